import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";

/** The collected regulations, beside the checkout where its developers keep them. */
const SEEDS = resolve(__dirname, "../../shared/seeds");

/** Whether the regulations are here; tests of wording skip without them. */
export const seedsPresent = existsSync(SEEDS);

const files = new Map<string, string[]>();

function linesOf(file: string): string[] {
  const known = files.get(file);
  if (known) return known;
  const read = readFileSync(resolve(SEEDS, file), "utf8").split("\n");
  files.set(file, read);
  return read;
}

/** `text` without any white space: line breaks of the sources fall anywhere. */
export function squeeze(text: string): string {
  return text.replace(/\s+/gu, "");
}

/** Lines `first` to `last` of a source, counted from 1, without white space and without lines that are a lone page number. */
export function passage(file: string, [first, last]: readonly [number, number]): string {
  const kept = linesOf(file)
    .slice(first - 1, last)
    .filter((line) => !/^\s*\d+\s*$/u.test(line));
  return squeeze(kept.join(""));
}
