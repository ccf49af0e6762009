import { consolidate } from "../../../src/core/consolidate/consolidation";
import type { OptionsRecord, PerformanceRecord, ScoringRecord } from "../../../src/core/consolidate/record";
import { summaryOf } from "../../../src/core/consolidate/summary";
import { fileOf, NOTHING, performed, scored } from "./records";

const enterprise = (code: string, place = "佛山市", industry = "陶瓷", name = "某厂") => ({
  name,
  code,
  place,
  industry,
});
const of = (code: string, over: Partial<ScoringRecord> = {}, place?: string) =>
  scored({ enterprise: enterprise(code, place), ...over });
const failed = { grade: { label: "不合格", result: "不合格", pass: false }, total: 50, provisional: 50 };
const open = { grade: null, total: null, complete: false };

describe("duplicates", () => {
  test("of one enterprise, table and year the latest date counts; nothing is dropped", () => {
    const first = of("A", { date: "2023-03-01" });
    const { results, duplicates, counts } = consolidate(
      summaryOf([
        fileOf("1.xlsx", [first], 1),
        fileOf("2.xlsx", [of("a ", { date: "2023-06-01", total: 90 })], 2),
        fileOf("3.xlsx", [of("A", { date: "2022-01", year: 2022 })], 3),
        fileOf("4.xlsx", [of("A", { template: "anhui-2007" })], 4),
      ]),
    );
    expect(results.map(({ file, counts: own }) => [file, own])).toEqual([
      ["1.xlsx", false],
      ["2.xlsx", true],
      ["3.xlsx", true],
      ["4.xlsx", true],
    ]);
    expect(duplicates).toMatchObject([{ reason: "same-enterprise", tables: [{ file: "2.xlsx" }, { file: "1.xlsx" }] }]);
    expect(counts.passedOver).toBe(1);
  });

  test("of equal dates the first file counts, and the same content is told as such", () => {
    const { duplicates } = consolidate(
      summaryOf([fileOf("b.xlsx", [of("A")], 7), fileOf("a.xlsx", [of("A")], 7), fileOf("c.xlsx", [of("A")], 7)]),
    );
    expect(duplicates).toMatchObject([
      { reason: "same-content", tables: [{ file: "a.xlsx", counts: true }, { file: "b.xlsx" }, { file: "c.xlsx" }] },
    ]);
  });

  test("without code or year only the content tells", () => {
    const nameless = of("", { total: 70 });
    const undated = of("A", { year: null, date: "" });
    const files = [nameless, nameless, undated, undated].map((table, index) => fileOf(`${index}`, [table], index));
    expect(consolidate(summaryOf(files)).duplicates).toEqual([]);
    const twice = [fileOf("x", [nameless], 9), fileOf("y", [nameless], 9)];
    expect(consolidate(summaryOf(twice)).duplicates).toMatchObject([{ reason: "same-content" }]);
  });
});

