import type { Doubt } from "../../core/importing/doubt";
import type { PartKind, SourcePlace } from "../../core/importing/place";
import type { ImportWords } from "../../words/importing";
import { onOneLine, type Line } from "../lines";

/** The parts of a source, as far as places are told by them. */
export type Parts = readonly { readonly kind: PartKind; readonly name: string }[];

/** Longest piece of the source that a sentence quotes. */
const QUOTED_LETTERS = 40;

function quoted(text: string): string {
  const letters = Array.from(onOneLine(text).trim());
  return letters.length > QUOTED_LETTERS ? `${letters.slice(0, QUOTED_LETTERS).join("")}…` : letters.join("");
}

/** Where something stands in the source, in words. */
export function placeText({ part, rows }: SourcePlace, parts: Parts, words: ImportWords): string {
  const { kind, name } = parts[part] ?? { kind: "lines", name: "" };
  return words.place(kind, onOneLine(name), part + 1, rows[0], rows[1]);
}

/** What is doubtful, and what to do, without its place. */
export function doubtSentence({ code, chosen, alternatives }: Doubt, words: ImportWords): string {
  return words.doubts[code]({ chosen: quoted(chosen), other: quoted(alternatives[0] ?? "") });
}

/** A doubt as one line: its place, what it is about where that is known, its sentence. */
export function doubtLine(doubt: Doubt, parts: Parts, words: ImportWords): Line {
  const about = doubt.about === undefined ? "" : ` ${words.about(doubt.about)}`;
  const text = `[${words.doubt}] ${placeText(doubt.place, parts, words)}${about} ${doubtSentence(doubt, words)}`;
  return { text, tone: "warning" };
}
