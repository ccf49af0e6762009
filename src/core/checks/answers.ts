import { show } from "../decimal";
import { pointer, type Finding } from "../finding";
import type { TableCheck } from "./check";

const YES_NO_LISTS = ["vetoes", "eligibility", "conditions"] as const;

function isAnswer(answer: unknown): boolean {
  return answer === null || typeof answer === "boolean";
}

/** Vetoes, eligibility and conditions are answered yes or no, or left blank. */
export const answers: TableCheck = (template, entries) =>
  YES_NO_LISTS.flatMap((list) => {
    const wrong = template[list].filter(({ id }) => !isAnswer(entries[list].get(id) ?? null));
    return wrong.map(({ id }): Finding => {
      const shown = show(entries[list].get(id));
      return { code: "not-yes-no", severity: "error", path: pointer(list, id), item: id, shown };
    });
  });
