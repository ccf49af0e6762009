import { valueAt } from "../../../../src/core/path";
import { ledgerFields } from "../../../../src/taskpane/pane/performance/ledgerFields";
import { withoutRow } from "../../../../src/taskpane/pane/performance/ledgerRows";
import { exampleOf } from "../../../core/performance/tables";
import { byId } from "../../../core/performance/tables";
import { loadTable, prepare, restore, reveal, writeResult } from "../doing";
import {
  inAllCells,
  inCells,
  onFile,
  performanceOf,
  settled,
  shown,
  SURFACES,
  until,
  useOwnTime,
  withTable,
  type Bench,
} from "../surfaces";
import { general } from "./tables";

useOwnTime();

const ID = "general-performance";
const example = () => exampleOf(ID);
const COD = "/indicators/cod.discharged/y3";

/** A finding's code at a path. */
const codesAt = (bench: Bench, path: string) =>
  performanceOf(bench.pane).report.findings.flatMap((finding) => (finding.path === path ? [finding.code] : []));

test.each(byId)("%s: begins with its first block and field", async (id, template) => {
  const { pane } = await withTable(onFile(), {}, id);
  const { screen, section, focus, notice } = pane.store.get();
  expect({ screen, section, notice }).toEqual({ screen: "form", section: template.blocks[0]?.key, notice: "loaded" });
  expect(focus?.path).toMatch(/^\/fields\/|^\/years\//u);
  expect(performanceOf(pane).report).toMatchObject({ template: id, complete: false, findings: [] });
});

describe.each(SURFACES)("over %s", (_name, open) => {
  test("the worked example is shown as the engine reports it, and nothing is found", async () => {
    const { pane } = await withTable(open(), example(), ID);
    const { report } = performanceOf(pane);
    expect(report).toMatchObject({ complete: true, findings: [] });
    expect(report.figures.get("/options/count/all.implemented")).toBe(10);
  });

  test("an entry counts at once and is written after a pause", async () => {
    const bench = await withTable(open(), example(), ID);
    bench.pane.enter(COD, 49.4);
    expect(codesAt(bench, COD)).not.toEqual([]);
    bench.pane.settle();
    await settled(bench.pane);
    expect(await inCells(bench, COD)).toBe(49.4);
  });

  test("what is entered together is written, and taken back in one step", async () => {
    const bench = await withTable(open(), example(), ID);
    const { pane } = bench;
    const before = await inAllCells(bench);
    pane.enterAll([
      [COD, 5],
      ["/ledger/12/name", "新方案"],
      ["/ledger/12/savings/water", 7],
      ["/rows/targets/4/item", "目标"],
      ["/coefficients/co2/heat/id", null],
    ]);
    await settled(pane);
    expect([await inCells(bench, COD), await inCells(bench, "/ledger/12/savings/water")]).toEqual([5, 7]);
    expect(await inCells(bench, "/rows/targets/4/item")).toBe("目标");
    pane.undo();
    await settled(pane);
    expect(pane.store.get()).toMatchObject({ canUndo: false, focus: { path: COD } });
    expect(await inAllCells(bench)).toEqual(before);
  });

  test("an option that is taken out leaves the others as they were, in the sheet as well", async () => {
    const bench = await withTable(open(), example(), ID);
    const { pane } = bench;
    const rows = valueAt(example(), "/ledger") as readonly Record<string, unknown>[];
    pane.enterAll(withoutRow(performanceOf(pane).open.entries.raw, ledgerFields(general), 1));
    await settled(pane);
    const numbers = (await inAllCells(bench))["ledger"] as readonly (Record<string, unknown> | null)[];
    expect(numbers.flatMap((row) => row?.["number"] ?? [])).toEqual(
      rows.filter((_, row) => row !== 1).map(({ number }) => number),
    );
  });

  test("a finding leads to its screen, block or row, and field", async () => {
    const { pane } = await withTable(open(), example(), ID);
    await reveal(pane, { path: COD });
    expect(pane.store.get()).toMatchObject({ screen: "form", section: "totals", focus: { path: COD } });
    await reveal(pane, { path: "/ledger/3/investment" });
    expect(pane.store.get()).toMatchObject({ screen: "ledger", row: 3, focus: { path: "/ledger/3/investment" } });
    await reveal(pane, { path: "/coefficients/co2/steam/value" });
    expect(pane.store.get().screen).toBe("coefficients");
    const at = performanceOf(pane).open.entries.cells.get(COD);
    await reveal(pane, { path: "", ...(at ? { at } : {}) });
    expect(pane.store.get()).toMatchObject({ screen: "coefficients", problem: null });
  });

  test("the result is prepared, written and taken back", async () => {
    const bench = await withTable(open(), { ...example(), indicators: { "cod.discharged": { y3: "1,200" } } }, ID);
    const { pane } = bench;
    const prepared = await prepare(pane);
    expect(prepared?.kind).toBe("performance");
    expect(prepared?.corrected.map(({ path }) => path)).toEqual([COD]);
    await writeResult(pane);
    expect(pane.store.get()).toMatchObject({ notice: "written", canRestore: true });
    expect(shown(pane, COD)).toBe(1200);
    await restore(pane);
    expect(shown(pane, COD)).toBe("1,200");
  });
});

test("tables of both kinds follow one another on one pane, each with its screens", async () => {
  const { pane } = await withTable(onFile(), example(), ID);
  pane.show("ledger");
  pane.openRow(2);
  await loadTable(pane, "guangdong-2009-voluntary");
  expect(pane.store.get()).toMatchObject({ table: { kind: "scoring" }, screen: "score", row: null });
  pane.show("vetoes");
  await loadTable(pane, ID);
  await until(() => pane.store.get().table?.kind === "performance");
  expect(pane.store.get()).toMatchObject({ screen: "form", section: "enterprise" });
});
