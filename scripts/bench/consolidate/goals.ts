/** What is demanded of the measured figures. */
import * as all from "./contestants";
import type { Contestant } from "./contestants";
import type { Measurements } from "./measure";
import { ratio, times } from "./print";

interface Goal {
  readonly what: string;
  readonly of: Contestant;
  readonly by: Contestant;
  readonly bound: "at least" | "at most";
  readonly limit: number;
}

const READING = "reading, 2 threads";

const GOALS: readonly Goal[] = [
  { what: `${READING}: openpyxl takes`, of: all.OPENPYXL, by: all.OURS_IN_TWO, bound: "at least", limit: 25 },
  { what: `${READING}: exceljs takes`, of: all.EXCELJS, by: all.OURS_IN_TWO, bound: "at least", limit: 10 },
  { what: `${READING}: of the floor in 1 thread`, of: all.OURS_IN_TWO, by: all.FLOOR, bound: "at most", limit: 2.5 },
  {
    what: `${READING}, no zlib of Node's: openpyxl takes`,
    of: all.OPENPYXL,
    by: all.IN_BROWSER_IN_TWO,
    bound: "at least",
    limit: 20,
  },
  {
    what: "whole command, 2 threads: openpyxl's reading takes",
    of: all.OPENPYXL,
    by: all.COMMAND_IN_TWO,
    bound: "at least",
    limit: 10,
  },
];
/** The figure by the clock with two threads, that by processor time with one: other work on the machine hardly moves it. */
const IN_ONE = new Map<Contestant, Contestant>([
  [all.OURS_IN_TWO, all.OURS],
  [all.IN_BROWSER_IN_TWO, all.IN_BROWSER],
  [all.COMMAND_IN_TWO, all.COMMAND],
]);

function inOne(contestant: Contestant): Contestant {
  return IN_ONE.get(contestant) ?? contestant;
}

type Verdict = "met   " | "MISSED" | "UNSURE" | "ABSENT";

/** The clock may tell so much more than the processor of a process of one thread; else others were at work as well. */
const MOST_WAITING = 1.2;

function isBusy(measured: Measurements): boolean {
  return [...measured].some(
    ([{ threads }, { seconds, processor }]) => threads === 1 && seconds > processor * MOST_WAITING,
  );
}

function isMet({ bound, limit }: Goal, factor: number | null): boolean {
  return factor !== null && (bound === "at least" ? factor >= limit : factor <= limit);
}

/** On a busy machine the clock flatters whoever runs shortest, so processor time has to say the same. */
function judge(goal: Goal, byClock: number | null, byProcessor: number | null, busy: boolean): Verdict {
  if (byClock === null) return "ABSENT";
  if (busy && isMet(goal, byClock) !== isMet(goal, byProcessor)) return "UNSURE";
  return isMet(goal, byClock) ? "met   " : "MISSED";
}

/** Prints which goals are met. @returns Whether all are. */
export function printGoals(measured: Measurements): boolean {
  const busy = isBusy(measured);
  const note =
    "BUSY    other work took the processors: what the clock says is not to be relied on, repeat when it is quiet";
  if (busy) process.stdout.write(`${note}\n`);
  const verdicts = GOALS.map((goal) => {
    const { what, of, by, bound, limit } = goal;
    const byClock = ratio(measured.get(of)?.seconds, measured.get(by)?.seconds);
    const byProcessor = ratio(measured.get(inOne(of))?.processor, measured.get(inOne(by))?.processor);
    const verdict = judge(goal, byClock, byProcessor, busy);
    const more = `goal ${bound} ${limit}; 1 thread by processor time ${times(byProcessor)}`;
    process.stdout.write(`${verdict}  ${what} ${times(byClock)} (${more})\n`);
    return verdict;
  });
  return verdicts.every((verdict) => verdict === "met   ");
}
