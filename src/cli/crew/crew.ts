import { Hand, type Lines } from "./hand";

/** Files that a thread takes at a time: few enough that all threads end together, enough that messages cost nothing. */
const BATCH = 16;
/** Batches for each thread that may wait to be told in order. */
const WAITING = 4;

/** What becomes of a file over which a thread broke down. */
export type Broken = (file: string, cause: Error) => string;

/** Threads that share work; whoever is free takes the next. */
class Crew {
  private readonly free: Hand[];
  private readonly waiting: ((hand: Hand) => void)[] = [];
  private stopped = false;

  constructor(
    private readonly hands: readonly Hand[],
    private readonly broken: Broken,
  ) {
    this.free = [...hands];
  }

  /** Lines of the files, in their order. Files over which a thread breaks down are tried alone, then given up. */
  async lines(files: readonly string[]): Promise<Lines> {
    try {
      return await this.withHand((hand) => hand.run(files));
    } catch (cause) {
      if (this.stopped) throw cause;
      const [only, ...others] = files;
      if (only !== undefined && others.length === 0) return [this.broken(only, cause as Error)];
      return (await Promise.all(files.map((file) => this.lines([file])))).flat();
    }
  }

  async stop(): Promise<void> {
    this.stopped = true;
    await Promise.all(this.hands.map((hand) => hand.stop()));
  }

  private async withHand<Result>(work: (hand: Hand) => Promise<Result>): Promise<Result> {
    const hand = this.free.pop() ?? (await new Promise<Hand>((resolve) => this.waiting.push(resolve)));
    try {
      // Whoever still waited must not start a thread anew.
      if (this.stopped) throw new Error("stopped");
      return await work(hand);
    } finally {
      const next = this.waiting.shift();
      if (next) next(hand);
      else this.free.push(hand);
    }
  }
}

/** How many threads work, and what each is started with. */
export interface CrewPlan {
  readonly entry: URL;
  readonly task: unknown;
  readonly jobs: number;
}

/**
 * Lines of JSON for all files, in the order of the files, worked out by `jobs` threads of `entry`. Only a few batches are
 * held at a time.
 */
export async function* linesByCrew(
  files: readonly string[],
  { entry, task, jobs }: CrewPlan,
  broken: Broken,
): AsyncGenerator<string> {
  const crew = new Crew(
    Array.from({ length: jobs }, () => new Hand(entry, task)),
    broken,
  );
  const pending: Promise<Lines>[] = [];
  try {
    let at = 0;
    while (at < files.length || pending.length > 0) {
      for (; at < files.length && pending.length < jobs * WAITING; at += BATCH) {
        const lines = crew.lines(files.slice(at, at + BATCH));
        // What fails because nobody wants it any more is no failure.
        lines.catch(() => undefined);
        pending.push(lines);
      }
      yield* (await pending.shift()) ?? [];
    }
  } finally {
    await crew.stop();
    await Promise.allSettled(pending);
  }
}
