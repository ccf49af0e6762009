import process from "node:process";
import { setTimeout } from "node:timers";
import { parentPort, workerData } from "node:worker_threads";

if (workerData) Atomics.add(new Int32Array(workerData.starts), 0, 1);

parentPort.on("message", (files) => {
  if (files.includes("crash")) process.exit(7);
  if (files.includes("throw")) throw new Error("out of order");
  setTimeout(() => parentPort.postMessage(files.map((file) => `line of ${file}`)), Math.random() * 10);
});
