import type { Finding } from "../../../src/core/finding";
import { withoutEntries, withSafeFixes } from "../../../src/core/fix";
import { valueAt, withValueAt } from "../../../src/core/path";
import { readFigures } from "../../../src/core/performance/readFigures";
import { exampleOf, reference, templateOf } from "./tables";

const template = templateOf("general-performance");
const GENERAL = exampleOf("general-performance");

const read = (raw: unknown) => readFigures(template, raw, reference);
/** The example with one entry changed. */
const changed = (path: string, value: unknown) => withValueAt(GENERAL, path, value);
const codes = (findings: readonly Finding[]) => findings.map(({ code, path }) => `${code} ${path}`);
const figure = (raw: unknown, path: string) => read(raw).figures.value(path)?.toFixed() ?? null;

describe("shape", () => {
  test.each<[string, unknown, string[]]>([
    ["", [], ["wrong-shape "]],
    ["/fields", "x", ["wrong-shape /fields"]],
    ["/fields/audit.focus", "电镀生产线", ["wrong-shape /fields/audit.focus"]],
    ["/fields/audit.focus", ["a", "b", "c", "d"], ["unknown-key /fields/audit.focus/3"]],
    ["/fields/next", true, ["wrong-shape /fields/next"]],
    ["/indicators/water.fresh", 5, ["wrong-shape /indicators/water.fresh"]],
    ["/indicators/water.fresh/y4", 5, ["unknown-key /indicators/water.fresh/y4"]],
    ["/indicators/nowhere", { y1: 5 }, ["unknown-key /indicators/nowhere"]],
    ["/options/count/nowhere", 5, ["unknown-key /options/count/nowhere"]],
    ["/rows/targets", {}, []],
    ["/rows/targets", { a: 1 }, ["wrong-shape /rows/targets"]],
    ["/rows/problems/1", "x", ["wrong-shape /rows/problems/1"]],
    ["/rows/problems/7", { problem: "x", cost: 3 }, ["unknown-key /rows/problems/7/cost"]],
    ["/settings/auditStart", "2023-01-01", ["unknown-key /settings/auditStart"]],
    ["/ledger", { a: 1 }, ["wrong-shape /ledger"]],
    ["/ledger/0/savings/copper", 3, ["unknown-key /ledger/0/savings/copper"]],
    ["/feasibility/0/flows", 11, ["wrong-shape /feasibility/0/flows"]],
    ["/feasibility/0/flows/10", 11, ["unknown-key /feasibility/0/flows/10"]],
    ["/coefficients/co2/uranium", { value: 1 }, ["unknown-key /coefficients/co2/uranium"]],
    ["/surprise", 1, ["unknown-key /surprise"]],
    ["/surprise", { a: [null, ""] }, []],
  ])("%s holding %j", (path, value, expected) => {
    const { findings } = read(path === "" ? value : changed(path, value));
    expect(codes(findings)).toEqual(expected);
  });

  test("keys that JavaScript treats apart are unknown keys like any other", () => {
    const raw: unknown = JSON.parse('{"__proto__": {"y": 1}, "fields": {"__proto__": 5, "constructor": 6}}');
    expect(codes(read(raw).findings)).toEqual([
      "unknown-key /__proto__",
      "unknown-key /fields/__proto__",
      "unknown-key /fields/constructor",
    ]);
    expect(({} as Record<string, unknown>)["y"]).toBeUndefined();
  });

  test("blanks say nothing", () => {
    const blank = { fields: { next: " " }, years: null, rows: { targets: [null, {}] }, ledger: [{}], feasibility: [] };
    expect(read(blank).findings).toEqual([]);
    expect(read({}).findings).toEqual([]);
  });
});

