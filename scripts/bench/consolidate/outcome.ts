/** What a contestant tells when it is done. */
export interface Outcome {
  readonly files: number;
  /** Values found, blanks and empty texts not counted; a proof that all of them read the same. Null: not counted. */
  readonly values: number | null;
  /** Seconds of processor time that all threads of the process took, from its start. */
  readonly processor: number;
  /** Largest memory of the process, MB. */
  readonly peak: number;
}

const MICROSECONDS = 1e6;
const KILOBYTES = 1024;

/** The outcome of this process so far. */
export function outcomeOf(files: number, values: number | null): Outcome {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  return { files, values, processor: (userCPUTime + systemCPUTime) / MICROSECONDS, peak: maxRSS / KILOBYTES };
}

/** Prints what the parent process reads back. */
export function printOutcome(files: number, values: number | null): void {
  process.stdout.write(`${JSON.stringify(outcomeOf(files, values))}\n`);
}
