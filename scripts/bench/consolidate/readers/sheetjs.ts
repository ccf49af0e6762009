/** SheetJS with every option that spares it work. */
import { readFileSync } from "node:fs";
import { read, type CellObject } from "@e965/xlsx";
import { workbooksIn } from "../files";
import { printOutcome } from "../outcome";

const OPTIONS = {
  dense: true,
  cellFormula: false,
  cellHTML: false,
  cellText: false,
  cellStyles: false,
  sheetStubs: false,
};
const files = workbooksIn(process.argv[2] ?? "");
let values = 0;
for (const file of files) {
  const workbook = read(readFileSync(file), OPTIONS);
  for (const name of workbook.SheetNames) {
    const rows = (workbook.Sheets[name]?.["!data"] ?? []) as (readonly (CellObject | undefined)[] | undefined)[];
    for (const row of rows) for (const cell of row ?? []) if (cell?.v !== undefined && cell.v !== "") values++;
  }
}
printOutcome(files.length, values);
