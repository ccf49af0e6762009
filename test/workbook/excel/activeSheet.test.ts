import { FaultError } from "../../../src/core/fault";
import { ImportSession } from "../../../src/taskpane/importing/session";
import { readActiveSheet } from "../../../src/workbook/excel/activeSheet";
import { openExcel } from "./excelClient";

const VALUES = [
  ["某市评分表", "", "", "", ""],
  ["项目", "序号", "内容", "分值", "得分"],
  ["组织", 1, "机构", 40, ""],
  ["", 2, "培训", 20, ""],
  ["实施", 1, "方案", 40, ""],
  ["合计", "", "", 100, ""],
];

async function fill(merged: readonly string[]): Promise<Awaited<ReturnType<typeof openExcel>>> {
  const excel = await openExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("B3:F8").values = VALUES;
    for (const area of merged) sheet.getRange(area).merge();
    await context.sync();
  });
  return excel;
}

test("the sheet that is looked at is read with its merged cells, in three round trips, and understood", async () => {
  const excel = await fill(["B3:F3", "B5:B6", "B8:D8"]);
  excel.bridge.reset();
  const shown = await readActiveSheet(true);
  expect(excel.bridge.roundTrips).toBe(3);
  expect(shown.merges).toEqual([
    { top: 2, left: 1, bottom: 2, right: 5 },
    { top: 4, left: 1, bottom: 5, right: 1 },
    { top: 7, left: 1, bottom: 7, right: 3 },
  ]);
  const session = new ImportSession();
  await session.addSheet(() => Promise.resolve(shown));
  expect(session.store.get().draft?.rows.map(({ depth, text, points }) => [depth, text, points])).toEqual([
    [0, "组织", "60"],
    [1, "机构", "40"],
    [1, "培训", "20"],
    [0, "实施", "40"],
    [1, "方案", "40"],
  ]);
});

test("an Excel that tells no merged cells is asked for none", async () => {
  await fill(["B5:B6"]);
  expect((await readActiveSheet(false)).merges).toEqual([]);
});

test("an empty sheet has nothing to import, and a huge one is refused before it is read", async () => {
  await openExcel();
  await expect(readActiveSheet(true)).rejects.toThrow(new FaultError({ code: "nothing-to-import" }));
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1").values = [["甲"]];
    sheet.getRange("A200001").values = [["乙"]];
    await context.sync();
  });
  await expect(readActiveSheet(true)).rejects.toMatchObject({ fault: { code: "too-many-cells" } });
});