describe("reading", () => {
  test.each<[string, unknown, Partial<Finding>]>([
    ["/indicators/output.value/y3", "1,200", { code: "amount-read", severity: "warning", value: "1200" }],
    ["/indicators/output.quantity/y3", "40万平方米", { code: "amount-read", spelling: "unit", value: "40" }],
    ["/fields/training.sessions", "６次", { code: "amount-read", value: "6" }],
    ["/indicators/cod.discharged/y3", "约5", { code: "amount-refused", why: "approximate", proposal: "5" }],
    ["/rows/problems/0/investment", "2000万", { code: "amount-refused", why: "doubtful-magnitude", unit: "万元" }],
    ["/fields/limit.low", {}, { code: "amount-refused", why: "not-a-number" }],
    ["/years/y1", "2022年", { code: "amount-read", value: "2022" }],
    ["/years/y1", "去年", { code: "not-a-year", severity: "error", shown: "去年" }],
    ["/years/y1", 22, { code: "not-a-year", shown: "22" }],
    ["/fields/audit.end", "2024年12月16日", { code: "date-read", severity: "warning", value: "2024-12-16" }],
    ["/fields/audit.end", "年底", { code: "not-a-date", severity: "error", shown: "年底" }],
    ["/rows/problems/0/date", "2025-13", { code: "not-a-date" }],
    ["/ledger/0/investment", "1.2万元", { code: "amount-read", value: "1.2" }],
    ["/ledger/0/savings/water", "1800多", { code: "amount-refused", why: "approximate" }],
    ["/feasibility/0/flows/3", "十一", { code: "amount-refused" }],
    ["/settings/discountRate", "8%", { code: "amount-read", value: "8" }],
    ["/coefficients/co2/diesel/value", "3.096", { code: "amount-read", value: "3.096" }],
    ["/coefficients/co2/diesel/source", [], {}],
  ])("%s holding %j", (path, value, expected) => {
    const { findings } = read(changed(path, value));
    const found = findings.find((each) => each.path === path);
    expect(found ?? {}).toMatchObject(expected);
  });

  test("what has one meaning counts, what has none is no figure and no 0", () => {
    expect(figure(changed("/indicators/output.value/y3", "1,200"), "/indicators/output.value/y3")).toBe("1200");
    const vague = changed("/indicators/energy.electricity/y3", "约470");
    expect(figure(vague, "/indicators/energy.electricity/y3")).toBeNull();
    expect(figure(vague, "/indicators/energy.total/y3")).toBeNull();
    expect(figure(vague, "/indicators/energy.total/y2")).toBe("1245.4682");
    const unread = changed("/ledger/1/investment", "三万五");
    expect(figure(unread, "/options/investment/low.implemented")).toBeNull();
    expect(figure(unread, "/options/investment/total")).toBeNull();
    expect(figure(unread, "/options/investment/high.implemented")).toBe("348");
  });

  test("the safe corrections leave the same figures and nothing to find", () => {
    const raw = ["/indicators/output.value/y3", "/ledger/4/saving", "/feasibility/2/flows/9", "/years/y2"].reduce(
      (entries, path) => withValueAt(entries, path, String(valueAt(GENERAL, path))),
      GENERAL,
    );
    const { findings } = read(raw);
    expect(findings).toHaveLength(4);
    expect(withSafeFixes(raw, findings)).toEqual(GENERAL);
  });
});

describe("typed against computed", () => {
  test("a typed summary figure counts instead of the ledger's", () => {
    const raw = changed("/options/count/low.implemented", 9);
    const { figures, findings } = read(raw);
    expect(findings).toEqual([]);
    expect(figures.value("/options/count/low.implemented")?.toFixed()).toBe("9");
    expect(figures.computed("/options/count/low.implemented")?.toFixed()).toBe("7");
    expect(figure(raw, "/options/count/total")).toBe("14");
    expect(figure(changed("/options/count/low.implemented", "约9"), "/options/count/low.implemented")).toBeNull();
  });

  test("a summary that is typed needs no ledger", () => {
    const raw = withValueAt(withoutEntries(GENERAL, ["/ledger"]), "/options/count/low.implemented", 9);
    expect(figure(raw, "/options/count/low.implemented")).toBe("9");
    expect(figure(raw, "/options/count/all.implemented")).toBe("9");
    expect(figure(raw, "/options/count/high.implemented")).toBeNull();
  });

  test.each<[unknown, Partial<Finding> | null]>([
    [125, { code: "computed-typed", severity: "info", computed: "125" }],
    ["不详", { code: "computed-typed", severity: "warning", computed: "125", shown: "不详" }],
    [" ", null],
  ])("a completion typed as %j does not count", (value, expected) => {
    const raw = changed("/rows/targets/0/completion", value);
    const { findings } = read(raw);
    expect(findings).toMatchObject(expected ? [expected] : []);
    expect(figure(raw, "/rows/targets/0/completion")).toBe("125");
  });

  test("where nothing can be computed, what was typed is told", () => {
    const { findings } = read(changed("/rows/targets/5/completion", 100));
    expect(findings).toMatchObject([{ code: "computed-typed", severity: "warning", computed: null, shown: "100" }]);
  });
});

