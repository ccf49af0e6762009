import { required } from "./dom";
import type { FramePane } from "./pane";
import { words } from "./words";
import type { Workbench } from "./workbench";

/** Sets going what loads, shows and hides the task pane: the ribbon, the choice of Excel's level, the toggle. */
export function startPaneButtons(workbench: Workbench, pane: FramePane): void {
  const toggle = required("toggle", HTMLButtonElement);
  const show = (isShown: boolean) => {
    pane.isShown = isShown;
    toggle.textContent = isShown ? words.hidePane : words.showPane;
  };
  toggle.addEventListener("click", () => {
    show(!pane.isShown);
  });
  for (const button of document.querySelectorAll<HTMLElement>("[data-action]")) {
    button.addEventListener("click", () => {
      show(true);
      workbench.load(button.dataset["action"] ?? "");
    });
  }
  const level = required("level", HTMLSelectElement);
  level.addEventListener("change", () => {
    workbench.setLevel(level.value === "" ? null : level.value);
    workbench.load("");
  });
}
