/** The tables: every value of the corpus read by everybody, and the whole command beside them. */
import * as all from "./contestants";
import { COMMANDS, READERS, isHere, type Contestant } from "./contestants";
import { measure, type Measurements } from "./measure";
import { absent, ratio, tableLine, times } from "./print";

const HEAD = ["threads", "seconds", "processor s", "peak MB", "of floor", "openpyxl is", "values"];

function row(contestant: Contestant, measured: Measurements): string {
  const own = measured.get(contestant);
  if (!own) return absent(contestant);
  return tableLine(contestant.name, [
    String(contestant.threads),
    own.seconds.toFixed(2),
    own.processor.toFixed(2),
    own.peak.toFixed(0),
    times(ratio(own.seconds, measured.get(all.FLOOR)?.seconds)),
    times(ratio(measured.get(all.OPENPYXL)?.seconds, own.seconds)),
    own.values === null ? "-" : String(own.values),
  ]);
}

function table(title: string, contestants: readonly Contestant[], measured: Measurements): void {
  process.stdout.write(`\n${title}\n${tableLine("", HEAD)}`);
  for (const contestant of contestants) process.stdout.write(row(contestant, measured));
}

/** Whether all who count values found as many; says so where they did not. */
function isAgreed(measured: Measurements): boolean {
  const counts = new Set([...measured.values()].flatMap(({ values }) => (values === null ? [] : [values])));
  if (counts.size > 1) process.stdout.write("MISSED  the readers do not agree on how many values there are\n");
  return counts.size <= 1;
}

/** Measures everybody on a corpus and prints the tables. @returns The measurements; null where the readers disagree. */
export function compare(folder: string, files: number): Measurements | null {
  const here = [...READERS, ...COMMANDS].filter(isHere);
  const measured = measure(here, folder);
  process.stdout.write(
    `\n${files} workbooks; whole processes taking turns, the least of their rounds, the highest peak\n`,
  );
  table("Reading: every value of every workbook", READERS, measured);
  table("The whole command: read, checked, recomputed, summary workbook written", COMMANDS, measured);
  process.stdout.write("\n");
  return isAgreed(measured) ? measured : null;
}
