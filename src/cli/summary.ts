import { InvalidArgumentError } from "commander";
import { resolve } from "node:path";
import { consolidate, type BureauLists, type Consolidation } from "../core/consolidate/consolidation";
import type { Summary } from "../core/consolidate/summary";
import { isoDay } from "../core/isoDay";
import { consolidationJson } from "../report/consolidate/json";
import { consolidationLines, errorLines } from "../report/consolidate/lines";
import { planFrom, targetsFrom } from "../tasks/bureauLists";
import { summaryWorkbook } from "../tasks/summaryWorkbook";
import { writeSummary } from "../workbook/xlsx/writeSummary";
import { XlsxWorkbook } from "../workbook/xlsx/xlsxWorkbook";
import { DICTIONARIES, type Language } from "../words";
import { about, readBytes, writeBytes } from "./files";
import { EXIT, type Io } from "./io";
import { paint, printJson } from "./print";
import { zlibPacker } from "./zlibPacker";

/** Options that both commands have. */
export interface SummaryOptions {
  readonly output: string;
  readonly plan?: string;
  readonly targets?: string;
  readonly json?: boolean;
  readonly lang: Language;
}

/** @throws InvalidArgumentError where what is written would take the place of another file of the same call. */
export function refuseOverwriting(written: string | undefined, ...others: readonly (string | undefined)[]): void {
  if (written === undefined) return;
  const isSame = others.some((other) => other !== undefined && resolve(other) === resolve(written));
  if (isSame) throw new InvalidArgumentError(`'${written}'`);
}

/** The lists that the workbooks are compared with. @throws FileFault for one that cannot be used. */
export async function readLists({ plan, targets }: SummaryOptions): Promise<BureauLists> {
  const open = (bytes: Uint8Array) => new XlsxWorkbook(bytes);
  const read = <List>(file: string | undefined, from: (bytes: Uint8Array, opener: typeof open) => Promise<List>) =>
    file === undefined ? undefined : about(file, async () => from(await readBytes(file), open));
  return { plan: await read(plan, planFrom), targets: await read(targets, targetsFrom) };
}

function print(consolidation: Consolidation, more: object, { output, json = false, lang }: SummaryOptions, io: Io) {
  const words = DICTIONARIES[lang];
  for (const line of errorLines(consolidation, words)) io.err(`${line.text}\n`);
  if (json) {
    printJson({ output, ...consolidationJson(consolidation, words), ...more }, io);
    return;
  }
  for (const line of consolidationLines(consolidation, words)) io.out(`${paint(line, io)}\n`);
  io.out(`${output}\n`);
}

/**
 * Writes the summary workbook and tells what it says.
 * @param more what else the JSON tells.
 * @returns the exit code.
 */
export async function finishSummary(
  summary: Summary,
  lists: BureauLists,
  more: object,
  options: SummaryOptions,
  io: Io,
): Promise<number> {
  const { output, lang } = options;
  const consolidation = consolidate(summary, lists);
  const book = await summaryWorkbook(consolidation, isoDay(io.now?.() ?? new Date()), DICTIONARIES[lang]);
  const bytes = await writeSummary(book, zlibPacker);
  await about(output, () => writeBytes(output, bytes));
  print(consolidation, more, options, io);
  return consolidation.counts.withErrors > 0 ? EXIT.errors : EXIT.ok;
}
