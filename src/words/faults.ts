import type { FaultSentences } from "./dictionary";
import { enFaults } from "./enFaults";
import type { Language } from "./languages";
import { zhFaults } from "./zhFaults";

/** The sentences of faults by language, for those who show nothing else. */
export const FAULTS: Readonly<Record<Language, FaultSentences>> = { zh: zhFaults, en: enFaults };
