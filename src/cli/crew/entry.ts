/** What a thread of `consolidate` runs: answers every list of files with a line of JSON for each. */
import { parentPort, workerData } from "node:worker_threads";
import { lineOf } from "../../core/consolidate/line";
import { givenFile, recordMaker } from "./recordFile";
import type { WorkerTask } from "./task";

const maker = recordMaker((workerData as WorkerTask).language);

async function linesOf(files: readonly string[]): Promise<string[]> {
  const lines: string[] = [];
  for (const file of files) lines.push(lineOf(await maker.recordOf(givenFile(file))));
  return lines;
}

parentPort?.on("message", (files: readonly string[]) => {
  void linesOf(files).then((lines) => parentPort?.postMessage(lines));
});
