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
  "权重",
  "5%",
  "（15%）",
  "0-25",
  "优",
  "良",
  "差",
  "符合",
  "不符合",
  "检查结果",
  "是否符合",
  "□是 □否",
  "否决情形",
  "80≤S＜90",
  "优秀",
  "≥90",
  "第1页 共2页",
  "本页小计",
  "（续）",
  "１、",
  "二､",
  "（５分）",
  "基础工作（20分）",
  "总分80分以上的评为示范单位",
  "弄虚作假的，验收不予通过。",
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

const headed = (...headings: readonly string[]): readonly FoundCell[] =>
  headings.map((text, column) => ({ text, row: 0, column }));

/** Headings that are known, so that what stands below them is read as a table; or none. */
const HEADINGS: readonly (readonly FoundCell[])[] = [
  [],
  headed("序号", "内容", "要求", "分值", "得分", "备注"),
  headed("类别", "评价指标", "评价方式", "评价标准", "权重", "评分"),
  headed("序号", "内容", "分值", "得分", "序号", "内容", "分值", "得分"),
  headed("序号", "内容", "优", "良", "中", "差", "得分"),
  headed("类别", "序号", "检查内容", "符合", "不符合", "备注"),
  headed("项目", "检查要求", "检查结果"),
  headed("序号", "否决情形", "是否存在"),
];

const grid = fc
  .tuple(
    fc.constantFrom(...HEADINGS),
    fc.array(cell, { maxLength: 80 }),
    fc.constantFrom("sheet" as const, "table" as const),
  )
  .map(([headings, cells, kind]) => {
    const moved = cells.map((one) => ({ ...one, row: one.row + Math.min(1, headings.length) }));
    return (part: number) => tableOf(kind, "表", [...headings, ...moved], part);
  });

const lines = fc
  .tuple(fc.boolean(), fc.array(fc.array(text, { maxLength: 4 }), { maxLength: 50 }), fc.constantFrom(" ", "\t", "  "))
  .map(([begun, rows, between]) => {
    const body = rows.map((row) => row.join(between)).join("\n");
    return (part: number) => fromText(begun ? `序号 项目 内容 要求 分值 得分\n${body}` : body, part);
  });

/** Sources of all sorts: nearly tables, broken tables, no tables. */
export const anySource: fc.Arbitrary<SourceDocument> = fc
  .array(fc.oneof(grid, lines), { maxLength: 3 })
  .map((makers) => ({ name: "源", parts: makers.map((make, part) => make(part)) }));
