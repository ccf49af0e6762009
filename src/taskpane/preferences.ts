import { LANGUAGES, type Language } from "../words/languages";

/** Looks to choose from; "system" follows the machine. */
export const THEMES = ["system", "light", "dark", "contrast"] as const;
export type ThemeName = (typeof THEMES)[number];

/** What the interface remembers of a person. Nothing else is stored outside the workbook. */
export interface Preferences {
  readonly language: Language;
  readonly theme: ThemeName;
}

const KEY = "qingping.interface";

/** The language to begin with: Chinese, unless the surroundings speak English. */
function languageFor(tag: string): Language {
  return /^en\b/iu.test(tag) ? "en" : "zh";
}

function member<Name extends string>(names: readonly Name[], value: unknown): Name | undefined {
  return names.find((name) => name === value);
}

/**
 * Reads the stored preferences; whatever is missing or not sensible is the default.
 * @param tag language of the surroundings, for example "zh-CN".
 */
export function readPreferences(storage: Pick<Storage, "getItem">, tag: string): Preferences {
  const usual: Preferences = { language: languageFor(tag), theme: "system" };
  try {
    const stored = JSON.parse(storage.getItem(KEY) ?? "{}") as Partial<Record<keyof Preferences, unknown>>;
    return {
      language: member(LANGUAGES, stored.language) ?? usual.language,
      theme: member(THEMES, stored.theme) ?? usual.theme,
    };
  } catch {
    // Storage may be switched off, or hold what another program wrote.
    return usual;
  }
}

/** Stores preferences; without storage they last as long as the page. */
export function storePreferences(storage: Pick<Storage, "setItem">, preferences: Preferences): void {
  try {
    storage.setItem(KEY, JSON.stringify(preferences));
  } catch {
    // Nothing is lost but the preference.
  }
}
