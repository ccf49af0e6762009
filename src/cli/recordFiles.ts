import { availableParallelism } from "node:os";
import { lineOf } from "../core/consolidate/line";
import type { FileRecord } from "../core/consolidate/record";
import type { Language } from "../words";
import { CONSOLIDATE_COMMAND_WORDS } from "../words/consolidateCommand";
import { linesByCrew } from "./crew/crew";
import { WORKER_ENTRY, workerTask } from "./crew/entry";
import { givenFile, recordMaker } from "./crew/recordFile";

/** From this many files on, the time that threads save is more than they take to start. */
const MANY_FILES = 400;
/** More threads than this wait for the disk and for one another. */
const MOST_JOBS = 4;

/** A record with its line of NDJSON. */
export interface Recorded {
  readonly record: FileRecord;
  readonly line: () => string;
}

/** How many threads read so many files when nobody says. */
export function usualJobs(files: number): number {
  return files < MANY_FILES ? 1 : Math.min(MOST_JOBS, availableParallelism());
}

async function* hereAlone(files: readonly string[], language: Language): AsyncGenerator<Recorded> {
  const maker = recordMaker(language);
  for (const file of files) {
    const record = await maker.recordOf(givenFile(file));
    yield { record, line: () => lineOf(record) };
  }
}

/** The record of a file over which a thread broke down, as a line. */
async function brokenLines(language: Language): Promise<(file: string, cause: Error) => string> {
  const maker = recordMaker(language);
  const { threadBroken } = CONSOLIDATE_COMMAND_WORDS[language];
  const name = "?";
  const blank = await maker.recordOf({ name, fault: { code: "unexpected", detail: threadBroken(name) } });
  return (file, { message }) => {
    const faults = blank.faults.map((fault) => ({ ...fault, message: threadBroken(message) }));
    return lineOf({ ...blank, file, faults });
  };
}

/** The records of files, in the order of the files; with two jobs or more, by as many threads. */
export async function* recordFiles(
  files: readonly string[],
  jobs: number,
  language: Language,
): AsyncGenerator<Recorded> {
  if (jobs < 2) {
    yield* hereAlone(files, language);
    return;
  }
  const plan = { entry: WORKER_ENTRY, task: workerTask(language), jobs };
  for await (const line of linesByCrew(files, plan, await brokenLines(language))) {
    // Our own thread made the line.
    yield { record: JSON.parse(line) as FileRecord, line: () => line };
  }
}
