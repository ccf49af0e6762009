import fc from "fast-check";
import { evaluate } from "../../src/core/evaluate";
import type { Item, Template } from "../../src/core/template";
import { fromXlsx } from "../../src/importing/files/xlsx";
import { fromSheet } from "../../src/importing/reading/fromSheet";
import { understand } from "../../src/importing/understand";
import { plain } from "../../src/importing/wording/text";
import { loadTemplate, TEMPLATE_IDS } from "../../src/templates";
import { contentHash } from "../../src/templates/hash";
import { filling } from "../../src/workbook/plan/filling";
import { planWorkbook } from "../../src/workbook/plan/plan";
import type { WorkbookPlan } from "../../src/workbook/plan/types";
import { writeNew } from "../../src/workbook/xlsx/writeNew";
import { tidyFilling } from "../filling";

function planned(template: Template, raw: unknown): WorkbookPlan {
  return planWorkbook(filling(template, raw, evaluate(template, raw), null), contentHash(template));
}

/** What a scoring sheet prints of an item: not its metrics, whose rules stand on another sheet. */
function printedItem({ number, text, requirement, max, items }: Item): unknown {
  const wording = { number: number === null ? null : plain(number), text: plain(text), max };
  return items
    ? { ...wording, items: items.map(printedItem) }
    : { ...wording, ...(requirement === undefined ? {} : { requirement: plain(requirement) }) };
}

function printed({ title, total, sections }: Template): unknown {
  return {
    title,
    total,
    sections: sections.map(({ number, title: name, max, items }) => ({
      number,
      name: plain(name),
      max,
      items: items.map(printedItem),
    })),
  };
}

/** The scoring sheet as it stands in a workbook, hidden keys and all. */
function scoringSheet(plan: WorkbookPlan) {
  const sheet = plan.sheets.find(({ kind }) => kind === "scoring");
  if (!sheet) throw new Error("a plan has a scoring sheet");
  const cells = sheet.cells
    .filter(({ value }) => value !== null && value !== "")
    .map(({ row, column, value, formula }) => ({ row, column, value, isFormula: formula !== undefined }));
  return fromSheet({ name: sheet.name, cells }, sheet.merges);
}

describe.each(TEMPLATE_IDS)("%s", (id) => {
  let template: Template | null = null;
  beforeAll(async () => {
    template = await loadTemplate(id);
  });
  const withItems = () => (template && template.sections.length > 0 ? template : null);

  test("its printed scoring sheet is read back as it is printed, however it is filled", () => {
    const own = withItems();
    if (!own) return;
    const printedMaxima = tidyFilling(own).map((raw) => ({ ...raw, maxima: {} }));
    fc.assert(
      fc.property(printedMaxima, (raw) => {
        const [read] = understand({ name: "表", parts: [scoringSheet(planned(own, raw))] });
        expect(read && printed(read.template)).toEqual(printed(own));
        expect(read?.faults).toEqual([]);
      }),
      { numRuns: 4 },
    );
  });

  test("its workbook is read back from the file", async () => {
    const own = withItems();
    if (!own) return;
    const document = fromXlsx(await writeNew(planned(own, {})), "表.xlsx");
    const tables = understand(document).map((read) => printed(read.template));
    expect(tables).toContainEqual(printed(own));
  });
});
