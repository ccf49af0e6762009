import { consolidate, type BureauLists } from "../../../../src/core/consolidate/consolidation";
import type { FileRecord } from "../../../../src/core/consolidate/record";
import { summaryOf } from "../../../../src/core/consolidate/summary";
import { summaryWorkbook } from "../../../../src/tasks/summaryWorkbook";
import type { CellValue } from "../../../../src/workbook/slots";
import type { LongSheet, ShortSheet, Span } from "../../../../src/workbook/plan/summary/book";
import { DICTIONARIES } from "../../../../src/words";
import { fileOf, performed, scored } from "../../../core/consolidate/records";

const PLACES = ["佛山", "深圳", "广州"];
const files = Array.from({ length: 9 }, (_, index) => {
  const place = `${PLACES[index % 3] ?? ""}市`;
  const enterprise = { name: `${index}厂`, code: `C${index}`, place, industry: `行业${index}` };
  const tables = index === 8 ? [performed({ enterprise })] : [scored({ enterprise, total: 80 + index })];
  return fileOf(`${index}.xlsx`, tables, index);
});
const targets = {
  findings: [],
  targets: PLACES.map((place, index) => ({ row: index + 2, place, year: 2023, target: index })),
};

async function sheetsOf(records: readonly FileRecord[], lists: BureauLists = {}) {
  const book = await summaryWorkbook(consolidate(summaryOf(records), lists), "2026-11-21", DICTIONARIES.zh);
  const named = new Map(book.sheets.map((each) => [each.kind === "long" ? each.name : each.sheet.name, each]));
  const long = (name: string) => named.get(name) as LongSheet;
  const short = (name: string) => named.get(name) as ShortSheet;
  return { long, short };
}

/** A long sheet's rows, by the headers of their columns. */
function rowsOf({ columns, rows }: LongSheet): Record<string, CellValue>[] {
  return Array.from(rows(), (row) => Object.fromEntries(columns.map(({ header }, at) => [header, row[at] ?? null])));
}

function valuesAt({ sheet }: ShortSheet, { column, top, bottom }: Span): CellValue[] {
  const inside = sheet.cells.filter((cell) => cell.column === column && cell.row >= top && cell.row <= bottom);
  return inside.map(({ value }) => value);
}

test("charts are made of the cells that they are about", async () => {
  const { short } = await sheetsOf(files, { targets });
  const charts = [...short("统计").charts, ...short("目标完成").charts];
  const shown = [short("统计"), short("统计"), short("目标完成")].map((sheet, index) => {
    const { categories, series = [] } = charts[index] ?? { categories: { column: 0, top: 0, bottom: 0 } };
    return [valuesAt(sheet, categories), ...series.map(({ values }) => valuesAt(sheet, values))];
  });
  expect(shown).toEqual([
    [["良好"], [8]],
    [
      ["佛山", "深圳", "广州"],
      [3, 3, 2],
    ],
    [PLACES, [0, 1, 2], [3, 3, 2]],
  ]);
});

test("a row for every scoring table, with what it states of itself beside what was computed", async () => {
  const section = { id: "1", score: null, max: 100 };
  const open = { total: null, grade: null, complete: false, provisional: 31.5, sections: [section] };
  const declared = { total: "80", grade: "优秀" };
  const { long } = await sheetsOf([
    fileOf("a.xlsx", [scored({ altered: true, declared, vetoes: ["v1", "v9"] })], 1),
    fileOf("b.xlsx", [scored({ ...open, declared: { total: "", grade: "" }, template: "someone-s" })], 2),
  ]);
  expect(rowsOf(long("结果"))).toMatchObject([
    { 评分表: "广东省企业自愿清洁生产审核验收考核表", 总分: 80, 等级: "良好", 与重算: "不一致", 文件所载等级: "优秀" },
    { 评分表: "someone-s", 大项1: null, 总分: null, "暂计（未填完）": 31.5, 与重算: "未写", 文件: "b.xlsx" },
  ]);
  expect(rowsOf(long("结果"))[0]?.["成立的否决项"]).toMatch(/^v1 .+；v9$/u);
});

test("a table that is not built in is called by its title, and by its id where workbooks do not agree on one", async () => {
  const own = (template: string, ownTitle: string, seed: number) =>
    fileOf(
      `${seed}.xlsx`,
      [scored({ template, ownTitle, enterprise: { ...scored().enterprise, code: `${seed}` } })],
      seed,
    );
  const told = [own("own-1", "某市评分表", 1), own("own-2", "甲表", 2), own("own-2", "乙表", 3)];
  const { long } = await sheetsOf(told);
  expect(rowsOf(long("结果")).map(({ 评分表: table }) => table)).toEqual(["某市评分表（自有表）", "own-2", "own-2"]);
});

test("sums of which nothing was reported stay blank, and no rate is told of a target of zero", async () => {
  const { short } = await sheetsOf(files, { targets });
  const line = (name: string, text: string) => {
    const { cells } = short(name).sheet;
    const row = cells.find(({ value }) => value === text)?.row;
    return cells.filter((cell) => cell.row === row).map(({ value }) => value);
  };
  expect(line("绩效汇总", "无/低费")).toEqual(["无/低费", "已实施", null, 0, null, 0, null, 0]);
  expect(line("目标完成", "佛山")).toEqual([2023, "佛山", 0, 3, null, "目标为零，不计算完成率"]);
  expect(line("目标完成", "合计")).toEqual([2023, "合计", 3, 8, 266.67, null]);
});
