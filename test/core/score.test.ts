import Big from "big.js";
import { evaluate } from "../../src/core/evaluate";
import { sumUnlessNull } from "../../src/core/score";
import { fillTo, templateOf } from "./filling";
import { fullScores, rulesOnly, tiny } from "./tiny";

const run = (raw: unknown, template = tiny) => evaluate(template, raw);
const without = (id: keyof typeof fullScores) =>
  Object.fromEntries(Object.entries(fullScores).filter(([key]) => key !== id));

test("full marks", () => {
  expect(run({ scores: fullScores })).toMatchObject({
    complete: true,
    filled: 7,
    count: 7,
    sections: [
      { id: "1", score: 10, max: 10 },
      { id: "2", score: 20, max: 20 },
    ],
    bonus: 0,
    total: 30,
    provisional: 30,
    reachable: 30,
    max: 30,
  });
});

test("0.1 and 0.2 are exactly 0.3", () => {
  const report = run({ scores: { ...fullScores, "1.1": 0.1, "1.2.1": 0.2, "1.2.2": 0 } });
  expect(report.sections[0]?.score).toBe(0.3);
  expect(report.total).toBe(20.3);
});

test("seventy items of a tenth do not drift", () => {
  const template = templateOf("shandong-2008");
  const { scores } = fillTo(template, 100);
  const tenths = Object.fromEntries(Object.keys(scores as object).map((id) => [id, 0.1]));
  expect(evaluate(template, { scores: tenths }).total).toBe(Object.keys(tenths).length / 10);
});

test("a blank is not a zero: no total, no section, a provisional total", () => {
  expect(run({ scores: without("1.1") })).toMatchObject({
    complete: false,
    filled: 6,
    sections: [{ score: null }, { score: 20 }],
    total: null,
    provisional: 26,
    reachable: 30,
    grade: null,
  });
  expect(run({ scores: { ...fullScores, "1.1": 0 } })).toMatchObject({ complete: true, total: 26 });
});

// an invalid score counts nothing so far and may still become anything
test.each([[-1], [4.1], ["four"], [true], [3.00001]])("an invalid score of %j leaves the total open", (bad) => {
  expect(run({ scores: { ...fullScores, "1.1": bad } })).toMatchObject({
    filled: 6,
    sections: [{ score: null }, { score: 20 }],
    total: null,
    provisional: 26,
    reachable: 30,
  });
});

test("a number typed as text counts", () => {
  expect(run({ scores: { ...fullScores, "1.1": "３．５" } }).total).toBe(29.5);
});

test("groups have a score once all below them have one", () => {
  const { scores } = run({ scores: { "1.2.1": 4, "2.1": 8 } });
  expect([scores.get("1.2.1"), scores.get("1.2"), scores.get("2.1")]).toEqual([4, null, 8]);
  expect(run({ scores: fullScores }).scores.get("1.2")).toBe(6);
});

test("a contradicting metric takes the score out", () => {
  expect(run({ scores: fullScores, metrics: { "2.4": { complianceRate: 96 } } })).toMatchObject({
    total: null,
    provisional: 25,
  });
});

test("a condition fills blanks with full marks", () => {
  const scores = { "1.1": 4, "2.1": 8, "2.2": 3, "2.3": 4, "2.4": 5 };
  expect(run({ scores, conditions: { c1: true } })).toMatchObject({ total: 30, filled: 7, complete: true });
  expect(run({ scores, conditions: { c1: false } })).toMatchObject({ total: null, filled: 5 });
});

describe("re-allocation", () => {
  test("moves points between items and groups of a section", () => {
    const maxima = { "1.1": 3, "1.2.2": 3 };
    const report = run({ scores: { ...fullScores, "1.1": 3, "1.2.2": 3 }, maxima });
    expect(report.total).toBe(30);
    expect([report.maxima.get("1.1"), report.maxima.get("1.2")]).toEqual([3, 7]);
  });

  test("that breaks its section leaves the section and the total open", () => {
    expect(run({ scores: fullScores, maxima: { "1.1": 5 } })).toMatchObject({
      complete: false,
      sections: [{ score: null }, { score: 20 }],
      total: null,
      provisional: 30,
    });
  });

  test("is ignored, and found, where the table fixes its maxima", () => {
    const report = run({ scores: fullScores, maxima: { "1.1": 5 } }, { ...tiny, reallocation: null });
    expect([report.maxima.get("1.1"), report.total]).toEqual([4, null]);
  });

  test("huge maxima stay numbers", () => {
    const report = run({ maxima: { "1.2.1": 1e308, "1.2.2": 1e308 } });
    expect([...report.maxima.values(), report.reachable].filter((value) => !Number.isFinite(value))).toEqual([]);
  });

  test("a negative maximum does not lower what is reachable", () => {
    expect(run({ maxima: { "1.1": -100 } }).reachable).toBeGreaterThanOrEqual(30);
  });
});

describe("bonus", () => {
  test.each([
    [2, 2, 32],
    [3, 3, 33],
    [2.5, 2.5, 32.5],
    [null, 0, 30],
    [1.9, null, null],
    [3.1, null, null],
    ["?", null, null],
    [2.00001, null, null],
  ])("%j", (b1, bonus, total) => {
    expect(run({ scores: fullScores, bonus: { b1 } })).toMatchObject({ bonus, total, provisional: total ?? 30 });
  });

  test("counts in the provisional total", () => {
    expect(run({ scores: { "1.1": 4 }, bonus: { b1: 2 } })).toMatchObject({
      total: null,
      provisional: 6,
      reachable: 32,
    });
  });
});

describe("rules without items", () => {
  test.each<[unknown, number | null]>([
    [0, 0],
    [24.99, 24.99],
    ["25", 25],
    [30, 30],
    [30.1, null],
    [-1, null],
    ["x", null],
    [null, null],
    [24.99999, null],
  ])("take the panel's total: %j", (entered, total) => {
    const filled = total === null ? 0 : 1;
    expect(run({ total: entered }, rulesOnly)).toMatchObject({
      total,
      provisional: total ?? 0,
      reachable: total ?? 30,
      filled,
      count: 1,
      complete: filled === 1,
      sections: [],
    });
  });
});

test.each<[string, (Big | null)[], string | null]>([
  ["nothing", [], "0"],
  ["numbers", [new Big("0.1"), new Big("0.2")], "0.3"],
  ["a null among them", [new Big(1), null], null],
])("the sum of %s", (_, values, expected) => {
  expect(sumUnlessNull(values)?.toString() ?? null).toBe(expected);
});
