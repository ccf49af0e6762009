import type { Pane } from "./pane";
import { neighbour, scorePath, sectionOf } from "./places";

/** Leads from an item to the next or the one before, over the ends of sections; at the ends of the table it stays. */
export function moveFrom(pane: Pane, itemId: string, step: 1 | -1): void {
  pane.settle();
  const template = pane.store.get().table?.open.template;
  const next = template && neighbour(template, itemId, step);
  if (!next) return;
  pane.openSection(sectionOf(template, next)?.id ?? null);
  pane.focusOn(scorePath(next));
}
