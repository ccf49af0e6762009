import type Big from "big.js";
import { pointer, type Finding } from "../finding";
import { isRecord } from "../record";
import { oncePer, onceWhileSame } from "../remember";
import type { Place } from "./addresses";
import type { Amount } from "./calculation/amount";
import { coefficientFindings } from "./coefficientFindings";
import { readCoefficients } from "./coefficients";
import { computedTyped, typedOver } from "./computedTyped";
import { coefficientRows } from "./carriers";
import { defaultsOf, withDefaultCoefficients } from "./defaultCoefficients";
import { entrySpots, ledgerOf, listLength, placesOf, settingPaths, type EntrySpot } from "./entrySpots";
import { economicsOfAll, feasibilityRows } from "./feasibility";
import type { Figures, Settings } from "./figures";
import { figureSources, figureTerms } from "./figureTerms";
import type { Term } from "./formulas";
import { readLedger, summarise, type Ledger } from "./ledger";
import { ledgerColumns } from "./ledgerColumns";
import { readSpots, type Readings } from "./readings";
import type { Reference } from "./reference";
import { shapeFindings } from "./shape";
import type { PerformanceTemplate } from "./template";

/** The figures of a table, and what is wrong with how they were written. */
export interface ReadFigures {
  readonly figures: Figures;
  readonly findings: readonly Finding[];
}

const BLANK: Amount = { kind: "blank" };

function orNull(term: Term): Big | null {
  return typeof term === "string" ? null : term;
}

function settingsOf(places: readonly Place[], { amounts, dates }: Readings): Settings {
  const { auditStart, moneyLimit } = settingPaths(places);
  const numberAt = (path: string) => {
    const amount = amounts.get(path);
    return amount?.kind === "number" ? amount.value : null;
  };
  return {
    auditStart: dates.get(auditStart) ?? null,
    auditStartPath: auditStart,
    moneyLimit: numberAt(moneyLimit),
    moneyLimitPath: moneyLimit,
    discountRate: numberAt("/settings/discountRate"),
  };
}

function ledgerFindings({ notes }: Ledger, { moneyLimitPath }: Settings): Finding[] {
  return notes.map((note) => {
    const path = pointer("ledger") + note.path;
    if (note.code !== "kind-against-limit") return { ...note, path };
    const investment = path.replace(/kind$/u, "investment");
    return { ...note, path, others: [{ path: investment }, { path: moneyLimitPath }] };
  });
}

/** Paths of all that entries of a form may hold. */
const knownPaths = oncePer((spots: readonly EntrySpot[]) => {
  return oncePer((places: readonly Place[]) => [...[...places, ...spots].map(({ path }) => path), "/ledger"]);
});

const defaultsFor = onceWhileSame(defaultsOf);

/** The entries, read but not yet computed with. */
function readEntries(template: PerformanceTemplate, given: Record<string, unknown>, reference: Reference) {
  const coefficients = coefficientRows(template);
  const entries = withDefaultCoefficients(given, defaultsFor(coefficients, reference));
  const places = placesOf(template, entries);
  const rows = listLength(entries, "/feasibility");
  const spots = entrySpots(places, { coefficients, rows });
  const readings = readSpots(spots, entries);
  const settings = settingsOf(places, readings);
  const { savings, reductions } = ledgerColumns(template);
  const rules = { moneyLimit: settings.moneyLimit, carriers: savings, pollutants: reductions };
  const ledger = readLedger(ledgerOf(entries), rules);
  const known = knownPaths(spots)(places);
  const amount = (path: string) => readings.amounts.get(path) ?? BLANK;
  const text = (path: string) => readings.texts.get(path) ?? "";
  const feasibility = feasibilityRows(rows, amount, text);
  return { coefficients, places, readings, settings, ledger, known, amount, text, feasibility };
}

/**
 * Reads the entries of a performance table once, and works out its figures. Never throws.
 * @param raw the entries as they came, for example parsed JSON; whatever is wrong with them becomes a finding.
 * @param reference the built-in coefficients, which count for carriers of which the entries hold none.
 */
export function readFigures(template: PerformanceTemplate, raw: unknown, reference: Reference): ReadFigures {
  const given = isRecord(raw) ? raw : {};
  const read = readEntries(template, given, reference);
  const { places, readings, settings, ledger, amount, text } = read;
  const summary = summarise(ledger.options);
  const coefficients = readCoefficients(read.coefficients, read);
  const sources = figureSources(template, places);
  const { term, computed } = figureTerms(sources, { summary, amount, convert: coefficients.amountOf });
  const figures: Figures = {
    template,
    reference,
    raw: given,
    places,
    reading: amount,
    value: (path) => orNull(term(path)),
    computed: (path) => orNull(computed(path)),
    text,
    date: (path) => readings.dates.get(path) ?? null,
    year: (path) => readings.years.get(path) ?? null,
    typedOver: typedOver(places, given),
    settings,
    ledger,
    summary,
    economics: economicsOfAll(ledger.options, read.feasibility, settings.discountRate),
    coefficients: coefficients.uses,
  };
  const findings = [
    ...shapeFindings(raw, read.known),
    ...readings.findings,
    ...ledgerFindings(ledger, settings),
    ...computedTyped(figures.typedOver, computed),
    ...coefficientFindings({ sources, coefficients, term, amount }),
  ];
  return { figures, findings };
}
