import type Big from "big.js";
import type { OptionFigure, OptionKind } from "../performance/cell";
import { optionFigures, summedFigure } from "../performance/checks/optionCells";
import type { Figures } from "../performance/figures";
import type { PerformanceReport } from "../performance/report";
import { pointer } from "../finding";
import { countFindings, kept, keptFindings } from "./keep";
import {
  OPTION_GROUPS,
  type EffectRecord,
  type EnterpriseRecord,
  type FindingRecord,
  type OptionGroup,
  type OptionsRecord,
  type PerformanceRecord,
} from "./record";
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
/** 元 in 万元. */
const YUAN = 10_000;

type Status = "implemented" | "planned";
type FiguresOf = ReadonlyMap<
  string,
  readonly { readonly path: string; readonly factor: string; readonly unit: string }[]
>;

function keyOf({ measure, of, kind, status }: OptionFigure): string {
  return [measure, of ?? "", kind, status].join(" ");
}

/** The form's own cells for each figure of options, found once. */
function cellsOf(figures: Figures): FiguresOf {
  const cells = new Map<string, { path: string; factor: string; unit: string }[]>();
  for (const [path, { place, ...figure }] of optionFigures(figures)) {
    const { base, factor } = place.cell.unit;
    const known = cells.get(keyOf(figure));
    const cell = { path, factor: String(factor), unit: base };
    if (known) known.push(cell);
    else cells.set(keyOf(figure), [cell]);
  }
  return cells;
}

/** Works out figures of options in base units: the form's own cell first, then the ledger, then the sum of two kinds. */
class OptionReader {
  private readonly cells: FiguresOf;

  constructor(private readonly figures: Figures) {
    this.cells = cellsOf(figures);
  }

  /** What the form tells of; each measure and subject once, with its base unit and the factor of its unit. */
  effects(): { measure: "saving" | "reduction"; of: string; unit: string; factor: string }[] {
    const found = new Map<string, { measure: "saving" | "reduction"; of: string; unit: string; factor: string }>();
    for (const [key, [cell]] of this.cells) {
      const [measure, of = ""] = key.split(" ");
      if ((measure !== "saving" && measure !== "reduction") || of === "" || !cell) continue;
      if (!found.has(`${measure} ${of}`))
        found.set(`${measure} ${of}`, { measure, of, unit: cell.unit, factor: cell.factor });
    }
    return [...found.values()];
  }

  /** @param factor of the ledger's unit, where the figure comes from there. */
  figure(wanted: OptionFigure, factor: string): Big | null {
    return this.onForm(wanted) ?? this.fromLedger(wanted, factor) ?? this.ofBothKinds(wanted, factor);
  }

  private onForm(wanted: OptionFigure): Big | null {
    for (const { path, factor } of this.cells.get(keyOf(wanted)) ?? []) {
      const value = this.figures.value(path);
      if (value !== null) return value.times(factor);
    }
    return null;
  }

  /** Half a sum is none: nothing while an option's figure is missing, or an option has no kind or status. */
  private fromLedger(wanted: OptionFigure, factor: string): Big | null {
    const { ledger, summary } = this.figures;
    const summed = ledger.options.length > 0 ? summedFigure(this.figures, wanted) : undefined;
    return summed?.missing === 0 && summary.unplaced.length === 0 ? summed.sum.times(factor) : null;
  }

  private ofBothKinds(wanted: OptionFigure, factor: string): Big | null {
    if (wanted.kind !== "all") return null;
    const [low, high] = (["low", "high"] as const).map((kind) => this.figure({ ...wanted, kind }, factor));
    return low && high ? low.plus(high) : null;
  }
}

function exact(value: Big | null, per = 1): string | null {
  return value && value.div(per).toFixed();
}

function optionsOf(reader: OptionReader, kind: OptionKind, status: Status): OptionsRecord {
  const money = (measure: "investment" | "benefit") =>
    exact(reader.figure({ measure, kind, status }, String(YUAN)), YUAN);
  const count = exact(reader.figure({ measure: "count", kind, status }, "1"));
  return { count, investment: money("investment"), benefit: money("benefit") };
}

function effectsOf(reader: OptionReader): EffectRecord[] {
  return reader.effects().map(({ measure, of, unit, factor }) => {
    const figure = (status: Status): OptionFigure => {
      // Subjects come from the template itself.
      return { measure, kind: "all", status, of: of as NonNullable<OptionFigure["of"]> };
    };
    const [implemented, planned] = (["implemented", "planned"] as const).map((status) =>
      exact(reader.figure(figure(status), factor)),
    );
    return { of, measure, unit, implemented: implemented ?? null, planned: planned ?? null };
  });
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

/** The record of a performance table. */
export function performanceRecord({ report, figures, findings, version, known }: PerformanceSource): PerformanceRecord {
  const reader = new OptionReader(figures);
  const group = (name: OptionGroup): OptionsRecord => {
    const [kind, status] = name.split(".") as [OptionKind, Status];
    return optionsOf(reader, kind, status);
  };
  const date = DATE_CELLS.map((key) => figures.date(pointer("fields", key))).find((found) => found !== null) ?? "";
  return {
    kind: "performance",
    template: report.template,
    version: kept(version),
    known,
    enterprise: enterpriseOf(figures),
    date,
    year: yearOf(date) ?? figuresYear(figures),
    complete: report.complete,
    counts: countFindings(findings),
    findings: keptFindings(findings),
    options: Object.fromEntries(OPTION_GROUPS.map((name) => [name, group(name)])) as Record<OptionGroup, OptionsRecord>,
    allOptions: { implemented: optionsOf(reader, "all", "implemented"), planned: optionsOf(reader, "all", "planned") },
    effects: effectsOf(reader),
  };
}
