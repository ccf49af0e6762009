/** Points that one line of 10.5 pt text takes, with the room that other programs' fonts need. */
const LINE_POINTS = 16;
const PADDING_POINTS = 5;
/** Height of a row whose text comes later, so that two lines of it show wherever the row is not fitted by itself. */
export const TWO_LINES = 30;
/** Excel's limit for a row. */
const MAX_ROW_POINTS = 409;
/** A Chinese character is two characters of the default font wide; a tenth is kept to spare. */
const USABLE = 0.9;

function charactersWide(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + (character.charCodeAt(0) < 0x250 ? 1.1 : 2), 0);
}

/** Lines that `text` takes in `width` characters of the default font. */
export function linesOf(text: string, width: number): number {
  const perLine = Math.max(2, width * USABLE);
  return text
    .split("\n")
    .reduce((sum, paragraph) => sum + Math.max(1, Math.ceil(charactersWide(paragraph) / perLine)), 0);
}

/** Row height in points that shows all of `text` in `width` characters of the default font. */
export function heightOf(text: string, width: number): number {
  return Math.min(MAX_ROW_POINTS, linesOf(text, width) * LINE_POINTS + PADDING_POINTS);
}

/** As many of `sentences` as fit into a cell, one a line; `more` says how many were left out. */
export function fitSentences(
  sentences: readonly string[],
  { width, points }: { readonly width: number; readonly points: number },
  more: (count: number) => string,
): string {
  const room = Math.floor((points - PADDING_POINTS) / LINE_POINTS);
  let kept = 0;
  for (let used = 0; kept < sentences.length; kept++) {
    used += linesOf(sentences[kept] ?? "", width);
    const last = kept === sentences.length - 1;
    if (used > (last ? room : room - 1)) break;
  }
  const left = sentences.length - kept;
  return [...sentences.slice(0, kept), ...(left > 0 ? [more(left)] : [])].join("\n");
}
