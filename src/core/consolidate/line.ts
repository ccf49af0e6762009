import { ShapeError } from "./fields";
import { readRecord } from "./readRecord";
import type { FileRecord } from "./record";

/** Characters that a line may have; ours have a few thousand. */
export const MAX_LINE = 200_000;

/** What is wrong with a line of NDJSON. */
export type LineFault =
  | { readonly code: "line-too-long"; readonly max: number }
  | { readonly code: "line-not-json" }
  /** `place` is the field that is missing or wrong, "" for the whole line. */
  | { readonly code: "line-wrong-shape"; readonly place: string };

/** A line read: its record, what is wrong with it, or neither where it is blank. */
export type ReadLine =
  { readonly record: FileRecord; readonly fault: null } | { readonly record: null; readonly fault: LineFault | null };

/** The line that was made last: a record is measured by its line, which is sent or written right after. */
let last: { readonly record: FileRecord; readonly line: string } | null = null;

/** A record as a line of NDJSON, without the line's end. The same record always gives the same line. */
export function lineOf(record: FileRecord): string {
  if (last?.record !== record) last = { record, line: JSON.stringify(readRecord(record)) };
  return last.line;
}

/** Reads a line of NDJSON. Never throws. */
export function readLine(line: string): ReadLine {
  const failed = (fault: LineFault | null): ReadLine => ({ record: null, fault });
  if (line.length > MAX_LINE) return failed({ code: "line-too-long", max: MAX_LINE });
  const text = line.replace(/^\uFEFF/u, "").trim();
  if (text === "") return failed(null);
  try {
    return { record: readRecord(JSON.parse(text)), fault: null };
  } catch (error) {
    if (error instanceof ShapeError) return failed({ code: "line-wrong-shape", place: error.place });
    return failed({ code: "line-not-json" });
  }
}
