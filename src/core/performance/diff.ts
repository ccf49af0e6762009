import { changeOf, type Change, type Comparable, type Difference } from "../difference";
import { readNumber, show } from "../decimal";
import { pointer } from "../finding";
import { stepsOf, valueAt } from "../path";
import type { Place } from "./addresses";
import type { Bilingual } from "./cell";
import { unitOf, whenOf } from "./checks/tell";
import type { Figures } from "./figures";
import { diffOptions, type OptionDifference } from "./optionDiff";

/** An entry or a computed figure of a performance table that differs. */
export interface CellDifference extends Difference {
  /** What the cell is called; null for settings and coefficients, which are no cells of the form. */
  readonly name: Bilingual | null;
  /** The year, the column, or the row's own words. */
  readonly when?: string;
  /** As printed or named by the enterprise; "" where there is none. */
  readonly unit: string;
}

/** What differs between two versions of a performance table, in the form's order. */
export interface PerformanceDiff {
  readonly kind: "performance";
  readonly cells: readonly CellDifference[];
  /** Options of the ledger, matched by their numbers. */
  readonly options: readonly OptionDifference[];
}

function typed(figures: Figures, path: string): string | null {
  const raw = valueAt(figures.raw, path) ?? null;
  return raw === null || raw === "" ? null : show(raw);
}

/** What counts at a place; what was typed and cannot be read is told as it was typed. */
function heldAt(figures: Figures, { path, cell, computed }: Place): Comparable {
  switch (cell.kind) {
    case "number":
      return figures.value(path) ?? (computed ? null : typed(figures, path));
    case "date":
      return figures.date(path) ?? typed(figures, path);
    case "year":
      return figures.year(path) ?? typed(figures, path);
    case "text":
    case "list":
      return figures.text(path) === "" ? null : figures.text(path);
  }
}

/** The places of both versions, each once; rows that only the first has stand behind those of the second. */
function allPlaces(before: Figures, after: Figures): Place[] {
  const blocks = after.template.blocks.map(({ key }) => key);
  return blocks.flatMap((block) => {
    const own = [...after.places, ...before.places].filter((place) => place.block === block);
    return [...new Map(own.map((place) => [place.path, place])).values()];
  });
}

/** What a place is called; a column that is computed after the years is called after its row as well. */
function nameOf({ path, cell }: Place, { places }: Figures): { readonly name: Bilingual; readonly isColumn: boolean } {
  const [group, key] = stepsOf(path);
  const row = group === "indicators" && key !== cell.key ? places.find((place) => place.cell.key === key) : undefined;
  if (!row) return { name: cell.name, isColumn: false };
  const { zh, en } = row.cell.name;
  return { name: { zh: `${zh}${cell.name.zh}`, en: `${en}: ${cell.name.en}` }, isColumn: true };
}

function cellDifferences(before: Figures, after: Figures): CellDifference[] {
  return allPlaces(before, after).flatMap((place) => {
    const told = changeOf(heldAt(before, place), heldAt(after, place));
    if (!told) return [];
    const { path, cell } = place;
    // A percentage changes by points; per cent of per cent would only confuse.
    const isShare = cell.kind === "number" && cell.unit.base === "%";
    const change = isShare ? { ...told, percent: null } : told;
    const from = change.after === null ? before : after;
    const { name, isColumn } = nameOf(place, from);
    const when = isColumn ? undefined : whenOf(from, path);
    const unit = cell.kind === "number" ? unitOf(from, path, cell) : "";
    return [{ path, name, unit, ...change, ...(when === undefined ? {} : { when }) }];
  });
}

/** Settings that the form has no cell of its own for. */
function settings({ settings: own }: Figures): (readonly [string, Comparable, string])[] {
  const { auditStart, auditStartPath, moneyLimit, moneyLimitPath, discountRate } = own;
  const all: (readonly [string, Comparable, string])[] = [
    [auditStartPath, auditStart, ""],
    [moneyLimitPath, moneyLimit, "万元"],
    [pointer("settings", "discountRate"), discountRate, "%"],
  ];
  return all.filter(([path]) => path.startsWith("/settings/"));
}

function coefficients({ coefficients: used }: Figures): (readonly [string, Comparable, string])[] {
  return used.map(({ measure, carrier, value }) => {
    const reading = readNumber(value);
    return [pointer("coefficients", measure, carrier, "value"), reading.kind === "number" ? reading.value : value, ""];
  });
}

/** What stands beside the form: settings and coefficients. */
function besideForm(before: Figures, after: Figures): CellDifference[] {
  const first = new Map([...settings(before), ...coefficients(before)].map(([path, value]) => [path, value]));
  return [...settings(after), ...coefficients(after)].flatMap(([path, value, unit]) => {
    const change: Change | null = changeOf(first.get(path) ?? null, value);
    return change ? [{ path, name: null, unit, ...change }] : [];
  });
}

/** Compares two versions of the same performance table: entries and figures, then the options of the ledger. */
export function diffPerformance(before: Figures, after: Figures): PerformanceDiff {
  return {
    kind: "performance",
    cells: [...cellDifferences(before, after), ...besideForm(before, after)],
    options: diffOptions(before, after),
  };
}
