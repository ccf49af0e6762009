import fc from "fast-check";
import sample from "../../assets/samples/guangdong-2009-voluntary.json";
import { readEntries } from "../../src/core/entries";
import { evaluate } from "../../src/core/evaluate";
import { allLeaves, type Template } from "../../src/core/template";
import { deductions } from "../../src/report/deductions";
import { byId, templateOf, units, unitsOf, validFilling } from "../core/filling";
import { fullScores, rulesOnly, tiny } from "../core/tiny";

const of = (raw: unknown, template: Template = tiny) =>
  deductions(template, evaluate(template, raw), readEntries(raw).entries);

test("the largest loss comes first, equal ones in the table's order", () => {
  const scores = { "1.1": 3.5, "1.2.1": 4, "1.2.2": 0, "2.1": 4, "2.2": 1, "2.3": 4, "2.4": 4.5 };
  expect(of({ scores }).map(({ id, lost }) => [id, lost])).toEqual([
    ["2.1", "4"],
    ["1.2.2", "2"],
    ["2.2", "2"],
    ["1.1", "0.5"],
    ["2.4", "0.5"],
  ]);
});

test("each has its label and the reason that was given", () => {
  const reasons = { "1.1": " 缺附件 ", "2.1": "", "2.2": "  ", "2.4": 7, "1.2.1": "满分也有话说" };
  const found = of({ scores: { ...fullScores, "1.1": 3, "2.1": 4, "2.2": 1, "2.4": 4 }, reasons });
  expect(found.map(({ label, reason }) => [label, reason])).toEqual([
    ["2.1 item 2.1", null],
    ["2.2 item 2.2", null],
    ["1.1 item 1.1", "缺附件"],
    ["2.4 item 2.4", null],
  ]);
});

test("nothing is lost by full marks, a blank, or what is no valid score", () => {
  expect(of({ scores: fullScores })).toEqual([]);
  expect(of({})).toEqual([]);
  expect(of({ scores: { "1.1": 99, "1.2.1": "八", "2.1": 7, "2.4": -1 } })).toEqual([]);
});

test("losses are exact where binary fractions are not", () => {
  expect(of({ scores: { "1.1": 3.9, "2.4": 4.7 } }).map(({ lost }) => lost)).toEqual(["0.3", "0.1"]);
  expect(of({ scores: { "1.1": "３.９" } })[0]?.lost).toBe("0.1");
});

test("the maximum is the one that counts: changed by the panel, or given by a condition", () => {
  const moved = { scores: { "1.1": 3, "1.2.1": 5 }, maxima: { "1.1": 3, "1.2.1": 5 } };
  expect(of(moved)).toEqual([]);
  const less = { scores: { "1.1": 2 }, maxima: { "1.1": 3, "1.2.1": 5 } };
  expect(of(less).map(({ id, lost }) => [id, lost])).toEqual([["1.1", "1"]]);
  expect(of({ conditions: { c1: true } })).toEqual([]);
});

test("rules without items have none", () => {
  expect(of({ total: 12 }, rulesOnly)).toEqual([]);
});

test("the sample of Guangdong, counted by hand", () => {
  const found = of(sample, templateOf("guangdong-2009-voluntary"));
  expect(found.map(({ id, lost }) => `${id} ${lost}`)).toEqual([
    "3.3 3",
    "2.5 2",
    "2.6 2",
    "2.8 2",
    "2.7 1.5",
    "2.3 1",
    "2.9 1",
    "1.1 0.5",
    "1.7 0.5",
    "1.9 0.5",
    "2.2 0.5",
    "3.1 0.5",
    "3.6 0.5",
  ]);
  expect(found.filter(({ reason }) => reason !== null).map(({ id, reason }) => [id, reason])).toEqual([
    ["3.3", "产品没有环境标志"],
    ["2.5", "主要设备为省内领先水平"],
    ["1.1", "报告个别附件缺页"],
  ]);
});

test.each(byId)(
  "%s: what a complete table lost and what it got make up its full marks, in order of size",
  (_id, template) => {
    fc.assert(
      fc.property(validFilling(template), (raw) => {
        const found = of(raw, template);
        const sizes = found.map(({ lost }) => units(Number(lost)));
        expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
        expect(sizes.every((size) => size > 0)).toBe(true);
        const got = allLeaves(template).reduce((sum, item) => sum + unitsOf(template, raw, item), 0);
        const full = allLeaves(template).length > 0 ? units(template.total) : 0;
        expect(got + sizes.reduce((sum, size) => sum + size, 0)).toBe(full);
      }),
      { numRuns: 40 },
    );
  },
);
