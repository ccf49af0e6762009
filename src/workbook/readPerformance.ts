import { pointer, type CellRef, type Finding, type FindingDetail, type Severity } from "../core/finding";
import { stepsOf } from "../core/path";
import { coefficientRows } from "../core/performance/carriers";
import type { PerformanceTemplate } from "../core/performance/template";
import { labelsOf } from "./performanceLabels";
import { rowOfPlace, type Located, type LocatedTable } from "./locate";
import { datePaths, isDatePath } from "./dateCells";
import { EntryTree } from "./entryTree";
import { performanceLayout, type LaidCell } from "./plan/performance/layout";
import { refOf, type WorkbookEntries } from "./readEntries";
import { isoDate } from "./serialDate";
import type { CellValue, SheetKind } from "./slots";

type Detail = FindingDetail & { readonly severity: Severity };

/** Lists of options, whose rows people insert, sort and paste over. */
const LISTS: ReadonlySet<SheetKind> = new Set<SheetKind>(["ledger", "feasibility"]);

function isBlank(value: CellValue): boolean {
  return value === null || (typeof value === "string" && value.trim() === "");
}

/** Reads a performance table's cells and remembers where each stands. */
class PerformanceReader {
  readonly cells = new Map<string, CellRef>();
  readonly findings: Finding[] = [];
  readonly tree = new EntryTree();
  private readonly dates: ReadonlySet<string>;
  private readonly labels: (path: string) => string;
  /** Rows and columns whose loss has been told. */
  private readonly told = new Set<string>();

  constructor(
    template: PerformanceTemplate,
    private readonly table: LocatedTable,
  ) {
    this.dates = datePaths(template);
    this.labels = labelsOf(template);
  }

  read(laid: LaidCell): void {
    const { kind, slot, path, content } = laid;
    const located = this.table.find(kind, slot.row, slot.column);
    if (!located) {
      this.tellLoss(laid);
      return;
    }
    this.cells.set(path, refOf(located));
    if (content === "computed") return;
    // Nobody typed over a figure that is still counted.
    if (content === "counted" && located.cell?.isFormula) return;
    const value = this.valueOf(located, path);
    this.tellFormula(located, path, value);
    if (isBlank(value)) return;
    this.tree.set(path, value);
    this.tellInserted(laid, located);
  }

  private valueOf({ cell }: Located, path: string): CellValue {
    const value = cell?.error ?? cell?.value ?? null;
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

  private tellFormula({ cell }: Located, path: string, value: CellValue): void {
    if (!cell?.isFormula || cell.error !== undefined) return;
    if (value === null) this.report(path, { code: "formula-without-value", severity: "error" });
    else this.report(path, { code: "formula-in-entry", severity: "warning", value: String(value) });
  }

  private tellInserted({ kind, slot, path }: LaidCell, { sheet, row }: Located): void {
    const inserted = LISTS.has(kind) && rowOfPlace(slot.row) !== null;
    const key = `${kind} inserted ${slot.row}`;
    if (!inserted || this.told.has(key)) return;
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
function putLists(tree: EntryTree, { blocks }: PerformanceTemplate): void {
  tree.list("/ledger");
  tree.list("/feasibility");
  for (const block of blocks) {
    if (block.kind === "rows") tree.list(pointer("rows", block.key));
    if (block.kind !== "fields") continue;
    const cells = block.rows.flatMap((row) => row.fields.flatMap((field) => field.cells));
    for (const cell of cells) if (cell.kind === "list") tree.list(pointer("fields", cell.key));
  }
}

/** A coefficient that is blank in the workbook is blank, so that no built-in one takes its place. */
function putCoefficients(tree: EntryTree, template: PerformanceTemplate, table: LocatedTable): void {
  if (!table.sheets.has("coefficients")) return;
  for (const { measure, carrier } of coefficientRows(template)) {
    for (const field of ["id", "value", "source"]) tree.fill(pointer("coefficients", measure, carrier, field), null);
  }
}

/**
 * Reads what was filled into a performance table's sheets, by keys and not by positions; the rows of the ledger and of
 * feasibility as they stand, those that were inserted among them.
 */
export function readPerformanceEntries(template: PerformanceTemplate, table: LocatedTable): WorkbookEntries {
  const reader = new PerformanceReader(template, table);
  putLists(reader.tree, template);
  for (const cell of performanceLayout(template, table)) reader.read(cell);
  putCoefficients(reader.tree, template, table);
  return { raw: reader.tree.entries(), cells: reader.cells, findings: reader.findings };
}
