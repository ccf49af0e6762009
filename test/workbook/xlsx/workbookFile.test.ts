import { FaultError } from "../../../src/core/fault";
import { loadTemplateInto } from "../../../src/tasks/loadTemplate";
import { newWorkbook } from "../../../src/tasks/newWorkbook";
import type { CellChange, OpenWorkbook } from "../../../src/workbook/workbook";
import { WorkbookFile } from "../../../src/workbook/xlsx/workbookFile";
import { writeNew } from "../../../src/workbook/xlsx/writeNew";
import { XlsxWorkbook } from "../../../src/workbook/xlsx/xlsxWorkbook";
import { check, fill } from "../../tasks/scoring";
import { workbookOf } from "./packages";

const ID = "guangdong-2009-voluntary";
const GARBAGE = new TextEncoder().encode("no workbook");
const change = (row: number, value: CellChange["value"]): CellChange => {
  return { sheet: "评分表", row, column: 6, value, keepFormula: false };
};

async function bytesOf(entries: unknown = {}, id = ID): Promise<Uint8Array> {
  return writeNew(await newWorkbook(id, entries));
}

async function opened(entries: unknown = { scores: { "1.1": 8 } }) {
  const file = new WorkbookFile();
  await file.open("甲.xlsx", await bytesOf(entries));
  return file;
}

const points = async (file: WorkbookFile) => (await check(file)).report.provisional;
const saved = async (file: WorkbookFile) => (await check(new XlsxWorkbook(file.save()))).report.provisional;

test("at first there is no file: nothing to read, write, restore or save", async () => {
  const file = new WorkbookFile();
  expect([file.name, file.isChanged, file.canRestore()]).toEqual(["", false, false]);
  expect(await file.readSheets()).toEqual([]);
  await file.writeCells([change(4, 1)]);
  await file.restore();
  expect([file.isChanged, file.canRestore(), file.save()]).toEqual([false, false, new Uint8Array()]);
});

test("a file is read, written and saved with its changes", async () => {
  const file = await opened();
  expect([file.name, file.isChanged, await points(file)]).toEqual(["甲.xlsx", false, 8]);
  await file.writeCells([change(4, 7), change(5, 2)]);
  expect([file.isChanged, await points(file)]).toEqual([true, 9]);
  expect(await saved(file)).toBe(9);
  expect(file.isChanged).toBe(false);
});

test("no changes are no change", async () => {
  const file = await opened();
  await file.writeCells([]);
  expect([file.isChanged, file.canRestore()]).toEqual([false, false]);
});

test("the last write is taken back, once", async () => {
  const file = await opened();
  await file.writeCells([change(4, 7)]);
  await file.writeCells([change(4, 6), change(5, 1)]);
  expect(file.canRestore()).toBe(true);
  await file.restore();
  expect([await points(file), file.canRestore()]).toEqual([7, false]);
  await file.restore();
  expect(await points(file)).toBe(7);
});

test("what was taken back is not saved", async () => {
  const file = await opened();
  await file.writeCells([change(4, 1)]);
  await file.restore();
  expect(await saved(file)).toBe(8);
});

// The saved file holds what was taken back since, and nothing warns before it is left like that.
test("taking back what was saved already is an unsaved change", async () => {
  const file = await opened();
  await file.writeCells([change(4, 1)]);
  file.save();
  await file.restore();
  expect(await points(file)).toBe(8);
  expect(file.isChanged).toBe(true);
});

test("a write that fails changes nothing and keeps the way back from the one before", async () => {
  const file = await opened();
  await file.writeCells([change(4, 7)]);
  const write = jest.spyOn(XlsxWorkbook.prototype, "writeCells");
  write.mockImplementationOnce(async function (this: XlsxWorkbook, changes) {
    await this.writeCells(changes);
    throw new FaultError({ code: "damaged-part", part: "xl/worksheets/sheet2.xml" });
  });
  await expect(file.writeCells([change(4, 1), change(5, 1)])).rejects.toMatchObject({
    fault: { code: "damaged-part" },
  });
  write.mockRestore();
  expect([await points(file), file.canRestore()]).toEqual([7, true]);
  await file.restore();
  expect(await points(file)).toBe(8);
});

test.each([
  ["garbage", () => GARBAGE, "not-a-zip"],
  ["an empty file", () => new Uint8Array(), "not-a-zip"],
  ["a cut file", async () => (await bytesOf()).slice(0, 3000), "truncated"],
] as const)("%s is refused, and the present file stays with its changes", async (_name, make, code) => {
  const file = await opened();
  await file.writeCells([change(4, 7)]);
  const bytes = await make();
  await expect(Promise.resolve().then(() => file.open("乙.xlsx", bytes))).rejects.toMatchObject({ fault: { code } });
  expect([file.name, file.isChanged, file.canRestore(), await points(file)]).toEqual(["甲.xlsx", true, true, 7]);
});

test("another file takes the present one's place, and gives it back with everything about it", async () => {
  const file = await opened();
  await file.writeCells([change(4, 7)]);
  const takeBack = await file.open("乙.xlsx", workbookOf("<worksheet><sheetData/></worksheet>"));
  expect([file.name, file.isChanged, file.canRestore()]).toEqual(["乙.xlsx", false, false]);
  await expect(check(file)).rejects.toMatchObject({ fault: { code: "not-ours" } });
  takeBack();
  expect([file.name, file.isChanged, file.canRestore(), await points(file)]).toEqual(["甲.xlsx", true, true, 7]);
  await file.restore();
  expect(await points(file)).toBe(8);
});

test("a new table gets a file of its own, named after it and unsaved", async () => {
  const file = await opened();
  await loadTemplateInto(file, ID, { scores: { "1.2": 2 } });
  expect([file.name, file.isChanged, file.canRestore()]).toEqual([
    "广东省企业自愿清洁生产审核验收考核表.xlsx",
    true,
    false,
  ]);
  expect(await points(file)).toBe(2);
  await fill(file, { scores: { "1.1": 1 } });
  expect(await saved(file)).toBe(3);
});

test("there are no cells to show and nobody else who edits", async () => {
  const file = await opened();
  const heard = jest.fn();
  const workbook: OpenWorkbook = file;
  const stop = await workbook.onEdited(heard);
  await workbook.goTo({ sheet: "评分表", cell: "G5" });
  await workbook.markCells([{ at: { sheet: "评分表", cell: "G5" }, mark: "error" }]);
  await workbook.writeCells([change(4, 7)]);
  await stop();
  expect(heard).not.toHaveBeenCalled();
  expect(await points(file)).toBe(7);
});
