import { pointer, type Finding } from "../finding";
import type { TableCheck } from "./check";

/** Where the regulation asks for recusal (回避), every expert has declared to have no interest. */
export const recusal: TableCheck = ({ recusal: rule }, { experts }) =>
  rule
    ? experts.flatMap(({ name, noInterest, index }): Finding[] => {
        if (noInterest === true) return [];
        const code = noInterest === false ? "recusal-needed" : "recusal-not-declared";
        const path = pointer("experts", String(index));
        return [{ code, severity: "warning", path, expert: name, article: rule.article }];
      })
    : [];
