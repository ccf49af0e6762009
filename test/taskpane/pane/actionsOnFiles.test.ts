import { loadTemplateInto } from "../../../src/tasks/loadTemplate";
import { newWorkbook } from "../../../src/tasks/newWorkbook";
import { Pane } from "../../../src/taskpane/pane/pane";
import { writeNew } from "../../../src/workbook/xlsx/writeNew";
import { xlsxFiles } from "../../../src/workbook/xlsx/xlsxFiles";
import { XlsxWorkbook } from "../../../src/workbook/xlsx/xlsxWorkbook";
import { saveBook } from "../../../src/workbench/files/saveBook";
import { check } from "../../tasks/scoring";
import { workbookOf } from "../../workbook/xlsx/packages";
import { begin, chooseTable, leave, loadTable, openFile, saveFile, writeResult } from "./doing";
import { done, ID, onExcel, onFile, pass, shown, tableOf, until, useOwnTime, withTable } from "./surfaces";

useOwnTime();

/** Bytes of a filled table's workbook. */
async function bytesOf(entries: unknown = {}, id = ID): Promise<Uint8Array> {
  return writeNew(await newWorkbook(id, entries));
}

const EMPTY = workbookOf("<worksheet><sheetData/></worksheet>");
const GARBAGE = new TextEncoder().encode("no workbook at all");

test("the page begins without a file and reads nothing", async () => {
  const { pane, workbook } = await onFile();
  const read = jest.spyOn(workbook, "readSheets");
  await begin(pane, "open");
  expect(read).not.toHaveBeenCalled();
  expect(pane.store.get()).toMatchObject({
    isReady: true,
    table: null,
    problem: null,
    file: { name: "", isChanged: false },
  });
});

test("a file is opened in the place of the present one", async () => {
  const { pane } = await withTable(onFile());
  await openFile(pane, "甲.xlsx", await bytesOf({ scores: { "1.1": 8 } }));
  expect(shown(pane, "/scores/1.1")).toBe(8);
  expect(pane.store.get()).toMatchObject({
    notice: "opened",
    problem: null,
    problemFile: null,
    canUndo: false,
    file: { name: "甲.xlsx", isChanged: false },
  });
});

describe.each([
  ["garbage", () => GARBAGE, "not-a-zip"],
  ["a cut file", async () => (await bytesOf()).slice(0, 3000), "truncated"],
  ["a workbook without a table", () => EMPTY, "not-ours"],
] as const)("%s", (_name, make, code) => {
  test("is told with its name, and the former file stays with its unsaved changes", async () => {
    const bench = await withTable(onFile());
    const { pane, workbook } = bench;
    pane.enter("/scores/1.1", 7);
    const name = pane.store.get().file?.name;
    await openFile(pane, "新.xlsx", await make());
    expect(pane.store.get()).toMatchObject({
      problem: { code },
      problemFile: "新.xlsx",
      notice: null,
      isPending: false,
      canUndo: true,
      file: { name, isChanged: true },
    });
    expect(shown(pane, "/scores/1.1")).toBe(7);
    pane.enter("/scores/1.2", 1);
    pane.settle();
    await until(() => !pane.store.get().isPending);
    expect((await check(new XlsxWorkbook(workbook.save()))).report.provisional).toBe(8);
  });

  test("is told where there was no file before, and there still is none", async () => {
    const { pane, workbook } = await onFile();
    await openFile(pane, "新.xlsx", await make());
    expect(pane.store.get()).toMatchObject({ problem: { code }, table: null, file: { name: "", isChanged: false } });
    expect(await workbook.readSheets()).toEqual([]);
  });
});

test("of the tables in one file a person chooses, and the others stay", async () => {
  const { host, workbook: inExcel } = await onExcel();
  for (const id of [ID, "anhui-2007"]) await done(loadTemplateInto(inExcel, id, { scores: { "1.1": 1 } }));
  const { pane, workbook } = await withTable(onFile());
  await openFile(pane, "两张.xlsx", await saveBook(host.book));
  expect(pane.store.get()).toMatchObject({ table: null, problem: null, notice: "opened", file: { name: "两张.xlsx" } });
  expect([...pane.store.get().choices].sort()).toEqual(["anhui-2007", ID]);
  await chooseTable(pane, ID);
  pane.enter("/scores/1.1", 2);
  pane.settle();
  await until(() => !pane.store.get().isPending);
  const points = async (id: string) => (await check(workbook, id)).report.provisional;
  expect([await points(ID), await points("anhui-2007")]).toEqual([2, 1]);
});

