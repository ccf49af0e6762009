/** The reading phase: every value of the corpus, read by everybody. */
import { median } from "../statistics";
import * as all from "./contestants";
import { CONTESTANTS, run, type Contestant, type Run } from "./contestants";

/** Seconds and memory of a contestant: the medians of its rounds. */
interface Measured {
  readonly seconds: number;
  readonly peak: number;
  readonly values: number;
}

/** What is demanded of two contestants' times. */
interface Target {
  readonly what: string;
  readonly of: (seconds: (contestant: Contestant) => number) => number;
  readonly limit: number;
  readonly isLeast: boolean;
}

const TARGETS: readonly Target[] = [
  {
    what: "2 threads: times as fast as openpyxl read-only",
    of: (seconds) => seconds(all.OPENPYXL) / seconds(all.OURS_IN_TWO),
    limit: 25,
    isLeast: true,
  },
  {
    what: "2 threads: times as fast as exceljs",
    of: (seconds) => seconds(all.EXCELJS) / seconds(all.OURS_IN_TWO),
    limit: 10,
    isLeast: true,
  },
  {
    what: "2 threads: times the floor (1 thread)",
    of: (seconds) => seconds(all.OURS_IN_TWO) / seconds(all.FLOOR),
    limit: 2.5,
    isLeast: false,
  },
  {
    what: "2 threads without Node's zlib: times as fast as openpyxl read-only",
    of: (seconds) => seconds(all.OPENPYXL) / seconds(all.IN_BROWSER_IN_TWO),
    limit: 20,
    isLeast: true,
  },
];

/** Everybody takes turns, so that whatever else the machine does meets all alike. */
function measureAll(folder: string): Map<Contestant, Measured> {
  const runs = new Map<Contestant, Run[]>(CONTESTANTS.map((contestant) => [contestant, []]));
  for (let round = 0; round < Math.max(...CONTESTANTS.map(({ rounds }) => rounds)); round++) {
    for (const contestant of CONTESTANTS) {
      if (round < contestant.rounds) runs.get(contestant)?.push(run(contestant, folder));
    }
  }
  return new Map([...runs].map(([contestant, own]) => [contestant, summary(own)]));
}

function summary(runs: readonly Run[]): Measured {
  return {
    seconds: median(runs.map(({ seconds }) => seconds)),
    peak: median(runs.map(({ peak }) => peak)),
    values: runs[0]?.values ?? 0,
  };
}

function line(cells: readonly string[]): string {
  const [first = "", ...rest] = cells;
  return `${first.padEnd(30)}${rest.map((cell) => cell.padStart(12)).join("")}\n`;
}

function times(factor: number): string {
  return `${factor.toFixed(factor < 10 ? 2 : 1)}x`;
}

/** Measures the reading phase and prints it. @returns Whether every target is met. */
export function reading(folder: string, files: number): boolean {
  const measured = measureAll(folder);
  const seconds = (contestant: Contestant) => measured.get(contestant)?.seconds ?? NaN;
  process.stdout.write(`\nReading ${files} workbooks, whole processes\n`);
  process.stdout.write(line(["reader", "threads", "seconds", "peak MB", "of floor", "openpyxl is", "values"]));
  for (const [contestant, { seconds: own, peak, values }] of measured) {
    const ofFloor = times(own / seconds(all.FLOOR));
    const slower = times(seconds(all.OPENPYXL) / own);
    const cells = [String(contestant.threads), own.toFixed(2), peak.toFixed(0), ofFloor, slower, String(values)];
    process.stdout.write(line([contestant.name, ...cells]));
  }
  process.stdout.write("\n");
  const met = TARGETS.map(({ what, of, limit, isLeast }) => {
    const factor = of(seconds);
    const isMet = isLeast ? factor >= limit : factor <= limit;
    const bound = `${isLeast ? "at least" : "at most"} ${limit}`;
    process.stdout.write(`${isMet ? "met   " : "MISSED"}  ${what}: ${factor.toFixed(2)} (${bound})\n`);
    return isMet;
  });
  return met.every(Boolean);
}
