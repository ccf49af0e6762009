import { loadTemplateInto } from "../../src/tasks/loadTemplate";
import { a1 } from "../../src/workbook/address";
import { ExcelWorkbook } from "../../src/workbook/excel/excelWorkbook";
import { openExcel } from "./excel/excelClient";
import { describeWorkbook } from "./contract";

describeWorkbook("Excel adapter, on the real client", async (templateId, entries) => {
  const { host } = await openExcel();
  const workbook = new ExcelWorkbook();
  await loadTemplateInto(workbook, templateId, entries);
  return {
    workbook,
    type: (sheet, row, column, text) => {
      host.book.userEdit(sheet, a1({ row, column }), text);
      return Promise.resolve();
    },
  };
});
