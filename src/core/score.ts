import Big from "big.js";
import { ITEM_CHECKS, SECTION_CHECKS } from "./checks";
import { readNumber, sum, validWithin } from "./decimal";
import type { Entries } from "./entries";
import type { Finding } from "./finding";
import { effectiveMaxima, itemSubjects, maximumOf, type ItemSubject } from "./subject";
import { everyItem, leaves, type Item, type Template } from "./template";

/** What the items, sections and bonus of a filled table add up to. */
export interface Totals {
  /** Valid score of each scored item, and of each group all of whose items have one; else null. */
  readonly scores: ReadonlyMap<string, Big | null>;
  /** Maximum of each item and group after re-allocation. */
  readonly maxima: ReadonlyMap<string, Big>;
  /** Score of each section, in order; null unless every item is scored and valid. */
  readonly sections: readonly (Big | null)[];
  readonly filled: number;
  readonly count: number;
  /** Null where a bonus is claimed and not valid. */
  readonly bonus: Big | null;
  readonly total: Big | null;
  readonly provisional: Big;
  /** The highest total still possible, every blank or invalid item at its maximum. */
  readonly reachable: Big;
  readonly findings: readonly Finding[];
}

function hasError(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === "error");
}

function scoreOf(subject: ItemSubject, findings: readonly Finding[]): Big | null {
  if (hasError(findings)) return null;
  if (subject.reading.kind === "number") return subject.reading.value;
  return subject.fullMarks === null ? null : subject.max;
}

/** The sum of all values, or null as soon as one is null. */
export function sumUnlessNull(values: readonly (Big | null)[]): Big | null {
  const known = values.filter((value) => value !== null);
  return known.length === values.length ? sum(known) : null;
}

function bonusPoints(template: Template, entries: Entries): (Big | null)[] {
  return template.bonus.flatMap(({ id, min, max }) => {
    const reading = readNumber(entries.bonus.get(id));
    return reading.kind === "blank" ? [] : [validWithin(reading, min, max)];
  });
}

function withGroups(items: readonly Item[], scores: ReadonlyMap<string, Big | null>): [string, Big | null][] {
  return items.map((item) => [
    item.id,
    item.items
      ? sumUnlessNull(leaves(item.items).map(({ id }) => scores.get(id) ?? null))
      : (scores.get(item.id) ?? null),
  ]);
}

/** A table without items: the panel's own total takes the place of the sections. */
function declared(template: Template, entries: Entries): Big | null {
  return validWithin(readNumber(entries.total), 0, template.total);
}

interface JudgedItems {
  readonly scores: ReadonlyMap<string, Big | null>;
  readonly findings: readonly Finding[];
  readonly brokenSections: ReadonlySet<string>;
  readonly maxima: ReadonlyMap<string, Big>;
}

/** A loop, as the checks of an item are what very many workbooks take longest over. */
function judgeItem(subject: ItemSubject): Finding[] {
  const findings: Finding[] = [];
  for (const check of ITEM_CHECKS) for (const finding of check(subject)) findings.push(finding);
  return findings;
}

function judgeItems(template: Template, entries: Entries): JudgedItems {
  const maxima = effectiveMaxima(template, entries);
  const subjects = itemSubjects(template, entries, maxima);
  const scores = new Map<string, Big | null>();
  const brokenSections = new Set<string>();
  const findings: Finding[] = [];
  let next = 0;
  for (const section of template.sections) {
    const ofSection = SECTION_CHECKS.flatMap((check) => check(template, entries, section.id));
    if (hasError(ofSection)) brokenSections.add(section.id);
    findings.push(...ofSection);
    const end = next + leaves(section.items).length;
    for (const subject of subjects.slice(next, end)) {
      const ofItem = judgeItem(subject);
      findings.push(...ofItem);
      scores.set(subject.item.id, scoreOf(subject, ofItem));
    }
    next = end;
  }
  return { scores, findings, brokenSections, maxima };
}

function reachableTotal({ scores, maxima }: JudgedItems, template: Template, bonus: Big): Big {
  if (template.sections.length === 0) return new Big(template.total);
  return sum([...scores].map(([id, score]) => score ?? maxima.get(id) ?? new Big(0))).plus(bonus);
}

/** Adds up a filled table exactly. Nothing is rounded or capped. */
export function addUp(template: Template, entries: Entries): Totals {
  const judged = judgeItems(template, entries);
  const { scores, brokenSections, maxima } = judged;
  const items = everyItem(template);
  const sections = template.sections.map((section) =>
    brokenSections.has(section.id)
      ? null
      : sumUnlessNull(leaves(section.items).map(({ id }) => scores.get(id) ?? null)),
  );
  const bonuses = bonusPoints(template, entries);
  const claimed = sum(bonuses.filter((points) => points !== null));
  const rulesOnly = sections.length === 0;
  const own = rulesOnly ? declared(template, entries) : null;
  const valid = rulesOnly ? (own ? [own] : []) : [...scores.values()].filter((score) => score !== null);
  return {
    scores: new Map(withGroups(items, scores)),
    maxima: new Map(items.map((item) => [item.id, maximumOf(item, maxima)])),
    sections,
    filled: valid.length,
    count: rulesOnly ? 1 : scores.size,
    bonus: sumUnlessNull(bonuses),
    total: sumUnlessNull([...(rulesOnly ? [own] : sections), ...bonuses]),
    provisional: sum(valid).plus(claimed),
    reachable: own ? own.plus(claimed) : reachableTotal(judged, template, claimed),
    findings: judged.findings,
  };
}
