import { allInputs, allPlaces } from "../../../../src/core/performance/addresses";
import { blockGrid } from "../../../../src/taskpane/pane/performance/blockGrid";
import { blockTitle } from "../../../../src/taskpane/pane/performance/blockTitle";
import { inputOrder, neighbourInput, rowsOf } from "../../../../src/taskpane/pane/performance/inputs";
import { beginningOf, firstInput, performancePlace } from "../../../../src/taskpane/pane/performance/places";
import { blockProgress } from "../../../../src/taskpane/pane/performance/progress";
import { PANE_PERFORMANCE_WORDS } from "../../../../src/words/pane/performance";
import { byId, exampleOf } from "../../../core/performance/tables";
import { blockOf, general } from "./tables";

describe.each(byId)("%s", (id, template) => {
  test("every cell of the form stands in its block's grid or above it, once", () => {
    const above = new Set([
      ...template.years.map(({ cell }) => `/years/${cell.key}`),
      ...template.blocks.flatMap((block) =>
        block.kind === "options" ? block.groups.flatMap(({ limit }) => (limit ? [`/fields/${limit.key}`] : [])) : [],
      ),
    ]);
    const shown = template.blocks.flatMap((block) =>
      blockGrid(template, block, block.kind === "rows" ? block.printed : 0).flatMap(({ naming, cells }) => [
        ...naming,
        ...cells,
      ]),
    );
    const places = allPlaces(template).filter(({ path }) => !above.has(path));
    expect(shown.map(({ path }) => path).sort()).toEqual(places.map(({ path }) => path).sort());
    const computed = (all: readonly { path: string; computed: boolean }[]) =>
      all.flatMap((one) => (one.computed ? [one.path] : [])).sort();
    expect(computed(shown)).toEqual(computed(places));
  });

  test("Enter leads through every input once, and back", () => {
    const order = inputOrder(template, {}).map(({ path }) => path);
    expect([...order].sort()).toEqual(
      allInputs(template)
        .map(({ path }) => path)
        .sort(),
    );
    const visited = (from: string, step: 1 | -1): string[] => {
      const next = neighbourInput(template, {}, from, step);
      return next ? [from, ...visited(next.path, step)] : [from];
    };
    expect(visited(firstInput(template), 1)).toEqual(order);
    expect(visited(order.at(-1) ?? "", -1)).toEqual([...order].reverse());
  });

  test("every cell leads to the block in which it stands", () => {
    for (const { path, block } of allPlaces(template)) {
      expect(performancePlace(template, path)).toEqual({ screen: "form", section: block, path });
    }
    expect(beginningOf(template)).toMatchObject({ section: template.blocks[0]?.key });
  });

  test("blocks are called something, and are as far as they are filled", () => {
    const { form } = PANE_PERFORMANCE_WORDS.zh;
    const raw = exampleOf(id);
    for (const block of template.blocks) {
      if (block.kind !== "notes") expect(blockTitle(block, form)).not.toBe("");
      const { filled, count } = blockProgress(template, block, raw);
      expect(filled).toBeLessThanOrEqual(count);
      expect(blockProgress(template, block, {}).filled).toBe(0);
    }
  });
});

test.each([
  ["/ledger/3/investment", { screen: "ledger", row: 3, path: "/ledger/3/investment" }],
  ["/ledger/3/savings/electricity", { screen: "ledger", row: 3, path: "/ledger/3/savings/electricity" }],
  ["/ledger/3", { screen: "ledger", row: 3, path: "/ledger/3/name" }],
  ["/ledger", { screen: "ledger", path: "/ledger" }],
  ["/settings/moneyLimit", { screen: "ledger", path: "/settings/moneyLimit" }],
  ["/settings/discountRate", { screen: "feasibility", path: "/settings/discountRate" }],
  ["/feasibility/0/flows/2", { screen: "feasibility", path: "/feasibility/0/flows/2" }],
  ["/coefficients/co2/electricity/value", { screen: "coefficients", path: "/coefficients/co2/electricity/value" }],
  ["/rows/problems/9/plan", { screen: "form", section: "problems", path: "/rows/problems/9/plan" }],
  ["/indicators/cod.discharged", { screen: "form", section: "totals", path: "/indicators/cod.discharged/y1" }],
  ["/options/count", { screen: "form", section: "summary", path: "/options/count/low.implemented" }],
])("%s is typed at its place", (path, place) => {
  expect(performancePlace(general, path)).toMatchObject(place);
});

test.each([[""], ["/nowhere/1"], ["/rows/nowhere/0"], ["/fields/nowhere"]])("%j is typed nowhere", (path) => {
  expect(performancePlace(general, path)).toBeNull();
});

test("a year's column is filled downwards before the next year begins", () => {
  const next = (path: string) => neighbourInput(general, {}, path, 1)?.path;
  expect(next("/indicators/output.quantity/y1")).toBe("/indicators/output.value/y1");
  expect(next("/indicators/hazardous-waste.disposed/y1")).toBe("/indicators/output.quantity/y2");
  expect(next("/indicators/hazardous-waste.disposed/y3")).toBe("/rows/targets/0/item");
  expect(next("/years/y3")).toBe("/indicators/output.quantity/y1");
  expect(next("/nowhere")).toBeUndefined();
});

test("there are as many rows as are printed, or filled in", () => {
  const block = blockOf(general, "problems");
  if (block.kind !== "rows") throw new Error("no rows");
  expect(rowsOf(block, {})).toBe(block.printed);
  expect(rowsOf(block, { rows: { problems: Array.from({ length: 7 }, () => ({})) } })).toBe(7);
});
