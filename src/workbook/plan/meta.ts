import type { CellValue, SheetKind } from "../slots";
import { pieceRow, PIECES_ROW, piecesOf } from "../storedTemplate";
import { SheetBuilder } from "./builder";

/** Version of the workbook's layout; a reader refuses a higher one. */
export const WORKBOOK_FORMAT = 1;

/** What the metadata tell of a table. */
interface Described {
  readonly template: { readonly id: string; readonly version: number };
  readonly names: Readonly<Record<SheetKind, string>>;
}

function contentRows(content: string | null): [string, CellValue][] {
  if (content === null) return [];
  const pieces = piecesOf(content);
  return [
    [PIECES_ROW, pieces.length],
    ...pieces.map((piece, index): [string, CellValue] => [pieceRow(index + 1), piece]),
  ];
}

/**
 * The very hidden sheet that says what the workbook is.
 * @param hash of the template's content.
 * @param content the template's JSON, which a workbook carries when the table is not built in; else null.
 */
export function metaSheet({ template, names }: Described, hash: string, content: string | null): SheetBuilder {
  const sheet = new SheetBuilder("meta", names.meta, template.id, [{ width: 20 }, { width: 70 }]);
  const facts = { format: WORKBOOK_FORMAT, template: template.id, version: template.version, hash };
  for (const [key, value] of [...Object.entries(facts), ...contentRows(content)]) {
    sheet.put(1, "hidden", value, { slot: { row: key, column: "value" } });
    sheet.nextRow();
  }
  return sheet;
}
