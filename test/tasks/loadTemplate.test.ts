import { loadTemplateInto } from "../../src/tasks/loadTemplate";
import { openTable } from "../../src/tasks/openTable";
import { ownTable } from "../../src/tasks/ownTable";
import { reportOn } from "../../src/tasks/reportOn";
import { ExcelWorkbook } from "../../src/workbook/excel/excelWorkbook";
import { deleteSheet } from "../../src/workbench/host/model/sheetList";
import { WorkbookFile } from "../../src/workbook/xlsx/workbookFile";
import { tiny } from "../core/tiny";
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

const version = (number: number, title = "自制表") =>
  ownTable(JSON.stringify({ ...tiny, id: "own-tiny", official: false, version: number, title }));

/** A workbook with the first version of an own table, and with a sheet of the person's own. */
async function withFirst() {
  const { host } = await openExcel();
  const workbook = new ExcelWorkbook();
  const mine = host.book.sheets.map(({ name }) => name);
  await loadTemplateInto(workbook, await version(1), { scores: { "1.1": 2 } });
  const deleteOurs = () => {
    for (const sheet of host.book.sheets.filter(
      ({ name, visibility }) => !mine.includes(name) && visibility === "Visible",
    ))
      deleteSheet(host.book, sheet);
  };
  return { host, workbook, deleteOurs };
}

test("another version of a table that is there is not put beside it, and the fault says which is there", async () => {
  const { workbook } = await withFirst();
  await expect(loadTemplateInto(workbook, await version(1))).rejects.toMatchObject({
    fault: { code: "table-present" },
  });
  await expect(loadTemplateInto(workbook, await version(2))).rejects.toMatchObject({
    fault: { code: "other-version", title: "自制表", version: "1", wanted: "2" },
  });
  await expect(loadTemplateInto(workbook, await version(1, "另一张"))).rejects.toMatchObject({
    fault: { code: "other-version", version: "1", wanted: "1" },
  });
  expect((await openTable(workbook)).entries.raw["scores"]).toMatchObject({ "1.1": 2 });
});

test("once its sheets are deleted, a table is added anew, in any version, and nothing of the first one stays", async () => {
  const { host, workbook, deleteOurs } = await withFirst();
  deleteOurs();
  await loadTemplateInto(workbook, await version(2), { scores: { "1.1": 3 } });
  const open = await openTable(workbook);
  expect([open.template.version, open.entries.raw["scores"]]).toMatchObject([2, { "1.1": 3 }]);
  expect(host.book.sheets.filter(({ visibility }) => visibility === "VeryHidden")).toHaveLength(1);
  deleteOurs();
  await loadTemplateInto(workbook, await version(2));
  expect((await openTable(workbook)).template.version).toBe(2);
});

test("in a file a version takes the other one's place", async () => {
  const file = new WorkbookFile();
  await loadTemplateInto(file, await version(1), { scores: { "1.1": 2 } });
  await loadTemplateInto(file, await version(2));
  expect((await openTable(file)).template.version).toBe(2);
});
