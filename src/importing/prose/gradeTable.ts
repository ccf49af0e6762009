import { around, type SourceCell } from "../source";
import { squeeze, tidy } from "../wording/text";
import { boundsOf } from "./bandWords";
import type { Paragraph } from "./paragraph";

/** Longest name of a grade, and longest bound. */
const NAME_LETTERS = 8;
const BOUND_LETTERS = 16;

function isBound({ text }: SourceCell): boolean {
  const bare = squeeze(text);
  const bounds = bare.length <= BOUND_LETTERS ? boundsOf(bare) : null;
  return bounds !== null && !bounds.unclear;
}

function isName({ text }: SourceCell): boolean {
  const bare = squeeze(text);
  return bare.length > 0 && bare.length <= NAME_LETTERS && !/\d/u.test(bare);
}

/**
 * Two rows of which one names grades and the other says, below each name, from how many points on it is given, as one
 * sentence; null for other rows.
 */
export function gradesAcross(upper: readonly SourceCell[], lower: readonly SourceCell[]): Paragraph | null {
  const pairs = lower
    .filter(isBound)
    .map((bound) => ({ bound, name: upper.find(({ column }) => column === bound.column) }));
  if (pairs.length < 2 || !pairs.every(({ name }) => name && isName(name))) return null;
  const said = pairs.map(({ name, bound }) => `${tidy(name?.text ?? "")}，${tidy(bound.text)}`);
  return {
    text: `总分：${said.join("；")}`,
    place: around([...upper, ...lower].map(({ place }) => place)),
    where: "below",
  };
}

/** A row that names a grade and gives its bound in cells beside one another, as one sentence; null for other rows. */
export function gradeBeside(cells: readonly SourceCell[]): Paragraph | null {
  const bound = cells.find(isBound);
  const name = cells.find(isName);
  if (!bound || !name || cells.length > 3) return null;
  return {
    text: cells.map(({ text }) => tidy(text)).join("，"),
    place: around(cells.map(({ place }) => place)),
    where: "below",
  };
}
