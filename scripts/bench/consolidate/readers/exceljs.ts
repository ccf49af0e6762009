/** exceljs, reading whole workbooks, as it does. */
import ExcelJS from "exceljs";
import { workbooksIn } from "../files";
import { printOutcome } from "../outcome";

const files = workbooksIn(process.argv[2] ?? "");
let values = 0;
for (const file of files) {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file);
  workbook.eachSheet((sheet) => {
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        // The other cells of a merged range repeat its value.
        if (cell.isMerged && cell.master !== cell) return;
        const value: unknown = cell.formula ? cell.result : cell.value;
        if (value !== null && value !== undefined && value !== "") values++;
      });
    });
  });
}
printOutcome(files.length, values);
