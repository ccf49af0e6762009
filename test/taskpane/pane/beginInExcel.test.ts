import { loadTemplateInto } from "../../../src/tasks/loadTemplate";
import { begin, chooseTable, leave, loadTable } from "./doing";
import { done, ID, inCells, onExcel, pass, settled, shown, tableOf, useOwnTime, withTable, written } from "./surfaces";

useOwnTime();

/** A pane over a workbook that holds tables already. */
async function beside(...ids: string[]) {
  const bench = await onExcel();
  for (const id of ids) await done(loadTemplateInto(bench.workbook, id, { scores: { "1.1": 1 } }));
  return bench;
}

test("an empty workbook is nothing wrong", async () => {
  const { pane } = await onExcel();
  expect(pane.store.get().isReady).toBe(false);
  await begin(pane, "open");
  expect(pane.store.get()).toMatchObject({ isReady: true, table: null, problem: null, choices: [], file: null });
});

test.each([
  ["open", "score"],
  ["check", "check"],
  ["result", "result"],
] as const)("with a table, %s shows it on the screen %s", async (action, screen) => {
  const { pane } = await beside(ID);
  await begin(pane, action);
  expect(pane.store.get()).toMatchObject({ isReady: true, screen, section: "1", problem: null });
  expect(shown(pane, "/scores/1.1")).toBe(1);
});

test("for a new table the present one is left, with a way back", async () => {
  const { pane } = await beside(ID);
  await begin(pane, "new");
  expect(pane.store.get()).toMatchObject({ table: null, choices: [ID], problem: null });
  await chooseTable(pane, ID);
  expect(shown(pane, "/scores/1.1")).toBe(1);
  expect(pane.store.get().choices).toEqual([]);
});

test.each(["new", "check", "result"] as const)("%s without a table is nothing wrong", async (action) => {
  const { pane } = await onExcel();
  await begin(pane, action);
  expect(pane.store.get()).toMatchObject({ isReady: true, table: null, problem: null });
});

test("of several tables one is chosen", async () => {
  const { pane } = await beside(ID, "anhui-2007");
  await begin(pane, "open");
  expect(pane.store.get()).toMatchObject({ table: null, problem: null });
  expect([...pane.store.get().choices].sort()).toEqual(["anhui-2007", ID]);
  await chooseTable(pane, "anhui-2007");
  expect(tableOf(pane).open.template.id).toBe("anhui-2007");
  pane.enter("/scores/1.1", 2);
  pane.settle();
  await settled(pane);
  expect((await written({ pane, workbook: pane.surface.workbook }, "anhui-2007")).scores.get("1.1")).toBe(2);
  expect((await written({ pane, workbook: pane.surface.workbook }, ID)).scores.get("1.1")).toBe(1);
});

test("whoever leaves one of several tables can choose among all of them", async () => {
  const { pane } = await beside(ID, "anhui-2007");
  await begin(pane, "open");
  await chooseTable(pane, ID);
  await leave(pane);
  expect([...pane.store.get().choices].sort()).toEqual(["anhui-2007", ID]);
});

test("a cell being edited at the beginning costs nothing for good", async () => {
  const { pane, host } = await onExcel();
  host.cellEditing = true;
  const begun = begin(pane, "open");
  await pass(2_500);
  expect(pane.store.get()).toMatchObject({ busy: "opening", problem: { code: "cell-editing" } });
  host.cellEditing = false;
  await pass(1_000);
  await begun;
  expect(pane.store.get().problem).toBeNull();
  await loadTable(pane, ID);
  expect(host.book.userEdit("评分表", "G5", "3")).toBe("done");
  await pass(3_000);
  expect(shown(pane, "/scores/1.1")).toBe(3);
});

test("the same table is not loaded twice, and what is typed goes on", async () => {
  const bench = await withTable(onExcel());
  await leave(bench.pane);
  await loadTable(bench.pane, ID);
  expect(bench.pane.store.get()).toMatchObject({ problem: { code: "table-present" }, table: null, choices: [ID] });
  await chooseTable(bench.pane, ID);
  bench.pane.enter("/scores/1.1", 3);
  bench.pane.settle();
  await settled(bench.pane);
  expect(await inCells(bench, "/scores/1.1")).toBe(3);
});
