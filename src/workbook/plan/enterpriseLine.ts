import { sheetWords } from "../../words/sheets";
import type { FormulaText, SheetBuilder } from "./builder";
import type { Filling } from "./filling";
import { quote } from "./formulas";

/** The line under a title that names the enterprise, live from the cover. */
export function enterpriseLine(sheet: SheetBuilder, { entries }: Filling, lastColumn: number): void {
  const label = sheetWords.scoring.enterprise;
  const formula: FormulaText = (refer) => `${quote(label)}&${refer("cover", "enterprise.name", "value")}`;
  const slot = { row: "enterprise", column: "text" };
  sheet.put(1, "subtitle", `${label}${entries.enterprise.name ?? ""}`, { formula, slot, mergeTo: lastColumn });
  sheet.atLeast(24);
  sheet.nextRow();
}
