import type { Dictionary } from "./dictionary";
import { en } from "./en";
import { zh } from "./zh";

/** Languages of the interface, the first one first. */
export const LANGUAGES = ["zh", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** The words of each language. */
export const DICTIONARIES: Readonly<Record<Language, Dictionary>> = { zh, en };