test("a file name is forgotten with the next piece of work", async () => {
  const { pane } = await onFile();
  await openFile(pane, "新.xlsx", GARBAGE);
  await loadTable(pane, ID);
  expect(pane.store.get()).toMatchObject({ problem: null, problemFile: null });
});

test("a later problem is not blamed on a file that was refused before", async () => {
  const { pane, workbook } = await withTable(onFile());
  await openFile(pane, "新.xlsx", GARBAGE);
  pane.dismiss();
  jest.spyOn(workbook, "writeCells").mockRejectedValueOnce(new Error("full"));
  pane.enter("/scores/1.1", 1);
  pane.settle();
  await until(() => pane.store.get().problem !== null);
  expect(pane.store.get()).toMatchObject({ problem: { code: "unexpected" }, problemFile: null });
});

test("the file is handed over with what was typed last", async () => {
  const { pane } = await withTable(onFile());
  pane.enter("/scores/1.1", 7.5);
  expect(pane.fileState().file?.isChanged).toBe(true);
  const saved = await saveFile(pane);
  expect(saved?.name).toMatch(/\.xlsx$/u);
  expect((await check(new XlsxWorkbook(saved?.bytes ?? GARBAGE))).report.provisional).toBe(7.5);
  expect(pane.store.get()).toMatchObject({ notice: "saved", isPending: false, file: { isChanged: false } });
});

test("there is nothing to save where nothing can be", async () => {
  const { pane, workbook } = await withTable(onFile());
  jest.spyOn(workbook, "save").mockImplementationOnce(() => {
    throw new RangeError("no memory");
  });
  expect(await saveFile(pane)).toBeNull();
  expect(pane.store.get()).toMatchObject({ problem: { code: "unexpected" }, notice: null });
});

describe("unsaved changes", () => {
  test("ask first, and only then", async () => {
    const { pane } = await onFile();
    const action = jest.fn();
    pane.replaceFile(action);
    expect(action).toHaveBeenCalledTimes(1);
    await openFile(pane, "甲.xlsx", await bytesOf());
    pane.replaceFile(action);
    expect([action.mock.calls.length, pane.store.get().risky]).toEqual([2, null]);
    // Typed and not written yet is unsaved too.
    pane.enter("/scores/1.1", 1);
    pane.replaceFile(action);
    expect(action).toHaveBeenCalledTimes(2);
    expect(pane.store.get().risky).toBe(action);
    pane.answer(false);
    expect([action.mock.calls.length, pane.store.get().risky]).toEqual([2, null]);
    await pass(400);
    pane.replaceFile(action);
    pane.answer(true);
    expect([action.mock.calls.length, pane.store.get().risky]).toEqual([3, null]);
    pane.answer(true);
    expect(action).toHaveBeenCalledTimes(3);
  });

  test("a new table and a written result are unsaved, a saved file is not", async () => {
    const { pane } = await withTable(onFile());
    const asks = () => {
      pane.replaceFile(() => undefined);
      const isAsked = pane.store.get().risky !== null;
      pane.answer(false);
      return isAsked;
    };
    expect(asks()).toBe(true);
    await saveFile(pane);
    expect(asks()).toBe(false);
    await writeResult(pane);
    expect(asks()).toBe(true);
    await saveFile(pane);
    expect(asks()).toBe(false);
  });
});

test("leaving keeps the file and its changes, and a new table takes its place", async () => {
  const { pane, workbook } = await withTable(onFile());
  pane.enter("/scores/1.1", 3);
  await leave(pane);
  expect(pane.store.get()).toMatchObject({ table: null, choices: [ID] });
  expect(workbook.isChanged).toBe(true);
  await loadTable(pane, "anhui-2007");
  expect(tableOf(pane).open.template.id).toBe("anhui-2007");
  expect(pane.store.get().choices).toEqual([]);
});

test("a pane in Excel opens and saves no files, and never asks about them", async () => {
  const pane = new Pane({ workbook: (await onFile()).workbook, file: null, files: xlsxFiles });
  await openFile(pane, "甲.xlsx", GARBAGE);
  expect(pane.store.get()).toMatchObject({ problem: null, notice: null, file: null });
  expect(await saveFile(pane)).toBeNull();
  await loadTable(pane, ID);
  pane.enter("/scores/1.1", 1);
  const action = jest.fn();
  pane.replaceFile(action);
  expect(action).toHaveBeenCalledTimes(1);
});
