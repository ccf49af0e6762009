import type { Fault } from "../core/fault";
import type { FaultSentences } from "../words/dictionary";

/** The sentence of a fault. */
export function faultSentence(fault: Fault, { faults }: { readonly faults: FaultSentences }): string {
  // There is a sentence for each code that takes the fault of that code; the union hides it.
  const sentence = faults[fault.code] as (fault: Fault) => string;
  return sentence(fault);
}
