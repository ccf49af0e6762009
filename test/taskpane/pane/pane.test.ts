import { FaultError } from "../../../src/core/fault";
import { liveReport } from "../../../src/tasks/reportOn";
import { checkAgain, leave } from "./doing";
import { inCells, pass, settled, shown, SURFACES, tableOf, until, useOwnTime, withTable, written } from "./surfaces";

useOwnTime();

describe.each(SURFACES)("over %s", (_name, open) => {
  test("an entry counts at once and is written after a pause", async () => {
    const bench = await withTable(open());
    const { pane } = bench;
    pane.enter("/scores/1.1", 7.5);
    expect(tableOf(pane).report).toMatchObject({ provisional: 7.5, filled: 1 });
    expect(pane.store.get()).toMatchObject({ isPending: true, canUndo: true });
    expect(await inCells(bench, "/scores/1.1")).toBeNull();
    await pass(400);
    await settled(pane);
    expect(await inCells(bench, "/scores/1.1")).toBe(7.5);
    expect(await written(bench)).toMatchObject({ provisional: 7.5, filled: 1 });
    expect(tableOf(pane).report).toEqual(liveReport(tableOf(pane).open));
  });

  test("a field that is left is written without waiting", async () => {
    const bench = await withTable(open());
    const write = jest.spyOn(bench.workbook, "writeCells");
    bench.pane.enter("/scores/1.1", 7.5);
    expect(write).not.toHaveBeenCalled();
    bench.pane.settle();
    expect(write).toHaveBeenCalledTimes(1);
    await settled(bench.pane);
    expect(await inCells(bench, "/scores/1.1")).toBe(7.5);
  });

  test("every kind of entry reaches its cell", async () => {
    const bench = await withTable(open());
    const entries: [string, unknown][] = [
      ["/scores/2.6", 2],
      ["/scores/1.2", "2分"],
      ["/metrics/2.6/rdShare", 2.4],
      ["/reasons/1.1", "缺附件"],
      ["/vetoes/v1", false],
      ["/eligibility/e1", true],
      ["/enterprise/name", "某厂"],
      ["/experts", [{ name: "甲", noInterest: true }]],
    ];
    for (const [path, value] of entries) bench.pane.enter(path, value);
    bench.pane.settle();
    await settled(bench.pane);
    for (const [path, value] of entries) expect([path, await inCells(bench, path)]).toEqual([path, value]);
    for (const [path] of entries) bench.pane.enter(path, path === "/experts" ? [] : null);
    bench.pane.settle();
    await settled(bench.pane);
    expect(await inCells(bench, "/experts")).toEqual([]);
    for (const [path] of entries.slice(0, -1)) expect([path, await inCells(bench, path)]).toEqual([path, null]);
  });

  test("typing on in one field is one undo, which restores pane and workbook and shows the field", async () => {
    const bench = await withTable(open(), { scores: { "1.1": 8 } });
    const { pane } = bench;
    for (const score of [7, 7.2, 7.25]) pane.enter("/scores/1.1", score);
    pane.settle();
    await settled(pane);
    pane.enter("/scores/1.2", 1);
    pane.undo();
    expect(pane.store.get().focus?.path).toBe("/scores/1.2");
    pane.undo();
    expect([shown(pane, "/scores/1.1"), shown(pane, "/scores/1.2")]).toEqual([8, null]);
    expect(pane.store.get()).toMatchObject({ canUndo: false, focus: { path: "/scores/1.1" } });
    await settled(pane);
    expect(await written(bench)).toMatchObject({ provisional: 8, filled: 1 });
  });

  test("what was typed before is asked for the keyboard again each time", async () => {
    const { pane } = await withTable(open());
    pane.focusOn("/scores/1.1");
    const first = pane.store.get().focus?.request ?? 0;
    pane.focusOn("/scores/1.1");
    expect(pane.store.get().focus).toEqual({ path: "/scores/1.1", request: first + 1 });
  });

  test("the same entry again is no change", async () => {
    const { pane } = await withTable(open(), { scores: { "1.1": 8 } });
    const before = pane.store.get();
    pane.enter("/scores/1.1", 8);
    pane.enter("/scores/1.2", null);
    expect(pane.store.get()).toBe(before);
  });

  test("to leave for another screen is to leave the field", async () => {
    const bench = await withTable(open());
    bench.pane.enter("/scores/1.1", 1);
    bench.pane.show("vetoes");
    expect(bench.pane.store.get().screen).toBe("vetoes");
    await settled(bench.pane);
    expect(await inCells(bench, "/scores/1.1")).toBe(1);
  });

  test("an error that nobody foresaw is told as such", async () => {
    const { pane, workbook } = await withTable(open());
    jest.spyOn(workbook, "writeCells").mockRejectedValueOnce(new TypeError("boom"));
    pane.enter("/scores/1.1", 1);
    pane.settle();
    await until(() => pane.store.get().problem !== null);
    expect(pane.store.get().problem).toEqual({ code: "unexpected", detail: "TypeError: boom" });
    jest.spyOn(workbook, "readSheets").mockRejectedValueOnce(new RangeError("bang"));
    await checkAgain(pane);
    expect(pane.store.get()).toMatchObject({
      problem: { code: "unexpected", detail: "RangeError: bang" },
      busy: null,
      notice: null,
    });
    pane.dismiss();
    expect(pane.store.get().problem).toBeNull();
  });

  test("one piece of work at a time; what went well is said for a while", async () => {
    const { pane } = await withTable(open());
    await pass(5_000);
    expect(pane.store.get().notice).toBeNull();
    const first = pane.work("checking", () => new Promise((resolve) => setTimeout(resolve, 50)), "checked");
    const second = pane.work("writing", () => Promise.reject(new Error("not now")));
    expect(await second).toBe(false);
    expect(pane.store.get()).toMatchObject({ busy: "checking", problem: null });
    await pass(50);
    expect(await first).toBe(true);
    expect(pane.store.get()).toMatchObject({ busy: null, notice: "checked" });
    await pass(3_990);
    expect(pane.store.get().notice).toBe("checked");
    await pass(10);
    expect(pane.store.get().notice).toBeNull();
  });

  test("without a table nothing is entered, undone or read", async () => {
    const { pane, workbook } = await open();
    const [read, write] = [jest.spyOn(workbook, "readSheets"), jest.spyOn(workbook, "writeCells")];
    const before = pane.store.get();
    pane.enter("/scores/1.1", 1);
    pane.undo();
    pane.settle();
    await pane.refresh();
    await pane.leave();
    await pass(1_000);
    expect(pane.store.get()).toBe(before);
    expect([read.mock.calls, write.mock.calls]).toEqual([[], []]);
  });

  test("leaving writes what waits and keeps the way back", async () => {
    const bench = await withTable(open());
    const { pane } = bench;
    pane.enter("/scores/1.1", 4);
    await leave(pane);
    expect(pane.store.get()).toMatchObject({ table: null, choices: ["guangdong-2009-voluntary"], canUndo: false });
    expect(await inCells(bench, "/scores/1.1")).toBe(4);
  });

  test("leaving does not lose what could not be written", async () => {
    const bench = await withTable(open());
    const { pane, workbook } = bench;
    jest.spyOn(workbook, "writeCells").mockRejectedValueOnce(new FaultError({ code: "sheet-protected" }));
    pane.enter("/scores/1.1", 4);
    await leave(pane);
    expect(pane.store.get()).toMatchObject({ isPending: true, problem: { code: "sheet-protected" }, choices: [] });
    expect(shown(pane, "/scores/1.1")).toBe(4);
  });

  test("everything undone, the table is as it was", async () => {
    const bench = await withTable(open(), { scores: { "1.1": 8, "1.2": 1 } });
    const { pane } = bench;
    const before = tableOf(pane).open.entries.raw["scores"];
    const typed = [
      ["/scores/1.1", 1],
      ["/scores/1.2", null],
      ["/scores/1.3", 2],
      ["/scores/1.1", 3],
    ] as const;
    for (const [path, value] of typed) {
      pane.enter(path, value);
      pane.settle();
    }
    while (pane.store.get().canUndo) pane.undo();
    await settled(pane);
    expect(tableOf(pane).open.entries.raw["scores"]).toEqual(before);
    expect(await written(bench)).toMatchObject({ provisional: 9, filled: 2 });
  });
});
