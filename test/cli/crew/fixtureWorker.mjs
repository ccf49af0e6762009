import process from "node:process";
import { setTimeout } from "node:timers";
import { parentPort, threadId, workerData } from "node:worker_threads";

if (workerData?.starts) Atomics.add(new Int32Array(workerData.starts), 0, 1);

function lineOf(file) {
  return workerData?.isNamed ? `thread ${threadId}` : `line of ${file}`;
}

parentPort.on("message", (files) => {
  if (files.includes("crash")) process.exit(7);
  if (files.includes("throw")) throw new Error("out of order");
  setTimeout(() => parentPort.postMessage(files.map(lineOf)), Math.random() * 10);
});
