import { parseTsv } from "../../../../src/core/tsv";
import { blockGrid } from "../../../../src/taskpane/pane/performance/blockGrid";
import { formEntries, formPaste } from "../../../../src/taskpane/pane/performance/formPaste";
import { blockOf, general } from "./tables";

const totals = blockGrid(general, blockOf(general, "totals"), 0);
const YEARS = [2022, 2023, 2024];
const rowOf = (path: string) => totals.findIndex(({ cells }) => cells.some((cell) => cell.path === path));
const pasteAt = (text: string, path = "/indicators/output.quantity/y1", years: readonly (number | null)[] = YEARS) => {
  const row = rowOf(path);
  const column = totals[row]?.cells.findIndex((cell) => cell.path === path) ?? 0;
  return formPaste(parseTsv(text), totals, { template: general, years, row, column });
};
const entries = (...args: Parameters<typeof pasteAt>) => Object.fromEntries(formEntries(pasteAt(...args)));

test("a column goes down from the cell that took it", () => {
  expect(entries("100\n2,000.5\n3", "/indicators/output.quantity/y2")).toEqual({
    "/indicators/output.quantity/y2": 100,
    "/indicators/output.value/y2": 2000.5,
    "/indicators/energy.electricity/y2": 3,
  });
});

test("a block goes down and right, as far as there are cells", () => {
  const paste = pasteAt("1\t2\t3\n4\t5\t6", "/indicators/output.quantity/y2");
  const reduction = paste.cells.filter(({ isLeftOut }) => isLeftOut).map(({ target }) => target.path);
  expect(reduction).toEqual(["/indicators/output.quantity/reduction", "/indicators/output.value/reduction"]);
  expect(Object.values(Object.fromEntries(formEntries(paste)))).toEqual([1, 2, 4, 5]);
});

test("a computed cell takes nothing, and rows stay in step with what stands beside them", () => {
  const paste = pasteAt("7\n8\n9", "/indicators/energy.other-energy/y3");
  expect(formEntries(paste)).toEqual([["/indicators/energy.other-energy/y3", 7]]);
  expect(paste.cells.map(({ isLeftOut }) => isLeftOut)).toEqual([false, true, true]);
});

test("labels and years lead to their rows and columns, in any order", () => {
  const text = [
    "指标\t单位\t2024年\t2023年",
    "化学需氧量排放量\t吨/年\t4.94\t8",
    "电力（万千瓦时/年）\t\t470\t520",
    "废水排放量\tt/a\t64,400\t100,000",
  ].join("\n");
  const paste = pasteAt(text);
  expect(paste).toMatchObject({ isByLabel: true, unknown: [] });
  expect(Object.fromEntries(formEntries(paste))).toEqual({
    "/indicators/cod.discharged/y3": 4.94,
    "/indicators/cod.discharged/y2": 8,
    "/indicators/energy.electricity/y3": 470,
    "/indicators/energy.electricity/y2": 520,
    "/indicators/wastewater.discharged/y3": 64400,
    "/indicators/wastewater.discharged/y2": 100000,
  });
});

test("a unit beside the label that is not the row's makes the figure doubtful", () => {
  const { cells } = pasteAt("化学需氧量排放量\tkg\t4940\t8000\n氨氮排放量\t吨\t0.86\t1.2");
  expect(cells.map(({ entry, doubt }) => [entry, doubt])).toEqual([
    ["4940kg", "unclear"],
    ["8000kg", "unclear"],
    [0.86, null],
    [1.2, null],
  ]);
});

test("labels without years count their columns from the cell that took the paste", () => {
  expect(entries("新鲜水用量\t120000\t84000", "/indicators/output.quantity/y2", [null, null, null])).toEqual({
    "/indicators/water.fresh/y2": 120000,
    "/indicators/water.fresh/y3": 84000,
  });
});

test("labels that name no row are said, and so is what reaches beyond the end", () => {
  expect(pasteAt("新鲜水用量\t1\n不知何物\t2\n氨氮排放量\t3").unknown).toEqual(["不知何物"]);
  expect(pasteAt("1\n2\n3\n4", "/indicators/hazardous-waste.disposed/y1").unknown).toEqual(["2", "3", "4"]);
});

test("a blank leaves what stands there", () => {
  expect(entries("1\n\n3", "/indicators/output.quantity/y1")).toEqual({
    "/indicators/output.quantity/y1": 1,
    "/indicators/energy.electricity/y1": 3,
  });
});

test("a row of years is no unknown indicator", () => {
  const paste = pasteAt("年度\t2023\t2024\n新鲜水用量\t5\t6");
  expect(paste.unknown).toEqual([]);
  expect(formEntries(paste)).toEqual([
    ["/indicators/water.fresh/y2", 5],
    ["/indicators/water.fresh/y3", 6],
  ]);
});

test("labelled texts, days and lists lead to their fields", () => {
  const block = blockGrid(general, blockOf(general, "enterprise"), 0);
  const table = parseTsv(
    "企业名称\t某厂\n审核开始日期\t2023/10/8\n审核重点\t电镀线\n审核重点\t废水站\n联系电话\t010-1",
  );
  const paste = formPaste(table, block, { template: general, years: YEARS, row: 0, column: 0 });
  expect(formEntries(paste)).toEqual([
    ["/fields/enterprise.name", "某厂"],
    ["/fields/audit.start", "2023-10-08"],
    ["/fields/audit.focus/0", "电镀线"],
    ["/fields/audit.focus/1", "废水站"],
    ["/fields/contact.phone", "010-1"],
  ]);
});

test("rows of targets take texts and figures", () => {
  const targets = blockGrid(general, blockOf(general, "targets"), 6);
  const table = parseTsv("单位产品电耗\tkWh\t130000\t120000\t117500\n废水\t吨\t约8\t5\t4.9");
  const paste = formPaste(table, targets, { template: general, years: YEARS, row: 1, column: 0 });
  expect(formEntries(paste)).toEqual([
    ["/rows/targets/1/item", "单位产品电耗"],
    ["/rows/targets/1/unit", "kWh"],
    ["/rows/targets/1/before", 130000],
    ["/rows/targets/1/target", 120000],
    ["/rows/targets/1/after", 117500],
    ["/rows/targets/2/item", "废水"],
    ["/rows/targets/2/unit", "吨"],
    ["/rows/targets/2/before", "约8"],
    ["/rows/targets/2/target", 5],
    ["/rows/targets/2/after", 4.9],
  ]);
});
