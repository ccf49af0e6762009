import { columnLetters } from "../../workbook/address";
import { HostError } from "./hostObject";

/** Rows and columns of a sheet, counted from 0, both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;
const CELLS = /^([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?$/;
const ROWS = /^(\d{1,7}):(\d{1,7})$/;
const COLUMNS = /^([A-Z]{1,3}):([A-Z]{1,3})$/;

function columnOf(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** The area of an address without a sheet: cells, whole rows or whole columns. */
export function parseArea(address: string): Area {
  const plain = address.replaceAll("$", "").toUpperCase();
  const rows = ROWS.exec(plain);
  if (rows) return { top: Number(rows[1]) - 1, bottom: Number(rows[2]) - 1, left: 0, right: LAST_COLUMN };
  const columns = COLUMNS.exec(plain);
  if (columns) return { top: 0, bottom: LAST_ROW, left: columnOf(columns[1] ?? ""), right: columnOf(columns[2] ?? "") };
  const cells = CELLS.exec(plain);
  if (!cells) throw new HostError("InvalidArgument", `no address: ${address}`);
  const [, letters = "", row = "", endLetters = letters, endRow = row] = cells;
  return { top: Number(row) - 1, left: columnOf(letters), bottom: Number(endRow) - 1, right: columnOf(endLetters) };
}

/** The address of an area, without a sheet. */
export function addressOfArea({ top, left, bottom, right }: Area): string {
  const start = `${columnLetters(left)}${top + 1}`;
  return top === bottom && left === right ? start : `${start}:${columnLetters(right)}${bottom + 1}`;
}

/** Whether whole rows or whole columns are meant. */
export function isWhole({ top, left, bottom, right }: Area): boolean {
  return (left === 0 && right === LAST_COLUMN) || (top === 0 && bottom === LAST_ROW);
}

/** Every cell of an area, row by row. */
export function cellsOf({ top, left, bottom, right }: Area): { row: number; column: number }[] {
  const cells: { row: number; column: number }[] = [];
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) cells.push({ row, column });
  return cells;
}
