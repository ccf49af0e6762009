import { FaultError, type Fault } from "../../core/fault";
import { isoDay } from "../../core/isoDay";
import type { Language } from "../../words";
import { faultOf } from "../pane/faults";
import { Store } from "../pane/store";
import type { SummaryFiles } from "../surface";
import { LISTS, type ListKind } from "./clerk";
import { Crew, workersFor, type StartWorker } from "./crew";
import type { Digest } from "./digest";
import { noProgress, progressAfter, type Progress } from "./pace";
import { isSameFile, NOTHING_CHOSEN, withGiven, type Chosen, type Given } from "./sources";

/** Milliseconds between two looks at the progress. */
const LOOK = 100;

/** What can be saved. */
export type Product = "workbook" | "lines";

/** What the screen of consolidation shows. */
export interface ConsolidateState {
  readonly stage: "choosing" | "reading" | "concluding" | "done";
  readonly chosen: Chosen;
  readonly plan: File | null;
  readonly targets: File | null;
  /** Whether dropped folders are being looked through. */
  readonly isLooking: boolean;
  readonly progress: Progress;
  /** How far it was when it was cancelled. */
  readonly cancelled: Progress | null;
  readonly digest: Digest | null;
  readonly problem: Fault | null;
  /** Name of the list that the problem is about; null for everything else. */
  readonly problemFile: string | null;
  readonly saving: Product | null;
}

const NOTHING: ConsolidateState = {
  stage: "choosing",
  chosen: NOTHING_CHOSEN,
  plan: null,
  targets: null,
  isLooking: false,
  progress: noProgress(0),
  cancelled: null,
  digest: null,
  problem: null,
  problemFile: null,
  saving: null,
};

/** Where a consolidation works. */
export interface Place {
  readonly files: () => Promise<SummaryFiles>;
  readonly startWorker: StartWorker;
  readonly processors: number;
  readonly now: () => Date;
}

/** A file to be saved. */
export interface SavedFile {
  readonly name: string;
  readonly content: Blob;
}

interface Run {
  readonly crew: Crew;
  readonly signal: AbortSignal;
  readonly lines: string[];
}

const TYPES: Readonly<Record<Product, { readonly ending: string; readonly type: string }>> = {
  workbook: { ending: "xlsx", type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" },
  lines: { ending: "ndjson", type: "application/x-ndjson" },
};

/** Many workbooks on their way to one summary. Nothing is stored; it ends with the pane. */
export class ConsolidateSession {
  readonly store = new Store<ConsolidateState>(NOTHING);
  private run: Run | null = null;
  private stop = new AbortController();
  private date = "";

  constructor(private readonly place: Place) {}

  /** Takes more files, once they are found. */
  async add(finding: Promise<readonly Given[]> | readonly Given[]): Promise<void> {
    this.store.set({ isLooking: true, problem: null, problemFile: null, cancelled: null });
    try {
      const given = await finding;
      this.store.set({ chosen: withGiven(this.store.get().chosen, given) });
    } catch (error) {
      this.store.set({ problem: faultOf(error) });
    } finally {
      this.store.set({ isLooking: false });
    }
  }

  /** Takes a list to compare with, or none. */
  setList(kind: ListKind, file: File | null): void {
    this.store.set({ [kind]: file, problem: null, problemFile: null });
  }

  /** Forgets everything and begins anew. */
  clear(): void {
    this.end();
    this.store.set(NOTHING);
  }

  /** Reads all files and makes the summary. @param language of its sentences. */
  async start(language: Language): Promise<void> {
    const sources = this.sources();
    if (this.store.get().stage !== "choosing" || sources.length === 0) return;
    const progress = noProgress(sources.length);
    this.store.set({ stage: "reading", progress, cancelled: null, digest: null, problem: null, problemFile: null });
    this.end();
    const { signal } = this.stop;
    try {
      const crew = new Crew(await this.place.files(), this.place.startWorker);
      signal.throwIfAborted();
      const run = { crew, signal, lines: [] };
      this.run = run;
      await crew.begin(language, workersFor(sources.length, this.place.processors));
      signal.throwIfAborted();
      await this.checkLists(run);
      await this.read(run, sources);
      await this.conclude(run);
    } catch (error) {
      if (!signal.aborted) this.fail(error);
    }
  }

  /** Stops at once; the files stay chosen. */
  cancel(): void {
    const { progress } = this.store.get();
    this.end();
    this.store.set({ stage: "choosing", cancelled: progress });
  }

  /** Goes back to the choice of files, which stay chosen. */
  again(): void {
    this.end();
    this.store.set({ stage: "choosing", digest: null, problem: null });
  }

  /** A file to be saved; null when it could not be made. @param title that its name begins with. */
  async save(product: Product, title: string): Promise<SavedFile | null> {
    const { run } = this;
    if (!run || this.store.get().saving) return null;
    this.store.set({ saving: product, problem: null });
    try {
      const { ending, type } = TYPES[product];
      const parts =
        product === "lines" ? run.lines.map((line) => `${line}\n`) : [(await run.crew.first.workbook()).slice()];
      return { name: `${title}-${this.date}.${ending}`, content: new Blob(parts, { type }) };
    } catch (error) {
      if (!run.signal.aborted) this.store.set({ problem: faultOf(error) });
      return null;
    } finally {
      this.store.set({ saving: null });
    }
  }

  /** The workbooks; a list that lies among them is none. */
  private sources(): Chosen["sources"] {
    const { chosen, plan, targets } = this.store.get();
    const lists = [plan, targets].filter((list) => list !== null);
    return chosen.sources.filter(({ file }) => !lists.some((list) => isSameFile(list, file)));
  }

  private async checkLists({ crew }: Run): Promise<void> {
    for (const kind of LISTS) {
      const list = this.store.get()[kind];
      if (!list) continue;
      this.store.set({ problemFile: list.name });
      await crew.first.checkList(kind, list);
    }
    this.store.set({ problemFile: null });
  }

  private async read({ crew, signal, lines }: Run, sources: Chosen["sources"]): Promise<void> {
    const begun = performance.now();
    let [shown, unusable] = [begun, 0];
    const look = () => {
      shown = performance.now();
      this.store.set({ progress: progressAfter(shown - begun, lines.length, unusable, sources.length) });
    };
    await crew.readAll(sources, signal, ({ line, isUsed }) => {
      lines.push(line);
      if (!isUsed) unusable++;
      if (performance.now() - shown >= LOOK) look();
    });
    look();
    crew.shrink();
  }

  private async conclude({ crew, signal, lines }: Run): Promise<void> {
    this.store.set({ stage: "concluding" });
    // The order in which files were done is chance.
    lines.sort();
    await crew.takeAll(lines);
    this.date = isoDay(this.place.now());
    const { plan, targets } = this.store.get();
    const digest = await crew.first.conclude({ lists: { plan, targets }, date: this.date });
    signal.throwIfAborted();
    this.store.set({ stage: "done", digest });
  }

  private fail(error: unknown): void {
    this.end();
    const { problemFile } = this.store.get();
    const isList = error instanceof FaultError;
    this.store.set({ stage: "choosing", problem: faultOf(error), problemFile: isList ? problemFile : null });
  }

  private end(): void {
    this.stop.abort();
    this.stop = new AbortController();
    this.run?.crew.dismiss();
    this.run = null;
  }
}
