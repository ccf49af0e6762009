import type { Level } from "../../core/template";

const LINE = /^(\d{1,6}(?:\.\d{1,4})?)(?:\s*[-~～–—至到]\s*(\d{1,6}(?:\.\d{1,4})?))?\s*分?(?:[\s：:，,]+(.*))?$/u;

/** Levels as they are shown to be typed: one a line, points first. */
export function levelLines(levels: readonly Level[] | undefined): string {
  return (levels ?? [])
    .map(({ from, to, text }) => `${from === to ? from : `${from}-${to}`}${text === null ? "" : ` ${text}`}`)
    .join("\n");
}

/** What was typed as levels; empty where nothing was, null where a line is no level or there is only one. */
export function readLevels(typed: string): readonly Level[] | null {
  const lines = typed.split("\n").filter((line) => line.trim() !== "");
  const found = lines.map((line): Level | null => {
    const [, first, last, words] = LINE.exec(line.trim()) ?? [];
    if (first === undefined) return null;
    const [one, other] = [Number(first), Number(last ?? first)];
    return { from: Math.min(one, other), to: Math.max(one, other), text: words?.trim() ?? "" };
  });
  const levels = found.filter((level) => level !== null);
  if (levels.length < found.length || levels.length === 1) return null;
  return levels.map((level) => ({ ...level, text: level.text === "" ? null : level.text }));
}
