/** What differs between the kinds of tables: where the pane begins with one, and where its entries are typed. */
import type { OpenTable } from "../../tasks/openTable";
import { beginningOf, firstInput, performancePlace } from "./performance/places";
import { firstField, placeOf, type Place } from "./places";
import { screensOf } from "./screens";
import type { Screen } from "./state";

/** Where the pane begins with a table: its screens, the one for filling in first, and the part that is open. */
export interface Beginning {
  readonly screens: readonly [Screen, ...Screen[]];
  readonly section: string | null;
}

/** Where the pane begins with a table. */
export function beginning(open: OpenTable): Beginning {
  if (open.kind === "performance") return beginningOf(open.template);
  const screens = screensOf(open.template);
  // A checklist has nothing to score: filling in begins with its criteria.
  const first = screens.includes("score") ? "score" : "vetoes";
  return { screens: [first, ...screens], section: open.template.sections[0]?.id ?? null };
}

/** Path of the field in which filling in begins. */
export function firstFieldOf(open: OpenTable): string {
  return open.kind === "scoring" ? firstField(open.template) : firstInput(open.template);
}

/** Where the entry of a path is typed; null for what concerns the whole. */
export function placeIn(open: OpenTable, path: string): Place | null {
  return open.kind === "scoring" ? placeOf(open.template, path) : performancePlace(open.template, path);
}
