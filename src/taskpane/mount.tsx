import { createRoot } from "react-dom/client";
import { App } from "./App";
import { begin } from "./pane/actions";
import { Pane } from "./pane/pane";
import type { Action, Surface } from "./surface";

/** Shows the pane in the page's root, over whatever it works on. */
export function mount(surface: Surface, action: Action, tag: string): void {
  const root = document.getElementById("root");
  if (!root) throw new Error("the page has no root");
  const pane = new Pane(surface);
  createRoot(root).render(<App pane={pane} tag={tag} />);
  void begin(pane, action);
}
