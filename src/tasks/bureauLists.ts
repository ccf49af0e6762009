import { MAX_LIST_ROWS, type ListCell } from "../core/consolidate/list";
import { readPlanList, type PlanList } from "../core/consolidate/planList";
import { readTargets, type TargetList } from "../core/consolidate/targets";
import { FaultError } from "../core/fault";
import { decodeText } from "../workbook/csv/decodeText";
import { readCsv } from "../workbook/csv/readCsv";
import type { ReadSheet, Workbook } from "../workbook/workbook";

/** Opens a workbook of anybody's, with all its sheets. */
export type OpenAny = (bytes: Uint8Array) => Workbook;

/** How an .xlsx begins, and the old .xls, whose reader says what to do. */
const WORKBOOK_STARTS = [
  [0x50, 0x4b],
  [0xd0, 0xcf, 0x11, 0xe0],
];

/** Columns of a list that are looked at; what stands to the right of them belongs to no list. */
const MAX_COLUMNS = 256;

/** A sheet's cells as rows; places without a cell are blank. */
function rowsOf({ cells }: ReadSheet): ListCell[][] {
  const rows: ListCell[][] = [];
  for (const { row, column, value, error } of cells) {
    // One cell far down must not make a million rows.
    if (row > MAX_LIST_ROWS) throw new FaultError({ code: "list-too-long", max: MAX_LIST_ROWS });
    while (rows.length <= row) rows.push([]);
    if (column >= MAX_COLUMNS) continue;
    const cellsOfRow = rows[row] ?? [];
    while (cellsOfRow.length <= column) cellsOfRow.push(null);
    cellsOfRow[column] = error ?? value;
  }
  return rows;
}

/** The rows of a list: the first sheet that holds anything, or comma-separated text. */
async function rowsIn(bytes: Uint8Array, open: OpenAny): Promise<ListCell[][]> {
  const isWorkbook = WORKBOOK_STARTS.some((start) => start.every((byte, index) => bytes[index] === byte));
  if (!isWorkbook) return readCsv(decodeText(bytes));
  const sheets = await open(bytes).readSheets();
  const first = sheets.find(({ cells }) => cells.some(({ value }) => value !== null && value !== ""));
  return first ? rowsOf(first) : [];
}

/**
 * A plan list from an .xlsx or CSV file.
 * @throws FaultError where the list cannot be read or lacks a column.
 */
export async function planFrom(bytes: Uint8Array, open: OpenAny): Promise<PlanList> {
  return readPlanList(await rowsIn(bytes, open));
}

/**
 * Targets from an .xlsx or CSV file.
 * @throws FaultError where the list cannot be read or lacks a column.
 */
export async function targetsFrom(bytes: Uint8Array, open: OpenAny): Promise<TargetList> {
  return readTargets(await rowsIn(bytes, open));
}
