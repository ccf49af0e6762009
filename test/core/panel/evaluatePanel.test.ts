import Big from "big.js";
import fc from "fast-check";
import { gradeOf } from "../../../src/core/grade";
import { addUp } from "../../../src/core/score";
import { applyVetoes } from "../../../src/core/veto";
import { evaluate } from "../../../src/core/evaluate";
import { allLeaves } from "../../../src/core/template";
import { readEntries } from "../../../src/core/entries";
import { byId, templateOf, validFilling } from "../filling";
import { rulesOnly } from "../tiny";
import { foundAs, panelOf, rowOf, sheetOf } from "./panels";

const [a, b, c, d, e] = ["甲", "乙", "丙", "丁", "戊"] as const;
const scoring = (expert: string, scores: Record<string, unknown>) => sheetOf(expert, { scores });

test("three equal sheets give their own result", () => {
  const report = panelOf([a, b, c].map((name) => sheetOf(name)));
  expect(report.total).toEqual({ value: 30, sum: "90", parts: 3 });
  expect(report.grade?.label).toBe("优秀");
  expect(report.findings).toEqual([]);
  expect(report.enterprise).toEqual({ name: "某厂", code: "91440300MA5EXAMPL1" });
});

test("every expert's score, the mean and the spread stand in a row", () => {
  const report = panelOf([scoring(a, { "1.1": 4 }), scoring(b, { "1.1": 3.5 }), scoring(c, { "1.1": 2.5 })]);
  const row = rowOf(report, "1.1");
  expect(row.scores).toEqual([4, 3.5, 2.5]);
  expect(row.figure).toEqual({ value: 3.3333333333333335, sum: "10", parts: 3 });
  expect(row.spread).toBe(1.5);
  expect(report.sections[0]?.figure?.sum).toBe("28");
});

test("a mean that is a hair below a band stays below it", () => {
  // 20 does not belong to the band of 合格, 20 and a third of a ten-thousandth does.
  const low = { "2.1": 0, "2.2": 1 };
  const at = panelOf([a, b, c].map((name) => scoring(name, low)));
  expect([at.total?.value, at.grade?.label]).toEqual([20, "不合格"]);
  const above = panelOf([scoring(a, { ...low, "2.2": 1.0001 }), scoring(b, low), scoring(c, low)]);
  expect(above.grade?.label).toBe("合格");
  const below = panelOf([
    scoring(a, { "2.2": 0, "2.3": 2, "1.1": 3.9999 }),
    ...[b, c].map((n) => scoring(n, { "2.2": 0, "2.3": 2 })),
  ]);
  expect(below.grade?.label).toBe("合格");
  expect(panelOf([a, b, c].map((n) => scoring(n, { "2.2": 0, "2.3": 2 }))).grade?.label).toBe("优秀");
});

describe("methods", () => {
  const five = [4, 1, 3, 2, 4].map((points, index) => scoring([a, b, c, d, e][index] ?? "", { "1.1": points }));

  test("the trimmed mean leaves out one highest and one lowest score of each item", () => {
    const report = panelOf(five, { method: "trimmed" });
    expect(rowOf(report, "1.1").figure).toEqual({ value: 3, sum: "9", parts: 3 });
    expect(report.total?.sum).toBe("87");
  });

  test("the trimmed mean needs five experts and gives no figure to fewer", () => {
    const report = panelOf(five.slice(0, 4), { method: "trimmed" });
    expect(foundAs(report, "trimmed-needs-more")).toMatchObject([{ count: 4, min: 5, severity: "error" }]);
    expect([report.total, report.grade]).toEqual([null, null]);
  });

  test("agreed scores are the leader's, or what all gave alike", () => {
    const report = panelOf(five, { method: "agreed", agreed: { "1.1": "2.5" } });
    expect(rowOf(report, "1.1")).toMatchObject({ agreed: true, figure: { value: 2.5, parts: 1 } });
    expect(rowOf(report, "2.1")).toMatchObject({ agreed: false, figure: { value: 8 } });
    expect(report.total?.value).toBe(28.5);
    expect(foundAs(panelOf(five, { method: "agreed" }), "agreed-missing")).toMatchObject([{ items: ["1.1"] }]);
  });

  test("an agreed score counts before a mean, and one outside all scores is pointed out", () => {
    const report = panelOf(five, { agreed: { "1.1": 0.5 } });
    expect(rowOf(report, "1.1").figure?.value).toBe(0.5);
    expect(foundAs(report, "agreed-outside")).toMatchObject([
      { item: "1.1", agreed: "0.5", lowest: "1", highest: "4" },
    ]);
  });

  test.each([
    ["2.1", 5],
    ["1.1", 4.1],
    ["1.1", "四"],
    ["1.1", 1.00001],
    ["bonus", 9],
  ])("the table's rules hold for agreed scores: %s %s", (id, points) => {
    const report = panelOf(five, { agreed: { [id]: points } });
    expect(foundAs(report, "agreed-refused")).toMatchObject([{ item: id, shown: String(points) }]);
    expect(report.grade).toBeNull();
  });

  test("points agreed for what is not in the table are named", () => {
    expect(foundAs(panelOf(five, { agreed: { "9.9": 1 } }), "decision-unknown")).toMatchObject([{ key: "agreed.9.9" }]);
  });
});

