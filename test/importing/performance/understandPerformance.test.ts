import { allInputs } from "../../../src/core/performance/addresses";
import {
  understandPerformance,
  type PerformanceUnderstanding,
} from "../../../src/importing/performance/understandPerformance";
import { fromHtml } from "../../../src/importing/reading/fromHtml";
import { block, codes, readAll } from "./forms";

function read(...rows: string[]): PerformanceUnderstanding {
  const [first] = readAll(...rows);
  if (!first) throw new Error("nothing was read");
  return first;
}

const paths = ({ template }: PerformanceUnderstanding) => allInputs(template).map(({ path }) => path);

test("labels with a blank beside them are fields: figures by their known unit, words by what they ask", () => {
  const form = read("企业名称||职工人数（人）|", "用电量（万度/年）||填表日期|年 月 日");
  expect([form.faults, codes(form)]).toEqual([[], []]);
  expect(form.template).toMatchObject({ title: "某市绩效表", official: false, source: null });
  expect(block(form)).toMatchObject({
    kind: "fields",
    rows: [
      { fields: [{ cells: [{ kind: "text", key: "enterprise.name" }] }, { cells: [{ kind: "number", whole: true }] }] },
      {
        fields: [
          { label: "用电量（万度/年）", cells: [{ unit: { zh: "万度/年", base: "kWh/a", factor: 10_000 } }] },
          { cells: [{ kind: "date", key: "filled.date" }] },
        ],
      },
    ],
  });
});

test("a unit that is not known, or none, takes words and says so", () => {
  const form = read("产量（万尾/年）||单位产品能耗|");
  expect(codes(form)).toEqual(["unit-unknown", "cell-kind"]);
  const known = read("产量（万吨/季度）|", "企业名称|");
  expect(known.doubts).toMatchObject([{ code: "unit-unknown", chosen: "万吨/季度", place: { part: 1, rows: [1, 1] } }]);
  expect(block(known)).toMatchObject({ rows: [{ fields: [{ cells: [{ kind: "text" }] }] }, {}] });
});

test("a header of years makes indicators; two figures in one label are two cells, a pair", () => {
  const form = read("指标|2022年|2023年", "COD产生/排放量（吨/年）||", "年产值（亿元）/纳税（万元）||");
  expect([form.faults, codes(form)]).toEqual([[], ["two-figures", "two-figures"]]);
  expect(paths(form)).toHaveLength(2 + 4 * 2);
  expect(block(form)).toMatchObject({
    kind: "indicators",
    rows: [
      { cells: [{ pair: { side: "produced" }, pollutant: "cod" }, { pair: { side: "discharged" } }] },
      { cells: [{ unit: { zh: "亿元" } }, { unit: { zh: "万元" } }] },
    ],
  });
});

test("columns before and after the audit are years with their roles; a column of units belongs to the labels", () => {
  const form = read("序号|指标|单位|审核前|审核后", "1|用水量|万吨/年||", "2|用电量|万度/年||");
  expect([form.faults, codes(form)]).toEqual([[], []]);
  expect(form.template.years.map(({ role }) => role)).toEqual(["before", "after"]);
  expect(block(form)).toMatchObject({
    rows: [{ label: "用水量", cells: [{ unit: { zh: "万吨/年" } }] }, { cells: [{ unit: { zh: "万度/年" } }] }],
  });
});

test("options side by side are the summary; a total is typed and doubted, a row not known is doubted", () => {
  const form = read(
    "^2项目|<2无低费方案|<2中高费方案|^2合计",
    "已实施|拟实施|已实施|拟实施",
    "方案数（个）|||||",
    "投资（万元）|||||",
    "节水（万吨/年）|||||",
    "某某情况|||||",
  );
  expect(form.faults).toEqual([]);
  expect(form.doubts.map(({ code, place }) => [code, place.rows[0]])).toEqual([
    ["not-computed", 1],
    ["row-unread", 6],
  ]);
  expect(block(form)).toMatchObject({
    kind: "options",
    columns: [{ key: "low.implemented" }, { key: "low.planned" }, {}, {}, { key: "total" }],
    rows: [{ measure: "count" }, { measure: "investment" }, { measure: "saving", of: "water" }],
  });
  expect(JSON.stringify(form.template)).not.toContain("formula");
});

test("blank rows under headings repeat; those of options carry which under their heading", () => {
  const form = read(
    "<3已实施中/高费方案",
    "方案名称|投资（万元）|经济效益（万元/年）",
    "||",
    "||",
    "<3达标计划",
    "超标因子|达标方案|达标率（%）",
    "||",
  );
  expect([form.faults, codes(form)]).toEqual([[], []]);
  expect(block(form)).toMatchObject({
    kind: "rows",
    title: { text: "已实施中/高费方案" },
    printed: 2,
    options: { kind: "high", status: "implemented" },
    columns: [{ cell: { key: "name" } }, { cell: { key: "investment" } }, { cell: { key: "benefit" } }],
  });
  expect(block(form, 1)).toMatchObject({ kind: "rows", title: { text: "达标计划" }, printed: 1 });
});

test("a cell that reaches over rows is the title of what stands beside it", () => {
  const form = read("^3节约目标|内容|目标（%）", "|", "|", "^2节约能源|节电（万度/年）|", "节水（万吨/年）|");
  expect([form.faults, codes(form)]).toEqual([[], []]);
  expect(block(form)).toMatchObject({ kind: "rows", title: { text: "节约目标" }, printed: 2 });
  expect(block(form, 1)).toMatchObject({
    rows: [{ heading: { text: "节约能源" } }, { heading: { text: "节约能源" } }],
  });
});

