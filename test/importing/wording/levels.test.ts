import { printedLevels, slashedLevels } from "../../../src/importing/wording/levels";
import { plainMetric } from "../../../src/importing/wording/metrics";

const spans = (text: string, max: number) => printedLevels(text, max)?.map(({ from, to }) => [from, to]) ?? null;

test.each([
  [
    "零排放4分；部分利用2分；未利用0分",
    4,
    [
      [4, 4],
      [2, 2],
      [0, 0],
    ],
  ],
  [
    "不产生或零排放3分；部分利用1-2分；未利用0分",
    3,
    [
      [3, 3],
      [1, 2],
      [0, 0],
    ],
  ],
  [
    "国内领先以上，满分；国内先进，3分；省内先进以下，0分",
    6,
    [
      [6, 6],
      [3, 3],
      [0, 0],
    ],
  ],
  [
    "先进企业等级的8分；三级标准的4分",
    8,
    [
      [8, 8],
      [4, 4],
      [0, 0],
    ],
  ],
  [
    "采用先进技术；领先，6分；先进，4分；以下，不得分",
    6,
    [
      [6, 6],
      [4, 4],
      [0, 0],
    ],
  ],
])("%j has levels", (text, max, expected) => {
  expect(spans(text, max)).toEqual(expected);
});

test.each([
  ["每缺一项扣2分；未提供扣5分", 5],
  ["每实施一项得1分；最多5分", 5],
  ["（如果已达标，此项给满分）；（5分）", 5],
  ["完整、全面", 10],
  ["10分", 10],
  ["先2分；后4分", 4],
])("%j has none", (text, max) => {
  expect(printedLevels(text, max)).toBeNull();
});

test("levels between slashes", () => {
  expect(slashedLevels("3/1-2/0")?.map(({ from, to }) => [from, to])).toEqual([
    [3, 3],
    [1, 2],
    [0, 0],
  ]);
  expect(slashedLevels("8 / 4 分")?.map(({ to }) => to)).toEqual([8, 4]);
  expect([slashedLevels("3"), slashedLevels("有/无"), slashedLevels("2024/1/1/1/1/1/1/1/1")]).toEqual([
    null,
    null,
    null,
  ]);
});

test("comparisons become a metric, with the gap that the source leaves", () => {
  const text = "≥3%，4分；≥2%，2分；≤1%，0分";
  expect(plainMetric("比例", text, printedLevels(text, 4), 4)).toMatchObject({
    unit: "%",
    rules: [
      { atLeast: 3, from: 4, to: 4 },
      { atLeast: 2, lessThan: 3, from: 2, to: 2 },
      { moreThan: 1, lessThan: 2, from: 0, to: 2, gap: true },
      { atMost: 1, from: 0, to: 0 },
    ],
  });
});

test("a rate with a floor becomes a metric", () => {
  const text = "年达标率（97%-100%）（年达标率低于97%不得分）";
  expect(plainMetric("废气", text, null, 5)?.rules).toEqual([
    { atLeast: 97, from: 0, to: 5 },
    { lessThan: 97, from: 0, to: 0 },
  ]);
});

test("levels that are no comparisons make no metric", () => {
  const text = "零排放4分；部分利用2分；未利用0分";
  expect(plainMetric("废水", text, printedLevels(text, 4), 4)).toBeNull();
});
