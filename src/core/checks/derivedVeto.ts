import { pointer } from "../finding";
import type { TableCheck } from "./check";

/** A veto that the total decides is not set by hand. */
export const derivedVeto: TableCheck = (template, entries) =>
  template.vetoes
    .filter(({ id, totalBelow }) => totalBelow !== undefined && typeof entries.vetoes.get(id) === "boolean")
    .map(({ id, totalBelow }) => {
      const bound = String(totalBelow);
      return { code: "veto-is-derived", severity: "warning", path: pointer("vetoes", id), item: id, bound };
    });
