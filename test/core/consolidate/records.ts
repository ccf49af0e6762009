import fc from "fast-check";
import {
  OPTION_GROUPS,
  type FileRecord,
  type OptionsRecord,
  type PerformanceRecord,
  type ScoringRecord,
  type TableRecord,
} from "../../../src/core/consolidate/record";

/** SHA-256 that a number stands for. */
export const sha = (seed: number) => seed.toString(16).padStart(64, "0");

export const NOTHING: OptionsRecord = { count: null, investment: null, benefit: null };

/** A passed scoring table, but for what `over` says. */
export function scored(over: Partial<ScoringRecord> = {}): ScoringRecord {
  return {
    kind: "scoring",
    template: "guangdong-2009-voluntary",
    ownTitle: "",
    version: "1",
    stage: "acceptance",
    known: true,
    enterprise: { name: "某厂", code: "91440300MA5EXAMPL1", place: "佛山市", industry: "陶瓷" },
    date: "2023-05-01",
    year: 2023,
    complete: true,
    counts: { error: 0, warning: 0, info: 0 },
    findings: [],
    experts: 3,
    sections: [{ id: "1", score: 80, max: 100 }],
    bonus: 0,
    total: 80,
    provisional: 80,
    max: 100,
    grade: { label: "良好", result: "合格", pass: true },
    vetoes: [],
    failedGates: [],
    declared: { total: "80", grade: "良好" },
    altered: false,
    ...over,
  };
}

export function performed(over: Partial<PerformanceRecord> = {}): PerformanceRecord {
  const { template, ownTitle, version, stage, known, enterprise, date, year, complete, counts, findings } = scored();
  return {
    kind: "performance",
    ...{ ownTitle, version, stage, known, enterprise, date, year, complete, counts, findings },
    template: `${template}-performance`,
    options: Object.fromEntries(OPTION_GROUPS.map((group) => [group, NOTHING])) as PerformanceRecord["options"],
    allOptions: { implemented: NOTHING, planned: NOTHING },
    effects: [],
    unasked: [],
    beyond: 0,
    ...over,
  };
}

export function fileOf(file: string, tables: readonly TableRecord[], seed = file.length): FileRecord {
  return { format: 1, file, size: 20_000, sha256: sha(seed), faults: [], tables };
}

const text = fc.oneof(
  fc.constantFrom("", "佛山市", "=1+1", "91440300MA5EXAMPL1", "__proto__", "a/b.xlsx", "\ud83d\ude00"),
  fc.string({ maxLength: 12 }),
);
const points = fc.option(fc.integer({ min: 0, max: 1_000_000 }).map((n) => n / 10_000));
const decimal = fc.option(fc.tuple(fc.integer(), fc.nat(999)).map(([n, part]) => decimalOf(n, part)));

function decimalOf(whole: number, part: number): string {
  const digits = String(part).padStart(3, "0").replace(/0+$/u, "");
  return digits === "" ? String(whole) : `${whole}.${digits}`;
}

const severity = fc.constantFrom("error", "warning", "info");
const enterprise = fc.record({
  name: text,
  code: fc.constantFrom("", "A", "B", "C", " b "),
  place: fc.constantFrom("", "佛山", "佛山市", "广东省佛山市南海区", "汕尾"),
  industry: fc.constantFrom("", "陶瓷", "造纸"),
});

const base = {
  template: fc.constantFrom("t1", "t2"),
  ownTitle: fc.constantFrom("", "某市评分表"),
  version: text,
  stage: fc.constantFrom("assessment", "acceptance"),
  known: fc.option(fc.boolean()),
  enterprise,
  date: fc.constantFrom("", "2022-01", "2023-05-01", "2023-06-02"),
  year: fc.option(fc.constantFrom(2022, 2023)),
  complete: fc.boolean(),
  counts: fc.record({ error: fc.nat(3), warning: fc.nat(3), info: fc.nat(3) }),
  findings: fc.array(fc.record({ code: text, severity, sheet: text, cell: text, message: text }), { maxLength: 3 }),
};

const scoring: fc.Arbitrary<ScoringRecord> = fc.record({
  kind: fc.constant("scoring"),
  ...base,
  experts: fc.nat(9),
  sections: fc.array(fc.record({ id: text, score: points, max: fc.nat(100) }), { maxLength: 2 }),
  bonus: points,
  total: points,
  provisional: fc.nat(100),
  max: fc.constantFrom(100, 60),
  grade: fc.option(fc.record({ label: fc.constantFrom("优秀", "良好"), result: text, pass: fc.boolean() })),
  vetoes: fc.array(text, { maxLength: 2 }),
  failedGates: fc.array(text, { maxLength: 1 }),
  declared: fc.record({ total: text, grade: text }),
  altered: fc.boolean(),
});

const options = fc.record({ count: decimal, investment: decimal, benefit: decimal });
const effect = fc.record({
  of: fc.constantFrom("energy", "co2", "cod", "water"),
  measure: fc.constantFrom("saving", "reduction"),
  unit: fc.constantFrom("t/a", "tce/a"),
  implemented: decimal,
  planned: decimal,
});

const performance: fc.Arbitrary<PerformanceRecord> = fc.record({
  kind: fc.constant("performance"),
  ...base,
  options: fc.record(Object.fromEntries(OPTION_GROUPS.map((group) => [group, options]))),
  allOptions: fc.record({ implemented: options, planned: options }),
  effects: fc.array(effect, { maxLength: 4 }),
  unasked: fc.subarray(["name", "code", "place", "industry", "date"]),
  beyond: fc.nat(2),
}) as unknown as fc.Arbitrary<PerformanceRecord>;

/** Any file of a corpus; names and contents meet often, so that duplicates are made. */
export const anyFile: fc.Arbitrary<FileRecord> = fc.record({
  format: fc.constant(1),
  file: fc.constantFrom("a.xlsx", "b.xlsx", "佛山/c.xlsx", "d.xlsx"),
  size: fc.nat(),
  sha256: fc.nat(3).map(sha),
  faults: fc.array(fc.record({ code: text, message: text, template: text }), { maxLength: 1 }),
  tables: fc.array(fc.oneof(scoring, performance), { maxLength: 2 }),
});
