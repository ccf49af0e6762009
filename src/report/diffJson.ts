import type { Comparison, Editions } from "../core/comparison";
import type { Held } from "../core/difference";
import type { Dictionary } from "../words/dictionary";
import { diffParts, type DiffRow } from "./diffRows";

/** An entry, a result or a field of an option that differs, as other programs read it. */
export interface DifferenceJson {
  /** JSON pointer into the entries; absent for the results of a scoring table. */
  readonly path?: string;
  readonly label: string;
  readonly unit?: string;
  readonly before: Held;
  readonly after: Held;
  readonly change: number | null;
  readonly percent: number | null;
  readonly sheet?: string;
  readonly cell?: string;
}

/** An option of the ledger that differs. */
export interface OptionDiffJson {
  readonly number: string;
  readonly name: string;
  readonly what: "added" | "removed" | "changed";
  readonly fields: readonly DifferenceJson[];
}

/** A comparison as other programs read it. */
export interface DiffJson {
  readonly template: string;
  readonly kind: "scoring" | "performance";
  readonly editions: Editions | null;
  readonly differences: readonly DifferenceJson[];
  readonly options: readonly OptionDiffJson[];
}

function differenceJson({
  label,
  unit,
  path,
  change: { before, after, change, percent },
  at,
}: DiffRow): DifferenceJson {
  const place = { ...(path === null ? {} : { path }), label, ...(unit === "" ? {} : { unit }) };
  return { ...place, before, after, change, percent, ...at };
}

/** `comparison` as plain JSON, its labels in the language of `words`. */
export function diffJson(comparison: Comparison, words: Dictionary): DiffJson {
  const { kind, template, editions } = comparison;
  const parts = diffParts(comparison, words);
  const fieldsOf = (index: number) => parts.filter(({ heading }) => heading !== null)[index]?.rows ?? [];
  const options = comparison.kind === "scoring" ? [] : comparison.diff.options;
  return {
    template: template.id,
    kind,
    editions,
    differences: parts.flatMap(({ heading, rows }) => (heading === null ? rows.map(differenceJson) : [])),
    options: options.map(({ number, name, what }, index) => {
      return { number, name, what, fields: fieldsOf(index).map(differenceJson) };
    }),
  };
}
