import { fixOf } from "../../../src/core/fix";
import type { Finding } from "../../../src/core/finding";
import { fixAll } from "../../../src/taskpane/pane/actions";
import sample from "../../../assets/samples/guangdong-2009-voluntary.json";
import { checkAgain, loadTable, mark, prepare, restore, reveal, writeResult } from "./doing";
import { ID, inCells, settled, shown, SURFACES, tableOf, useOwnTime, withTable, written } from "./surfaces";

useOwnTime();

const findings = (bench: { pane: Parameters<typeof tableOf>[0] }) => tableOf(bench.pane).report.findings;

/** The finding of a code about an entry, which must be there. */
function finding(all: readonly Finding[], code: Finding["code"], path: string): Finding {
  const found = all.find((one) => one.code === code && one.path === path);
  if (!found) throw new Error(`no ${code} at ${path}`);
  return found;
}

describe.each(SURFACES)("over %s", (_name, open) => {
  test("a table is loaded, opened at its first field, and said to be", async () => {
    const { pane } = await open();
    pane.show("result");
    await loadTable(pane, ID);
    expect(tableOf(pane).open.template.id).toBe(ID);
    expect(pane.store.get()).toMatchObject({
      screen: "score",
      section: "1",
      focus: { path: "/scores/1.1" },
      notice: "loaded",
      busy: null,
      problem: null,
      canUndo: false,
      isPending: false,
    });
  });

  test("a table is loaded with the entries of a sample, which stand in its cells", async () => {
    const bench = await withTable(open(), sample);
    expect(tableOf(bench.pane).report).toMatchObject({ total: 84.5, grade: { label: "良好" } });
    expect(await written(bench)).toMatchObject({ total: 84.5, grade: { label: "良好" } });
  });

  test("rules without items begin with the total", async () => {
    const bench = await withTable(open(), {}, "shenzhen-2025-voluntary");
    expect(bench.pane.store.get()).toMatchObject({ section: null, focus: { path: "/total" } });
    bench.pane.enter("/total", 80);
    bench.pane.settle();
    await settled(bench.pane);
    expect((await written(bench)).total).toBe(80);
  });

  test("a template that is not there is told, and what is open stays", async () => {
    const { pane } = await withTable(open(), { scores: { "1.1": 8 } });
    pane.show("check");
    await loadTable(pane, "atlantis");
    expect(pane.store.get()).toMatchObject({ problem: { code: "unknown-template" }, notice: null, screen: "check" });
    expect(shown(pane, "/scores/1.1")).toBe(8);
  });

  test("checking again reads the cells and shows what was found", async () => {
    const bench = await withTable(open(), { scores: { "1.1": 9 } });
    bench.pane.enter("/scores/1.2", 5);
    await checkAgain(bench.pane);
    expect(bench.pane.store.get()).toMatchObject({ screen: "check", notice: "checked", isPending: false });
    const tooMuch = findings(bench).filter(({ code }) => code === "above-maximum");
    expect(tooMuch.map(({ at }) => at)).toEqual([
      { sheet: "评分表", cell: "G5" },
      { sheet: "评分表", cell: "G6" },
    ]);
  });

  test("what will be written is said exactly, is what is written, and is taken back", async () => {
    const bench = await withTable(open(), { ...sample, scores: { ...sample.scores, "1.1": "７.5", "1.2": "2" } });
    const { pane } = bench;
    pane.enter("/scores/1.3", "2分");
    const write = jest.spyOn(bench.workbook, "writeCells");
    const prepared = await prepare(pane);
    expect(prepared?.corrected.map(({ path, at }) => [path, at?.cell])).toEqual([
      ["/scores/1.1", "G5"],
      ["/scores/1.2", "G6"],
    ]);
    const entries = prepared?.changes.filter(({ keepFormula, sheet }) => !keepFormula && sheet === "评分表");
    expect(entries?.map(({ row, column, value }) => [row, column, value])).toEqual([
      [4, 6, 7.5],
      [5, 6, 2],
    ]);
    // The entry that waited is all that was written so far.
    expect(write.mock.calls.flatMap(([changes]) => changes.filter(({ keepFormula }) => !keepFormula))).toEqual([
      { sheet: "评分表", row: 6, column: 6, value: "2分", keepFormula: false },
    ]);
    await writeResult(pane);
    expect(write.mock.calls.at(-1)).toEqual([prepared?.changes]);
    expect(pane.store.get()).toMatchObject({ notice: "written", canRestore: true });
    expect([shown(pane, "/scores/1.1"), await inCells(bench, "/scores/1.1")]).toEqual([7.5, 7.5]);
    expect(findings(bench).filter(({ code }) => code === "result-altered")).toEqual([]);
    await restore(pane);
    expect(pane.store.get()).toMatchObject({ notice: "restored", canRestore: false });
    expect([shown(pane, "/scores/1.1"), await inCells(bench, "/scores/1.1")]).toEqual(["７.5", "７.5"]);
    expect(await inCells(bench, "/scores/1.3")).toBe("2分");
  });

  test("a result that is written need not be written again", async () => {
    const { pane } = await withTable(open(), sample);
    expect((await prepare(pane))?.changes.filter(({ keepFormula }) => !keepFormula)).not.toEqual([]);
    await writeResult(pane);
    expect((await prepare(pane))?.changes.filter(({ keepFormula }) => !keepFormula)).toEqual([]);
  });

  test("once something is entered the result can no longer be taken back", async () => {
    const { pane } = await withTable(open(), sample);
    await writeResult(pane);
    expect(pane.store.get().canRestore).toBe(true);
    pane.enter("/scores/1.1", 8);
    expect(pane.store.get().canRestore).toBe(false);
  });

  test("a result that changes nothing offers no way to take an entry back", async () => {
    const bench = await withTable(open(), sample);
    await writeResult(bench.pane);
    bench.pane.enter("/enterprise/industry", "化工");
    await writeResult(bench.pane);
    if (bench.pane.store.get().canRestore) await restore(bench.pane);
    expect(await inCells(bench, "/enterprise/industry")).toBe("化工");
  });

  test("a result that cannot be written is told, and offers nothing to take back", async () => {
    const { pane, workbook } = await withTable(open(), sample);
    jest.spyOn(workbook, "writeCells").mockRejectedValueOnce(new Error("full"));
    await writeResult(pane);
    expect(pane.store.get()).toMatchObject({
      problem: { code: "unexpected", detail: "Error: full" },
      canRestore: false,
      notice: null,
      busy: null,
    });
  });

  test("marks are set and taken away", async () => {
    const { pane } = await withTable(open(), { scores: { "1.1": 9 } });
    await mark(pane, true);
    expect(pane.store.get()).toMatchObject({ isMarked: true, notice: "marked", problem: null });
    await mark(pane, false);
    expect(pane.store.get()).toMatchObject({ isMarked: false, notice: "unmarked", problem: null });
  });

  test("a finding is shown where it stands", async () => {
    const bench = await withTable(open(), { scores: { "2.3": 99 }, experts: ["甲"] });
    await reveal(bench.pane, finding(findings(bench), "above-maximum", "/scores/2.3"));
    expect(bench.pane.store.get()).toMatchObject({ screen: "score", section: "2", focus: { path: "/scores/2.3" } });
    await reveal(bench.pane, finding(findings(bench), "panel-too-small", "/experts"));
    expect(bench.pane.store.get()).toMatchObject({ screen: "cover", section: "2", focus: { path: "/experts" } });
    await reveal(bench.pane, finding(findings(bench), "vetoes-unanswered", "/vetoes"));
    expect(bench.pane.store.get()).toMatchObject({ screen: "vetoes", focus: { path: "/vetoes" }, problem: null });
    const { focus } = bench.pane.store.get();
    await reveal(bench.pane, { code: "template-changed", severity: "warning", path: "" });
    expect(bench.pane.store.get()).toMatchObject({ screen: "vetoes", focus });
  });

  test("what is certainly meant is corrected, each a change of its own, and nothing else", async () => {
    const scores = { "1.1": "8分", "1.2": "１.５", "1.3": "2", "1.4": "二", "1.5": 99, "1.6": "99分" };
    const bench = await withTable(open(), { scores });
    const { pane } = bench;
    const certain = findings(bench).filter((one) => fixOf(one) !== null);
    expect(certain.map(({ path }) => path)).toEqual(["1.1", "1.2", "1.3", "1.6"].map((id) => `/scores/${id}`));
    const write = jest.spyOn(bench.workbook, "writeCells");
    fixAll(pane, findings(bench));
    expect(write).toHaveBeenCalled();
    await settled(pane);
    const cells = await Promise.all(Object.keys(scores).map((id) => inCells(bench, `/scores/${id}`)));
    expect(cells).toEqual([8, 1.5, 2, "二", 99, 99]);
    pane.undo();
    expect([shown(pane, "/scores/1.6"), shown(pane, "/scores/1.3")]).toEqual(["99分", 2]);
    while (pane.store.get().canUndo) pane.undo();
    await settled(pane);
    expect(await inCells(bench, "/scores/1.1")).toBe("8分");
  });
});
