import { FaultError } from "../core/fault";
import { onOneLine } from "../report/lines";
import { lineText } from "../report/consolidate/sentences";
import { readParts, type UnusedLine } from "../tasks/summaryParts";
import { DICTIONARIES } from "../words";
import { EXIT, type Io } from "./io";
import { linesOfFile } from "./lineFile";
import { finishSummary, readLists, refuseOverwriting, type SummaryOptions } from "./summary";

/** Options of the command. */
export type SummariseOptions = SummaryOptions;

function textOf({ file, line, fault }: UnusedLine, { lang }: SummariseOptions): string {
  return onOneLine(lineText(file, line, fault, DICTIONARIES[lang]));
}

/**
 * Puts parts that were consolidated apart into one summary.
 * @throws FileFault for a part or a list that cannot be read, FaultError where the parts hold no record.
 */
export async function summariseParts(parts: readonly string[], options: SummariseOptions, io: Io): Promise<number> {
  const { output, plan, targets } = options;
  refuseOverwriting(output, plan, targets, ...parts);
  const lists = await readLists(options);
  // The same part named twice is one part.
  const files = [...new Set(parts)];
  const { summary, unused } = await readParts(files.map((file) => ({ file, lines: linesOfFile(file) })));
  for (const each of unused) io.err(`${textOf(each, options)}\n`);
  if (summary.records.length === 0) throw new FaultError({ code: "nothing-to-consolidate" });
  const unusedLines = unused.map((each) => ({ ...each, message: textOf(each, options) }));
  const code = await finishSummary(summary, lists, { unusedLines }, options, io);
  return unused.length > 0 ? EXIT.errors : code;
}
