import { parseMark } from "../../workbook/slots";
import type { ReadCell, ReadSheet } from "../../workbook/workbook";
import type { FoundCell, SourceTable } from "../source";
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

/**
 * Reads a sheet with its merged cells.
 * @throws FaultError `too-large` or `too-many-cells` for a sheet that is no table.
 */
export function fromSheet(sheet: ReadSheet, merges: readonly MergedCells[], part = 0): SourceTable {
  const spans = new Map(merges.map((merge) => [`${merge.top} ${merge.left}`, merge]));
  const cells = withoutKeys(sheet.cells).map((cell): FoundCell => {
    const merge = spans.get(`${cell.row} ${cell.column}`);
    const rowSpan = merge ? merge.bottom - merge.top + 1 : 1;
    const colSpan = merge ? merge.right - merge.left + 1 : 1;
    return { text: textOf(cell), row: cell.row, column: cell.column, rowSpan, colSpan };
  });
  return tableOf("sheet", sheet.name, cells, part);
}
