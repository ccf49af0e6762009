import type { FaultCode } from "../../../../src/core/fault";
import type { FindingCode } from "../../../../src/core/finding";
import type { Make } from "./good";

/** What a bad file is answered with: a fault, a finding among others, or the same report as if nothing were wrong. */
export type Expected = { readonly fault: FaultCode } | { readonly finding: FindingCode } | "unharmed";

/** A deliberately bad file. */
export interface Hostile {
  readonly name: string;
  readonly make: Make;
  readonly expected: Expected;
}

/** A file that is refused as a whole. */
export function refused(name: string, fault: FaultCode, make: Make): Hostile {
  return { name, make, expected: { fault } };
}

/** A file that is read, and in which this is found. */
export function found(name: string, finding: FindingCode, make: Make): Hostile {
  return { name, make, expected: { finding } };
}

/** A file that is odd, and read as if it were not. */
export function unharmed(name: string, make: Make): Hostile {
  return { name, make, expected: "unharmed" };
}
