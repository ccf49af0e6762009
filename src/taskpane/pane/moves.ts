import type { Pane } from "./pane";
import { neighbour, scorePath, sectionOf } from "./places";

/** Leads from an item to the next or the one before, over the ends of sections; at the ends of the table it stays. */
export function moveFrom(pane: Pane, itemId: string, step: 1 | -1): void {
  pane.settle();
  const open = pane.store.get().table?.open;
  if (open?.kind !== "scoring") return;
  const next = neighbour(open.template, itemId, step);
  if (!next) return;
  const { template } = open;
  pane.openSection(sectionOf(template, next)?.id ?? null);
  pane.focusOn(scorePath(next));
}