describe("statistics", () => {
  const summary = summaryOf([
    fileOf("1", [of("A", { total: 80.1, enterprise: enterprise("A", "佛山市") })], 1),
    fileOf("2", [of("B", { total: 90.2, enterprise: enterprise("B", "广东省佛山市南海区") })], 2),
    fileOf("3", [of("C", { ...failed, vetoes: ["v1"], enterprise: enterprise("C", "东莞", "造纸") })], 3),
    fileOf("4", [of("D", { ...open, enterprise: enterprise("D", "", "") })], 4),
    fileOf("5", [of("A", { total: 10, date: "2023-01-01" })], 5),
  ]);
  const { statistics, placeResults } = consolidate(summary);

  test("count each enterprise once, exactly", () => {
    expect(statistics.all).toEqual({
      key: "",
      count: 4,
      passed: 2,
      failed: 1,
      open: 1,
      vetoed: 1,
      totals: { sum: "220.3", count: 3 },
      lowest: 50,
      highest: 90.2,
    });
    expect(statistics.byPlace.map(({ key, count, passed }) => [key, count, passed])).toEqual([
      ["佛山", 2, 2],
      ["", 1, 0],
      ["东莞", 1, 0],
    ]);
    expect(statistics.byIndustry.map(({ key, count }) => [key, count])).toEqual([
      ["陶瓷", 2],
      ["", 1],
      ["造纸", 1],
    ]);
    expect(statistics.byGrade.map(({ label, pass, count }) => [label, pass, count])).toEqual([
      ["良好", true, 2],
      ["", null, 1],
      ["不合格", false, 1],
    ]);
  });

  test("totals of tables with other full marks are neither averaged nor compared", () => {
    const mixed = summaryOf([fileOf("1", [of("A")], 1), fileOf("2", [of("B", { max: 60, template: "t" })], 2)]);
    expect(consolidate(mixed).statistics.all).toMatchObject({ totals: null, lowest: null, highest: null });
    const unpointed = summaryOf([fileOf("1", [of("A")], 1), fileOf("2", [of("B", { ...open, max: 0 })], 2)]);
    expect(consolidate(unpointed).statistics.all).toMatchObject({ totals: { sum: "80", count: 1 }, lowest: 80 });
    expect(consolidate(mixed).statistics.byTemplate.every(({ totals }) => totals !== null)).toBe(true);
  });

  test("an enterprise that passed two tables completed once", () => {
    expect(placeResults).toEqual([
      { place: "佛山", year: 2023, count: 2, open: 0 },
      { place: "", year: 2023, count: 0, open: 1 },
      { place: "东莞", year: 2023, count: 0, open: 0 },
    ]);
    const twice = summaryOf([fileOf("1", [of("A"), of("A", { template: "t", ...open })], 1)]);
    expect(consolidate(twice).placeResults).toEqual([{ place: "佛山", year: 2023, count: 1, open: 0 }]);
  });

  test("an acceptance that was failed completes nothing, and an assessment alone leaves it open", () => {
    const assessed = { template: "assessment", stage: "assessment" } as const;
    const summary = summaryOf([
      fileOf("1", [of("A", assessed), of("A")], 1),
      fileOf("2", [of("B", assessed), of("B", failed)], 2),
      fileOf("3", [of("C", assessed)], 3),
      fileOf("4", [of("D", { ...assessed, ...failed })], 4),
    ]);
    expect(consolidate(summary).placeResults).toEqual([{ place: "佛山", year: 2023, count: 1, open: 1 }]);
  });

  test("completion is compared with the targets of its year alone", () => {
    const targets = { findings: [], targets: [{ row: 2, place: "佛山", year: 2023, target: 4 }] };
    expect(consolidate(summary, { targets }).targets?.rows).toMatchObject([{ completed: 2, rate: "50" }]);
    const later = { findings: [], targets: [{ row: 2, place: "佛山", year: 2024, target: 4 }] };
    expect(consolidate(summary, { targets: later }).targets).toMatchObject({
      rows: [],
      yearsWithoutResults: [2024],
      yearsWithoutTargets: [2023],
    });
  });
});

describe("the plan", () => {
  const planned = (code: string, year = 2023, name = "") => ({ row: 1, code, name, place: "", industry: "", year });
  const plan = (...list: ReturnType<typeof planned>[]) => ({ planned: list, findings: [] });

  test("what is missing, what is not planned, and the name as a hint alone", () => {
    const summary = summaryOf([
      fileOf("a", [of("A")], 1),
      fileOf("b", [of("B")], 2),
      fileOf("n", [of("", { enterprise: enterprise("", "佛山", "陶瓷", " 某 厂 ") })], 3),
    ]);
    const match = consolidate(summary, {
      plan: plan(planned("A"), planned("B", 2024), planned("C", 2023, "某厂")),
    }).plan;
    expect(match?.found).toBe(1);
    expect(match?.missing.map((one) => [one.planned.code, one.otherYears, one.namesakes])).toEqual([
      ["B", [2023], []],
      ["C", [], ["n"]],
    ]);
    expect(match?.unplanned.map(({ filed, otherYears }) => [filed.file, otherYears])).toEqual([
      ["b", [2024]],
      ["n", []],
    ]);
  });
});

