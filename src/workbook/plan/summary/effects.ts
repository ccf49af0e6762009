import { summaryWords } from "../../../words/summarySheets";

const { performance: words } = summaryWords;

/** An effect of options: what is saved or cut, in which base unit. */
export interface Effect {
  readonly of: string;
  readonly measure: "saving" | "reduction";
  readonly unit: string;
}

function own(record: Readonly<Record<string, string>>, key: string): string {
  return Object.hasOwn(record, key) ? (record[key] ?? key) : key;
}

/** What is saved or cut, in Chinese. */
export function effectName({ of }: Effect): string {
  return own(words.effectNames, of);
}

/** The unit in Chinese: "t/a" is 吨/年. Effects are yearly also where their unit does not say so. */
export function effectUnit({ unit }: Effect): string {
  return words.yearly(own(words.units, unit.replace(/\/a$/u, "")));
}
