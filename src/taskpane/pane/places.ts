import { pointer } from "../../core/finding";
import { stepsOf } from "../../core/path";
import { allLeaves, leaves, type Section, type Template } from "../../core/template";
import type { Screen, ScoringScreen } from "./state";

/** Where an entry is typed in the pane. */
export interface Place {
  readonly screen: Screen;
  readonly section: string | null;
  /** Row of the ledger, where it stands in one. */
  readonly row?: number;
  /** Path of the field that takes the keyboard. */
  readonly path: string;
}

const SCREEN_OF: Readonly<Record<string, ScoringScreen>> = {
  scores: "score",
  metrics: "score",
  reasons: "score",
  maxima: "score",
  bonus: "score",
  total: "score",
  vetoes: "vetoes",
  gates: "vetoes",
  eligibility: "vetoes",
  conditions: "vetoes",
  criteria: "vetoes",
  experts: "cover",
  enterprise: "cover",
};

/** The section that an item belongs to. */
export function sectionOf(template: Template, itemId: string): Section | null {
  return template.sections.find(({ items }) => leaves(items).some(({ id }) => id === itemId)) ?? null;
}

/** Where the entry of a path is typed; null for what concerns the whole. */
export function placeOf(template: Template, path: string): Place | null {
  const [group = "", id = ""] = stepsOf(path);
  const screen = Object.hasOwn(SCREEN_OF, group) ? SCREEN_OF[group] : undefined;
  if (!screen) return null;
  // The experts are one list with one field to begin with.
  if (group === "experts") return { screen, section: null, path: pointer(group) };
  const section = screen === "score" ? sectionOf(template, id) : null;
  // The reason of a veto stands beside the veto, that of an item beside the item.
  if (group === "reasons" && !section) return { screen: "vetoes", section: null, path };
  return { screen, section: section?.id ?? null, path };
}

/** Path of an item's score. */
export function scorePath(itemId: string): string {
  return pointer("scores", itemId);
}

/** The item that comes `step` places after another in the table; null beyond the ends. */
export function neighbour(template: Template, itemId: string, step: 1 | -1): string | null {
  const ids = allLeaves(template).map(({ id }) => id);
  return ids[ids.indexOf(itemId) + step] ?? null;
}

/** Path of the field in which scoring begins. */
export function firstField(template: Template): string {
  const { checklist, vetoes } = template;
  if (checklist) {
    const [criterion] = checklist.criteria;
    return criterion ? pointer("criteria", criterion.id) : pointer("vetoes", vetoes[0]?.id ?? "");
  }
  const [first] = allLeaves(template);
  return first ? scorePath(first.id) : "/total";
}
