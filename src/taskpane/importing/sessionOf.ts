import type { Pane } from "../pane/pane";
import { ImportSession } from "./session";

const sessions = new WeakMap<Pane, ImportSession>();

/** One session a pane, so that a look at the tables does not lose it. */
export function sessionOf(pane: Pane): ImportSession {
  const session = sessions.get(pane) ?? new ImportSession();
  sessions.set(pane, session);
  return session;
}
