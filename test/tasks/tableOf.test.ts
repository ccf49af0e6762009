import fc from "fast-check";
import { asDocx } from "../../scripts/importing/formVariants";
import { INVENTED } from "../../scripts/importing/invented";
import { officialForm } from "../../scripts/importing/officialForm";
import { MEASURED } from "../../scripts/importing/scores";
import type { SourceDocument } from "../../src/importing/source";
import { check } from "../../src/tasks/check";
import { fill } from "../../src/tasks/fill";
import { importTable } from "../../src/tasks/importTable";
import { KnownTables, openAll } from "../../src/tasks/openAll";
import { openTable } from "../../src/tasks/openTable";
import { ownTable } from "../../src/tasks/ownTable";
import { planTable } from "../../src/tasks/planTable";
import { requirePerformance, requireTable, requireTemplate, TABLE_IDS } from "../../src/tasks/requireTable";
import type { ReadSheet } from "../../src/workbook/workbook";
import { writeNew } from "../../src/workbook/xlsx/writeNew";
import { XlsxWorkbook } from "../../src/workbook/xlsx/xlsxWorkbook";
import { tiny } from "../core/tiny";

const own = { ...tiny, id: "own-tiny", official: false };

/** A workbook made from a template's file, as it is opened elsewhere. */
async function opened(template: unknown): Promise<XlsxWorkbook> {
  return new XlsxWorkbook(await writeNew(planTable(await ownTable(JSON.stringify(template)), {})));
}

/** The sheets of a workbook made from `own`, once they were needed. */
let untouched: readonly ReadSheet[] | null = null;

/** A workbook whose metadata were changed; `change` gives the new value of a row, by its key. */
async function tampered(change: (key: string, value: unknown) => unknown) {
  untouched ??= await (await opened(own)).readSheets();
  const sheets = untouched;
  const changed = sheets.map((sheet): ReadSheet => {
    const isMeta = sheet.cells.some(({ value }) => String(value).startsWith("qingping:meta:"));
    const keys = new Map(
      sheet.cells.filter(({ column }) => column === 0).map(({ row, value }) => [row, String(value)]),
    );
    const cells = sheet.cells.map((cell) =>
      isMeta && cell.column === 1 ? { ...cell, value: change(keys.get(cell.row) ?? "", cell.value) as string } : cell,
    );
    return { ...sheet, cells: cells.filter(({ value }) => value !== null) };
  });
  return { readSheets: () => Promise.resolve(changed), writeCells: () => Promise.resolve() };
}

describe("template to workbook to template is the identity", () => {
  test.each(TABLE_IDS)("%s, under an id of its own", async (id) => {
    const { kind, template } = await requireTable(id);
    if (kind === "performance" && template.official) return;
    const copy = { ...template, id: `own-${id}`, official: false };
    expect((await openTable(await opened(copy))).template).toEqual(copy);
  });

  test.each(TABLE_IDS)("%s, built in: the workbook carries no copy, and none would count", async (id) => {
    const table = await requireTable(id);
    const open = await openTable(new XlsxWorkbook(await writeNew(planTable(table, {}))));
    expect(open.template).toEqual(table.template);
    expect(open.table.find("meta", "content", "value")).toBeNull();
  });

  const roundTrip = async (document: SourceDocument) => {
    const { template } = importTable(document);
    expect((await openTable(await opened(template))).template).toEqual(template);
  };

  test.each(MEASURED)("%s, imported", async (id) => {
    await roundTrip(asDocx(officialForm(await requireTemplate(id), {})).document);
  });

  test.each(INVENTED.map(({ name, document }) => [name, document] as const))("invented: %s", async (_, document) => {
    await roundTrip(document());
  });
});

test("such a workbook is filled and checked where nobody knows the table", async () => {
  const workbook = await opened(own);
  await fill(workbook, { scores: { "1.1": 3 } });
  const { report } = await check(workbook);
  expect(report).toMatchObject({ filled: 1, provisional: 3 });
  const { open, unopened } = await openAll(await workbook.readSheets(), new KnownTables());
  expect([open.map(({ template }) => template.id), unopened]).toEqual([["own-tiny"], []]);
});

test("a long template, in many pieces and with letters of every kind", async () => {
  const text = `=1+1 _x000D_ 😀 <&>" 𠮷\u0007${"字".repeat(900)}`;
  const remarks = Array.from({ length: 100 }, (_, index) => ({ zh: `${text}${index}`, en: text }));
  const long = { ...own, remarks };
  const open = await openTable(await opened(long));
  expect(open.template).toEqual(long);
  expect(Number(open.table.find("meta", "content", "value")?.cell?.value)).toBeGreaterThan(3);
});

describe("a copy that was changed is refused", () => {
  const fault = async (change: (key: string, value: unknown) => unknown) =>
    expect(openTable(await tampered(change))).rejects.toMatchObject({ fault: { code: "stored-template" } });
  const withText = (from: string, to: string) => (key: string, value: unknown) =>
    key === "content.1" ? String(value).replace(from, to) : value;

  test.each<[string, (key: string, value: unknown) => unknown]>([
    ["a maximum", withText('"max":4', '"max":5')],
    ["its id", withText('"id":"own-tiny"', '"id":"own-else"')],
    ["its id into a built-in one", withText('"id":"own-tiny"', '"id":"anhui-2007"')],
    ["it claims to be official", withText('"official":false', '"official":true')],
    ["a key of the prototype", withText('"version":1', '"version":1,"__proto__":{"official":true}')],
    ["no JSON", (key, value) => (key === "content.1" ? "[{]" : value)],
    ["a piece is gone", (key, value) => (key === "content.1" ? null : value)],
    ["the hash", (key, value) => (key === "hash" ? "0".repeat(64) : value)],
    ["the hash is gone", (key, value) => (key === "hash" ? null : value)],
  ])("%s", (_, change) => fault(change));

  test("whatever stands in the pieces, it is refused in one way", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary" }), (text) =>
        fault((key, value) => (key === "content.1" ? text : value)),
      ),
      { numRuns: 20 },
    );
  });
});

test("a workbook that lost its copy is checked with the table's file", async () => {
  const lost = await tampered((key, value) => (key.startsWith("content") ? null : value));
  await expect(openTable(lost)).rejects.toMatchObject({ fault: { code: "unknown-template", id: "own-tiny" } });
  const given = await ownTable(JSON.stringify(own));
  expect((await openTable(lost, given)).template).toEqual(own);
});

test("a changed template never changes an old workbook's result", async () => {
  const later = await ownTable(JSON.stringify({ ...own, version: 2, title: "另一版" }));
  expect((await openTable(await opened(own), later)).template).toEqual(own);
});

test("a performance table of one's own works too", async () => {
  const general = { ...(await requirePerformance("general-performance")), id: "own-general" };
  expect((await check(await opened(general))).template).toEqual(general);
});
