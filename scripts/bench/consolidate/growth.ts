/** Whether cost grows with the number of files and no faster, and memory of the reading not at all. */
import { COMMAND, COMMAND_IN_TWO, FLOOR, FLOOR_IN_TWO, OURS, OURS_IN_TWO, type Contestant } from "./contestants";
import { measure, type Measured, type Measurements } from "./measure";
import { tableLine, times } from "./print";

/** How many times as many files. */
export const GROWTH = 5;

const MEASURED = [FLOOR, FLOOR_IN_TWO, OURS, OURS_IN_TWO, COMMAND, COMMAND_IN_TWO].map((one) => ({
  ...one,
  rounds: 2,
}));
/** Cost for each file may rise by this: larger folders, larger summaries. */
const MOST_COST = 1.15;
/** Memory of reading may rise by this much more than that of reading and inflating alone, which keeps nothing either. */
const MOST_MEMORY = 1.15;
const KILOBYTES = 1024;

interface Grown {
  readonly contestant: Contestant;
  readonly before: Measured;
  readonly after: Measured;
}

function grownOf(before: Measurements, after: Measurements): Grown[] {
  return MEASURED.flatMap((contestant): Grown[] => {
    const [less, more] = [before.get(contestant), after.get(contestant)];
    return less && more ? [{ contestant, before: less, after: more }] : [];
  });
}

/** By processor time, which other work on the machine hardly moves. */
function costOf({ before, after }: Grown): number {
  return after.processor / after.files / (before.processor / before.files);
}

function memoryOf({ before, after }: Grown): number {
  return after.peak / before.peak;
}

/** The most by which memory of our reading rises beside that of the floor with as many threads. */
function memoryBesideFloor(grown: readonly Grown[]): number {
  const named = (name: string) => grown.filter(({ contestant }) => contestant.name === name);
  const rises = named(OURS.name).flatMap((ours) =>
    named(FLOOR.name)
      .filter(({ contestant }) => contestant.threads === ours.contestant.threads)
      .map((floor) => memoryOf(ours) / memoryOf(floor)),
  );
  return Math.max(...rises);
}

function print(grown: Grown): void {
  const { contestant, before, after } = grown;
  process.stdout.write(
    tableLine(contestant.name, [
      String(contestant.threads),
      before.processor.toFixed(2),
      after.processor.toFixed(2),
      times(costOf(grown)),
      before.peak.toFixed(0),
      after.peak.toFixed(0),
      (((after.peak - before.peak) * KILOBYTES) / (after.files - before.files)).toFixed(1),
    ]),
  );
}

function verdict(isMet: boolean, what: string): boolean {
  process.stdout.write(`${isMet ? "met   " : "MISSED"}  ${what}\n`);
  return isMet;
}

/**
 * Measures two corpora side by side and prints the table.
 * @param small a corpus. @param large one of `GROWTH` times as many files.
 * @returns Whether cost is linear and the reading's memory flat.
 */
export function compareGrowth(small: string, large: string, files: number): boolean {
  const grown = grownOf(measure(MEASURED, small), measure(MEASURED, large));
  process.stdout.write(`\n${files} against ${GROWTH * files} workbooks\n`);
  const head = ["threads", "processor s", "and then", "a file", "peak MB", "and then", "kB a file"];
  process.stdout.write(tableLine("", head));
  grown.forEach(print);
  process.stdout.write("\n");
  const cost = Math.max(...grown.map(costOf));
  const memory = memoryBesideFloor(grown);
  return [
    verdict(cost <= MOST_COST, `cost of a file grows at most ${times(cost)} (goal at most ${MOST_COST})`),
    verdict(
      memory <= MOST_MEMORY,
      `memory of reading grows at most ${times(memory)} as much as the floor's (goal at most ${MOST_MEMORY})`,
    ),
  ].every(Boolean);
}