describe("what is missing", () => {
  test("a blank is not a zero: the item has no figure, and the panel no total", () => {
    const report = panelOf([sheetOf(a), sheetOf(b), scoring(c, { "1.1": null })]);
    expect(rowOf(report, "1.1").figure).toBeNull();
    expect([report.total, report.grade]).toEqual([null, null]);
    expect(foundAs(report, "sheet-incomplete")).toMatchObject([{ expert: c, items: ["1.1"], severity: "warning" }]);
  });

  test("an agreed score stands in for it", () => {
    const report = panelOf([sheetOf(a), sheetOf(b), scoring(c, { "1.1": null })], { agreed: { "1.1": 4 } });
    expect(report.total?.value).toBe(30);
    expect(report.grade?.label).toBe("优秀");
  });

  test("a score that is not valid is told apart from a blank", () => {
    const report = panelOf([sheetOf(a), sheetOf(b), scoring(c, { "2.1": 7, "1.1": null })]);
    expect(foundAs(report, "sheet-mistaken")).toMatchObject([{ expert: c, items: ["2.1"] }]);
    expect(foundAs(report, "sheet-incomplete")).toMatchObject([{ items: ["1.1"] }]);
  });

  test("rules without items take the panel's own totals", () => {
    const sheets = [20, 25, 27].map((total, index) =>
      sheetOf([a, b, c][index] ?? "", { total, scores: {}, conditions: {} }, rulesOnly),
    );
    const report = panelOf(sheets, {}, rulesOnly);
    expect(report.rows.map(({ id, scores }) => [id, scores])).toEqual([["total", [20, 25, 27]]]);
    expect(report.total).toEqual({ value: 24, sum: "72", parts: 3 });
    expect(report.grade?.label).toBe("合格");
  });

  test("a bonus that nobody claims adds nothing, and one that some claim adds its mean", () => {
    const plain = panelOf([a, b, c].map((name) => scoring(name, { "1.1": 1 })));
    expect(plain.bonus?.figure?.value).toBe(0);
    const some = panelOf([sheetOf(a, { bonus: { b1: 3 } }), sheetOf(b), sheetOf(c)]);
    expect(some.total).toEqual({ value: 31, sum: "93", parts: 3 });
    const wrong = panelOf([sheetOf(a, { bonus: { b1: 9 } }), sheetOf(b), sheetOf(c)]);
    expect(wrong.total).toBeNull();
    expect(foundAs(wrong, "sheet-mistaken")).toMatchObject([{ items: ["bonus"] }]);
  });
});

describe("disagreement", () => {
  test.each<[Record<string, number>, Record<string, number>, string[]]>([
    [{ "2.1": 8 }, { "2.1": 4 }, ["2.1"]],
    [{ "1.1": 4 }, { "1.1": 2.8 }, ["1.1"]],
    [{ "1.1": 4 }, { "1.1": 2.81 }, []],
    // A half point is 50 % of the maximum here, and still no strong disagreement.
    [{ "1.2.2": 2 }, { "1.2.2": 1.5 }, []],
    [{ "1.2.2": 2 }, { "1.2.2": 1 }, ["1.2.2"]],
  ])("%j against %j", (first, second, disputed) => {
    const report = panelOf([scoring(a, first), scoring(b, second), scoring(c, first)]);
    expect(report.rows.filter((row) => row.disputed).map(({ id }) => id)).toEqual(disputed);
    expect(foundAs(report, "disagreement").map(({ item, highest, lowest }) => [item, highest, lowest])).toEqual(
      disputed.map((id) => [id, [a, c], [b]]),
    );
  });

  test("experts in different bands are told", () => {
    const report = panelOf([sheetOf(a), sheetOf(b), scoring(c, { "2.1": 0 })]);
    expect(foundAs(report, "grades-differ")).toMatchObject([
      { grades: [{ label: "优秀" }, { label: "优秀" }, { expert: c, label: "合格" }] },
    ]);
  });
});

test.each(byId)("%s: the panel's figure is the exact mean of the experts' totals", (_, template) => {
  const expert = (name: string) => ({ experts: [{ name, noInterest: true }], enterprise: { code: "1" } });
  const alone = { ...template, conditions: [], reallocation: null };
  const sheets = fc.array(validFilling(alone), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(sheets, (fillings) => {
      const given = fillings.map((filling, index) => {
        const raw = { ...filling, maxima: {}, conditions: {}, ...expert(`专家${index}`) };
        return { file: `${index}.xlsx`, raw, report: evaluate(alone, raw) };
      });
      const report = panelOf(given, {}, alone);
      const sum = given.reduce((all, { report: own }) => all.plus(own.total ?? never()), new Big(0));
      expect(new Big(report.total?.sum ?? never()).times(given.length).eq(sum.times(report.total?.parts ?? 0))).toBe(
        true,
      );
      for (const { id, scores, figure } of report.rows) {
        expect([id, figure && figure.value >= Math.min(...scores.map(Number)) - 1e-12]).toEqual([id, true]);
        expect([id, figure && figure.value <= Math.max(...scores.map(Number)) + 1e-12]).toEqual([id, true]);
      }
    }),
    { numRuns: 25 },
  );
});

test("one expert's panel grades as the expert's sheet does", () => {
  const template = templateOf("shandong-2008");
  fc.assert(
    fc.property(validFilling(template), (filling) => {
      const raw = { ...filling, experts: [{ name: a, noInterest: true }], enterprise: {} };
      const { entries } = readEntries(raw);
      const totals = addUp(template, entries);
      const alone = gradeOf(template, totals, applyVetoes(template, entries, totals));
      const report = panelOf([{ file: "a.xlsx", raw, report: evaluate(template, raw) }], {}, template);
      expect(report.grade).toEqual(alone);
      expect(report.rows.map(({ id }) => id)).toEqual(allLeaves(template).map(({ id }) => id));
    }),
    { numRuns: 40 },
  );
});

function never(): never {
  throw new Error("not reached");
}
