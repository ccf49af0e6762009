import type { SheetKind } from "../slots";
import { SheetBuilder } from "./builder";

/** Version of the workbook's layout; a reader refuses a higher one. */
export const WORKBOOK_FORMAT = 1;

/** What the metadata tell of a table. */
interface Described {
  readonly template: { readonly id: string; readonly version: number };
  readonly names: Readonly<Record<SheetKind, string>>;
}

/** The very hidden sheet that says what the workbook is. */
export function metaSheet({ template, names }: Described, hash: string): SheetBuilder {
  const sheet = new SheetBuilder("meta", names.meta, template.id, [{ width: 20 }, { width: 70 }]);
  const facts = { format: WORKBOOK_FORMAT, template: template.id, version: template.version, hash };
  for (const [key, value] of Object.entries(facts)) {
    sheet.put(1, "hidden", value, { slot: { row: key, column: "value" } });
    sheet.nextRow();
  }
  return sheet;
}
