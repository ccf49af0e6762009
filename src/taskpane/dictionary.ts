import { useContext } from "react";
import { DICTIONARIES } from "../words";
import type { Dictionary } from "../words/dictionary";
import { PaneContext } from "./context";

/** The words of findings and results. They are many: only screens that are loaded when they are needed use them. */
export function useDictionary(): Dictionary {
  const value = useContext(PaneContext);
  if (!value) throw new Error("used outside the pane");
  return DICTIONARIES[value.language];
}
