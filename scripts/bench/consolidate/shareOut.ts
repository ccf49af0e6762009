import { readFileSync } from "node:fs";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { workbooksIn } from "./files";
import { printOutcome } from "./outcome";

/** Files that a thread takes at a time. */
const SHARE = 16;

interface Shared {
  readonly files: readonly string[];
  /** Where the next share begins. */
  readonly next: Int32Array;
}

/** Works through the files share by share until none is left. @returns The values that were found. */
function work({ files, next }: Shared, count: (bytes: Uint8Array) => number): number {
  let values = 0;
  for (;;) {
    const from = Atomics.add(next, 0, SHARE);
    const share = files.slice(from, from + SHARE);
    if (share.length === 0) return values;
    for (const file of share) values += count(readFileSync(file));
  }
}

function inWorker(module: string, shared: Shared): Promise<number> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(module, { workerData: shared });
    worker.once("message", resolve);
    worker.once("error", reject);
  });
}

/**
 * Runs a way of reading over all workbooks of a folder, in so many threads: the arguments of this process. Called by a
 * module that is the process and its workers at once.
 * @param count reads a file's bytes. @returns How many values are in it; 0 from one that does not count them.
 */
export async function shareOut(module: string, count: (bytes: Uint8Array) => number): Promise<void> {
  if (!isMainThread) {
    parentPort?.postMessage(work(workerData as Shared, count));
    return;
  }
  const [folder = "", threads = "1"] = process.argv.slice(2);
  const shared = { files: workbooksIn(folder), next: new Int32Array(new SharedArrayBuffer(4)) };
  if (threads === "1") {
    printOutcome(shared.files.length, work(shared, count) || null);
    return;
  }
  const counts = await Promise.all(Array.from({ length: Number(threads) }, () => inWorker(module, shared)));
  printOutcome(shared.files.length, counts.reduce((sum, values) => sum + values, 0) || null);
}
