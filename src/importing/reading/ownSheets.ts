import { parseMark, type SheetKind } from "../../workbook/slots";
import type { ReadSheet } from "../../workbook/workbook";
import type { FoundCell, SourceTable } from "../source";
import { tableOf } from "./tableOf";

/** What a sheet of our own workbooks holds; null for any other sheet. */
export function ownKind({ cells }: ReadSheet): SheetKind | null {
  const corner = cells.find(({ row, column }) => row === 0 && column === 0);
  return parseMark(corner?.value)?.kind ?? null;
}

const VETO = /^v\d{1,2}$/u;
/** The clause's wording stands in the third column, behind key and number. */
const WORDING = 2;

/** The vetoes of our sheet of answers, as a list of paragraphs: the other answers belong to the enterprise, not to the table. */
export function vetoesOf({ cells }: ReadSheet, part: number): SourceTable | null {
  const rows = cells.filter(({ column, value }) => column === 0 && VETO.test(String(value))).map(({ row }) => row);
  const texts = rows.flatMap((row) => {
    const wording = cells.find((cell) => cell.row === row && cell.column === WORDING)?.value;
    return typeof wording === "string" ? [{ row, wording }] : [];
  });
  const [first] = texts;
  if (!first) return null;
  const heading: FoundCell = { text: "否决项：", row: first.row - 1, column: 0 };
  const list = texts.map(({ row, wording }, index): FoundCell => ({
    text: `（${index + 1}）${wording}`,
    row,
    column: 0,
  }));
  return tableOf("paragraphs", "", [heading, ...list], part);
}
