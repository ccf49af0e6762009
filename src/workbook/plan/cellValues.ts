import { sheetWords } from "../../words/sheets";
import type { CellValue } from "../slots";

/** A raw entry as its cell shows it: blank for what no cell can hold. */
export function entryValue(raw: unknown): CellValue {
  return typeof raw === "number" || typeof raw === "string" ? raw : null;
}

/** A yes/no answer as its cell shows it. */
export function yesNoValue(raw: unknown): CellValue {
  if (typeof raw === "boolean") return raw ? sheetWords.yes : sheetWords.no;
  return entryValue(raw);
}

/** A gate's outcome as its cell shows it. */
export function passFailValue(raw: unknown): CellValue {
  if (raw === "pass") return sheetWords.pass;
  return raw === "fail" ? sheetWords.fail : entryValue(raw);
}
