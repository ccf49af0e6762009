import { parseMark } from "../../workbook/slots";
import type { ReadCell, ReadSheet } from "../../workbook/workbook";
import { MAX_SOURCE_COLUMNS, type FoundCell, type SourceTable } from "../source";
import { tableOf } from "./tableOf";

/** Merged cells of a sheet: rows and columns counted from 0, both ends included. */
export interface MergedCells {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Columns of our own sheets that no official form prints, by the key above them. */
const OWN_COLUMNS = new Set(["status", "effective", "reach"]);

function textOf({ value }: ReadCell): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "是" : "否";
  return String(value);
}

/** Cells that only our own sheets have: the row and the column of keys, and what stands beside the printed page. */
function withoutKeys(cells: readonly ReadCell[]): readonly ReadCell[] {
  const corner = cells.find(({ row, column }) => row === 0 && column === 0);
  if (!parseMark(corner?.value)) return cells;
  const own = new Set(
    cells.filter(({ row, value }) => row === 0 && OWN_COLUMNS.has(String(value))).map(({ column }) => column),
  );
  return cells.filter(({ row, column }) => row > 0 && column > 0 && !own.has(column));
}

function spansOf({ top, left, bottom, right }: MergedCells): Pick<FoundCell, "rowSpan" | "colSpan"> {
  return { rowSpan: bottom - top + 1, colSpan: right - left + 1 };
}

/** Merged cells between the others that hold nothing: a form's places to fill in. */
function emptyMerges(cells: readonly ReadCell[], spans: ReadonlyMap<string, MergedCells>): FoundCell[] {
  const last = cells.reduce((most, { row }) => Math.max(most, row), -1);
  const held = new Set(cells.map(({ row, column }) => `${row} ${column}`));
  return [...spans]
    .filter(([at, { top, left }]) => !held.has(at) && top <= last && left < MAX_SOURCE_COLUMNS)
    .map(([, merge]) => ({ text: "", row: merge.top, column: merge.left, ...spansOf(merge) }));
}

/**
 * Reads a sheet with its merged cells.
 * @throws FaultError `too-large` or `too-many-cells` for a sheet that is no table.
 */
export function fromSheet(sheet: ReadSheet, merges: readonly MergedCells[], part = 0): SourceTable {
  const spans = new Map(merges.map((merge) => [`${merge.top} ${merge.left}`, merge]));
  const read = withoutKeys(sheet.cells);
  const cells = read.map((cell): FoundCell => {
    const merge = spans.get(`${cell.row} ${cell.column}`);
    return { text: textOf(cell), row: cell.row, column: cell.column, ...(merge ? spansOf(merge) : {}) };
  });
  const empty = read === sheet.cells ? emptyMerges(read, spans) : [];
  return tableOf("sheet", sheet.name, [...cells, ...empty], part);
}
