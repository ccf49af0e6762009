import { show } from "../decimal";
import { pointer } from "../finding";
import type { TableCheck } from "./check";

const YES_NO_LISTS = ["vetoes", "eligibility", "conditions"] as const;

/** Vetoes, eligibility and conditions are answered yes or no, or left blank. */
export const answers: TableCheck = (template, entries) =>
  YES_NO_LISTS.flatMap((list) =>
    template[list].flatMap(({ id }) => {
      const answer = entries[list].get(id) ?? null;
      if (answer === null || typeof answer === "boolean") return [];
      const shown = show(answer);
      return [{ code: "not-yes-no", severity: "error", path: pointer(list, id), item: id, shown } as const];
    }),
  );
