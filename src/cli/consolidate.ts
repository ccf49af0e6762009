import { InvalidArgumentError, Option, type Command } from "commander";
import { lineOf } from "../core/consolidate/line";
import type { FileRecord } from "../core/consolidate/record";
import { summaryOf } from "../core/consolidate/summary";
import { FaultError } from "../core/fault";
import { onOneLine } from "../report/lines";
import { LANGUAGES } from "../words";
import { CONSOLIDATE_COMMAND_WORDS } from "../words/consolidateCommand";
import { findWorkbooks, type Skipped } from "./findWorkbooks";
import { EXIT, type Io } from "./io";
import { LineWriter } from "./lineFile";
import { ProgressLine } from "./progress";
import { recordFiles, usualJobs } from "./recordFiles";
import { summariseParts, type SummariseOptions } from "./summarise";
import { finishSummary, readLists, refuseOverwriting, type SummaryOptions } from "./summary";

/** Options of the command. */
export interface ConsolidateOptions extends SummaryOptions {
  readonly ndjson?: string;
  readonly jobs?: number;
}

const MOST_JOBS = 64;

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

function jobsOf(text: string): number {
  const jobs = Number(text);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > MOST_JOBS) throw new InvalidArgumentError("");
  return jobs;
}

function withSummaryOptions(command: Command): Command {
  return command
    .addOption(new Option("-o, --output <文件>", "把汇总写到这个 .xlsx 文件").makeOptionMandatory())
    .option("--plan <文件>", "计划名单（.xlsx、.csv）：统一社会信用代码、企业名称、地市、行业、年度")
    .option("--targets <文件>", "目标表（.csv、.xlsx）：地市、年度、目标")
    .option("--json", "输出 JSON，供其他程序读取")
    .addOption(new Option("--lang <语言>", "输出语言：zh 中文（默认），en 英文").choices([...LANGUAGES]).default("zh"));
}

/** Adds the commands that consolidate to the command line. */
export function addConsolidate(program: Command, io: Io, finish: (code: Promise<number>) => Promise<void>): void {
  const consolidating = program
    .command("consolidate")
    .argument("<文件或文件夹...>", "填好的工作簿，或存放工作簿的文件夹（含子文件夹）")
    .description("把许多工作簿重新核算，汇总成一个工作簿；有问题的文件逐一指明")
    .option("--ndjson <文件>", "另把每个文件的记录写成一行 JSON")
    .option("--jobs <数量>", "同时读取的线程数（默认按文件数和处理器数）", jobsOf);
  withSummaryOptions(consolidating).action((paths: string[], options: ConsolidateOptions) =>
    finish(consolidateFiles(paths, options, io)),
  );
  const summarising = program
    .command("summarise")
    .argument("<记录文件...>", "consolidate --ndjson 写出的文件")
    .description("把分开汇总的各部分合成一个汇总工作簿，与一次汇总的结果相同");
  withSummaryOptions(summarising).action((parts: string[], options: SummariseOptions) =>
    finish(summariseParts(parts, options, io)),
  );
}
