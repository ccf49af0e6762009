import fc from "fast-check";
import { FaultError } from "../../../src/core/fault";
import { valueAt } from "../../../src/core/path";
import { checkAgain } from "./doing";
import {
  done,
  inAllCells,
  inCells,
  pass,
  settled,
  shown,
  SURFACES,
  until,
  useOwnTime,
  withTable,
  written,
} from "./surfaces";

useOwnTime();

describe.each(SURFACES)("over %s", (_name, open) => {
  test("what is typed during a writing goes with the next, one writing at a time", async () => {
    const bench = await withTable(open());
    const { pane, workbook } = bench;
    const write = workbook.writeCells.bind(workbook);
    let [running, most, calls] = [0, 0, 0];
    jest.spyOn(workbook, "writeCells").mockImplementation(async (changes) => {
      calls += 1;
      most = Math.max(most, ++running);
      await new Promise((resolve) => setTimeout(resolve, 100));
      await write(changes).finally(() => running--);
    });
    pane.enter("/scores/1.1", 1);
    pane.settle();
    await pass(50);
    pane.enter("/scores/1.1", 2);
    pane.enter("/scores/1.2", 1);
    pane.settle();
    expect(shown(pane, "/scores/1.1")).toBe(2);
    await settled(pane);
    expect([most, calls]).toEqual([1, 2]);
    expect(await written(bench)).toMatchObject({ provisional: 3, filled: 2 });
  });

  test("a writing that fails is shown, the entry waits, and goes with the next", async () => {
    const bench = await withTable(open());
    const { pane, workbook } = bench;
    jest.spyOn(workbook, "writeCells").mockRejectedValueOnce(new FaultError({ code: "sheet-protected" }));
    pane.enter("/scores/1.1", 1);
    pane.settle();
    await until(() => pane.store.get().problem !== null);
    expect(pane.store.get()).toMatchObject({ problem: { code: "sheet-protected" }, isPending: true });
    expect(shown(pane, "/scores/1.1")).toBe(1);
    expect(await inCells(bench, "/scores/1.1")).toBeNull();
    pane.enter("/scores/1.2", 2);
    pane.settle();
    await settled(pane);
    expect(await written(bench)).toMatchObject({ provisional: 3, filled: 2 });
  });

  test("what could not be written is written by the next check", async () => {
    const bench = await withTable(open());
    const { pane, workbook } = bench;
    jest.spyOn(workbook, "writeCells").mockRejectedValueOnce(new FaultError({ code: "sheet-protected" }));
    pane.enter("/scores/1.1", 1);
    pane.settle();
    await until(() => pane.store.get().problem !== null);
    await checkAgain(pane);
    expect(pane.store.get().isPending).toBe(false);
    expect(await inCells(bench, "/scores/1.1")).toBe(1);
  });

  describe("typing while the sheets are read", () => {
    async function readingSlowly() {
      const bench = await withTable(open(), { scores: { "1.2": 1 } });
      const read = bench.workbook.readSheets.bind(bench.workbook);
      jest.spyOn(bench.workbook, "readSheets").mockImplementationOnce(async () => {
        const sheets = await read();
        await new Promise((resolve) => setTimeout(resolve, 300));
        return sheets;
      });
      const refreshed = bench.pane.refresh();
      await pass(100);
      bench.pane.enter("/scores/1.1", 5);
      return { bench, refreshed };
    }

    test("is newer than what was read", async () => {
      const { bench, refreshed } = await readingSlowly();
      await done(refreshed);
      expect(shown(bench.pane, "/scores/1.1")).toBe(5);
      await settled(bench.pane);
      expect(await written(bench)).toMatchObject({ provisional: 6, filled: 2 });
    });

    test("is newer than what was read, even when it is written by then", async () => {
      const { bench, refreshed } = await readingSlowly();
      bench.pane.settle();
      await settled(bench.pane);
      await done(refreshed);
      expect(await inCells(bench, "/scores/1.1")).toBe(5);
      expect(shown(bench.pane, "/scores/1.1")).toBe(5);
    });
  });

  test("after any typing, leaving and undoing, the cells hold what the pane shows", async () => {
    const bench = await withTable(open());
    const { pane } = bench;
    const paths = [
      "/enterprise/name",
      "/reasons/1.1",
      "/scores/1.1",
      "/scores/1.2",
      "/scores/2.1",
      "/metrics/2.6/rdShare",
    ];
    const action = fc.oneof(
      {
        weight: 5,
        arbitrary: fc.record({
          path: fc.constantFrom(...paths),
          value: fc.constantFrom(null, 0, 0.5, 2, 99, "8分", "甲"),
        }),
      },
      { weight: 2, arbitrary: fc.constantFrom("settle", "undo", "refresh") },
      { weight: 2, arbitrary: fc.constantFrom(1, 5, 100, 400) },
    );
    const isText = (path: string) => path.startsWith("/enterprise") || path.startsWith("/reasons");
    await fc.assert(
      fc.asyncProperty(fc.array(action, { minLength: 5, maxLength: 25 }), async (actions) => {
        const work: Promise<void>[] = [];
        for (const one of actions) {
          if (typeof one === "number") await pass(one);
          else if (one === "settle") pane.settle();
          else if (one === "undo") pane.undo();
          else if (one === "refresh") work.push(pane.refresh());
          else pane.enter(one.path, isText(one.path) && one.value !== null ? String(one.value) : one.value);
        }
        pane.settle();
        await done(Promise.all(work));
        await settled(pane);
        const cells = await inAllCells(bench);
        expect(paths.map((path) => valueAt(cells, path) ?? null)).toEqual(paths.map((path) => shown(pane, path)));
        expect(pane.store.get().problem).toBeNull();
      }),
      { numRuns: 40 },
    );
  });
});
