import type { Fault } from "../../core/fault";
import { faultSentence } from "../../report/faultSentence";
import { FAULTS } from "../../words/faults";
import { useWords } from "../context";

/** What says a fault, in the pane's own words where it has some. */
export function useFaultSentence(): (fault: Fault) => string {
  const { language, faults } = useWords();
  return (fault) => faultSentence(fault, { faults: { ...FAULTS[language], ...faults } });
}
