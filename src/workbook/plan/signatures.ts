import { sheetWords } from "../../words/sheets";
import type { SheetBuilder } from "./builder";

/** Rows in which the panel signs. */
export function signatureRows(sheet: SheetBuilder, last: number): void {
  const { result, scoring } = sheetWords;
  for (const line of [result.leader, result.members, scoring.signatureDate, scoring.seal]) {
    sheet.put(1, "sign", line, { mergeTo: last });
    sheet.atLeast(34);
    sheet.nextRow();
  }
}
