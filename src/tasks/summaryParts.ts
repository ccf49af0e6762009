import { readLine, type LineFault } from "../core/consolidate/line";
import type { FileRecord } from "../core/consolidate/record";
import { mergeSummaries, summaryOf, type Summary } from "../core/consolidate/summary";

/** A line of NDJSON that was not used. */
export interface UnusedLine {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly fault: LineFault;
}

/** What was read from parts. */
export interface ReadParts {
  readonly summary: Summary;
  readonly unused: readonly UnusedLine[];
}

/** A part: its file's name and its lines. */
export interface Part {
  readonly file: string;
  readonly lines: AsyncIterable<string> | Iterable<string>;
}

async function readPart({ file, lines }: Part): Promise<ReadParts> {
  const records: FileRecord[] = [];
  const unused: UnusedLine[] = [];
  let line = 0;
  for await (const text of lines) {
    line++;
    const { record, fault } = readLine(text);
    if (record) records.push(record);
    else if (fault) unused.push({ file, line, fault });
  }
  return { summary: summaryOf(records), unused };
}

/** Puts the parts of a summary together; a line that is no record is named and left out. */
export async function readParts(parts: readonly Part[]): Promise<ReadParts> {
  let summary = summaryOf([]);
  const unused: UnusedLine[] = [];
  for (const part of parts) {
    const read = await readPart(part);
    summary = mergeSummaries(summary, read.summary);
    unused.push(...read.unused);
  }
  return { summary, unused };
}
