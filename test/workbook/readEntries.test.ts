import fc from "fast-check";
import { readEntries } from "../../src/core/entries";
import { evaluate } from "../../src/core/evaluate";
import { contentHash } from "../../src/templates/hash";
import { locateTables } from "../../src/workbook/locate";
import { filling } from "../../src/workbook/plan/filling";
import { planWorkbook } from "../../src/workbook/plan/plan";
import { cellOf, entriesOf, readTableEntries } from "../../src/workbook/readEntries";
import { mark } from "../../src/workbook/slots";
import { writeNew } from "../../src/workbook/xlsx/writeNew";
import { XlsxWorkbook } from "../../src/workbook/xlsx/xlsxWorkbook";
import { templateOf } from "../core/filling";
import { checklist, tiny } from "../core/tiny";
import { anyFilling } from "../filling";

async function written(template: typeof tiny, raw: unknown) {
  const plan = planWorkbook(filling(template, raw, evaluate(template, raw), null), contentHash(template));
  const [table] = locateTables(await new XlsxWorkbook(await writeNew(plan)).readSheets());
  if (!table) throw new Error("no table");
  return readTableEntries(template, table);
}

test.each([tiny, templateOf("guangzhou"), checklist])(
  "entries of $id are the same as their JSON tells, and so are the cells",
  async (template) => {
    await fc.assert(
      fc.asyncProperty(anyFilling(template), async (raw) => {
        const read = await written(template, raw);
        expect(readEntries(read.raw)).toEqual({ entries: entriesOf(read), findings: [] });
        expect(entriesOf({ ...read, raw: read.raw, cells: read.cells, findings: [] })).toEqual(entriesOf(read));
        expect(read.cells.size).toBeGreaterThan(0);
        for (const [path, at] of read.cells) expect(cellOf(read, path)).toEqual(at);
      }),
      { numRuns: 15 },
    );
  },
);

test("an expert's cell counts the named ones only, and an entry without a cell has none", async () => {
  const read = await written(tiny, { experts: ["甲", "乙"], scores: { "1.1": 3 } });
  expect(read.cells.get("/experts")).toEqual(read.cells.get("/experts/0"));
  expect(cellOf(read, "/experts/1")).toBeDefined();
  expect(cellOf(read, "/scores/9.9")).toBeUndefined();
});

test("what concerns the whole table stands in no expert's cell", async () => {
  const read = await written(tiny, { experts: [{ name: "甲", noInterest: true }] });
  expect(cellOf(read, "")).toBeUndefined();
  expect(read.cells.has("")).toBe(false);
});

test("a text of nothing is a blank", () => {
  const cell = (row: number, column: number, value: string) => ({ row, column, value, isFormula: false });
  const cells = [cell(0, 0, mark("scoring", tiny.id)), cell(0, 1, "score"), cell(1, 0, "1.1"), cell(1, 1, "")];
  const [table] = locateTables([{ name: "评分表", cells }]);
  const read = table && readTableEntries(tiny, table);
  expect(read?.raw["scores"]).toMatchObject({ "1.1": null });
});
