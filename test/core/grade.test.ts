import Big from "big.js";
import { evaluate } from "../../src/core/evaluate";
import { bandOf } from "../../src/core/grade";
import { fillTo, templateOf, templates } from "./filling";
import { fullScores, tiny } from "./tiny";

type Bound = [template: string, total: number, label: string | null, pass: boolean | null];

// "X 分以上" includes X, "大于 X 分" does not; nothing is rounded before it is compared.
const BOUNDS: Bound[] = [
  ["shenzhen-2025-voluntary", 0, "不合格", false],
  ["shenzhen-2025-voluntary", 59.9, "不合格", false],
  ["shenzhen-2025-voluntary", 59.9999, "不合格", false],
  ["shenzhen-2025-voluntary", 60, "良好", true],
  ["shenzhen-2025-voluntary", 74.99, "良好", true],
  ["shenzhen-2025-voluntary", 75, "优秀", true],
  ["guangzhou", 59.9, "不合格", false],
  ["guangzhou", 60, "合格", true],
  ["guangzhou", 79.9999, "合格", true],
  ["guangzhou", 80, "优秀", true],
  ["guangdong-2009-voluntary", 59.9, "不合格", false],
  ["guangdong-2009-voluntary", 60, "合格", true],
  ["guangdong-2009-voluntary", 79.9, "合格", true],
  ["guangdong-2009-voluntary", 80, "良好", true],
  ["zhejiang-2003", 80, "不合格", false],
  ["zhejiang-2003", 80.0001, "合格", true],
  ["zhejiang-2003", 90, "合格", true],
  ["zhejiang-2003", 90.0001, "优秀", true],
  ["inner-mongolia-2005", 80, "不合格", false],
  ["inner-mongolia-2005", 80.1, "通过", true],
  ["inner-mongolia-2005", 90, "通过", true],
  ["inner-mongolia-2005", 90.1, "优秀", true],
  ["anhui-2007", 80, "不合格", false],
  ["anhui-2007", 80.01, "基本合格", true],
  ["anhui-2007", 90, "基本合格", true],
  ["anhui-2007", 90.01, "合格", true],
  ["fujian-2009-assessment", 59.9, "不通过", false],
  ["fujian-2009-assessment", 60, "通过", true],
  ["fujian-2009-assessment", 84.99, "通过", true],
  ["fujian-2009-assessment", 85, "优秀", true],
  ["fujian-2009-acceptance", 59.9, "不通过", false],
  ["fujian-2009-acceptance", 60, "通过", true],
  ["fujian-2009-acceptance", 84.99, "通过", true],
  ["fujian-2009-acceptance", 85, "优秀", true],
  ["shandong-2008", 69.9999, "不予通过", false],
  ["shandong-2008", 70, "合格", true],
  ["shandong-2008", 84.99, "合格", true],
  ["shandong-2008", 85, "优秀", true],
  ["beijing-2007", 100, null, null],
  ["guangdong-2003", 100, null, null],
  ["guangdong-2009-mandatory", 59, null, null],
  ["guangdong-2009-mandatory", 100, null, null],
];

test.each(BOUNDS)("%s: %d points", (id, total, label, pass) => {
  const report = evaluate(templateOf(id), fillTo(templateOf(id), total));
  expect(report.total).toBe(total);
  expect([report.grade?.label ?? null, report.grade?.pass ?? null]).toEqual([label, pass]);
});

test("every template with bands has its bounds in the table", () => {
  const bounded = BOUNDS.map(([id, total]) => `${id} ${total}`);
  const wanted = templates.flatMap(({ id, bands }) =>
    bands.flatMap(({ min }) => (min === null ? [] : [`${id} ${min}`])),
  );
  expect(bounded).toEqual(expect.arrayContaining(wanted));
});

// A bonus counts towards the bands; 0 is claimed and out of range, unlike a blank.
test.each<[number, unknown, number | null, string | null]>([
  [78, null, 78, "不合格"],
  [78, "", 78, "不合格"],
  [78, 2, 80, "不合格"],
  [78, 2.5, 80.5, "合格"],
  [88, 2, 90, "合格"],
  [88, 3, 91, "优秀"],
  [100, 3, 103, "优秀"],
  [95, 1.9, null, null],
  [95, 3.1, null, null],
  [95, 0, null, null],
  [95, "two", null, null],
])("Zhejiang: %d points with a bonus of %j", (total, claimed, expected, label) => {
  const template = templateOf("zhejiang-2003");
  const report = evaluate(template, { ...fillTo(template, total), bonus: { b1: claimed } });
  expect([report.total, report.grade?.label ?? null]).toEqual([expected, label]);
});

test("a band carries the title it may lead to", () => {
  expect(evaluate(tiny, { scores: fullScores }).grade).toEqual({
    label: "优秀",
    result: "合格",
    pass: true,
    honour: "title",
  });
});

test.each([
  ["25", "优秀"],
  ["24.9999", "合格"],
  ["20.0001", "合格"],
  ["20", "不合格"],
  ["-1", "不合格"],
])("the band of %s is %s", (total, label) => {
  expect(bandOf(tiny, new Big(total))?.label).toBe(label);
});

test.each([
  ["missing", { scores: {} }, { label: "合格", distance: 20, inclusive: false }],
  ["provisional", { scores: { "1.1": 4 } }, { label: "合格", distance: 16, inclusive: false }],
  ["inside a band", { scores: { ...fullScores, "2.1": 0 } }, { label: "优秀", distance: 3, inclusive: true }],
  ["best", { scores: fullScores }, null],
])("the next band: %s", (_, raw, expected) => {
  expect(evaluate(tiny, raw).next).toEqual(expected);
});

test("exactly at an exclusive bound nothing is short, and the bound must be exceeded", () => {
  const template = templateOf("zhejiang-2003");
  expect(evaluate(template, fillTo(template, 80)).next).toEqual({ label: "合格", distance: 0, inclusive: false });
});
