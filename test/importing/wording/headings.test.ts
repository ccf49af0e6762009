import { headingMeanings, splitHeadings } from "../../../src/importing/wording/headings";

const split = (...lines: string[]) => splitHeadings(lines)?.map(({ text }) => text) ?? null;

test.each([
  ["序 号", "number"],
  ["项目", "section"],
  ["验收内容", "text"],
  ["标准", "max"],
  ["分值（分）", "max"],
  ["实\n际\n得\n分", "score"],
  ["扣分原因", "reason"],
  ["Max. score", "max"],
  ["Requirement", "requirement"],
])("%j means %s", (heading, meaning) => {
  expect(headingMeanings(heading)[0]).toBe(meaning);
});

test("headings of a broken line are told apart, whatever breaks them", () => {
  expect(split("序号 验收内容 标准 得", "分 备注")).toEqual(["序号", "验收内容", "标准", "得分", "备注"]);
  expect(split("序号 项   目   内   容 标准 得分 扣分原因")).toEqual(["序号", "项目内容", "标准", "得分", "扣分原因"]);
  expect(split("序", "号 项目 主要内容 标准 要求 项目", "分值", "实际", "得分")).toEqual([
    "序号",
    "项目",
    "主要内容",
    "标准",
    "要求",
    "项目分值",
    "实际得分",
  ]);
});

test.each([["审核报告质量 20"], ["序号 天气 得分"], ["__proto__"], ["x".repeat(500)]])(
  "%j is no line of headings",
  (line) => {
    expect(split(line)).toBeNull();
  },
);
