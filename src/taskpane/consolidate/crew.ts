import type { Language } from "../../words";
import type { Clerk, Recorded } from "./clerk";
import { LocalClerk } from "./localClerk";
import { ClerkGone, RemoteClerk, type WorkerLike } from "./remoteClerk";
import type { Source } from "./sources";
import type { SummaryFiles } from "../surface";

/** Files for which another worker is worth its start. */
const FILES_EACH = 100;
const MOST_WORKERS = 4;
/** Milliseconds of work after which the page gets a moment of its own where it has no workers. */
const SLICE = 16;
/** Lines that are handed over at once: few enough that the page does not stop for it. */
const PORTION = 200;

/** Starts a worker, or says with null that there are none. */
export type StartWorker = () => WorkerLike | null;

/** How many workers are worth it for so many files. @param processors of the machine. */
export function workersFor(files: number, processors: number): number {
  return Math.max(1, Math.min(MOST_WORKERS, processors - 1, Math.ceil(files / FILES_EACH)));
}

/** Lets the page draw and answer whenever a slice of time is used up. */
class Breather {
  private begun = performance.now();

  async pause(): Promise<void> {
    if (performance.now() - this.begun < SLICE) return;
    await new Promise((resolve) => setTimeout(resolve));
    this.begun = performance.now();
  }
}

/** Whether a worker can work at all. One that cannot is ended. */
async function begins(clerk: RemoteClerk, language: Language): Promise<boolean> {
  try {
    await clerk.begin(language);
    return true;
  } catch {
    clerk.stop();
    return false;
  }
}

/** Those who do the work of one consolidation: workers, or where there are none the page itself, in slices. */
export class Crew {
  private readonly local: LocalClerk;
  private remote: readonly RemoteClerk[] = [];
  private readonly breather = new Breather();

  constructor(
    files: SummaryFiles,
    private readonly start: StartWorker,
  ) {
    this.local = new LocalClerk(files, () => this.breather.pause());
  }

  /** The one who does what only one can do. */
  get first(): Clerk {
    return this.remote[0] ?? this.local;
  }

  /**
   * Gets ready. Workers that cannot be loaded are no failure: the others do their work, or the page does.
   * @throws whatever keeps the page from it, for example tables that a lost server does not give any more.
   */
  async begin(language: Language, workers: number): Promise<void> {
    this.local.speak(language);
    const hired = Array.from({ length: workers }, () => this.hire()).filter((one) => one !== null);
    // Known before they are ready, so that they can be dismissed.
    this.remote = hired;
    const works = await Promise.all(hired.map((clerk) => begins(clerk, language)));
    this.remote = hired.filter((_, index) => works[index]);
    if (this.remote.length === 0) await this.local.begin(language);
  }

  /** The records of all files, in the order in which they are done. Whoever is free takes the next. */
  async readAll(sources: readonly Source[], signal: AbortSignal, done: (recorded: Recorded) => void): Promise<void> {
    const waiting = sources.values();
    const work = async (record: (source: Source) => Promise<Recorded>) => {
      for (const source of waiting) {
        signal.throwIfAborted();
        done(await record(source));
      }
    };
    if (this.remote.length === 0) await work((source) => this.recordHere(source));
    else await Promise.all(this.remote.map((clerk) => work((source) => this.recordBy(clerk, source, signal))));
    signal.throwIfAborted();
  }

  /** Hands over the lines that the summary is made of. */
  async takeAll(lines: readonly string[]): Promise<void> {
    for (let at = 0; at < lines.length; at += PORTION) {
      await this.breather.pause();
      await this.first.take(lines.slice(at, at + PORTION));
    }
  }

  /** Ends all workers but the first, which has the summary. */
  shrink(): void {
    for (const clerk of this.remote.slice(1)) clerk.stop();
    this.remote = this.remote.slice(0, 1);
  }

  /** Ends all work. */
  dismiss(): void {
    for (const clerk of this.remote) clerk.stop();
  }

  private hire(): RemoteClerk | null {
    const worker = this.start();
    if (!worker) return null;
    let ready: WorkerLike | null = worker;
    return new RemoteClerk(() => {
      const next = ready ?? this.start();
      ready = null;
      if (!next) throw new ClerkGone("no worker");
      return next;
    });
  }

  private async recordHere({ name, file }: Source): Promise<Recorded> {
    await this.breather.pause();
    return this.local.record(name, file);
  }

  /** A file over which a worker breaks down is given up, and told so; the others go on. */
  private async recordBy(clerk: RemoteClerk, { name, file }: Source, signal: AbortSignal): Promise<Recorded> {
    try {
      return await clerk.record(name, file);
    } catch (error) {
      signal.throwIfAborted();
      if (error instanceof ClerkGone) return this.local.refuse(name, { code: "unexpected", detail: error.message });
      throw error;
    }
  }
}
