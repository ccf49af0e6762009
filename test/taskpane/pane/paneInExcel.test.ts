import fc from "fast-check";
import { valueAt } from "../../../src/core/path";
import type { ExcelHost } from "../../../src/workbench/host/excelHost";
import { deleteSheet } from "../../../src/workbench/host/model/sheetList";
import { begin, checkAgain, mark, prepare, restore, reveal, writeResult } from "./doing";
import {
  inAllCells,
  inCells,
  onExcel,
  pass,
  settled,
  shown,
  tableOf,
  until,
  useOwnTime,
  withTable,
  written,
} from "./surfaces";

useOwnTime();

/** What a person types into a cell of the scoring table; it must be taken. */
function type({ book }: ExcelHost, cell: string, text: string, sheet = "评分表"): void {
  expect(book.userEdit(sheet, cell, text)).toBe("done");
}

describe("an edit in the sheet", () => {
  test("is read by itself, after a moment, without a word", async () => {
    const { pane, host } = await withTable(onExcel());
    await pass(5_000);
    type(host, "G5", "7.5");
    type(host, "G6", "2");
    await pass(150);
    expect(shown(pane, "/scores/1.1")).toBeNull();
    await until(() => shown(pane, "/scores/1.1") === 7.5);
    expect(tableOf(pane).report.provisional).toBe(9.5);
    expect(pane.store.get()).toMatchObject({ problem: null, notice: null, canUndo: false, isPending: false });
  });

  test("a swarm of edits is read once", async () => {
    const { workbook, host, pane } = await withTable(onExcel());
    const read = jest.spyOn(workbook, "readSheets");
    for (const row of [5, 6, 7, 8]) {
      type(host, `G${row}`, "1");
      await pass(50);
    }
    await until(() => tableOf(pane).report.provisional === 4);
    expect(read).toHaveBeenCalledTimes(1);
  });

  test("what the pane writes is not read back", async () => {
    const { pane, workbook } = await withTable(onExcel());
    const read = jest.spyOn(workbook, "readSheets");
    pane.enter("/scores/1.1", 3);
    pane.settle();
    await pass(2_000);
    expect(read).not.toHaveBeenCalled();
  });

  test("with no table open it is nothing", async () => {
    const { pane, host } = await onExcel();
    await begin(pane, "open");
    type(host, "A1", "1", "Sheet1");
    await pass(1_000);
    expect(pane.store.get()).toMatchObject({ table: null, problem: null });
  });

  test("to another entry, typed at any moment, neither is lost", async () => {
    const bench = await withTable(onExcel());
    const { pane, host } = bench;
    const value = fc.constantFrom(0.5, 1, 1.5, 2);
    const wait = fc.integer({ min: 0, max: 450 });
    await fc.assert(
      fc.asyncProperty(value, value, wait, wait, fc.boolean(), async (inSheet, inPane, before, after, isLeft) => {
        await pass(before);
        type(host, "G5", String(inSheet));
        await pass(after);
        pane.enter("/scores/1.2", inPane);
        if (isLeft) pane.settle();
        expect(shown(pane, "/scores/1.2")).toBe(inPane);
        for (let time = 0; time < 1_500; time += 25) {
          await pass(25);
          expect(shown(pane, "/scores/1.2")).toBe(inPane);
        }
        expect([shown(pane, "/scores/1.1"), shown(pane, "/scores/1.2")]).toEqual([inSheet, inPane]);
        const cells = await inAllCells(bench);
        expect([valueAt(cells, "/scores/1.1"), valueAt(cells, "/scores/1.2")]).toEqual([inSheet, inPane]);
      }),
      { numRuns: 60 },
    );
  });

  test("to the entry that is being typed: what was typed last stands in pane and cell", async () => {
    const bench = await withTable(onExcel());
    const { pane, host } = bench;
    type(host, "G5", "1");
    await pass(100);
    pane.enter("/scores/1.1", 2);
    await until(() => !pane.store.get().isPending);
    await pass(500);
    expect([shown(pane, "/scores/1.1"), await inCells(bench, "/scores/1.1")]).toEqual([2, 2]);
  });

  test("is read even when the next cell is being edited by then", async () => {
    const { pane, host } = await withTable(onExcel());
    type(host, "G5", "3");
    host.cellEditing = true;
    await pass(1_000);
    host.cellEditing = false;
    await pass(5_000);
    expect(shown(pane, "/scores/1.1")).toBe(3);
  });

  test("that is read later leaves no complaint about a cell being edited", async () => {
    const { pane, host } = await withTable(onExcel());
    type(host, "G5", "3");
    host.cellEditing = true;
    await pass(1_000);
    host.cellEditing = false;
    type(host, "G6", "1");
    await until(() => tableOf(pane).report.provisional === 4);
    expect(pane.store.get().problem).toBeNull();
  });
});

