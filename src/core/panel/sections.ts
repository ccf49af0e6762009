import type { Report } from "../report";
import { allLeaves, leaves, type Section, type Template } from "../template";
import type { PanelFinding } from "./finding";
import type { Seated } from "./members";
import { sumOf, whole, type Quotient } from "./quotient";
import { BONUS_ROW, TOTAL_ROW } from "./report";
import type { ExactRow } from "./rows";

/** A section with its figure still exact. */
export interface ExactSection {
  readonly id: string;
  readonly max: number;
  readonly scores: readonly (number | null)[];
  readonly figure: Quotient | null;
  /** Experts whose re-allocated maxima do not add up to the section. */
  readonly brokenBy: readonly string[];
}

/** Every item is scored, and yet the section has no points: its maxima do not add up. */
function isBroken({ sections, scores }: Report, section: Section, index: number): boolean {
  const known = leaves(section.items).every(({ id }) => (scores.get(id) ?? null) !== null);
  return known && (sections[index]?.score ?? null) === null;
}

/** The sum of all figures, or null as soon as one is missing. */
function sumUnlessMissing(figures: readonly (Quotient | null)[]): Quotient | null {
  const known = figures.filter((figure) => figure !== null);
  return known.length === figures.length && known.length > 0 ? sumOf(known) : null;
}

/** Every section: the experts' points and the panel's. */
export function panelSections(
  template: Template,
  counted: readonly Seated[],
  rows: readonly ExactRow[],
): ExactSection[] {
  const figures = new Map(rows.map(({ id, figure }) => [id, figure]));
  return template.sections.map((section, index) => {
    const brokenBy = counted.filter(({ report }) => isBroken(report, section, index)).map(({ expert }) => expert);
    const ofItems = sumUnlessMissing(leaves(section.items).map(({ id }) => figures.get(id) ?? null));
    return {
      id: section.id,
      max: section.max,
      scores: counted.map(({ report }) => report.sections[index]?.score ?? null),
      figure: brokenBy.length > 0 ? null : ofItems,
      brokenBy,
    };
  });
}

/** What is to be said of sections whose maxima do not add up. */
export function sectionFindings(sections: readonly ExactSection[]): PanelFinding[] {
  return sections.flatMap(({ id, brokenBy }): PanelFinding[] =>
    brokenBy.length > 0 ? [{ code: "section-broken", severity: "error", section: id, experts: brokenBy }] : [],
  );
}

/** The panel's total; null while a part of it is. */
export function panelTotal(rows: readonly ExactRow[], sections: readonly ExactSection[]): Quotient | null {
  const own = rows.filter(({ id }) => id === TOTAL_ROW || id === BONUS_ROW);
  return sumUnlessMissing([...sections, ...own].map(({ figure }) => figure));
}

/** The highest total still possible: rows without a figure at their maximum. */
export function panelReachable(template: Template, rows: readonly ExactRow[]): Quotient {
  const bonus = template.bonus.reduce((sum, { max }) => sum + max, 0);
  const printed = new Map(allLeaves(template).map(({ id, max }) => [id, max]));
  const most = ({ id, max }: ExactRow) => (id === BONUS_ROW ? bonus : (max ?? printed.get(id) ?? template.total));
  return sumOf(rows.map((row) => row.figure ?? whole(most(row))));
}
