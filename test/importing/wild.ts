import fc from "fast-check";
import { tableOf } from "../../src/importing/reading/tableOf";
import { fromText } from "../../src/importing/reading/fromText";
import type { FoundCell, SourceDocument } from "../../src/importing/source";

/** Pieces of tables, and pieces that look like pieces of tables. */
const WORDS = [
  "序号",
  "项目",
  "内容",
  "要求",
  "标准",
  "分值",
  "得分",
  "备注",
  "扣分原因",
  "No.",
  "Item",
  "Max",
  "Score",
  "一",
  "二",
  "三",
  "（一）",
  "1",
  "2",
  "3",
  "10",
  "1.1",
  "1.2",
  "（1）",
  "（2）",
  "①",
  "第一部分",
  "A.",
  "I.",
  "（5）",
  "[2]",
  "8分",
  "8 分",
  "15",
  "0",
  "3/1-2/0",
  "2-3",
  "-5",
  "99999",
  "组织管理",
  "审核报告资料完整、数据可靠",
  "成立机构（5分）",
  "零排放4分；部分利用2分；未利用0分",
  "（1）有（2分）（2）有（3分）",
  "≥3%，4分；≥2%，2分；≤1%，0分",
  "合计",
  "总分",
  "小计",
  "分数小计",
  "累计分值 100",
  "否决项",
  "否定项",
  "一票否决",
  "有下列情况之一的，不予通过：",
  "60分以上为合格",
  "总分大于80分通过验收，总分大于90分为优秀。",
  "低于60分不合格",
  "可加2-3分",
  "加分：通过认证加5分",
  "签字：",
  "日期：",
  "说明：1、某事；2、某事。",
  "附件1：某表",
  "评分表",
  "",
  " ",
  "\n",
  "（",
  "）",
  "((((",
  "=1+1",
  '=HYPERLINK("x")',
  "__proto__",
  "constructor",
  "<td>",
  "&amp;",
  "\u0000",
  "😀",
  "分",
  "达到",
  "（如果已达标，此项给满分）",
  "a".repeat(200),
  "（".repeat(200),
  "1、".repeat(100),
  "分值可调整，总值不变",
] as const;

const word = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 1, arbitrary: fc.string({ maxLength: 30, unit: "grapheme" }) },
);
const text = fc
  .array(word, { minLength: 1, maxLength: 3 })
  .chain((words) => fc.constantFrom("", " ", "\n", "、").map((between) => words.join(between)));

const cell = fc.record<FoundCell>({
  text,
  row: fc.nat({ max: 25 }),
  column: fc.nat({ max: 7 }),
  rowSpan: fc.oneof(
    { weight: 5, arbitrary: fc.constant(1) },
    { weight: 1, arbitrary: fc.integer({ min: -1, max: 40 }) },
  ),
  colSpan: fc.oneof(
    { weight: 5, arbitrary: fc.constant(1) },
    { weight: 1, arbitrary: fc.integer({ min: -1, max: 40 }) },
  ),
});

/** A heading that is known, so that what stands below it is read as a table. */
const HEADING: readonly FoundCell[] = ["序号", "内容", "要求", "分值", "得分", "备注"].map((heading, column) => ({
  text: heading,
  row: 0,
  column,
}));

const grid = fc
  .tuple(fc.boolean(), fc.array(cell, { maxLength: 80 }), fc.constantFrom("sheet" as const, "table" as const))
  .map(([headed, cells, kind]) => {
    const moved = cells.map((one) => ({ ...one, row: one.row + (headed ? 1 : 0) }));
    return (part: number) => tableOf(kind, "表", headed ? [...HEADING, ...moved] : moved, part);
  });

const lines = fc
  .tuple(fc.boolean(), fc.array(fc.array(text, { maxLength: 4 }), { maxLength: 50 }), fc.constantFrom(" ", "\t", "  "))
  .map(([headed, rows, between]) => {
    const body = rows.map((row) => row.join(between)).join("\n");
    return (part: number) => fromText(headed ? `序号 项目 内容 要求 分值 得分\n${body}` : body, part);
  });

/** Sources of all sorts: nearly tables, broken tables, no tables. */
export const anySource: fc.Arbitrary<SourceDocument> = fc
  .array(fc.oneof(grid, lines), { maxLength: 3 })
  .map((makers) => ({ name: "源", parts: makers.map((make, part) => make(part)) }));