test("labels with colons within one cell are fields, and so are figures within a sentence", () => {
  const form = read("<2填表人：　　电话：　　", "<2已实施方案　　个，总计投资　　万元；");
  expect([form.faults, codes(form)]).toEqual([[], []]);
  expect(block(form)).toMatchObject({
    rows: [
      { fields: [{ label: "填表人：", cells: [{ key: "filled.by" }] }, { label: "电话：" }] },
      {
        fields: [
          { label: "已实施方案", cells: [{ unit: { zh: "个" } }, { before: "总计投资", unit: { zh: "万元" } }] },
        ],
      },
    ],
  });
});

test("words and blanks of which nothing is made are doubts with their place", () => {
  const form = read("企业名称|", "甲|乙", "地址|", "|");
  expect(form.doubts.map(({ code, place }) => [code, place.rows[0]])).toEqual([
    ["unused-text", 2],
    ["unused-text", 2],
    ["no-label", 4],
    ["no-label", 4],
  ]);
});

test("a title below filled rows begins another form; words alone are none", () => {
  const two = understandPerformance(
    fromHtml(
      "<p>甲表</p><table><tr><td>企业名称</td><td></td></tr></table><p>乙表</p><table><tr><td>地址</td><td></td></tr></table>",
    ),
  );
  expect(two.map(({ template }) => template.title)).toEqual(["甲表", "乙表"]);
  expect(readAll("甲|乙|丙")).toEqual([]);
});

test("rows below an empty corner have a column without a heading", () => {
  const form = read("|COD产生/排放量（吨/年）", "|");
  expect(form.faults).toEqual([]);
  expect(block(form)).toMatchObject({ kind: "rows", columns: [{ header: null }, {}, {}] });
});

test("a unit left blank is filled in by the enterprise, for the figures beside it as well", () => {
  const form = read("1|回收物料（单位：   ）||回收量|", "2|产量|");
  expect([form.faults, codes(form)]).toEqual([[], ["unit-named", "unit-named", "cell-kind"]]);
  expect(block(form)).toMatchObject({
    rows: [
      {
        number: "1",
        fields: [
          { label: "回收物料", cells: [{ kind: "text", key: "f1", before: "（单位：" }, { unit: { from: "f1" } }] },
          { cells: [{ unit: { zh: "所填单位", from: "f1" } }] },
        ],
      },
      { fields: [{ cells: [{ kind: "text" }] }] },
    ],
  });
});

test("a column of units holds for the figures of its row, and for nothing below the table", () => {
  const form = read("单位|目标", "|", "|", "主要产品产量|");
  expect([form.faults, codes(form)]).toEqual([[], ["unit-named", "cell-kind"]]);
  expect(block(form)).toMatchObject({
    columns: [{ cell: { kind: "text", key: "c1" } }, { cell: { unit: { from: "c1" } } }],
  });
  expect(block(form, 1)).toMatchObject({ rows: [{ fields: [{ cells: [{ kind: "text" }] }] }] });
});

test("products with their output are a name and a figure in each year, the unit is named once", () => {
  const form = read("指标|2022年|2023年", "主要产品名称及年产量||");
  expect([form.faults, codes(form)]).toEqual([[], ["unit-named"]]);
  expect(block(form)).toMatchObject({
    rows: [{ naming: [{ kind: "text", key: "i1" }], cells: [{ kind: "text" }, { unit: { base: "u/a", from: "i1" } }] }],
  });
});

test("the words of a date behind a place ask for a date of their own", () => {
  const form = read("初审意见||年 月 日|联系人：|");
  expect([form.faults, codes(form)]).toEqual([[], []]);
  expect(block(form)).toMatchObject({
    rows: [{ fields: [{ label: "初审意见" }, { label: null, cells: [{ kind: "date" }] }, { label: "联系人：" }] }],
  });
});

test("the reduction between the two years is computed; any other column beside years makes each place a field", () => {
  const computed = read("指标|审核前|审核后|下降率（%）", "用水量（吨/年）|||");
  expect([computed.faults, codes(computed)]).toEqual([[], []]);
  expect(block(computed)).toMatchObject({
    kind: "indicators",
    columns: [{ cell: { formula: { op: "reduction", before: "y1", after: "y2" } } }],
  });
  const crossed = read("<4排放情况（单位：吨/年）", "指标|审核前|审核后|备注", "氨氮|||");
  expect([crossed.faults, codes(crossed), crossed.template.years]).toEqual([[], [], []]);
  expect(block(crossed)).toMatchObject({
    kind: "fields",
    rows: [
      {
        heading: { text: "氨氮" },
        fields: [
          { label: "审核前", cells: [{ name: { zh: "氨氮 审核前" }, unit: { zh: "吨/年" } }] },
          { label: "审核后" },
          { label: "备注", cells: [{ kind: "text" }] },
        ],
      },
    ],
  });
});

test("others below what water carries are in water, others elsewhere are not", () => {
  const form = read(
    "项目|无低费方案|中高费方案",
    "COD减排（吨/年）||",
    "其他减排（吨/年）||",
    "SO2减排（吨/年）||",
    "其他减排（吨/年）||",
  );
  expect(form.faults).toEqual([]);
  expect(block(form)).toMatchObject({ rows: [{ of: "cod" }, { of: "other-water" }, { of: "so2" }, { of: "other" }] });
});
