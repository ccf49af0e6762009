import type { MetricName, ScoringDetail } from "../core/finding";
import type { FindingSentences } from "./dictionary";

const SHAPES = { object: "an object", list: "a list", text: "a text" } as const;

function range(min: string | null, max: string | null): string {
  if (min === null) return `at most ${max ?? ""}`;
  return max === null ? `at least ${min}` : `${min} to ${max}`;
}

function points(from: string, to: string): string {
  return from === to ? `${from} points` : `${from} to ${to} points`;
}

function measured(metric: MetricName, value: string): string {
  return `${metric.en} is ${value}${metric.unit}`;
}

/** What each finding says in English: what is wrong and what to do. */
export const enFindings: Pick<FindingSentences, ScoringDetail["code"]> = {
  "wrong-shape": ({ expected }) => `This must be ${SHAPES[expected]}; it counts as blank. Correct the format.`,
  "unknown-key": ({ key }) => `There is no field "${key}". Check the spelling or remove it.`,
  "unknown-id": ({ id }) => `This table has no id "${id}". Check the id or remove it.`,
  "not-scored-itself": ({ id }) => `"${id}" is the sum of what stands below it. Score those items instead.`,
  "not-a-number": ({ shown, proposal }) =>
    proposal
      ? `"${shown}" is not a number. Did you mean ${proposal}? Enter the number alone.`
      : `"${shown}" is not a number. Enter a number.`,
  "number-as-text": ({ value, fullWidth }) =>
    fullWidth
      ? `The number is typed in full-width digits and was read as ${value}. Retype it, or the sheet's formulas leave it out.`
      : `The number is stored as text and was read as ${value}. Make it a number, or the sheet's formulas leave it out.`,
  "too-many-decimals": ({ value, places }) => `${value} has more than ${places} decimal places. Use at most ${places}.`,
  "below-zero": ({ value }) => `${value} is below zero. Enter 0 or more.`,
  "above-maximum": ({ value, max }) => `${value} is above the maximum of ${max}. Enter 0 to ${max}.`,
  "not-a-level": ({ value, levels }) => `${value} is not one of the levels. Enter one of ${levels.join(", ")}.`,
  "metric-out-of-range": ({ metric, value, min, max }) =>
    `${measured(metric, value)}; it must be ${range(min, max)}. Check it.`,
  "metric-contradicts-score": ({ metric, value, score, from, to }) =>
    `${measured(metric, value)}, which earns ${points(from, to)}, not ${score}. Check the metric or change the score.`,
  "source-gap": ({ metric, value, from, to }) =>
    `${measured(metric, value)}; the source sets no points for this, ${points(from, to)} are accepted. Give the panel's reason.`,
  "condition-contradicts-score": ({ value, max, condition }) =>
    `"${condition}" is answered yes, so this item earns ${max}, not ${value}. Enter ${max} or leave it blank.`,
  missing: () => "Not scored yet. A blank is not a zero: enter 0 for no points.",
  "reason-missing": ({ lost }) => `${lost} points are lost without a reason. Give the deduction reason.`,
  "maximum-fixed": ({ max }) => `This table's maxima are fixed; this one is ${max}. Restore it.`,
  "maxima-break-section": ({ section, sum, max }) =>
    `The maxima of "${section}" add up to ${sum}, not ${max}. Move points within the section only.`,
  "bonus-out-of-range": ({ value, min, max }) =>
    `A bonus of ${value} is not within ${min} to ${max}. Leave it blank if not claimed.`,
  "not-yes-no": ({ shown }) => `"${shown}" is neither yes (是) nor no (否). Choose one.`,
  "not-pass-fail": ({ shown }) => `"${shown}" is neither pass (通过) nor fail (不通过). Choose one.`,
  "not-a-grade": ({ shown, grades }) => `"${shown}" is none of the answers. Choose one of: ${grades.join(", ")}.`,
  unanswered: () => "Not looked at yet. A blank is no answer: give one.",
  "no-without-reason": ({ grade }) => `Answered "${grade}" without a reason. Give the reason.`,
  "vetoes-unanswered": ({ count }) =>
    `${count} vetoes are not answered and count as not holding. Look at each and answer yes or no.`,
  "veto-is-derived": ({ bound }) =>
    `This veto holds when the total is below ${bound}; the entry is ignored. Leave it blank.`,
  "total-not-needed": () => "This table's total is the sum of its items; the entered total is ignored. Remove it.",
  "gate-failed": ({ text, article }) => `Gate failed: ${text} (${article}). Reported beside the grade.`,
  "eligibility-not-met": ({ text, article }) =>
    `The application condition "${text}" (${article}) is not met. Check whether to accept it.`,
  "panel-too-small": ({ count, min, article }) =>
    `The panel has ${count} experts, the rule wants ${min} (${article}). Add experts.`,
  "panel-too-large": ({ count, max, article }) =>
    `The panel has ${count} experts, the rule allows ${max} (${article}). Check the panel.`,
  "panel-even": ({ count, article }) =>
    `The panel has ${count} experts, the rule wants an odd number (${article}). Check the panel.`,
  "recusal-not-declared": ({ expert, article }) =>
    `Expert "${expert}" has not declared to be free of interest (${article}). Ask for the declaration.`,
  "recusal-needed": ({ expert, article }) =>
    `Expert "${expert}" has an interest and must step aside (${article}). Replace the expert.`,
  "row-missing": ({ sheet, label }) =>
    `The sheet "${sheet}" lacks the row "${label}", perhaps deleted. Restore it, or fill a new workbook.`,
  "no-room": ({ shown }) => `The workbook has no cell for "${shown}"; it was not written. Use a newly made workbook.`,
  "row-twice": ({ label, first }) => `The row "${label}" stands there twice; ${first} was used. Delete the other.`,
  "sheet-missing": ({ kind }) => `The sheet "${kind}" is missing, perhaps deleted. Restore it and check again.`,
  "sheet-twice": ({ first, second }) =>
    `"${first}" and "${second}" are the same sheet; the first was used. Delete the other.`,
  "formula-in-entry": ({ value }) => `This is a formula; its result ${value} was read. Type the number instead.`,
  "formula-without-value": () =>
    "This formula has no stored result. Open and save the file in a spreadsheet program, or type the number.",
  "maximum-altered": ({ shown, max }) =>
    `The maximum was changed to "${shown}"; the table says ${max}, which was used. Restore it.`,
  "result-altered": ({ label, declared, computed }) =>
    `"${label}" says ${declared}, computed ${computed ?? "nothing"}. A formula or value may have been changed: check it.`,
  "template-changed": () =>
    "The workbook was made from another version of this table; the built-in one was used. Check the maxima.",
};
