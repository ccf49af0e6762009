import type { Language } from "../../words";

/** What a thread is told when it is started. */
export interface WorkerTask {
  /** Language of its sentences. */
  readonly language: Language;
}

/** The module that a thread starts with: beside the bundle a file of its own, which loads nothing else; sources need tsx. */
export const WORKER_ENTRY = new URL(
  import.meta.url.endsWith(".ts") ? "./sourceEntry.mjs" : "./worker.js",
  import.meta.url,
);
