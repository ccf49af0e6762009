import { isMainThread, parentPort, workerData, type MessagePort } from "node:worker_threads";
import { lineOf } from "../../core/consolidate/line";
import { LANGUAGES, type Language } from "../../words";
import { givenFile, recordMaker } from "./recordFile";

const MARK = "qingping-worker";

/** What a thread is told when it is started: that it is one of ours, and the language of its sentences. */
export interface WorkerTask {
  readonly mark: typeof MARK;
  readonly language: Language;
}

/** What a thread is started with. */
export function workerTask(language: Language): WorkerTask {
  return { mark: MARK, language };
}

/** The module that a thread starts with. This one is part of the bundle, so the bundle starts itself; sources need tsx. */
export const WORKER_ENTRY = import.meta.url.endsWith(".ts")
  ? new URL("./sourceEntry.mjs", import.meta.url)
  : new URL(import.meta.url);

function isTask(data: unknown): data is WorkerTask {
  if (typeof data !== "object" || data === null || !("mark" in data) || !("language" in data)) return false;
  return data.mark === MARK && LANGUAGES.some((language) => language === data.language);
}

/** Answers every list of files with a line of JSON for each. */
function serve(port: MessagePort, { language }: WorkerTask): void {
  const maker = recordMaker(language);
  const linesOf = async (files: readonly string[]) => {
    const lines: string[] = [];
    for (const file of files) lines.push(lineOf(await maker.recordOf(givenFile(file))));
    return lines;
  };
  port.on("message", (files: readonly string[]) => {
    void linesOf(files).then((lines) => port.postMessage(lines));
  });
}

if (!isMainThread && parentPort && isTask(workerData)) serve(parentPort, workerData);
