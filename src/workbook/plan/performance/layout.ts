import { coefficientRows } from "../../../core/performance/carriers";
import { oncePerKind } from "../../../core/remember";
import { placesOf } from "../../../core/performance/entrySpots";
import type { CoefficientTable, Measure } from "../../../core/performance/calculation/coefficient";
import type { PerformanceReport } from "../../../core/performance/report";
import type { PerformanceTemplate } from "../../../core/performance/template";
import { sheetWords } from "../../../words/sheets";
import type { LocatedTable } from "../../locate";
import type { SheetKind, Slot } from "../../slots";
import { LOOKS } from "../looks";
import { coefficientRow } from "./coefficientSlots";
import { FOOT, HEAD } from "./ledger/slots";
import { planPerformance } from "./plan";

/** A cell of a performance table's workbook, wherever it stands. */
export interface LaidCell {
  readonly kind: SheetKind;
  readonly slot: Slot;
  /** JSON pointer of the entry or the figure. */
  readonly path: string;
  /** "entry": typed; "counted": typed, or else a formula; "computed": a formula. */
  readonly content: "entry" | "counted" | "computed";
}

function noCoefficients(measure: Measure): CoefficientTable {
  return { schemaVersion: 1, kind: "coefficients", measure, version: 1, name: { zh: "", en: "" }, coefficients: [] };
}

function emptyReport(template: string): PerformanceReport {
  const nothing = { options: [], economics: [], coefficients: [], findings: [] };
  return { template, complete: false, filled: 0, count: 0, figures: new Map(), ...nothing };
}

/** How many rows of a block of repeated rows a workbook has. */
function rowsIn(table: LocatedTable, block: string): number {
  let count = 0;
  while (table.hasRow("form", `${block}.${count + 1}`)) count++;
  return count;
}

/** How many rows a workbook has of each block of repeated rows. */
function rowCounts({ blocks }: PerformanceTemplate, table: LocatedTable): (readonly [string, number])[] {
  return blocks.flatMap(({ kind, key }) => (kind === "rows" ? [[key, rowsIn(table, key)] as const] : []));
}

/** Carriers for which a workbook asks a density. */
function askedDensities(template: PerformanceTemplate, table: LocatedTable): string[] {
  const carriers = coefficientRows(template).map(({ carrier }) => carrier);
  return carriers.filter((carrier) => table.hasRow("coefficients", coefficientRow("density", carrier)));
}

/** Entries for which a plan has as many rows as a workbook: blank ones, and densities where it asks for some. */
function entriesFor(template: PerformanceTemplate, table: LocatedTable): unknown {
  const counts = rowCounts(template, table);
  const rows = counts.map(([key, length]) => [key, Array.from({ length }, () => ({}))] as const);
  const density = Object.fromEntries(askedDensities(template, table).map((carrier) => [carrier, 1]));
  return { rows: Object.fromEntries(rows), coefficients: { density } };
}

function layOut(template: PerformanceTemplate, table: LocatedTable): readonly LaidCell[] {
  const raw = entriesFor(template, table);
  const reference = { standardCoal: noCoefficients("standard-coal"), co2: noCoefficients("co2") };
  const report = emptyReport(template.id);
  const filled = { template, raw, report, reference, notes: null, names: sheetWords.names };
  const computed = new Set(placesOf(template, raw).flatMap((place) => (place.computed ? [place.path] : [])));
  return planPerformance(filled, "", table).sheets.flatMap(({ kind, cells }) =>
    cells.flatMap(({ slot, path, formula, style }): LaidCell[] => {
      if (!slot || path === undefined) return [];
      if (formula === undefined) return [{ kind, slot, path, content: "entry" }];
      const isTyped = LOOKS[style].unlocked === true && !computed.has(path);
      return [{ kind, slot, path, content: isTyped ? "counted" : "computed" }];
    }),
  );
}

/** All that a layout depends on: how many rows there are, and which. */
function shapeOf(template: PerformanceTemplate, table: LocatedTable): string {
  const lists = (["ledger", "feasibility"] as const).map((kind) => table.rows(kind, HEAD, FOOT));
  return JSON.stringify([rowCounts(template, table), askedDensities(template, table), lists]);
}

const layoutFor = oncePerKind(shapeOf, layOut);

/** Layouts of tables that are still looked at: reading and checking ask for the same one. */
const layouts = new WeakMap<LocatedTable, readonly LaidCell[]>();

/**
 * Every cell of a table that holds an entry or a figure, for the rows that a workbook has. Workbooks with the same rows
 * have the very same layout.
 */
export function performanceLayout(template: PerformanceTemplate, table: LocatedTable): readonly LaidCell[] {
  const found = layouts.get(table) ?? layoutFor(template, table);
  layouts.set(table, found);
  return found;
}
