import type { Comparison } from "../core/comparison";
import type { Change } from "../core/difference";
import type { Dictionary } from "../words/dictionary";
import { diffParts, diffSentences, type DiffRow } from "./diffRows";
import { onOneLine, type Line } from "./lines";
import { toldIn, toldPercent } from "./performance/numbers";

function signed(value: number, told: string): string {
  return value > 0 ? `+${told}` : told;
}

/** The change of a figure with its share: "-30 (-25%)"; "" where there is none. */
function changeText({ change, percent }: Change, unit: string): string {
  if (change === null) return "";
  const share = percent === null ? "" : ` (${signed(percent, toldPercent(percent))}%)`;
  return `  ${signed(change, toldIn(unit, change))}${share}`;
}

function lineOf({ label, unit, change, tell, at }: DiffRow): Line {
  const value = (held: Change["before"]) => (typeof held === "number" ? toldIn(unit, held) : tell(held));
  const measured = unit === "" ? label : `${label} [${unit}]`;
  const cell = at ? `  ${at.sheet}!${at.cell}` : "";
  const text = `  ${measured}  ${value(change.before)} → ${value(change.after)}${changeText(change, unit)}${cell}`;
  return { text: onOneLine(text), tone: "plain" };
}

/** A comparison as lines for people. */
export function diffLines(comparison: Comparison, words: Dictionary): Line[] {
  const heading = (text: string): Line => ({ text: onOneLine(text), tone: "heading" });
  const { title, id } = comparison.template;
  const parts = diffParts(comparison, words).flatMap((part) => [
    ...(part.heading === null ? [] : [heading(part.heading)]),
    ...part.rows.map(lineOf),
  ]);
  const sentences = diffSentences(comparison, words).map((text): Line => ({ text, tone: "plain" }));
  return [heading(`${words.performance.diff.title(title)}  ${id}`), ...sentences, ...parts];
}
