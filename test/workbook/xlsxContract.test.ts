import { newWorkbook } from "../../src/tasks/newWorkbook";
import { writeNew } from "../../src/workbook/xlsx/writeNew";
import { XlsxWorkbook } from "../../src/workbook/xlsx/xlsxWorkbook";
import { describeWorkbook } from "./contract";

function asTyped(text: string): string | number {
  return /^-?\d+(\.\d+)?$/u.test(text) ? Number(text) : text;
}

describeWorkbook("file adapter", async (templateId, entries) => {
  const workbook = new XlsxWorkbook(await writeNew(await newWorkbook(templateId, entries)));
  return {
    workbook,
    type: (sheet, row, column, text) =>
      workbook.writeCells([{ sheet, row, column, value: asTyped(text), keepFormula: false }]),
  };
});
