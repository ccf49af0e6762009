import type { Language } from "..";
import type { ConsolidateWords } from "./consolidateWords";
import { enConsolidate } from "./enConsolidate";
import { zhConsolidate } from "./zhConsolidate";

/** Words about many workbooks put together, in each language. */
export const CONSOLIDATE_WORDS: Readonly<Record<Language, ConsolidateWords>> = { zh: zhConsolidate, en: enConsolidate };
