import type { Template } from "../../core/template";
import { SCREENS, type ScoringScreen } from "./state";

const CHECKLIST_SCREENS = SCREENS.filter((name) => name !== "score");

/** The screens of a scoring table; a checklist has no points to score. */
export function screensOf({ checklist }: Template): readonly ScoringScreen[] {
  return checklist ? CHECKLIST_SCREENS : SCREENS;
}
