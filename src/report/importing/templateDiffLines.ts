import type { TemplateChange } from "../../core/templateDiff";
import type { ImportWords } from "../../words/importing";
import { onOneLine, type Line } from "../lines";

/** Longest value that a line shows. */
const SHOWN_LETTERS = 60;

function short(text: string | null, words: ImportWords): string {
  if (text === null) return words.nothing;
  const letters = Array.from(onOneLine(text));
  return letters.length > SHOWN_LETTERS ? `${letters.slice(0, SHOWN_LETTERS).join("")}…` : letters.join("");
}

/** A difference between two templates as one line. */
export function changeLine({ what, about, field, before, after }: TemplateChange, words: ImportWords): Line {
  const steps = field
    .split(".")
    .map((step) => (Object.hasOwn(words.fields, step) ? (words.fields[step] ?? step) : step));
  const where = onOneLine([short(about, words), ...steps].filter((part) => part !== "").join(" "));
  if (what === "added") return { text: `+ ${where} ${short(after, words)}`, tone: "good" };
  if (what === "removed") return { text: `- ${where} ${short(before, words)}`, tone: "bad" };
  return { text: `* ${where} ${short(before, words)} → ${short(after, words)}`, tone: "plain" };
}
