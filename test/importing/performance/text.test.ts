import fc from "fast-check";
import { understandPerformance } from "../../../src/importing/performance/understandPerformance";
import { fromText } from "../../../src/importing/reading/fromText";
import { validatePerformance } from "../../../src/templates/performance/schema";
import { block, pasted, readAll } from "./forms";

test("text with tabs: headings reach to the next ones, labels over the rows that begin behind them, and the guess is told", () => {
  const form = pasted(
    "某市绩效表\t\t\t\t\t",
    "统计年度\t\t年\t\t年\t",
    "用水量（吨/年）\t\t\t\t\t",
    "已实施方案\t\t投资：   （万元）\t\t\t",
    "\t\t投资：   （万元）\t\t\t",
    "企业名称\t\t\t联系人\t\t",
  );
  expect([form.faults, form.template.title]).toEqual([[], "某市绩效表"]);
  expect(form.template.blocks.map(({ kind }) => kind)).toEqual(["indicators", "rows", "fields"]);
  expect(block(form, 1)).toMatchObject({ title: { text: "已实施方案" }, printed: 2 });
  expect(form.doubts.map(({ code, chosen, place }) => [code, chosen, place.rows])).toEqual([
    ["blanks-joined", "统计年度", [2, 3]],
    ["blanks-joined", "已实施方案", [4, 5]],
    ["blanks-joined", "企业名称、联系人", [6, 6]],
  ]);
});

test("plain lines: broken labels are joined, headings lie evenly over those below, and the guess is told", () => {
  const form = pasted(
    "某市绩效表 ",
    "企业名称 联系人 ",
    "已实施方案产生的",
    "",
    "经济效益（万元/年） ",
    "分类标准（万元） 无低费方案（   ） 中高费方案（  ） 合  计 总 计",
    "已实施 待实施 已实施 待实施 已实施 待实施 ",
    "COD 减排（吨/年）       ",
    "审核重点 ",
    "1、 ",
    "2、 ",
  );
  expect(form.faults).toEqual([]);
  expect(block(form)).toMatchObject({
    rows: [
      { fields: [{ label: "企业名称" }, { label: "联系人" }] },
      { fields: [{ label: "已实施方案产生的经济效益（万元/年）" }] },
    ],
  });
  expect(block(form, 1)).toMatchObject({
    kind: "options",
    groups: [{ key: "low" }, { key: "high" }, { key: "all" }],
    columns: [{}, {}, {}, {}, { key: "all.implemented" }, {}, { key: "total", group: null }],
  });
  expect(block(form, 2)).toMatchObject({
    rows: [{ fields: [{ cells: [{ kind: "list", markers: ["1、", "2、"] }] }] }],
  });
  expect(form.doubts.filter(({ code }) => code === "blanks-joined").map(({ place }) => place.rows)).toEqual([
    [2, 2],
    [3, 5],
    [6, 8],
  ]);
});

test("prose is no form", () => {
  const lines = ["一、清洁生产是对传统发展模式的根本变革。", "各市要把它放在重要的位置，", "认真贯彻执行"];
  expect(understandPerformance({ name: "文", parts: [fromText(lines.join("\n"))] })).toEqual([]);
});

const words = fc.constantFrom(
  "",
  "",
  "年",
  "审核前",
  "方案名称",
  "投资（万元）",
  "1、",
  "COD产生/排放量（吨/年）",
  "无低费方案",
  "已实施",
  "__proto__",
  "=1+1",
  "^2合计",
  "<2电话：",
  "单位",
  "目标",
  "削减量",
  "主要产品名称及年产量",
  "回收物料（单位：  ）",
);

const grid = fc.array(fc.array(words, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 7 });

test("whatever the cells hold, in a table or in text, a draft is a template", () => {
  fc.assert(
    fc.property(grid, fc.constantFrom("\t", " ", "  "), (rows, gap) => {
      const text = rows.map((row) => `${row.join(gap)}${gap}`).join("\n");
      const inText = understandPerformance({ name: "表", parts: [fromText(text)] });
      for (const form of [...readAll(...rows.map((row) => row.join("|"))), ...inText]) {
        expect(form.faults).toEqual(validatePerformance(form.template));
        expect(form.faults).toEqual([]);
      }
    }),
    { numRuns: 300 },
  );
});
