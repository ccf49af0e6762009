import { consolidate } from "../../../src/core/consolidate/consolidation";
import type { FindingRecord, ScoringRecord } from "../../../src/core/consolidate/record";
import { summaryOf } from "../../../src/core/consolidate/summary";
import { digestOf, MOST_PROBLEMS } from "../../../src/taskpane/consolidate/digest";
import { DICTIONARIES } from "../../../src/words";
import { fileOf, scored } from "../../core/consolidate/records";

const TITLES = new Map([["guangdong-2009-voluntary", { title: "考核表" }]]);
const NONE = { grade: null, total: null, complete: false };

function digest(tables: readonly Partial<ScoringRecord>[]) {
  const files = tables.map((over, index) => fileOf(`${index}.xlsx`, [scored(over)], index + 1));
  return digestOf(consolidate(summaryOf(files)), TITLES, DICTIONARIES.zh);
}

const from = (place: string, code: string) => ({ enterprise: { name: "某厂", code, place, industry: "陶瓷" } });

function finding(severity: FindingRecord["severity"], message: string): FindingRecord {
  return { ...({ code: "over-max", sheet: "评分表", cell: "F9" } as FindingRecord), severity, message };
}

test("grades stand under their tables, which are told by their titles", () => {
  const { tables } = digest([
    from("佛山", "A"),
    { ...from("佛山", "B"), ...NONE },
    { ...from("佛山", "C"), template: "gone" },
  ]);
  expect(tables).toEqual([
    {
      template: "guangdong-2009-voluntary",
      title: "考核表",
      grades: [
        { label: "", pass: null, count: 1 },
        { label: "良好", pass: true, count: 1 },
      ],
    },
    { template: "gone", title: "gone", grades: [{ label: "良好", pass: true, count: 1 }] },
  ]);
});

test("of very many places the largest are shown, and the others counted", () => {
  const { places, morePlaces } = digest(
    Array.from({ length: 31 }, (_, index) => from(index < 2 ? "大城" : `城${index}`, `C${index}`)),
  );
  expect(places[0]).toEqual({ key: "大城", count: 2, passed: 2 });
  expect([places.length, morePlaces]).toEqual([25, 5]);
});

test("the worst problems come first, as many as a person reads, and all are counted", () => {
  const many = Array.from({ length: MOST_PROBLEMS }, (_, index) => ({
    ...from("佛山", `C${index}`),
    findings: [finding("info", "说明"), finding("error", "超过分值")],
  }));
  const { problems, problemCounts } = digest(many);
  expect(problems).toHaveLength(MOST_PROBLEMS);
  expect(problems.every(({ severity }) => severity === "error")).toBe(true);
  expect(problems[0]).toMatchObject({ file: "0.xlsx", place: "评分表!F9" });
  expect(problemCounts).toMatchObject({ error: MOST_PROBLEMS, info: MOST_PROBLEMS });
});

test("without lists there is nothing to compare with", () => {
  expect(digest([from("佛山", "A")])).toMatchObject({ plan: null, targets: null, listRemarks: [] });
});
