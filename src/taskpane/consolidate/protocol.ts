import { FaultError, type Fault } from "../../core/fault";
import { faultOf } from "../pane/faults";
import type { Clerk } from "./clerk";

/** What a worker can be asked for. */
export type Method = keyof Clerk;

/** A question to a worker; it gets one at a time. */
export interface Order {
  readonly method: Method;
  readonly given: readonly unknown[];
}

/** A worker's answer. */
export type Answer = { readonly result: unknown; readonly fault: null } | { readonly fault: Fault };

/** Does what was asked for. Never throws. */
export async function obey(clerk: Clerk, { method, given }: Order): Promise<Answer> {
  try {
    // Both ends are ours, so what was given is what the method takes.
    const methods = clerk as unknown as Record<Method, (...given: readonly unknown[]) => Promise<unknown>>;
    return { result: await methods[method](...given), fault: null };
  } catch (error) {
    return { fault: faultOf(error) };
  }
}

/** The result of an answer. @throws FaultError where it is a fault. */
export function resultOf(answer: Answer): unknown {
  if (answer.fault) throw new FaultError(answer.fault);
  return answer.result;
}
