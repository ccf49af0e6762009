import { evaluate } from "../../src/core/evaluate";
import { explanationLines, findingLine, findingLines, findingsHeading, reportLines } from "../../src/report/lines";
import { DICTIONARIES } from "../../src/words";
import { fullScores, tiny } from "../core/tiny";

const { zh, en } = DICTIONARIES;
const linesOf = (raw: unknown, words = zh) => reportLines(tiny, evaluate(tiny, raw), words);
const texts = (raw: unknown, words = zh) => linesOf(raw, words).map(({ text }) => text);
const declared = ["甲", "乙", "丙"].map((name) => ({ name, noInterest: true }));
const complete = { scores: fullScores, vetoes: { v1: false }, experts: declared };

test("a complete table reads from the result to the reasons", () => {
  const found = texts({ ...complete, gates: { g1: "pass" }, eligibility: { e1: true } });
  expect(found.slice(0, 6)).toEqual([
    "tiny  tiny",
    "  1 section 1  10 / 10",
    "  2 section 2  20 / 20",
    "总分 30 / 30  (已评 7/7 条)",
    "否决项: 无",
    "等级: 优秀 (合格)  可能对应的称号：title",
  ]);
  expect(found.at(-1)).toBe(zh.result.disclaimer);
});

test("an incomplete table has a provisional total and an open grade", () => {
  const found = texts({ scores: { "1.1": 4 } }, en);
  expect(found).toContain("  1 section 1  - / 10");
  expect(found).toContain("So far 4 / 30  (1 of 7 items scored)");
  expect(found.find((text) => text.startsWith("Grade: open"))).toMatch(/must rise by more than 16 points/u);
});

test("a veto fails the table and is named", () => {
  const found = linesOf({ ...complete, vetoes: { v1: true } });
  expect(found).toContainEqual({ text: "否决项: v1 veto", tone: "bad" });
  expect(found).toContainEqual({ text: "等级: 不合格", tone: "bad" });
});

test("a finding has severity, cell and sentence", () => {
  const finding = { code: "missing", severity: "warning", path: "/scores/1.1", item: "1.1" } as const;
  expect(findingLine(tiny, { ...finding, at: { sheet: "评分表", cell: "G5" } }, en)).toEqual({
    text: "[warning] 评分表!G5 1.1 item 1.1: Not scored yet. A blank is not a zero: enter 0 for no points.",
    tone: "warning",
  });
  expect(findingLine(tiny, finding, zh).text).toMatch(/^\[提醒\] 1\.1 item 1\.1：尚未评分/u);
});

test("a few unscored items have a line each, many share one", () => {
  const missing = (count: number) =>
    ["1.1", "1.2.1", "1.2.2", "2.1"]
      .slice(0, count)
      .map((item) => ({ code: "missing", severity: "warning", path: `/scores/${item}`, item }) as const);
  expect(findingLines(tiny, missing(3), zh)).toHaveLength(3);
  const other = { code: "total-not-needed", severity: "warning", path: "/total" } as const;
  const [first = other, ...rest] = missing(4);
  const placed = { ...first, at: { sheet: "评分表", cell: "G5" } };
  const shared = findingLines(tiny, [placed, ...rest, other], zh).map(({ text }) => text);
  expect(shared).toHaveLength(2);
  expect(shared[1]).toMatch(/4 条尚未评分.*：1\.1 \(G5\) 1\.2\.1 1\.2\.2 2\.1$/u);
});

test("findings are counted by severity", () => {
  const of = (severity: "error" | "warning" | "info") => ({ code: "total-not-needed", severity, path: "" }) as const;
  expect(findingsHeading([], zh)).toBe("检查：没有发现问题");
  expect(findingsHeading([of("error"), of("warning"), of("warning")], zh)).toBe("检查：1 个错误，2 个提醒");
  expect(findingsHeading([of("info")], zh)).toBe("检查：0 个错误，0 个提醒，1 个说明");
});

test("every line is a single line", () => {
  const raw = { ...complete, scores: { ...fullScores, "1.1": "甲\n乙" }, bonus: { b1: 9 }, gates: { g1: "fail" } };
  for (const words of [zh, en]) {
    expect(texts(raw, words).filter((text) => /[\r\n]/u.test(text))).toEqual([]);
    expect(explanationLines(evaluate(tiny, raw), words).length).toBeGreaterThan(0);
  }
});
