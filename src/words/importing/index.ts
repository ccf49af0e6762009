import type { Language } from "../languages";
import { enImport } from "./enImport";
import type { ImportWords } from "./importWords";
import { zhImport } from "./zhImport";

export type { ImportWords } from "./importWords";

/** Words about imports in each language. */
export const IMPORT_WORDS: Readonly<Record<Language, ImportWords>> = { zh: zhImport, en: enImport };
