import type { Report } from "../../../src/core/report";
import { valueAt } from "../../../src/core/path";
import type { Surface } from "../../../src/taskpane/surface";
import { loadTable } from "../../../src/taskpane/pane/actions";
import { Pane } from "../../../src/taskpane/pane/pane";
import type { PanePerformance, PaneScoring } from "../../../src/taskpane/pane/state";
import { openTable } from "../../../src/tasks/openTable";
import { ExcelWorkbook } from "../../../src/workbook/excel/excelWorkbook";
import { WorkbookFile } from "../../../src/workbook/xlsx/workbookFile";
import { xlsxFiles } from "../../../src/workbook/xlsx/xlsxFiles";
import type { ExcelHost } from "../../../src/workbench/host/excelHost";
import { check } from "../../tasks/scoring";
import { openExcel } from "../../workbook/excel/excelClient";

export const ID = "guangdong-2009-voluntary";

/** Time passes only when a test lets it; promises and wasm go on by themselves. */
export function useOwnTime(): void {
  beforeEach(() => jest.useFakeTimers({ doNotFake: ["nextTick", "queueMicrotask", "setImmediate", "performance"] }));
  afterEach(() => {
    jest.clearAllTimers();
    jest.useRealTimers();
  });
}

/** Lets time pass. */
export function pass(milliseconds: number): Promise<void> {
  return jest.advanceTimersByTimeAsync(milliseconds);
}

/** Lets time pass until a piece of work is over, and gives its result. */
export async function done<Result>(work: Promise<Result>): Promise<Result> {
  const progress = { isOver: false };
  const watched = work.finally(() => (progress.isOver = true));
  // What fails here is awaited below.
  watched.catch(() => undefined);
  while (!progress.isOver) await pass(1);
  return watched;
}

/** Lets time pass until something holds, ten seconds at most. */
export async function until(holds: () => boolean): Promise<void> {
  for (let waited = 0; waited < 10_000 && !holds(); waited += 10) await pass(10);
  expect(holds()).toBe(true);
}

/** A pane with what it works on. */
export interface Bench<Workbook extends Surface["workbook"] = Surface["workbook"]> {
  readonly pane: Pane;
  readonly workbook: Workbook;
}

export function onFile(): Promise<Bench<WorkbookFile>> {
  const workbook = new WorkbookFile();
  return Promise.resolve({ pane: new Pane({ workbook, file: workbook, files: xlsxFiles }), workbook });
}

export async function onExcel(): Promise<Bench<ExcelWorkbook> & { readonly host: ExcelHost }> {
  const { host } = await openExcel();
  const workbook = new ExcelWorkbook();
  return { pane: new Pane({ workbook, file: null, files: xlsxFiles }), workbook, host };
}

/** Both, for what holds wherever the pane stands. */
export const SURFACES: readonly (readonly [string, () => Promise<Bench>])[] = [
  ["a file", onFile],
  ["Excel", onExcel],
];

/** A pane that listens and has a table open. */
export async function withTable<Made extends Bench>(
  made: Promise<Made>,
  entries: unknown = {},
  id = ID,
): Promise<Made> {
  const bench = await made;
  await done(bench.pane.listen());
  await done(loadTable(bench.pane, id, entries));
  return bench;
}

/** The pane's scoring table, which must be open. */
export function tableOf({ store }: Pane): PaneScoring {
  const { table } = store.get();
  if (table?.kind !== "scoring") throw new Error("no scoring table is open");
  return table;
}

/** The pane's performance table, which must be open. */
export function performanceOf({ store }: Pane): PanePerformance {
  const { table } = store.get();
  if (table?.kind !== "performance") throw new Error("no performance table is open");
  return table;
}

/** The entry that the pane shows. */
export function shown({ store }: Pane, path: string): unknown {
  return valueAt(store.get().table?.open.entries.raw, path) ?? null;
}

/** The workbook through other eyes: in Excel those of a fresh adapter. */
function others({ workbook }: Bench): Surface["workbook"] {
  return workbook instanceof ExcelWorkbook ? new ExcelWorkbook() : workbook;
}

/** The report of what stands in the workbook's cells. */
export async function written(bench: Bench, id?: string): Promise<Report> {
  return (await done(check(others(bench), id))).report;
}

/** The entries that stand in the workbook's cells. */
export async function inAllCells(bench: Bench): Promise<Record<string, unknown>> {
  return (await done(openTable(others(bench)))).entries.raw;
}

/** The entry that stands in the workbook's cells. */
export async function inCells(bench: Bench, path: string): Promise<unknown> {
  return valueAt(await inAllCells(bench), path) ?? null;
}

/** Lets time pass until everything typed is written. */
export function settled({ store }: Pane): Promise<void> {
  return until(() => !store.get().isPending);
}
