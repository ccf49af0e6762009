import type { Language } from "../../words";
import type { Digest } from "./digest";

/** A record, as a line of NDJSON. */
export interface Recorded {
  readonly line: string;
  /** Whether anything in the file could be used. */
  readonly isUsed: boolean;
}

/** Lists that a bureau compares its workbooks with. */
export const LISTS = ["plan", "targets"] as const;
export type ListKind = (typeof LISTS)[number];
export type ListFiles = { readonly [Kind in ListKind]: Blob | null };

/** What a summary is to be made with, beside the lines. */
export interface SummaryOrder {
  readonly lists: ListFiles;
  /** The day, ISO 8601. */
  readonly date: string;
}

/** Does the work of consolidation, in a worker or here. */
export interface Clerk {
  /** Answers as soon as it works at all. @param language of the sentences from now on. */
  begin(language: Language): Promise<void>;
  /** Makes the record of a file. Whatever is wrong with it becomes part of the record. */
  record(name: string, file: Blob): Promise<Recorded>;
  /** Takes some of the lines that the summary is made of. */
  take(lines: readonly string[]): Promise<void>;
  /** @throws FaultError for a list that cannot be used. */
  checkList(kind: ListKind, list: Blob): Promise<void>;
  /** Makes the summary of all lines that were taken. */
  conclude(order: SummaryOrder): Promise<Digest>;
  /** The summary as an .xlsx file. */
  workbook(): Promise<Uint8Array>;
}
