import { lineOf } from "../core/consolidate/line";
import type { FileRecord } from "../core/consolidate/record";
import { summaryOf } from "../core/consolidate/summary";
import { FaultError } from "../core/fault";
import { onOneLine } from "../report/lines";
import { CONSOLIDATE_COMMAND_WORDS } from "../words/consolidateCommand";
import { findWorkbooks, type Skipped } from "./findWorkbooks";
import { EXIT, type Io } from "./io";
import { LineWriter } from "./lineFile";
import { ProgressLine } from "./progress";
import { recordFiles, usualJobs } from "./recordFiles";
import { finishSummary, readLists, refuseOverwriting, type SummaryOptions } from "./summary";

/** Options of the command. */
export interface ConsolidateOptions extends SummaryOptions {
  readonly ndjson?: string;
  readonly jobs?: number;
}

function tellSkipped(skipped: readonly Skipped[], { lang }: ConsolidateOptions, io: Io): void {
  const words = CONSOLIDATE_COMMAND_WORDS[lang];
  for (const { file, reason } of skipped) io.err(`${onOneLine(words.skippedFile(file, words.skipped[reason]))}\n`);
}

/** Reads all files; writes their lines where a file for them is named. */
async function readAll(files: readonly string[], options: ConsolidateOptions, io: Io): Promise<FileRecord[]> {
  const { ndjson, jobs = usualJobs(files.length), lang } = options;
  const writer = ndjson === undefined ? null : await LineWriter.open(ndjson);
  const progress = new ProgressLine(files.length, lang, io);
  const records = new Array<FileRecord>(files.length);
  try {
    await recordFiles(files, jobs, lang, (place, record) => {
      records[place] = record;
      progress.step();
    });
    if (writer) for (const record of records) await writer.add(lineOf(record));
    await writer?.keep();
    return records;
  } catch (error) {
    await writer?.drop();
    throw error;
  } finally {
    progress.end();
  }
}

/**
 * Puts many workbooks into one summary. A file that cannot be used is named, and the rest goes on.
 * @throws FileFault for a list or a path that is not there, FaultError where there is no workbook at all.
 */
export async function consolidateFiles(paths: readonly string[], options: ConsolidateOptions, io: Io): Promise<number> {
  const { output, ndjson, plan, targets } = options;
  refuseOverwriting(output, ndjson, plan, targets);
  refuseOverwriting(ndjson, plan, targets);
  const lists = await readLists(options);
  const own = [output, ndjson, plan, targets].filter((file) => file !== undefined);
  const { files, skipped } = await findWorkbooks(paths, own);
  tellSkipped(skipped, options, io);
  if (files.length === 0) throw new FaultError({ code: "nothing-to-consolidate" });
  const summary = summaryOf(await readAll(files, options, io));
  const code = await finishSummary(summary, lists, { skipped }, options, io);
  return skipped.some(({ reason }) => reason === "unreadable") ? EXIT.errors : code;
}
