import { pointer, type CellRef, type Finding, type FindingDetail, type Severity } from "../core/finding";
import { MapOnDemand } from "../core/mapOnDemand";
import { stepsOf } from "../core/path";
import { coefficientRows } from "../core/performance/carriers";
import type { PerformanceTemplate } from "../core/performance/template";
import { oncePer } from "../core/remember";
import { labelsOf } from "./performanceLabels";
import { laidCells } from "./laidCells";
import { rowOfPlace, type LocatedTable } from "./locate";
import { datePaths, isDatePath } from "./dateCells";
import { EntryTree } from "./entryTree";
import { performanceLayout, type LaidCell } from "./plan/performance/layout";
import { refOf, type WorkbookEntries } from "./readEntries";
import { isoDate } from "./serialDate";
import type { CellValue, SheetKind } from "./slots";
import type { ReadCell } from "./workbook";

type Detail = FindingDetail & { readonly severity: Severity };

/** Lists of options, whose rows people insert, sort and paste over. */
const LISTS: ReadonlySet<SheetKind> = new Set<SheetKind>(["ledger", "feasibility"]);

function isBlank(value: CellValue): boolean {
  return value === null || (typeof value === "string" && value.trim() === "");
}

const byPath = oncePer((laid: readonly LaidCell[]): ReadonlyMap<string, LaidCell> => {
  return new Map(laid.map((cell) => [cell.path, cell]));
});

/** Reads a performance table's cells and remembers where each stands. */
class PerformanceReader {
  readonly cells: ReadonlyMap<string, CellRef>;
  readonly findings: Finding[] = [];
  readonly tree = new EntryTree();
  private readonly dates: ReadonlySet<string>;
  private readonly labels: (path: string) => string;
  /** Rows and columns whose loss has been told. */
  private readonly told = new Set<string>();

  constructor(
    template: PerformanceTemplate,
    private readonly table: LocatedTable,
    laid: readonly LaidCell[],
  ) {
    this.cells = new MapOnDemand(byPath(laid), ({ kind, slot }) => {
      const located = table.find(kind, slot.row, slot.column);
      return located ? refOf(located) : undefined;
    });
    this.dates = datePaths(template);
    this.labels = labelsOf(template);
  }

  /** @param cell what stands there; undefined where its row or column is gone. */
  read(laid: LaidCell, cell: ReadCell | null | undefined): void {
    const { kind, path, content } = laid;
    if (cell === undefined) this.tellLoss(laid);
    if (!cell || content === "computed") return;
    // Nobody typed over a figure that is still counted.
    if (content === "counted" && cell.isFormula) return;
    const value = this.valueOf(cell, path);
    this.tellFormula(cell, path, value);
    if (isBlank(value)) return;
    this.tree.set(path, value);
    if (LISTS.has(kind)) this.tellInserted(laid, cell);
  }

  private valueOf(cell: ReadCell, path: string): CellValue {
    const value = cell.error ?? cell.value;
    return typeof value === "number" && isDatePath(this.dates, path) ? (isoDate(value) ?? value) : value;
  }

  /** A row, or a column of a list, that is gone, once. */
  private tellLoss({ kind, slot, path }: LaidCell): void {
    const sheet = this.table.sheets.get(kind);
    // A sheet that is gone as a whole is reported once, not row by row.
    if (!sheet) return;
    const lost = this.table.hasRow(kind, slot.row) ? `${kind} column ${slot.column}` : `${kind} row ${slot.row}`;
    if (this.told.has(lost)) return;
    this.told.add(lost);
    this.report(path, { code: "row-missing", severity: "error", sheet, label: this.labels(path) });
  }

  private tellFormula(cell: ReadCell, path: string, value: CellValue): void {
    if (!cell.isFormula || cell.error !== undefined) return;
    if (value === null) this.report(path, { code: "formula-without-value", severity: "error" });
    else this.report(path, { code: "formula-in-entry", severity: "warning", value: String(value) });
  }

  /** A row of a list that has no key of its own, once. */
  private tellInserted({ kind, slot, path }: LaidCell, { row }: ReadCell): void {
    const sheet = this.table.sheets.get(kind);
    if (sheet === undefined || rowOfPlace(slot.row) === null) return;
    const key = `${kind} inserted ${slot.row}`;
    if (this.told.has(key)) return;
    this.told.add(key);
    this.report(
      pointer(...stepsOf(path).slice(0, 2)),
      { code: "row-inserted", severity: "warning", sheet, row: row + 1 },
      path,
    );
  }

  private report(path: string, detail: Detail, at = path): void {
    const cell = this.cells.get(at);
    this.findings.push({ ...detail, path, ...(cell ? { at: cell } : {}) });
  }
}

/** Lists that entries hold whether or not anything stands in them. */
const listPaths = oncePer(({ blocks }: PerformanceTemplate): readonly string[] => {
  const inBlocks = blocks.flatMap((block) => {
    if (block.kind === "rows") return [pointer("rows", block.key)];
    if (block.kind !== "fields") return [];
    const cells = block.rows.flatMap((row) => row.fields.flatMap((field) => field.cells));
    return cells.flatMap((cell) => (cell.kind === "list" ? [pointer("fields", cell.key)] : []));
  });
  return ["/ledger", "/feasibility", ...inBlocks];
});

const coefficientPaths = oncePer((template: PerformanceTemplate): readonly string[] => {
  return coefficientRows(template).flatMap(({ measure, carrier }) =>
    ["id", "value", "source"].map((field) => pointer("coefficients", measure, carrier, field)),
  );
});

/** A coefficient that is blank in the workbook is blank, so that no built-in one takes its place. */
function putCoefficients(tree: EntryTree, template: PerformanceTemplate, table: LocatedTable): void {
  if (!table.sheets.has("coefficients")) return;
  for (const path of coefficientPaths(template)) tree.fill(path, null);
}

/**
 * Reads what was filled into a performance table's sheets, by keys and not by positions; the rows of the ledger and of
 * feasibility as they stand, those that were inserted among them.
 */
export function readPerformanceEntries(template: PerformanceTemplate, table: LocatedTable): WorkbookEntries {
  const laid = performanceLayout(template, table);
  const reader = new PerformanceReader(template, table, laid);
  for (const path of listPaths(template)) reader.tree.list(path);
  const cells = laidCells(table, laid);
  laid.forEach((cell, index) => {
    reader.read(cell, cells[index]);
  });
  putCoefficients(reader.tree, template, table);
  return { raw: reader.tree.entries(), cells: reader.cells, findings: reader.findings };
}
