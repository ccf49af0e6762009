import { cleanNumber } from "../number";
import type { CellValue } from "../slots";
import type { ReadCell } from "../workbook";

const ERROR = /^#(DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|GETTING_DATA)/u;

/** The block of cells that a sheet uses, as Excel hands it over. */
export interface UsedBlock {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
}

function plain(value: unknown): CellValue {
  if (typeof value === "number") return cleanNumber(value);
  return typeof value === "string" || typeof value === "boolean" ? value : null;
}

function readCell(row: number, column: number, raw: unknown, formula: unknown): ReadCell | null {
  const value = plain(raw);
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  if (typeof value === "string" && ERROR.test(value)) return { row, column, value: null, isFormula, error: value };
  return value === "" && !isFormula ? null : { row, column, value, isFormula };
}

/** The cells of a block that hold something. */
export function readBlock({ rowIndex, columnIndex, values, formulas }: UsedBlock): ReadCell[] {
  return values.flatMap((row, r) =>
    row.flatMap((value, c) => readCell(rowIndex + r, columnIndex + c, value, formulas[r]?.[c]) ?? []),
  );
}
