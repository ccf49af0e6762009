/** What a contestant prints when it has read all files. */
export interface Outcome {
  readonly files: number;
  /** Values found, blanks and empty texts not counted; a proof that all of them read the same. */
  readonly values: number;
  /** Largest memory of the process, MB. */
  readonly peak: number;
}

/** Prints what the parent process reads back. */
export function printOutcome(files: number, values: number): void {
  const outcome: Outcome = { files, values, peak: process.resourceUsage().maxRSS / 1024 };
  process.stdout.write(`${JSON.stringify(outcome)}\n`);
}
