import Big from "big.js";
import fc from "fast-check";
import { readLedger, summarise, type LedgerRules } from "../../../src/core/performance/ledger";

const RULES: LedgerRules = {
  moneyLimit: new Big(5),
  carriers: [{ key: "power", unit: "万kWh/a" }],
  pollutants: [
    { key: "cod", unit: "t/a" },
    { key: "wastewater", unit: "万t/a" },
  ],
};
const FULL = {
  number: "F1",
  name: "更换电机",
  kind: "中/高费",
  status: "已实施",
  date: "2024-05-01",
  investment: 120,
  saving: 30,
  abatement: 2.5,
  benefit: 32.5,
  savings: { power: 15.2 },
  reductions: { cod: 0.3, wastewater: null },
  evidence: "发票",
};

const read = (row: unknown, rules = RULES) => readLedger([row], rules);
/** One option that is complete but for what is to differ. */
const changed = (changes: Record<string, unknown>, rules = RULES) => {
  const { options, notes } = read({ ...FULL, ...changes }, rules);
  return { option: options[0], notes };
};

test("a complete row reads without a note", () => {
  expect(read(FULL)).toEqual({
    options: [
      {
        row: 0,
        number: "F1",
        name: "更换电机",
        kind: "high",
        kindFrom: "given",
        status: "implemented",
        date: "2024-05-01",
        investment: new Big(120),
        saving: new Big(30),
        abatement: new Big("2.5"),
        benefit: new Big("32.5"),
        savings: new Map([["power", new Big("15.2")]]),
        reductions: new Map([["cod", new Big("0.3")]]),
        evidence: "发票",
        refused: [],
      },
    ],
    notes: [],
  });
});

describe("figures", () => {
  test("'1,200' is 1200, and that is said", () => {
    const { option, notes } = changed({ investment: "1,200" });
    expect(option?.investment?.toFixed()).toBe("1200");
    const detail = { code: "amount-read", spelling: "thousands", shown: "1,200", value: "1200" };
    expect(notes).toEqual([{ ...detail, severity: "warning", path: "/0/investment" }]);
  });

  test("'2000万' in a column of 万元 is refused, with what was likely meant", () => {
    const { option, notes } = changed({ benefit: "2000万" });
    expect(option).toMatchObject({ benefit: null, refused: ["benefit"] });
    const detail = { code: "amount-refused", why: "doubtful-magnitude", shown: "2000万", unit: "万元/年" };
    expect(notes).toEqual([{ ...detail, proposal: "2000", severity: "error", path: "/0/benefit" }]);
  });

  test("'约30' is refused in a group as well, and its key not given", () => {
    const { option, notes } = changed({ reductions: { cod: "约30" } });
    expect(option).toMatchObject({ reductions: new Map(), refused: ["reductions/cod"] });
    const detail = { code: "amount-refused", why: "approximate", shown: "约30", unit: "t/a", proposal: "30" };
    expect(notes).toEqual([{ ...detail, severity: "error", path: "/0/reductions/cod" }]);
  });

  test("'2万' in a column of t is 20000, and in one of 万t refused", () => {
    const { option } = changed({ reductions: { cod: "2万", wastewater: "2万" } });
    expect(option?.reductions).toEqual(new Map([["cod", new Big(20000)]]));
    expect(option?.refused).toEqual(["reductions/wastewater"]);
  });
});

describe("kind", () => {
  const noLimit = { ...RULES, moneyLimit: null };

  test.each<[string, unknown, unknown, LedgerRules, string | null, string | null, string[]]>([
    ["given", "无/低费", 5, RULES, "low", "given", []],
    ["given as a code", "high", 5.1, RULES, "high", "given", []],
    ["given with full-width stroke", "中／高费", 8, RULES, "high", "given", []],
    ["follows from the limit", null, 5, RULES, "low", "investment", []],
    ["follows from the limit above it", "", "5.01", RULES, "high", "investment", ["amount-read"]],
    ["given against the limit", "无低费", 6, RULES, "low", "given", ["kind-against-limit"]],
    ["given without a limit", "无低费", 6, noLimit, "low", "given", []],
    ["neither given nor a limit", null, 6, noLimit, null, null, ["kind-unknown"]],
    ["neither given nor an investment", null, null, RULES, null, null, ["kind-unknown"]],
    ["an unknown word is not replaced", "大方案", 6, RULES, null, null, ["not-a-kind"]],
    ["no text at all", [1], 6, RULES, null, null, ["wrong-shape"]],
  ])("%s", (_, kind, investment, rules, expected, kindFrom, codes) => {
    const { option, notes } = changed({ kind, investment }, rules);
    expect(option).toMatchObject({ kind: expected, kindFrom });
    expect(notes.map(({ code }) => code)).toEqual(codes);
  });

  test("against the limit both amounts are said", () => {
    const { notes } = changed({ kind: "low", investment: 6 });
    const detail = { code: "kind-against-limit", kind: "low", investment: "6", limit: "5" };
    expect(notes).toEqual([{ ...detail, severity: "warning", path: "/0/kind" }]);
  });
});

