import { pointer } from "../finding";
import type { TableCheck } from "./check";

/** A condition of application that is answered with no. */
export const eligibility: TableCheck = (template, entries) =>
  template.eligibility
    .filter(({ id }) => entries.eligibility.get(id) === false)
    .map(({ id, text, article }) => ({
      code: "eligibility-not-met",
      severity: "warning",
      path: pointer("eligibility", id),
      item: id,
      text,
      article,
    }));
