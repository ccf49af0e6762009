import { availableParallelism } from "node:os";
import { lineOf } from "../core/consolidate/line";
import type { FileRecord } from "../core/consolidate/record";
import type { Language } from "../words";
import { CONSOLIDATE_COMMAND_WORDS } from "../words/consolidateCommand";
import { runCrew, type SizedFile } from "./crew/crew";
import { optimiseLess } from "./crew/engine";
import { WORKER_ENTRY, type WorkerTask } from "./crew/task";
import { givenFile, recordMaker, statOf } from "./crew/recordFile";

/** From this many files on, the time that threads save is more than they take to start. */
const MANY_FILES = 400;
/** More threads than this wait for the disk and for one another. */
const MOST_JOBS = 4;

/** Told of every file, by its place among the files, as soon as its record is there. */
export type RecordTold = (place: number, record: FileRecord) => void;

/** How many threads read so many files when nobody says. */
export function usualJobs(files: number): number {
  return files < MANY_FILES ? 1 : Math.min(MOST_JOBS, availableParallelism());
}

async function hereAlone(files: readonly string[], language: Language, told: RecordTold): Promise<void> {
  const maker = recordMaker(language);
  for (const [place, file] of files.entries()) told(place, await maker.recordOf(givenFile(file)));
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

function sized(name: string): SizedFile {
  return { name, size: statOf(name)?.size ?? 0 };
}

/** Makes the records of files, with two jobs or more by as many threads; `told` hears of them in no particular order. */
export async function recordFiles(
  files: readonly string[],
  jobs: number,
  language: Language,
  told: RecordTold,
): Promise<void> {
  optimiseLess();
  if (jobs < 2) return hereAlone(files, language, told);
  const task: WorkerTask = { language };
  const plan = { entry: WORKER_ENTRY, task, jobs };
  await runCrew(files.map(sized), plan, await brokenLines(language), (place, line) => {
    // Our own thread made the line.
    told(place, JSON.parse(line) as FileRecord);
  });
}