describe("performance", () => {
  const options = (count: string | null, investment: string | null = null): OptionsRecord => {
    return { count, investment, benefit: null };
  };
  const filed = (code: string, over: Partial<PerformanceRecord>) =>
    performed({ enterprise: enterprise(code), ...over });
  const base = performed().options;

  test("sums are exact and say how many reported; nothing reported is not a zero", () => {
    const { performance } = consolidate(
      summaryOf([
        fileOf(
          "1",
          [
            filed("A", {
              options: { ...base, "low.implemented": options("3", "0.1"), "high.implemented": options("1") },
            }),
          ],
          1,
        ),
        fileOf("2", [filed("B", { options: { ...base, "low.implemented": options("4", "0.2") } })], 2),
        fileOf("3", [filed("C", { allOptions: { implemented: options("9"), planned: NOTHING } })], 3),
        fileOf("4", [filed("A", { date: "2023-01-01", options: { ...base, "low.implemented": options("100") } })], 4),
      ]),
    );
    const group = (name: string) => performance.options.find((each) => each.group === name);
    expect(performance.tables).toBe(3);
    expect(group("low.implemented")).toMatchObject({
      count: { sum: "7", reported: 2 },
      investment: { sum: "0.3", reported: 2 },
      benefit: { sum: "0", reported: 0 },
    });
    // Both kinds are known of the first, all together of the third.
    expect(group("all.implemented")?.count).toEqual({ sum: "13", reported: 2 });
  });

  test("effects add up by subject and unit, energy, CO2 and water first", () => {
    const effect = (of: string, implemented: string | null, unit = "t/a") => {
      return {
        of,
        measure: of === "cod" ? ("reduction" as const) : ("saving" as const),
        unit,
        implemented,
        planned: null,
      };
    };
    const { performance } = consolidate(
      summaryOf([
        fileOf(
          "1",
          [filed("A", { effects: [effect("cod", "1.1"), effect("water", "10"), effect("energy", "5", "tce/a")] })],
          1,
        ),
        fileOf("2", [filed("B", { effects: [effect("cod", "2.2"), effect("water", null)] })], 2),
        fileOf("3", [filed("C", { effects: [effect("water", "7", "m3/a")] })], 3),
      ]),
    );
    expect(
      performance.effects.map(({ of, unit, implemented }) => [of, unit, implemented.sum, implemented.reported]),
    ).toEqual([
      ["energy", "tce/a", "5", 1],
      ["water", "m3/a", "7", 1],
      ["water", "t/a", "10", 1],
      ["cod", "t/a", "3.3", 2],
    ]);
  });
});

describe("problems", () => {
  const finding = { code: "missing", severity: "warning", sheet: "评分表", cell: "G5", message: "尚未评分。" } as const;

  test("faults, findings, and what is missing in the enterprise's own lines, file by file", () => {
    const valid = enterprise("91350100M000100Y43");
    const summary = summaryOf([
      { ...fileOf("b.xlsx", []), faults: [{ code: "truncated", message: "文件不完整。", template: "" }] },
      {
        ...fileOf("a.xlsx", [
          scored({ enterprise: valid, findings: [finding], counts: { error: 0, warning: 3, info: 0 } }),
        ]),
      },
      fileOf("c.xlsx", []),
      fileOf("d.xlsx", [scored({ enterprise: enterprise("", ""), year: null, date: "" })]),
      fileOf("e.xlsx", [scored({ enterprise: enterprise("1234") })]),
    ]);
    const { problems, counts } = consolidate(summary);
    expect(problems.map(({ file, severity, code }) => [file, severity, code])).toEqual([
      ["a.xlsx", "warning", "missing"],
      ["a.xlsx", "info", "findings-left-out"],
      ["b.xlsx", "error", "truncated"],
      ["c.xlsx", "error", "no-table"],
      ["d.xlsx", "warning", "enterprise-code-missing"],
      ["d.xlsx", "warning", "year-missing"],
      ["d.xlsx", "warning", "place-missing"],
      ["e.xlsx", "warning", "enterprise-code-invalid"],
    ]);
    expect(problems[1]?.notice).toEqual({ code: "findings-left-out", count: 2 });
    expect(counts).toEqual({ files: 5, used: 3, unusable: 2, withErrors: 2, passedOver: 0 });
  });

  test("what a form does not ask for is told once and is no warning; figures that cannot be meant are an error", () => {
    const { problems, counts } = consolidate(
      summaryOf([
        fileOf(
          "a",
          [performed({ enterprise: enterprise("", ""), unasked: ["code", "place"], year: null, date: "" })],
          1,
        ),
        fileOf("b", [performed({ enterprise: enterprise("91350100M000100Y43"), beyond: 3 })], 2),
      ]),
    );
    expect(problems.map(({ file, severity, notice }) => [file, severity, notice])).toEqual([
      ["a", "warning", { code: "year-missing" }],
      ["a", "info", { code: "not-on-form", fields: ["code", "place"] }],
      ["b", "error", { code: "figures-beyond", count: 3 }],
    ]);
    expect(counts.withErrors).toBe(1);
  });

  test("the same file in two parts is one duplicate, and its problems are told once", () => {
    const file = fileOf("a.xlsx", [scored({ findings: [finding], counts: { error: 0, warning: 1, info: 0 } })], 5);
    const { problems, duplicates } = consolidate(summaryOf([file, file]));
    expect(problems.filter(({ code }) => code === "missing")).toHaveLength(1);
    expect(duplicates).toMatchObject([{ reason: "same-content", tables: [{ counts: true }, { counts: false }] }]);
  });
});
