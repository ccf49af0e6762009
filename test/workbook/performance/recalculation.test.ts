import fc from "fast-check";
import { evaluatePerformance } from "../../../src/core/performance/evaluate";
import type { PerformanceTemplate } from "../../../src/core/performance/template";
import { performanceResults } from "../../../src/workbook/performanceIntegrity";
import type { PlannedCell, WorkbookPlan } from "../../../src/workbook/plan/types";
import { writeNew } from "../../../src/workbook/xlsx/writeNew";
import { byId, exampleOf, reference } from "../../core/performance/tables";
import { libreOfficePresent, Office } from "../../tools/libreOffice";
import { describeWith } from "../../tools/require";
import { anyEntries } from "./anyEntries";
import { planOf, tableIn } from "./books";

const SEED = 20261121;
const FILLINGS = 6;

/** The plan with every stored result replaced by nonsense, so that only a real computation gives the right ones. */
function withWrongResults(plan: WorkbookPlan): WorkbookPlan {
  const spoiled = (cell: PlannedCell) => (cell.formula === undefined ? cell : { ...cell, value: -777 });
  return { ...plan, sheets: plan.sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.map(spoiled) })) };
}

/** A result as it is compared: figures to a part in a thousand million, words and blanks alike. */
function shown(value: unknown, path: string): unknown {
  if (typeof value !== "number") return null;
  return Number(path.endsWith("/irr") ? value.toFixed(4) : Math.abs(value) < 1e-9 ? 0 : value.toPrecision(9));
}

/** Rates that spreadsheets give up on: they search near 10 %, and our formulas look at one change of sign alone. */
function isGivenUp(path: string, found: unknown): boolean {
  return path.endsWith("/irr") && found === null;
}

/** Every figure of the plan with what the engine has, beside what a workbook's file holds. */
async function results(plan: WorkbookPlan, bytes: Uint8Array) {
  const table = await tableIn(bytes);
  const live = plan.sheets.flatMap(({ kind, cells }) =>
    cells.flatMap(({ slot, path, formula, value }) => {
      if (!slot || !formula) return [];
      const name = path ?? `${kind} ${slot.row} ${slot.column}`;
      const cell = table.find(kind, slot.row, slot.column)?.cell;
      const found = shown(cell?.value, name);
      const expected = isGivenUp(name, found) ? null : shown(value, name);
      return [{ name, expected, found, error: cell?.error }];
    }),
  );
  return {
    expected: live.map(({ name, expected }) => [name, expected]),
    found: live.map(({ name, found }) => [name, found]),
    errors: live.flatMap(({ name, error }) => (error === undefined ? [] : [[name, error]])),
  };
}

async function expectSame(template: PerformanceTemplate, all: readonly unknown[], office: Office): Promise<void> {
  const plans = all.map((raw) => planOf(template, raw));
  const files = await Promise.all(plans.map((plan) => writeNew(withWrongResults(plan))));
  const converted = office.convert(files);
  for (const [index, plan] of plans.entries()) {
    const bytes = converted[index] as Uint8Array;
    const { expected, found, errors } = await results(plan, bytes);
    expect(errors).toEqual([]);
    expect(found).toEqual(expected);
    const report = evaluatePerformance(template, all[index], reference);
    expect(performanceResults(template, await tableIn(bytes), report)).toEqual([]);
  }
}

describeWith("LibreOffice", libreOfficePresent)("computed anew by LibreOffice", () => {
  const office = new Office();
  afterAll(() => office.dispose());

  test.each(byId)(
    "%s: every formula of the example gives what the engine computes",
    async (id, template) => {
      await expectSame(template, [exampleOf(id), {}], office);
      const [bytes] = office.convert([await writeNew(withWrongResults(planOf(template, exampleOf(id))))]);
      const rate = (await tableIn(bytes as Uint8Array)).find("feasibility", "option.1", "irr")?.cell?.value;
      const { economics } = evaluatePerformance(template, exampleOf(id), reference);
      expect(rate).toBeCloseTo(economics[0]?.irr.value ?? Number.NaN, 4);
    },
    60_000,
  );

  test.each(byId)(
    "%s: so it does for whatever is filled in",
    async (_id, template) => {
      const all = fc.sample(anyEntries(template, { isTidy: false }), { numRuns: FILLINGS, seed: SEED });
      await expectSame(template, all, office);
    },
    120_000,
  );
});
