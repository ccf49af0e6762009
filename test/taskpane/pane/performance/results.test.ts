import { coefficientRows } from "../../../../src/core/performance/carriers";
import { defaultCoefficients } from "../../../../src/core/performance/defaultCoefficients";
import { withValueAt } from "../../../../src/core/path";
import { choiceEntries, coefficientChoices } from "../../../../src/taskpane/pane/performance/coefficientChoices";
import { comparedIndicators, mostChanged } from "../../../../src/taskpane/pane/performance/comparison";
import { feasibilityRoom, feasibilityRowsOf } from "../../../../src/taskpane/pane/performance/feasibilityRows";
import { changeText, figureText } from "../../../../src/taskpane/pane/performance/figureText";
import { headline } from "../../../../src/taskpane/pane/performance/headline";
import { ledgerFields } from "../../../../src/taskpane/pane/performance/ledgerFields";
import { gainFields, optionGains } from "../../../../src/taskpane/pane/performance/optionGains";
import { byId, exampleOf, reference, templateOf } from "../../../core/performance/tables";
import { blockOf, figuresOf, general } from "./tables";

test.each([
  [null, "—"],
  [0, "0"],
  [1234567.891, "1,234,567.9"],
  [12.3456, "12.35"],
  [0.123456, "0.1235"],
  [0.000012345, "0.0000123"],
  [-5, "-5"],
])("%s is shown as %s", (value, text) => {
  expect(figureText(value)).toBe(text);
});

test.each([
  [-12.345, "−12.3 %"],
  [4, "+4 %"],
  [0.01, "0 %"],
])("a change of %s is shown as %s", (value, text) => {
  expect(changeText(value)).toBe(text);
});

test("the headline says what the worked example comes to", () => {
  const shown = headline(figuresOf(general));
  const figures = figuresOf(general);
  const total = (path: string) => Number(figures.value(path)?.toString());
  expect(shown.options).toBe(total("/options/count/all.implemented"));
  expect(shown.investment).toBe(total("/options/investment/all.implemented"));
  expect(shown.benefit).toBe(total("/options/benefit/all.implemented"));
  const [before, after] = ["y2", "y3"].map((year) => total(`/indicators/energy.total/${year}`));
  expect(shown.energy).toBeCloseTo((((after ?? 0) - (before ?? 0)) / (before ?? 1)) * 100, 9);
});

test.each(byId)("%s: an empty table has no headline, a filled one counts its options", (id, template) => {
  expect(headline(figuresOf(template, {}))).toEqual({ options: null, investment: null, benefit: null, energy: null });
  expect(headline(figuresOf(templateOf(id))).options).toBeGreaterThan(0);
});

test("indicators are compared with their units, without those that say nothing", () => {
  const totals = blockOf(general, "totals");
  if (totals.kind !== "indicators") throw new Error("no indicators");
  const compared = comparedIndicators(figuresOf(general), totals);
  expect(compared.find(({ key }) => key === "cod.discharged")).toMatchObject({
    unit: "吨/年",
    before: 8,
    after: 4.94,
    percent: -38.25,
  });
  expect(compared.find(({ key }) => key === "output.quantity")).toMatchObject({ unit: "万平方米", percent: 0 });
  expect(compared.find(({ key }) => key === "water.recycling")?.points).toBeCloseTo(21.667, 3);
  expect(compared.some(({ key }) => key === "energy.coke")).toBe(false);
  const most = mostChanged(compared);
  expect(most.length).toBeLessThanOrEqual(12);
  expect(compared.filter((one) => most.includes(one))).toEqual(most);
  expect(compared.filter((one) => one.isTotal && !most.includes(one))).toEqual([]);
  const smallest = Math.min(...most.flatMap(({ isTotal, percent }) => (isTotal ? [] : [Math.abs(percent ?? 0)])));
  const others = compared.filter((one) => !most.includes(one));
  expect(Math.max(...others.map(({ percent }) => Math.abs(percent ?? 0)))).toBeLessThanOrEqual(smallest);
});

test("options are ranked by what they bring", () => {
  const { ledger } = figuresOf(general);
  const fields = gainFields(ledger, ledgerFields(general));
  expect(fields[0]?.key).toBe("benefit");
  expect(fields.map(({ key }) => key)).toContain("savings/water");
  for (const { key } of fields) {
    const values = optionGains(ledger, key).map(({ value }) => value);
    expect(values).toEqual([...values].sort((one, other) => other - one));
    expect(values).not.toHaveLength(0);
  }
  expect(optionGains(ledger, "name")).toEqual([]);
});

describe("coefficients", () => {
  const rows = coefficientRows(general);
  const row = (measure: string, carrier: string) => {
    const found = rows.find((one) => one.measure === measure && one.carrier === carrier);
    if (!found) throw new Error("no such row");
    return found;
  };

  test("electricity has both bases and the factors of every grid and year", () => {
    expect(coefficientChoices(reference, row("standard-coal", "electricity")).map(({ id }) => id)).toEqual([
      "electricity-calorific",
      "electricity-equivalent",
    ]);
    expect(coefficientChoices(reference, row("co2", "electricity"))).toHaveLength(9);
  });

  test("every choice stands in the unit of its row", () => {
    for (const one of rows) {
      for (const { result, per } of coefficientChoices(reference, one))
        expect([result, per]).toEqual([one.result, one.per]);
    }
  });

  test("the default of each carrier is among its choices, and choosing it gives the default's entries", () => {
    const defaults = defaultCoefficients(general, reference);
    for (const one of rows) {
      const entry = defaults[one.measure][one.carrier];
      const chosen = coefficientChoices(reference, one).find(({ id }) => id === entry?.id);
      if (entry?.id === null || entry === undefined) continue;
      expect(chosen).toBeDefined();
      const made = choiceEntries(one.measure, one.carrier, chosen ?? null);
      const raw = made.reduce<Record<string, unknown>>((all, [path, value]) => withValueAt(all, path, value), {});
      expect(raw).toEqual({ coefficients: { [one.measure]: { [one.carrier]: entry } } });
    }
  });

  test("an open figure leaves the value to the enterprise; its own one keeps the value and loses the source", () => {
    const steam = coefficientChoices(reference, row("standard-coal", "steam"))[0] ?? null;
    expect(
      new Map(choiceEntries("standard-coal", "steam", steam)).get("/coefficients/standard-coal/steam/value"),
    ).toBeNull();
    expect(choiceEntries("co2", "heat", null)).toEqual([
      ["/coefficients/co2/heat/id", null],
      ["/coefficients/co2/heat/source", null],
    ]);
  });
});

describe("rows of the feasibility table", () => {
  test("are those of the options' numbers, else blank ones in turn", () => {
    const raw = { feasibility: [{ number: "F2", flows: [1] }, null, { number: " F9 " }] };
    expect(feasibilityRowsOf(raw, ["F1", "F2", "F3", "F9", "F4"], 5)).toEqual([1, 0, 3, 2, 4]);
    expect(feasibilityRowsOf(raw, ["F1", "F3"], 2)).toEqual([1, null]);
  });

  test("are never shared by two options", () => {
    const rows = feasibilityRowsOf(exampleOf("general-performance"), ["F8", "G1", "X1", "X2", "G2", "X3"], 20);
    expect(new Set(rows).size).toBe(rows.length);
    expect(feasibilityRoom(new Map([["/feasibility/0/flows/0", {}]]))).toBe(1);
  });
});
