import type { HostObject } from "./hostObject";
import type { HostWorkbook } from "./hostWorkbook";

/** Faults put into the host on purpose, to see that tests of the adapter notice. */
export interface Sabotage {
  readonly dropWrites?: boolean;
  readonly readZeros?: boolean;
  readonly shiftAddresses?: boolean;
  readonly ignoreProtection?: boolean;
  /** The action of this index fails, once; those before it in its batch stay done. */
  readonly failAtAction?: number;
}

/** What every object of one host shares. */
export interface HostSession {
  readonly book: HostWorkbook;
  sabotage: Sabotage;
  /** Members that exist in Excel, were asked for, and are not modelled. */
  readonly unmodelled: string[];
  /** Keeps an object beyond its batch and names it. */
  readonly keep: (object: HostObject) => string;
}
