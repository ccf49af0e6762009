import { FaultError } from "../../core/fault";
import { parseTsv } from "../../core/tsv";
import { MAX_CELL_TEXT, MAX_SOURCE_ROWS, type FoundCell, type SourceTable } from "../source";
import { tableOf } from "./tableOf";

/** Lines with tabs between their cells, as spreadsheets copy them: most lines that hold something have some. */
function isTabbed(text: string): boolean {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const tabbed = lines.filter((line) => line.includes("\t"));
  return tabbed.length >= 2 && tabbed.length * 2 >= lines.length;
}

/**
 * Reads pasted text: a table with tabs between its cells, or plain lines as a PDF gives them.
 * @throws FaultError `too-large` for more lines than any table has.
 */
export function fromText(text: string, part = 0): SourceTable {
  const normal = text.replaceAll("\r\n", "\n").replaceAll("\r", "\n").replaceAll("\u000c", "\n");
  if (isTabbed(normal)) {
    const cells = parseTsv(normal).flatMap((row, index) =>
      row.map((cell, column): FoundCell => ({ text: cell, row: index, column })),
    );
    return { ...tableOf("table", "", cells, part), spansLost: true };
  }
  const lines = normal.split("\n");
  if (lines.length > MAX_SOURCE_ROWS) throw new FaultError({ code: "too-large", part: "text" });
  const rows = lines.map((line, row) => [
    {
      text: line.slice(0, MAX_CELL_TEXT),
      row,
      column: 0,
      rowSpan: 1,
      colSpan: 1,
      place: { part, rows: [row + 1, row + 1] as const },
    },
  ]);
  return { kind: "lines", name: "", rows };
}
