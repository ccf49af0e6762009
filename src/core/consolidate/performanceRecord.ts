import Big from "big.js";
import type { Place } from "../performance/addresses";
import type { OptionKind } from "../performance/cell";
import type { Figures } from "../performance/figures";
import type { PerformanceReport } from "../performance/report";
import { pointer } from "../finding";
import { oncePer } from "../remember";
import { decimalText } from "./decimalText";
import { countFindings, kept, keptFindings } from "./keep";
import {
  OPTION_GROUPS,
  type EffectRecord,
  type EnterpriseRecord,
  type FindingRecord,
  type IdentityField,
  type OptionGroup,
  type OptionsRecord,
  type PerformanceRecord,
} from "./record";
import { OptionReader, type Status } from "./optionReader";
import { yearOf, type Stated } from "./scoringRecord";

/** A filled performance table with all that its record tells. */
export interface PerformanceSource extends Stated {
  readonly report: PerformanceReport;
  readonly figures: Figures;
  /** All findings of the table, each with its sentence. */
  readonly findings: readonly FindingRecord[];
}

/** Cells in which forms ask for the day, the first that is filled counts. */
const DATE_CELLS = ["filled.date", "date"];
const ONE = new Big(1);
/** 元 in 万元. */
const YUAN = new Big(10_000);
/** 万元 in 元. */
const TEN_THOUSANDTH = new Big("0.0001");
/** The names of what an enterprise is known by, each a cell `enterprise.*` where a form asks for it. */
const ENTERPRISE_CELLS = ["name", "code", "place", "industry"] as const;

/** Writes figures out, and counts those that have too many digits to be meant. */
class FigureWriter {
  beyond = 0;

  written(value: Big | null): string | null {
    const text = value && decimalText(value);
    if (value && text === null) this.beyond++;
    return text;
  }

  /** An amount in 元 as 万元, exactly: a quotient would be cut off. */
  money(value: Big | null): string | null {
    return this.written(value && value.times(TEN_THOUSANDTH));
  }
}

function optionsOf(reader: OptionReader, writer: FigureWriter, kind: OptionKind, status: Status): OptionsRecord {
  const money = (measure: "investment" | "benefit") => writer.money(reader.figure({ measure, kind, status }, YUAN));
  const count = writer.written(reader.figure({ measure: "count", kind, status }, ONE));
  return { count, investment: money("investment"), benefit: money("benefit") };
}

function effectsOf(reader: OptionReader, writer: FigureWriter): EffectRecord[] {
  const all = reader.effects().map(({ measure, of, unit, factor }): EffectRecord => {
    const figure = (status: Status) => writer.written(reader.figure({ measure, kind: "all", status, of }, factor));
    return { of, measure, unit, implemented: figure("implemented"), planned: figure("planned") };
  });
  return all.filter(({ implemented, planned }) => implemented !== null || planned !== null);
}

function enterpriseOf(figures: Figures): EnterpriseRecord {
  const field = (name: string) => kept(figures.text(pointer("fields", `enterprise.${name}`)));
  return { name: field("name"), code: field("code"), place: field("place"), industry: field("industry") };
}

/** The year that the figures after the audit are about; null where the form has none or it is blank. */
function figuresYear(figures: Figures): number | null {
  const last = figures.template.years.filter(({ role }) => role === "after" || role === null).at(-1);
  return last ? figures.year(pointer("years", last.cell.key)) : null;
}

const pathsOf = oncePer((places: readonly Place[]): ReadonlySet<string> => new Set(places.map(({ path }) => path)));

/** What the form has no cell for. */
function unaskedOf({ places, template }: Figures): IdentityField[] {
  const isAsked = (key: string) => pathsOf(places).has(pointer("fields", key));
  const isDated = template.years.length > 0 || DATE_CELLS.some(isAsked);
  const unasked = ENTERPRISE_CELLS.filter((name) => !isAsked(`enterprise.${name}`));
  return isDated ? unasked : [...unasked, "date"];
}

/** The record of a performance table. */
export function performanceRecord(source: PerformanceSource): PerformanceRecord {
  const { report, figures, findings, ownTitle, version, stage, known } = source;
  const [reader, writer] = [new OptionReader(figures), new FigureWriter()];
  const both = (status: Status) => optionsOf(reader, writer, "all", status);
  const group = (name: OptionGroup): OptionsRecord => {
    const [kind, status] = name.split(".") as [OptionKind, Status];
    return optionsOf(reader, writer, kind, status);
  };
  const date = DATE_CELLS.map((key) => figures.date(pointer("fields", key))).find((found) => found !== null) ?? "";
  const options = Object.fromEntries(OPTION_GROUPS.map((name) => [name, group(name)])) as PerformanceRecord["options"];
  const allOptions = { implemented: both("implemented"), planned: both("planned") };
  const effects = effectsOf(reader, writer);
  // In the order in which a line is read, so that a record and its line give the same JSON.
  return {
    kind: "performance",
    template: report.template,
    ownTitle: kept(ownTitle),
    version: kept(version),
    stage,
    known,
    enterprise: enterpriseOf(figures),
    date,
    year: yearOf(date) ?? figuresYear(figures),
    complete: report.complete,
    counts: countFindings(findings),
    findings: keptFindings(findings),
    unasked: unaskedOf(figures),
    beyond: writer.beyond,
    options,
    allOptions,
    effects,
  };
}
