import fc from "fast-check";
import { evaluate } from "../../src/core/evaluate";
import type { Template } from "../../src/core/template";
import { contentHash } from "../../src/templates/hash";
import { loadTemplate, TEMPLATE_IDS } from "../../src/templates";
import { locateTables } from "../../src/workbook/locate";
import { filling } from "../../src/workbook/plan/filling";
import { planWorkbook } from "../../src/workbook/plan/plan";
import { readTableEntries } from "../../src/workbook/readEntries";
import type { WorkbookPlan } from "../../src/workbook/plan/types";
import { writeNew } from "../../src/workbook/xlsx/writeNew";
import { XlsxWorkbook } from "../../src/workbook/xlsx/xlsxWorkbook";
import { checklist } from "../core/tiny";
import { anyFilling, type RawEntries } from "../filling";
import { libreOfficePresent, Office } from "../tools/libreOffice";
import { openpyxlPresent, throughOpenpyxl } from "../tools/python";
import { describeWith } from "../tools/require";

const FILLINGS = 50;
/** A checklist has few formulas. */
const CHECKLIST_FILLINGS = 15;
const SEED = 20261121;

interface Case {
  readonly template: Template;
  readonly raw: RawEntries;
  readonly plan: WorkbookPlan;
}

function cases(template: Template): Case[] {
  const numRuns = template.checklist ? CHECKLIST_FILLINGS : FILLINGS;
  return fc.sample(anyFilling(template), { numRuns, seed: SEED }).map((raw) => {
    const plan = planWorkbook(filling(template, raw, evaluate(template, raw), null), contentHash(template));
    return { template, raw, plan };
  });
}

/** The plan with every stored result replaced by nonsense, so that only a real computation gives the right ones. */
function withWrongResults(plan: WorkbookPlan): WorkbookPlan {
  const spoil = (value: unknown) => (typeof value === "number" ? -777 : "尚未计算");
  const sheets = plan.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) => (cell.formula === undefined ? cell : { ...cell, value: spoil(cell.value) })),
  }));
  return { ...plan, sheets };
}

async function tableOf(bytes: Uint8Array) {
  const [table] = locateTables(await new XlsxWorkbook(bytes).readSheets());
  if (!table) throw new Error("no table found");
  return table;
}

/** Every formula of the plan with its expected result, beside what the workbook holds. */
async function results(plan: WorkbookPlan, bytes: Uint8Array) {
  const table = await tableOf(bytes);
  const live = plan.sheets.flatMap((sheet) =>
    sheet.cells.flatMap(({ slot, formula, value }) => (slot && formula ? [{ kind: sheet.kind, ...slot, value }] : [])),
  );
  const name = ({ kind, row, column }: (typeof live)[number]) => `${kind} ${row} ${column}`;
  const found = live.map((cell) => [name(cell), table.find(cell.kind, cell.row, cell.column)?.cell?.value ?? ""]);
  return { expected: live.map((cell) => [name(cell), cell.value]), found };
}

async function entriesIn(template: Template, bytes: Uint8Array) {
  const { raw, findings } = readTableEntries(template, await tableOf(bytes));
  return { raw, findings };
}

describeWith("LibreOffice", libreOfficePresent)("computed anew by LibreOffice", () => {
  const office = new Office();
  afterAll(() => office.dispose());

  async function expectSameResults(template: Template): Promise<void> {
    const all = cases(template);
    const complete = all.filter(({ raw }) => evaluate(template, raw).complete);
    expect(complete.length).toBeGreaterThan(all.length / 5);
    const files = await Promise.all(all.map(({ plan }) => writeNew(withWrongResults(plan))));
    const converted = office.convert(files);
    for (const [index, { plan }] of all.entries()) {
      const bytes = converted[index] as Uint8Array;
      const { expected, found } = await results(plan, bytes);
      expect(found).toEqual(expected);
      expect(await entriesIn(template, bytes)).toEqual(await entriesIn(template, files[index] as Uint8Array));
    }
  }

  test.each(TEMPLATE_IDS)(
    "%s: every formula gives what the engine computes, and the entries read the same",
    async (id) => expectSameResults((await loadTemplate(id)) as Template),
    300_000,
  );

  test("the same for a checklist with every kind of need", () => expectSameResults(checklist), 300_000);
});

describeWith("openpyxl", openpyxlPresent)("saved by openpyxl", () => {
  test.each(TEMPLATE_IDS)(
    "%s: the entries read the same, and no result is declared",
    async (id) => {
      const template = (await loadTemplate(id)) as Template;
      const all = cases(template).slice(0, 10);
      const files = await Promise.all(all.map(({ plan }) => writeNew(plan)));
      for (const [index, bytes] of throughOpenpyxl(files).entries()) {
        expect(await entriesIn(template, bytes)).toEqual(await entriesIn(template, files[index] as Uint8Array));
        const computed = template.checklist ? "filled" : "total";
        const total = (await tableOf(bytes)).find("result", computed, "score");
        expect(total?.cell).toMatchObject({ isFormula: true, value: null });
      }
    },
    60_000,
  );
});
