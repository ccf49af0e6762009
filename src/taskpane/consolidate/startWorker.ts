import type { WorkerLike } from "./remoteClerk";

/** Starts a worker; null where the page may have none: browsers refuse pages that were opened from a folder. */
export function startWorker(): WorkerLike | null {
  if (location.protocol === "file:") return null;
  try {
    return new Worker(new URL("./worker.ts", import.meta.url));
  } catch {
    return null;
  }
}
