import * as actions from "../../../src/taskpane/pane/actions";
import { chooseTable as choose } from "../../../src/taskpane/pane/actions";
import type { Pane } from "../../../src/taskpane/pane/pane";
import type { Action } from "../../../src/taskpane/surface";
import type { Finding } from "../../../src/core/finding";
import { done } from "./surfaces";

/** The pane's actions, each with the time that it takes. */
export const begin = (pane: Pane, action: Action) => done(actions.begin(pane, action));
export const loadTable = (pane: Pane, id: string, entries: unknown = {}) => done(actions.loadTable(pane, id, entries));
export const chooseTable = (pane: Pane, id: string) => done(choose(pane, id));
export const openFile = (pane: Pane, name: string, bytes: Uint8Array) => done(actions.openFile(pane, name, bytes));
export const saveFile = (pane: Pane) => done(actions.saveFile(pane));
export const checkAgain = (pane: Pane) => done(actions.checkAgain(pane));
export const prepare = (pane: Pane) => done(actions.prepare(pane));
export const writeResult = (pane: Pane) => done(actions.writeResult(pane));
export const restore = (pane: Pane) => done(actions.restore(pane));
export const mark = (pane: Pane, isMarked: boolean) => done(actions.mark(pane, isMarked));
export const reveal = (pane: Pane, finding: Finding | Pick<Finding, "path" | "at">) =>
  done(actions.reveal(pane, finding));
export const leave = (pane: Pane) => done(pane.leave());
