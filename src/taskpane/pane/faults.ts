import { FaultError, type Fault } from "../../core/fault";

/** What to tell a person of an error, whatever it is. */
export function faultOf(error: unknown): Fault {
  return error instanceof FaultError ? error.fault : { code: "unexpected", detail: String(error) };
}

/** Whether Excel takes nothing because a person edits a cell: that ends by itself. */
export function isEditing(fault: Fault | null): boolean {
  return fault?.code === "cell-editing";
}
