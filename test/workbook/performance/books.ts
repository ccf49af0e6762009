import { evaluatePerformance } from "../../../src/core/performance/evaluate";
import type { PerformanceTemplate } from "../../../src/core/performance/template";
import { isRecord } from "../../../src/core/record";
import { contentHash } from "../../../src/templates/hash";
import { sheetWords } from "../../../src/words/sheets";
import { locateTables, type LocatedTable } from "../../../src/workbook/locate";
import { planPerformance } from "../../../src/workbook/plan/performance/plan";
import type { WorkbookPlan } from "../../../src/workbook/plan/types";
import { readPerformanceEntries } from "../../../src/workbook/readPerformance";
import { XlsxWorkbook } from "../../../src/workbook/xlsx/xlsxWorkbook";
import { reference } from "../../core/performance/tables";

/** The plan of a table with entries; for the workbook of `table` where one is given. */
export function planOf(template: PerformanceTemplate, raw: unknown, table?: LocatedTable): WorkbookPlan {
  const report = evaluatePerformance(template, raw, reference);
  const filled = { template, raw, report, reference, notes: null, names: sheetWords.names };
  return planPerformance(filled, contentHash(template), table);
}

/** The only table of a workbook's file. */
export async function tableIn(bytes: Uint8Array): Promise<LocatedTable> {
  const [table] = locateTables(await new XlsxWorkbook(bytes).readSheets());
  if (!table) throw new Error("no table found");
  return table;
}

/** What a workbook's file holds. */
export async function entriesIn(template: PerformanceTemplate, bytes: Uint8Array) {
  return readPerformanceEntries(template, await tableIn(bytes));
}

function flat(value: unknown, path: string): [string, unknown][] {
  if (Array.isArray(value)) return value.flatMap((one, index) => flat(one, `${path}/${index}`));
  if (isRecord(value)) return Object.entries(value).flatMap(([key, one]) => flat(one, `${path}/${key}`));
  return value === null || value === undefined || value === "" ? [] : [[path, value]];
}

/** Entries by path, blanks left out. */
export function filledPaths(raw: unknown): Record<string, unknown> {
  return Object.fromEntries(flat(raw, "").sort(([one], [other]) => (one < other ? -1 : 1)));
}
