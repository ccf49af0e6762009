import { evaluate } from "../../src/core/evaluate";
import type { Finding } from "../../src/core/finding";
import { fixOf, withoutEntries, withSafeFixes } from "../../src/core/fix";
import { tiny } from "./tiny";

const fixed = (raw: unknown) => withSafeFixes(raw, evaluate(tiny, raw).findings);

test("turns numbers typed as text into numbers, wherever they stand", () => {
  const raw = {
    scores: { "1.1": " ３．５ ", "1.2.1": 4 },
    metrics: { "2.3": { rdShare: "1.5" } },
    maxima: { "1.1": "4" },
    bonus: { b1: "2" },
  };
  const copy = structuredClone(raw);
  expect(fixed(raw)).toEqual({
    scores: { "1.1": 3.5, "1.2.1": 4 },
    metrics: { "2.3": { rdShare: 1.5 } },
    maxima: { "1.1": 4 },
    bonus: { b1: 2 },
  });
  expect(raw).toEqual(copy);
});

test.each([[{ scores: { "1.1": "3分" } }], [{ scores: { "1.1": "x" } }], [{ vetoes: { v1: "yes" } }], [[]], [null]])(
  "leaves %j as it is",
  (raw) => {
    expect(fixed(raw)).toEqual(raw);
  },
);

test("a finding that leads nowhere adds nothing", () => {
  const stray = { code: "number-as-text", severity: "warning", value: "1", fullWidth: false } as const;
  const raw = { scores: { "1.1": "1" } };
  expect(
    withSafeFixes(raw, [
      { ...stray, path: "/scores/9.9" },
      { ...stray, path: "/__proto__/polluted" },
    ]),
  ).toEqual(raw);
  expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
});

test("escaped steps are followed", () => {
  const finding = {
    code: "number-as-text",
    severity: "warning",
    path: "/a~1b/c~0d",
    value: "7",
    fullWidth: false,
  } as const;
  expect(withSafeFixes({ "a/b": { "c~d": "7" } }, [finding])).toEqual({ "a/b": { "c~d": 7 } });
});

test("does not round: a text finer than a number can hold stays a text", () => {
  const raw = { scores: { "1.1": "3.00000000000000000001" } };
  expect(fixed(raw)).toEqual(raw);
});

const read = (path: string, shown: string, value: string): Finding => {
  return { code: "amount-read", severity: "warning", spelling: "text", path, shown, value };
};

test("figures with one meaning become numbers, days with one meaning ISO days, also in lists", () => {
  const raw = {
    ledger: [null, { investment: "1,200", date: "2023年5月1日", savings: { water: "3000吨" } }],
    feasibility: [{ flows: ["１１", 11] }],
  };
  const copy = structuredClone(raw);
  const findings: Finding[] = [
    read("/ledger/1/investment", "1,200", "1200"),
    read("/ledger/1/savings/water", "3000吨", "3000"),
    read("/feasibility/0/flows/0", "１１", "11"),
    { code: "date-read", severity: "warning", path: "/ledger/1/date", shown: "2023年5月1日", value: "2023-05-01" },
    read("/ledger/7/investment", "8", "8"),
  ];
  expect(withSafeFixes(raw, findings)).toEqual({
    ledger: [null, { investment: 1200, date: "2023-05-01", savings: { water: 3000 } }],
    feasibility: [{ flows: [11, 11] }],
  });
  expect(raw).toEqual(copy);
});

test("what may mean two things stays as it is, and its likely meaning is offered", () => {
  const about = { severity: "error", path: "/ledger/0/investment", unit: "万元", shown: "2000万" } as const;
  const doubtful: Finding = { ...about, code: "amount-refused", why: "doubtful-magnitude", proposal: "2000" };
  const raw = { ledger: [{ investment: "2000万" }] };
  expect(withSafeFixes(raw, [doubtful])).toEqual(raw);
  expect(fixOf(doubtful)).toBe(2000);
  expect(fixOf({ ...about, code: "amount-refused", why: "not-a-number" })).toBeNull();
  expect(fixOf(read("/ledger/0/investment", "1,200", "1200"))).toBe(1200);
});

test("an entry taken out of a list leaves its place blank", () => {
  const raw = { ledger: [{ name: "甲", date: "x" }, { name: "乙" }] };
  expect(withoutEntries(raw, ["/ledger/0"])).toEqual({ ledger: [null, { name: "乙" }] });
  expect(withoutEntries(raw, ["/ledger/0/date", "/ledger/9"])).toEqual({ ledger: [{ name: "甲" }, { name: "乙" }] });
});
