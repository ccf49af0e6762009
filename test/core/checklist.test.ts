import fc from "fast-check";
import { evaluate } from "../../src/core/evaluate";
import type { Template } from "../../src/core/template";
import { checklistsById } from "./filling";
import { checklist } from "./tiny";

const GRADES = ["A", "B", "C"];
const IDS = ["k1", "k2", "k3", "k4", "k5"];

/** Answers of the five criteria, "-" for a blank: "AABC-". */
const answers = (letters: string) =>
  Object.fromEntries(IDS.map((id, index) => [id, letters[index] === "-" ? null : letters[index]]));
const judge = (letters: string, veto: unknown = false, template = checklist) =>
  evaluate(template, { criteria: answers(letters), vetoes: { v1: veto } });
const labelOf = (letters: string, veto: unknown = false) => judge(letters, veto).grade?.label ?? null;

test.each([
  ["AAAAA", "优秀"],
  ["AAAAB", "优秀"],
  ["aaaab", "优秀"],
  ["AAABB", "通过"],
  ["BAAAA", "通过"],
  ["AAAAC", "通过"],
  ["CBBBC", "通过"],
  ["CCBBA", "不通过"],
  ["AAAA-", null],
  ["-----", null],
  ["CC---", "不通过"],
  ["AAAAX", null],
  ["CCXXX", "不通过"],
])("%s comes to %s", (letters, label) => {
  expect(labelOf(letters)).toBe(label);
});

test("a veto fails whatever the answers; one that nobody looked at keeps a pass open, and no fail", () => {
  expect(["AAAAA", "-----", "CCAAA"].map((letters) => labelOf(letters, true))).toEqual(["不通过", "不通过", "不通过"]);
  expect(["AAAAA", "CCAAA"].map((letters) => labelOf(letters, null))).toEqual([null, "不通过"]);
  expect(["AAAAA", "CCAAA"].map((letters) => labelOf(letters, "maybe"))).toEqual([null, "不通过"]);
});

test("counts answered criteria and vetoes, and each grade", () => {
  const report = judge("AB-CX", false);
  expect(report).toMatchObject({ filled: 4, count: 6, complete: false, total: null, max: 0, sections: [] });
  expect(report.checklist?.counts).toEqual([
    { grade: "A", count: 1 },
    { grade: "B", count: 1 },
    { grade: "C", count: 1 },
  ]);
  expect(judge("ABABA").complete).toBe(true);
  expect(judge("ABABA", null).complete).toBe(false);
});

test("the explanation says what keeps a better outcome away, and the rule of the outcome", () => {
  const { explanation, checklist: stand } = judge("BAAAA");
  expect(stand?.lacking).toEqual(["k1"]);
  expect(explanation).toEqual([
    { code: "grade-counts", counts: stand?.counts, article: null },
    { code: "criterion", id: "k1", text: "criterion k1", grade: "B", article: "art. 11" },
    { code: "outcome", label: "通过", text: "outcome 通过", article: "art. 10" },
  ]);
  expect(judge("AAAAA").explanation.at(-1)).toMatchObject({ code: "honour", honour: "title" });
  expect(judge("AAAA-").explanation.map(({ code }) => code)).toEqual(["grade-counts", "unfinished"]);
  expect(judge("AAAAA", true).explanation.map(({ code }) => code)).toEqual(["grade-counts", "veto-fails"]);
});

test("without outcomes in the source the counts are the result", () => {
  const open = { ...checklist, checklist: { ...checklist.checklist, outcomes: [] } } as Template;
  const report = judge("AAAAA", false, open);
  expect(report).toMatchObject({ grade: null, complete: true });
  expect(report.explanation.at(-1)).toEqual({ code: "no-outcomes", article: null });
});

test("findings: what is open, what is no grade, a lowest grade without a reason, an unknown id, a total", () => {
  const raw = { criteria: { k1: "A", k2: "D", k3: "C", k4: "C", k9: "A" }, reasons: { k4: "why" }, total: 5 };
  const found = evaluate(checklist, raw).findings.map(({ code, path }) => `${code} ${path}`);
  expect(found).toEqual([
    "total-not-needed /total",
    "not-a-grade /criteria/k2",
    "no-without-reason /reasons/k3",
    "unanswered /criteria/k5",
    "unanswered /vetoes/v1",
    "panel-too-small /experts",
    "unknown-id /criteria/k9",
  ]);
});

const answer = fc.constantFrom(...GRADES, null, "?");
const sheet = fc.record({
  criteria: fc.tuple(answer, answer, answer, answer, answer),
  veto: fc.constantFrom(true, false, null),
});
const criteriaOf = (list: readonly (string | null)[]) => Object.fromEntries(IDS.map((id, i) => [id, list[i] ?? null]));
const RANKS = ["优秀", "通过", "不通过"];

test("what is decided stays decided, however the open answers turn out", () => {
  fc.assert(
    fc.property(sheet, sheet, ({ criteria, veto }, later) => {
      const before = evaluate(checklist, { criteria: criteriaOf(criteria), vetoes: { v1: veto } }).grade;
      if (!before) return;
      const filled = criteria.map((one, index) => (one === null || one === "?" ? (later.criteria[index] ?? "C") : one));
      const after = evaluate(checklist, { criteria: criteriaOf(filled), vetoes: { v1: veto ?? later.veto } }).grade;
      expect(after).toEqual(before);
    }),
  );
});

test("a better answer never makes the outcome worse", () => {
  const letters = fc.tuple(...IDS.map(() => fc.nat(2)));
  fc.assert(
    fc.property(letters, letters, (one, other) => {
      const better = one.map((grade, index) => Math.min(grade, other[index] ?? 2));
      const rank = (grades: readonly number[]) =>
        RANKS.indexOf(labelOf(grades.map((grade) => GRADES[grade]).join("")) ?? "");
      expect(rank(better)).toBeLessThanOrEqual(rank(one));
    }),
  );
});

test.each(checklistsById)(
  "%s: all at its best passes, or has no result where the source says nothing; a blank never passes",
  (_, template) => {
    const { criteria = [], grades = [], outcomes = [] } = template.checklist ?? {};
    const best = Object.fromEntries(criteria.map(({ id }) => [id, grades[0]]));
    const vetoes = Object.fromEntries(template.vetoes.map(({ id }) => [id, false]));
    const whole = evaluate(template, { criteria: best, vetoes });
    expect([whole.complete, whole.grade?.label]).toEqual([true, outcomes[0]?.label]);
    for (const { id } of criteria)
      expect(evaluate(template, { criteria: { ...best, [id]: null }, vetoes }).grade).toBeNull();
    for (const { id } of template.vetoes) {
      expect(evaluate(template, { criteria: best, vetoes: { ...vetoes, [id]: null } }).grade).toBeNull();
      expect(evaluate(template, { criteria: {}, vetoes: { [id]: true } }).grade).toMatchObject({ pass: false });
    }
  },
);
