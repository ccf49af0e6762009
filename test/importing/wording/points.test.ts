import { innerPoints, parsePoints, parseSpan, titlePoints } from "../../../src/importing/wording/points";

test.each([
  ["（5）", 5, "round"],
  ["(10)", 10, "round"],
  ["（ 30\n分）", 30, "round"],
  ["（满分8分）", 8, "round"],
  ["[2]", 2, "square"],
  ["【3】", 3, "square"],
  ["8分", 8, "unit"],
  ["4 分", 4, "unit"],
  ["１５分", 15, "unit"],
  ["10 points", 10, "unit"],
  ["12.5", 12.5, "bare"],
  [" 20 ", 20, "bare"],
])("%j are %d points", (text, value, shape) => {
  expect(parsePoints(text)).toEqual({ value, shape });
});

test.each(["", "五", "5%", "2-3", "3/1-2/0", "=5", "-5", "5分钟内", "1e3", "（一）", "（5", "99999"])(
  "%j is no maximum",
  (text) => {
    expect(parsePoints(text)).toBeNull();
  },
);

test.each([
  ["建立了清洁生产管理制度；（2 分）", 2, "建立了清洁生产管理制度；", true],
  ["成立机构，职责明确(5分)。", 5, "成立机构，职责明确", true],
  ["物料平衡（15 分）完整并有分析", 15, "物料平衡完整并有分析", true],
  ["环境效益明显，20分", 20, "环境效益明显", false],
  ["现状调查全面，共 20 分。", 20, "现状调查全面", false],
  ["审核报告（10）", 10, "审核报告", false],
  ["Material balance (8 points)", 8, "Material balance", true],
])("%j carries %d points", (text, value, rest, certain) => {
  expect(innerPoints(text)).toEqual({ value, rest, certain });
});

test.each([
  "企业三废综合利用",
  "（见下面说明）",
  "零排放4分；部分利用2分；未利用0分",
  "ISO14001",
  "80%以上（2分）或（3分）以上",
])("%j carries none that are certain", (text) => {
  expect(innerPoints(text)?.certain ?? false).toBe(false);
});

test.each([
  ["基本条件（30分）", "基本条件", 30],
  ["基本条\n件\n（30\n分）", "基本条件", 30],
  ["管理（组织、制度）", "管理（组织、制度）", null],
])("the title %j", (text, title, max) => {
  const found = titlePoints(text.replaceAll("\n", ""));
  expect([found.title, found.max]).toEqual([title, max]);
});

test.each([
  ["2-3", { from: 2, to: 3 }],
  ["2～3分", { from: 2, to: 3 }],
  ["5", null],
])("the span %j", (text, span) => {
  expect(parseSpan(text)).toEqual(span);
});
