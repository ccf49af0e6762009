import type { FileRecord } from "../core/consolidate/record";
import type { GivenFile, RecordMaker } from "./fileRecord";

/** How far the reading is. */
export interface Progress {
  /** Files done. */
  readonly done: number;
  /** Bytes of them. */
  readonly bytes: number;
  /** Name of the last one. */
  readonly file: string;
}

/** What a caller wants to hear and to stop. */
export interface ReadingOptions {
  readonly onProgress?: (progress: Progress) => void;
  /** Aborted: no further file is read, and the generator throws the signal's reason. */
  readonly signal?: AbortSignal;
}

/** The record of each file, in the order given, one after the other: no more than one workbook is held at a time. */
export async function* recordsOf(
  files: AsyncIterable<GivenFile> | Iterable<GivenFile>,
  maker: RecordMaker,
  { onProgress, signal }: ReadingOptions = {},
): AsyncGenerator<FileRecord, void, undefined> {
  let [done, bytes] = [0, 0];
  signal?.throwIfAborted();
  for await (const file of files) {
    signal?.throwIfAborted();
    const record = await maker.recordOf(file);
    done++;
    bytes += record.size;
    onProgress?.({ done, bytes, file: record.file });
    yield record;
  }
  signal?.throwIfAborted();
}