describe("coefficients", () => {
  test("a used carrier without one: no total, and the carrier is named once", () => {
    const { findings, figures } = read(changed("/coefficients/standard-coal/natural-gas/value", null));
    expect(findings).toMatchObject([
      {
        code: "coefficient-missing",
        severity: "error",
        measure: "standard-coal",
        carrier: { zh: "天然气" },
        path: "/coefficients/standard-coal/natural-gas/value",
        others: [{ path: "/indicators/energy.natural-gas/y1" }],
      },
    ]);
    const paths = [
      "/indicators/energy.total/y3",
      "/options/saving.energy/high.implemented",
      "/options/saving.energy/total",
    ];
    expect(paths.map((path) => figures.value(path))).toEqual([null, null, null]);
    // No low-cost option saves gas.
    expect(figures.value("/options/saving.energy/low.implemented")?.toFixed()).toBe("15.2042");
  });

  test("CO2 in all is not the other CO2 alone where that of energy cannot be computed", () => {
    const raw = withValueAt(changed("/coefficients/co2/steam/value", ""), "/indicators/co2.other/y3", 12);
    expect(figure(raw, "/indicators/co2.total/y3")).toBeNull();
    expect(figure(changed("/indicators/co2.other/y3", 12), "/indicators/co2.total/y3")).toBe("3921.76");
  });

  test("one below 0 and one that cannot be read", () => {
    const path = "/coefficients/co2/diesel/value";
    expect(read(changed(path, -1)).findings).toMatchObject([{ code: "coefficient-negative", value: "-1", path }]);
    expect(codes(read(changed(path, "约3")).findings)).toEqual([`amount-refused ${path}`]);
  });

  test("where entries hold none for a carrier the built-in one counts; what they hold stays", () => {
    const without = withoutEntries(GENERAL, ["/coefficients/co2/electricity", "/coefficients/standard-coal/diesel"]);
    expect(figure(without, "/indicators/co2.energy/y3")).toBe("3909.76");
    expect(figure(without, "/indicators/energy.total/y3")).toBe("1144.675");
    const older = changed("/coefficients/co2/electricity", {
      id: "electricity-2022-national",
      value: 0.5366,
      source: "",
    });
    // 470 × 5.366 = 2522.02 instead of 2493.82.
    expect(figure(older, "/indicators/co2.energy/y3")).toBe("3937.96");
    const blanked = changed("/coefficients/co2/electricity", { id: null, value: null, source: "" });
    expect(codes(read(blanked).findings)).toEqual(["coefficient-missing /coefficients/co2/electricity/value"]);
  });
});

test("settings come from the form's own cells, elsewhere from the settings", () => {
  const { settings } = read(GENERAL).figures;
  expect(settings).toMatchObject({
    auditStart: "2023-10-08",
    auditStartPath: "/fields/audit.start",
    moneyLimitPath: "/fields/limit.low",
  });
  expect([settings.moneyLimit?.toFixed(), settings.discountRate?.toFixed()]).toEqual(["5", "8"]);
  const renewal = readFigures(templateOf("guangdong-2009-renewal"), exampleOf("guangdong-2009-renewal"), reference);
  expect(renewal.figures.settings).toMatchObject({ auditStart: "2023-10-08", moneyLimitPath: "/settings/moneyLimit" });
  expect(renewal.figures.settings.moneyLimit?.toFixed()).toBe("5");
});

test("repeated rows have places for as many as are filled, at least as printed", () => {
  const rows = Array.from({ length: 8 }, (_, index) => ({ item: `目标${index}`, before: 10, target: 8, after: 7 }));
  const raw = changed("/rows/targets", rows);
  expect(figure(raw, "/rows/targets/7/completion")).toBe("150");
  const printed = read({}).figures.places.filter(({ path }) => path.startsWith("/rows/targets/"));
  expect(printed).toHaveLength(6 * 7);
});
