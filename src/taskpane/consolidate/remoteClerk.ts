import type { Language } from "../../words";
import type { Clerk, ListKind, Recorded, SummaryOrder } from "./clerk";
import type { Digest } from "./digest";
import { resultOf, type Answer, type Method, type Order } from "./protocol";

/** What the pane needs of a worker. */
export type WorkerLike = Pick<Worker, "postMessage" | "terminate" | "onmessage" | "onmessageerror" | "onerror">;

/** Thrown where a worker broke down or was ended before it answered. */
export class ClerkGone extends Error {
  override readonly name = "ClerkGone";
}

/** Has the work done by a worker, which is started with the first question, and again after it broke down. */
export class RemoteClerk implements Clerk {
  private worker: WorkerLike | null = null;
  private giveUp: ((cause: Error) => void) | null = null;
  private language: Language = "zh";

  constructor(private readonly start: () => WorkerLike) {}

  async begin(language: Language): Promise<void> {
    this.language = language;
    await this.ask("begin", language);
  }

  async record(name: string, file: Blob): Promise<Recorded> {
    // A new worker in the place of a broken one knows nothing yet.
    if (!this.worker) await this.begin(this.language);
    return (await this.ask("record", name, file)) as Recorded;
  }

  async take(lines: readonly string[]): Promise<void> {
    await this.ask("take", lines);
  }

  async checkList(kind: ListKind, list: Blob): Promise<void> {
    await this.ask("checkList", kind, list);
  }

  async conclude(order: SummaryOrder): Promise<Digest> {
    return (await this.ask("conclude", order)) as Digest;
  }

  async workbook(): Promise<Uint8Array> {
    return (await this.ask("workbook")) as Uint8Array;
  }

  /** Ends the worker. What it was asked for is answered with `ClerkGone`. */
  stop(): void {
    this.worker?.terminate();
    this.worker = null;
    this.giveUp?.(new ClerkGone("stopped"));
    this.giveUp = null;
  }

  private ask(method: Method, ...given: readonly unknown[]): Promise<unknown> {
    const worker = (this.worker ??= this.start());
    return new Promise<Answer>((resolve, reject) => {
      this.giveUp = reject;
      const broke = (reason: string) => {
        worker.terminate();
        this.worker = null;
        reject(new ClerkGone(reason));
      };
      worker.onmessage = ({ data }: MessageEvent<Answer>) => resolve(data);
      worker.onmessageerror = () => broke("message");
      worker.onerror = (event) => {
        event.preventDefault();
        broke(event.message);
      };
      worker.postMessage({ method, given } satisfies Order);
    }).then(resultOf);
  }
}
