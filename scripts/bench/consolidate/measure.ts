import { spawnSync } from "node:child_process";
import type { Contestant } from "./contestants";
import type { Outcome } from "./outcome";

/** What a contestant took: the least of its rounds. */
export interface Measured extends Outcome {
  /** Of the whole process by the clock, from start to end. */
  readonly seconds: number;
}

/** Contestants with what they took; those that cannot run here are not in it. */
export type Measurements = ReadonlyMap<Contestant, Measured>;

/** @throws Error with what a contestant printed when it failed. */
function run({ name, threads, command: [program = "", ...args] }: Contestant, folder: string): Measured {
  const begin = performance.now();
  const { status, stdout, stderr } = spawnSync(program, [...args, folder, String(threads)], { encoding: "utf8" });
  const seconds = (performance.now() - begin) / 1000;
  if (status !== 0) throw new Error(`${name}: ${stderr}`);
  return { ...(JSON.parse(stdout) as Outcome), seconds };
}

function least(one: Measured, other: Measured): Measured {
  return {
    ...one,
    seconds: Math.min(one.seconds, other.seconds),
    processor: Math.min(one.processor, other.processor),
    peak: Math.max(one.peak, other.peak),
  };
}

/** Everybody takes turns, so that whatever else the machine does meets all alike. */
export function measure(contestants: readonly Contestant[], folder: string): Measurements {
  const measured = new Map<Contestant, Measured>();
  const most = Math.max(...contestants.map(({ rounds }) => rounds));
  for (let round = 0; round < most; round++) {
    process.stderr.write(`round ${round + 1} of ${most}\n`);
    for (const contestant of contestants) {
      if (round >= contestant.rounds) continue;
      const taken = run(contestant, folder);
      const before = measured.get(contestant);
      measured.set(contestant, before ? least(before, taken) : taken);
    }
  }
  return measured;
}
