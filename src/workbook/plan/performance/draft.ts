import type { Place } from "../../../core/performance/addresses";
import type { NumberCell, OptionFigure } from "../../../core/performance/cell";
import { computationsOf, type Computation } from "../../../core/performance/computations";
import { placesOf, settingPaths } from "../../../core/performance/entrySpots";
import { optionFigures } from "../../../core/performance/figureTerms";
import { valueAt } from "../../../core/path";
import type { LocatedTable } from "../../locate";
import type { CellValue, SheetKind, Slot } from "../../slots";
import type { Refer } from "../builder";
import { entryValue } from "../cellValues";
import type { PerformanceFilling } from "./filling";

/** Where every entry and every computed figure stands, so that formulas find them by their paths. */
export class PlaceBook {
  private readonly slots = new Map<string, { readonly kind: SheetKind; readonly slot: Slot }>();

  claim(path: string, kind: SheetKind, slot: Slot): void {
    this.slots.set(path, { kind, slot });
  }

  /** The reference of the cell at a path. */
  refer(refer: Refer, path: string): string {
    const found = this.slots.get(path);
    if (!found) throw new Error(`no cell for ${path}`);
    return refer(found.kind, found.slot.row, found.slot.column);
  }
}

/** A performance workbook while it is laid out. */
export interface Draft {
  readonly filled: PerformanceFilling;
  /** The table as it stands in the workbook that the plan is for; undefined for a new one. */
  readonly table: LocatedTable | undefined;
  /** Every place of the form, repeated rows as often as entries fill them. */
  readonly places: readonly Place[];
  readonly book: PlaceBook;
  readonly numbers: ReadonlyMap<string, NumberCell>;
  readonly computations: ReadonlyMap<string, Computation>;
  /** The figures of options that are counted from the ledger while nobody types them. */
  readonly counted: ReadonlyMap<string, OptionFigure>;
  /** Paths of what the enterprise decides, on the form or in the settings. */
  readonly settings: { readonly auditStart: string; readonly moneyLimit: string };
}

/** A workbook that nothing is laid out of yet. */
export function newDraft(filled: PerformanceFilling, table: LocatedTable | undefined): Draft {
  const { template, raw } = filled;
  const places = placesOf(template, raw);
  return {
    filled,
    table,
    places,
    book: new PlaceBook(),
    numbers: new Map(places.flatMap(({ path, cell }) => (cell.kind === "number" ? [[path, cell] as const] : []))),
    computations: computationsOf(template, places),
    counted: optionFigures(template, places),
    settings: settingPaths(places),
  };
}

/** Whether a raw entry says nothing. */
export function isBlank(raw: unknown): boolean {
  return raw === undefined || raw === null || (typeof raw === "string" && raw.trim() === "");
}

/** The entry at a path as its cell shows it. */
export function entryAt({ filled }: Draft, path: string): CellValue {
  const raw = valueAt(filled.raw, path);
  return isBlank(raw) ? null : entryValue(raw);
}

/** The figure at a path as its formula shows it. */
export function figureAt({ filled }: Draft, path: string): CellValue {
  return filled.report.figures.get(path) ?? "";
}
