import { Worker } from "node:worker_threads";

/** Texts of JSON, one for each file of a batch. */
export type Lines = readonly string[];

/** One worker thread, started with its first batch and again after it broke down. */
export class Hand {
  /** Stopped for good. */
  isStopped = false;
  private worker: Worker | null = null;

  /**
   * @param entry module that answers every list of files with as many lines.
   * @param task what it is told when it starts.
   */
  constructor(
    private readonly entry: URL,
    private readonly task: unknown,
  ) {}

  /** @throws what ended the thread, when it ended over these files. */
  run(files: readonly string[]): Promise<Lines> {
    if (this.isStopped) return Promise.reject(new Error("stopped"));
    const worker = (this.worker ??= this.start());
    return new Promise((resolve, reject) => {
      const settle = (work: () => void) => {
        // Not removeAllListeners: a Worker listens to itself.
        worker.off("message", answer).off("error", failed).off("exit", exited);
        work();
      };
      const answer = (lines: Lines) => settle(() => resolve(lines));
      const failed = (cause: unknown) =>
        settle(() => {
          this.worker = null;
          reject(cause instanceof Error ? cause : new Error(String(cause)));
        });
      const exited = (code: number) => failed(`exit ${code}`);
      worker.on("message", answer).on("error", failed).on("exit", exited);
      worker.postMessage(files);
    });
  }

  async stop(): Promise<void> {
    const { worker } = this;
    this.isStopped = true;
    this.worker = null;
    await worker?.terminate();
  }

  private start(): Worker {
    return new Worker(this.entry, { workerData: this.task });
  }
}
