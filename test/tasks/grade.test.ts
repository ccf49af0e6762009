import fc from "fast-check";
import sample from "../../assets/samples/guangdong-2009-voluntary.json";
import { withSafeFixes } from "../../src/core/fix";
import { newWorkbook } from "../../src/tasks/newWorkbook";
import { a1 } from "../../src/workbook/address";
import type { CellChange, ReadSheet } from "../../src/workbook/workbook";
import { writeNew } from "../../src/workbook/xlsx/writeNew";
import { XlsxWorkbook } from "../../src/workbook/xlsx/xlsxWorkbook";
import { byId, checklistsById } from "../core/filling";
import { anyFilling } from "../filling";
import { workbookOf } from "../workbook/xlsx/packages";
import { check, grade, openTable, prepareResult } from "./scoring";

const ID = "guangdong-2009-voluntary";
const SCORING = "评分表";

async function made(entries: unknown = sample, id = ID): Promise<XlsxWorkbook> {
  return new XlsxWorkbook(await writeNew(await newWorkbook(id, entries)));
}

const withScores = (scores: Record<string, unknown>) => ({ ...sample, scores: { ...sample.scores, ...scores } });
const shownAt = (changes: readonly CellChange[], sheet: string) =>
  changes.filter((one) => one.sheet === sheet && !one.keepFormula).map((one) => [a1(one), one.value]);

function valueIn(sheets: readonly ReadSheet[], { sheet, row, column }: CellChange): unknown {
  const cells = sheets.find(({ name }) => name === sheet)?.cells ?? [];
  return cells.find((cell) => cell.row === row && cell.column === column)?.value ?? null;
}

test("a result that is prepared changes nothing yet", async () => {
  const workbook = await made(withScores({ "1.1": "７.5" }));
  const before = workbook.save();
  const { changes, report } = await prepareResult(workbook);
  expect(changes.length).toBeGreaterThan(0);
  expect(report.total).toBe(84.5);
  expect(workbook.save()).toEqual(before);
});

test("tidy entries stay as they are: only the result's sheet is written", async () => {
  const { changes, corrected } = await prepareResult(await made());
  expect(corrected).toEqual([]);
  expect(shownAt(changes, SCORING)).toEqual([]);
  expect(new Set(changes.filter(({ keepFormula }) => !keepFormula).map(({ sheet }) => sheet))).toEqual(
    new Set(["评分结果"]),
  );
});

test("what becomes a number is said exactly, and what only looks like one stays", async () => {
  const scores = { "1.1": "７.5", "1.2": " 2 ", "1.3": "2分", "1.4": "二", "1.5": "0.12345678901234567891" };
  const { changes, corrected } = await prepareResult(await made(withScores(scores)));
  expect(corrected.map(({ code, path, at }) => [code, path, at])).toEqual([
    ["number-as-text", "/scores/1.1", { sheet: SCORING, cell: "G5" }],
    ["number-as-text", "/scores/1.2", { sheet: SCORING, cell: "G6" }],
  ]);
  expect(shownAt(changes, SCORING)).toEqual([
    ["G5", 7.5],
    ["G6", 2],
  ]);
});

test("what was prepared is what is written, and nothing else", async () => {
  const workbook = await made(withScores({ "1.1": "７.5", "1.3": "2分" }));
  const { changes, report } = await prepareResult(workbook);
  const before = await workbook.readSheets();
  const touched = new Set(changes.map((one) => `${one.sheet}!${a1(one)}`));
  const untouched = (sheets: readonly ReadSheet[]) =>
    sheets.flatMap(({ name, cells }) =>
      cells.filter((cell) => !touched.has(`${name}!${a1(cell)}`)).map((cell) => ({ ...cell, name })),
    );
  expect((await grade(workbook)).report).toEqual(report);
  const after = await workbook.readSheets();
  for (const one of changes) expect([one, valueIn(after, one)]).toEqual([one, one.value]);
  expect(untouched(after)).toEqual(untouched(before));
});

test("the written result is the report's, read back", async () => {
  const workbook = await made();
  const { report } = await grade(workbook);
  const again = await check(workbook);
  expect(again.report).toEqual(report);
  expect(report).toMatchObject({ total: 84.5, grade: { label: "良好", pass: true } });
});

test("the written result no longer complains of what it corrected", async () => {
  const workbook = await made(withScores({ "1.1": "７.5" }));
  await grade(workbook);
  const notes = (await workbook.readSheets()).find(({ name }) => name === "评分结果")?.cells ?? [];
  expect(notes.filter(({ value }) => typeof value === "string" && value.includes("全角"))).toEqual([]);
});

test("no table, and several of them", async () => {
  const empty = new XlsxWorkbook(workbookOf("<worksheet><sheetData/></worksheet>"));
  await expect(prepareResult(empty)).rejects.toMatchObject({ fault: { code: "not-ours" } });
  await expect(grade(empty, ID)).rejects.toMatchObject({ fault: { code: "not-ours" } });
  await expect(grade(await made(), "anhui-2007")).rejects.toMatchObject({
    fault: { code: "table-not-here", id: "anhui-2007", ids: [ID] },
  });
});

describe("whatever is filled in, a result that is written stays and leaves the entries alone", () => {
  test.each([...byId, ...checklistsById])("%s", async (id, template) => {
    await fc.assert(
      fc.asyncProperty(anyFilling(template), async (entries) => {
        const workbook = await made(entries, id);
        const before = await openTable(workbook);
        const { corrected } = await prepareResult(workbook);
        const { report } = await grade(workbook);
        const after = await openTable(workbook);
        expect(after.entries.raw).toEqual(withSafeFixes(before.entries.raw, report.findings));
        if (corrected.length === 0) expect((await prepareResult(workbook)).changes).toEqual([]);
      }),
      { numRuns: 4 },
    );
  });
});