describe("while a cell is being edited", () => {
  test("an entry waits, which is said, and is written when that is over", async () => {
    const bench = await withTable(onExcel());
    const { pane, host } = bench;
    host.cellEditing = true;
    pane.enter("/scores/1.1", 3);
    pane.settle();
    await until(() => pane.store.get().problem !== null);
    expect(pane.store.get()).toMatchObject({ problem: { code: "cell-editing" }, isPending: true });
    await pass(5_000);
    expect(pane.store.get()).toMatchObject({ problem: { code: "cell-editing" }, isPending: true });
    host.cellEditing = false;
    expect(await inCells(bench, "/scores/1.1")).toBeNull();
    pane.enter("/scores/1.2", 1);
    await settled(pane);
    expect(pane.store.get()).toMatchObject({ problem: null, isPending: false });
    expect((await written(bench)).provisional).toBe(4);
  });

  test("an entry is written by itself once it is over, though nobody types on", async () => {
    const bench = await withTable(onExcel());
    const { pane, host } = bench;
    host.cellEditing = true;
    pane.enter("/scores/1.1", 3);
    await pass(2_000);
    host.cellEditing = false;
    await pass(2_000);
    expect(pane.store.get()).toMatchObject({ problem: null, isPending: false });
    expect(await inCells(bench, "/scores/1.1")).toBe(3);
  });

  test("nothing is prepared, written or marked", async () => {
    const { pane, host } = await withTable(onExcel());
    host.cellEditing = true;
    expect(await prepare(pane)).toBeNull();
    expect(pane.store.get().problem?.code).toBe("cell-editing");
    await writeResult(pane);
    expect(pane.store.get()).toMatchObject({ problem: { code: "cell-editing" }, canRestore: false, notice: null });
    await mark(pane, true);
    expect(pane.store.get()).toMatchObject({ problem: { code: "cell-editing" }, isMarked: false });
    await checkAgain(pane);
    expect(pane.store.get()).toMatchObject({ problem: { code: "cell-editing" }, screen: "score" });
    host.cellEditing = false;
  });

  test("a result stays where it is, and is taken back later", async () => {
    const { pane, host } = await withTable(onExcel());
    await writeResult(pane);
    host.cellEditing = true;
    await restore(pane);
    expect(pane.store.get()).toMatchObject({ problem: { code: "cell-editing" }, canRestore: true });
    host.cellEditing = false;
    await restore(pane);
    expect(pane.store.get()).toMatchObject({ problem: null, canRestore: false, notice: "restored" });
  });
});

test.each([0, 3, 6])("a batch that fails at action %i is told and the entry waits", async (failAtAction) => {
  const bench = await withTable(onExcel());
  const { pane, host } = bench;
  host.sabotage = { failAtAction };
  pane.enter("/scores/1.1", 3);
  pane.enter("/scores/1.2", 1);
  pane.settle();
  await until(() => pane.store.get().problem !== null);
  expect(pane.store.get()).toMatchObject({ problem: { code: "excel-failed" }, isPending: true });
  expect(shown(pane, "/scores/1.1")).toBe(3);
  expect((await written(bench)).filled).toBe(0);
  pane.enter("/scores/1.3", 1);
  pane.settle();
  await settled(pane);
  expect((await written(bench)).provisional).toBe(5);
});

test("a finding's cell is selected, and a cell that is gone is told", async () => {
  const { pane, host } = await withTable(onExcel(), { scores: { "2.3": 99 } });
  const [finding] = tableOf(pane).report.findings.filter(({ code }) => code === "above-maximum");
  if (!finding) throw new Error("nothing found");
  await reveal(pane, finding);
  expect(host.book.addressOf(host.book.active, host.book.selection.rect)).toBe(`评分表!${finding.at?.cell ?? ""}`);
  const answers = host.book.sheet("核查与否决");
  if (!answers) throw new Error("no answers");
  deleteSheet(host.book, answers);
  await reveal(pane, { ...finding, at: { sheet: "核查与否决", cell: "C3" } });
  expect(pane.store.get().problem).toEqual({ code: "sheet-gone" });
});

test("findings are marked in their cells", async () => {
  const { pane, host } = await withTable(onExcel(), { scores: { "1.1": 99, "1.2": 1 } });
  const fill = (row: number) => host.book.sheet("评分表")?.format(row, 6).fillColor;
  const usual = fill(5);
  expect(fill(4)).toBe(usual);
  await mark(pane, true);
  expect(fill(4)).not.toBe(usual);
  await mark(pane, false);
  expect([fill(4), fill(5)]).toEqual([usual, usual]);
});
