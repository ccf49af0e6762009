import { loadTemplateInto } from "../../src/tasks/loadTemplate";
import { openTable } from "../../src/tasks/openTable";
import { reportOn } from "../../src/tasks/reportOn";
import { ExcelWorkbook } from "../../src/workbook/excel/excelWorkbook";
import { exampleOf } from "../core/performance/tables";
import { openExcel } from "../workbook/excel/excelClient";

const SCORING = "guangdong-2009-mandatory";
const PERFORMANCE = "guangdong-2009-mandatory-performance";

test("a performance table stands beside a scoring table in an open workbook, and each is read alone", async () => {
  const { host } = await openExcel();
  const workbook = new ExcelWorkbook();
  await loadTemplateInto(workbook, SCORING, { scores: { "1.1": 1 } });
  const before = host.book.sheets.length;
  await loadTemplateInto(workbook, PERFORMANCE, exampleOf(PERFORMANCE));
  const names = host.book.sheets.map(({ name }) => name);
  expect(names.slice(before)).toEqual(expect.arrayContaining(["绩效表", "方案台账", "_qingping (2)"]));
  const open = await openTable(workbook, PERFORMANCE);
  if (open.kind !== "performance") throw new Error("a scoring table");
  expect(reportOn(open)).toMatchObject({ complete: true, findings: [] });
  expect(open.scoring.map(({ template }) => template.id)).toEqual([SCORING]);
  expect((await openTable(workbook, SCORING)).entries.raw["scores"]).toMatchObject({ "1.1": 1 });
});

test("a table that is there already is not added again", async () => {
  await openExcel();
  const workbook = new ExcelWorkbook();
  await loadTemplateInto(workbook, PERFORMANCE);
  await expect(loadTemplateInto(workbook, PERFORMANCE)).rejects.toMatchObject({ fault: { code: "table-present" } });
  await expect(loadTemplateInto(workbook, "atlantis")).rejects.toMatchObject({ fault: { code: "unknown-template" } });
});