test.each<[unknown, string | null, string[]]>([
  ["拟实施", "planned", []],
  ["待实施", "planned", []],
  ["Implemented", "implemented", []],
  ["也许", null, ["not-a-status"]],
  [" ", null, ["status-unknown"]],
])("status %j is %s", (status, expected, codes) => {
  const { option, notes } = changed({ status });
  expect(option?.status).toBe(expected);
  expect(notes.map(({ code }) => code)).toEqual(codes);
});

test.each<[unknown, string | null, string[]]>([
  ["2024年5月1日", "2024-05-01", ["date-read"]],
  ["2024-02-30", null, ["not-a-date"]],
  [45413, null, ["not-a-date"]],
  [null, null, []],
])("date %j is %s", (date, expected, codes) => {
  const { option, notes } = changed({ date });
  expect(option?.date).toBe(expected);
  expect(notes.map(({ code }) => code)).toEqual(codes);
});

describe("shapes", () => {
  test.each<[string, unknown, object]>([
    ["no list", {}, { code: "wrong-shape", expected: "list", path: "" }],
    ["a row that is none", [[1, 2]], { code: "wrong-shape", expected: "object", path: "/0" }],
    ["a list for a text", [{ ...FULL, name: ["x"] }], { code: "wrong-shape", expected: "text", path: "/0/name" }],
    [
      "a number for a group",
      [{ ...FULL, savings: 5 }],
      { code: "wrong-shape", expected: "object", path: "/0/savings" },
    ],
    ["an unknown key", [{ ...FULL, cost: 5 }], { code: "unknown-key", key: "cost", path: "/0/cost" }],
    [
      "an unknown pollutant",
      [{ ...FULL, reductions: { "a/b": 1 } }],
      { code: "unknown-key", key: "a/b", path: "/0/reductions/a~1b" },
    ],
    [
      "a key of every object",
      [{ ...FULL, reductions: { constructor: 1 } }],
      { code: "unknown-key", key: "constructor", path: "/0/reductions/constructor" },
    ],
  ])("%s is noted", (_, raw, note) => {
    expect(readLedger(raw, RULES).notes).toEqual([{ ...note, severity: "error" }]);
  });

  test("blank rows are passed over, and counted", () => {
    const blank = { number: " ", name: null, savings: {}, reductions: { cod: "" } };
    const { options, notes } = readLedger([null, blank, {}, { ...FULL, number: 7 }], RULES);
    expect(options).toMatchObject([{ row: 3, number: "7" }]);
    expect(notes).toEqual([]);
  });

  test("a row with one figure only is not passed over", () => {
    const { options, notes } = read({ reductions: { cod: 0 } });
    expect(options).toHaveLength(1);
    expect(notes.map(({ code }) => code)).toEqual(["kind-unknown", "status-unknown"]);
  });

  test("never throws for what JSON can hold", () => {
    const row = fc.dictionary(fc.constantFrom(...Object.keys(FULL), "__proto__", "x"), fc.jsonValue());
    fc.assert(fc.property(fc.oneof(fc.jsonValue(), fc.array(row)), (raw) => void readLedger(raw, RULES)));
    const deep: unknown = JSON.parse(`${'{"a":'.repeat(50_000)}1${"}".repeat(50_000)}`);
    expect(read({ ...FULL, savings: deep }).options).toHaveLength(1);
  });
});

test("every figure of a row is read, blank, or refused: none is lost", () => {
  const cell = fc.oneof(fc.constantFrom("1,200", "2000万", "约30", "30万元", "", null), fc.integer());
  fc.assert(
    fc.property(cell, cell, cell, (investment, saving, cod) => {
      const { option } = changed({ investment, saving, reductions: { cod } });
      const places: [unknown, string, Big | null | undefined][] = [
        [investment, "investment", option?.investment],
        [saving, "saving", option?.saving],
        [cod, "reductions/cod", option?.reductions.get("cod") ?? null],
      ];
      for (const [raw, place, value] of places) {
        const isBlank = raw === null || raw === "";
        expect([value !== null, option?.refused.includes(place)].filter(Boolean)).toHaveLength(isBlank ? 0 : 1);
      }
    }),
  );
});

test("what was read is summed", () => {
  const rows = [FULL, { ...FULL, kind: null, investment: "1.5", status: "拟实施" }];
  const { investment } = summarise(readLedger(rows, RULES).options);
  expect(investment.high.implemented.sum.toFixed()).toBe("120");
  expect(investment.low.planned.sum.toFixed()).toBe("1.5");
});
