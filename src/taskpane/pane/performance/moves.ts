import type { Pane } from "../pane";
import { neighbourInput } from "./inputs";

/** Leads from an input of the form to the next or the one before, over the ends of blocks; at the form's ends it stays. */
export function moveInForm(pane: Pane, path: string, step: 1 | -1): void {
  pane.settle();
  const open = pane.store.get().table?.open;
  if (open?.kind !== "performance") return;
  const next = neighbourInput(open.template, open.entries.raw, path, step);
  if (!next) return;
  pane.openSection(next.block);
  pane.focusOn(next.path);
}
