import type { Dictionary } from "./dictionary";
import { en } from "./en";
import type { Language } from "./languages";
import { zh } from "./zh";

export { LANGUAGES, type Language } from "./languages";

/** The words of each language. */
export const DICTIONARIES: Readonly<Record<Language, Dictionary>> = { zh, en };
