import { sum, toNumber } from "../../core/decimal";
import type { Report } from "../../core/report";
import { leaves, type Section } from "../../core/template";

/** How far a section is: valid scores, items, and the points so far. */
export interface SectionPoints {
  readonly filled: number;
  readonly count: number;
  readonly points: number;
}

/** Counts a section's valid scores and adds them up exactly. */
export function sectionPoints(section: Section, { scores }: Pick<Report, "scores">): SectionPoints {
  const items = leaves(section.items);
  const valid = items.map(({ id }) => scores.get(id) ?? null).filter((score) => score !== null);
  return { filled: valid.length, count: items.length, points: toNumber(sum(valid)) };
}
