import type { Fault, FaultCode } from "../../src/core/fault";
import type { FindingCode, FindingDetail } from "../../src/core/finding";
import type { Step } from "../../src/core/report";
import { performanceForms, performanceSamples } from "./performanceSamples";

/** Details that bring nothing but digits into a sentence, so that all its words are the dictionary's. */
const metric = { zh: "指标", en: "metric", unit: "%" };
const bounds = { value: "5", from: "1", to: "2" };
const article = "7";

/** A detail of every finding. */
export const findingSamples: { [Code in FindingCode]: Extract<FindingDetail, { code: Code }> } = {
  "wrong-shape": { code: "wrong-shape", expected: "object" },
  "unknown-key": { code: "unknown-key", key: "1" },
  "unknown-id": { code: "unknown-id", id: "1" },
  "not-scored-itself": { code: "not-scored-itself", id: "1" },
  "not-a-number": { code: "not-a-number", shown: "1" },
  "number-as-text": { code: "number-as-text", value: "1", fullWidth: false },
  "too-many-decimals": { code: "too-many-decimals", value: "1", places: 4 },
  "below-zero": { code: "below-zero", value: "-1" },
  "above-maximum": { code: "above-maximum", value: "9", max: "8" },
  "not-a-level": { code: "not-a-level", value: "1", levels: ["8", "4"] },
  "metric-out-of-range": { code: "metric-out-of-range", metric, value: "5", min: "1", max: "2" },
  "metric-contradicts-score": { code: "metric-contradicts-score", metric, score: "3", ...bounds },
  "source-gap": { code: "source-gap", metric, ...bounds },
  "condition-contradicts-score": { code: "condition-contradicts-score", value: "1", max: "2", condition: "3" },
  missing: { code: "missing" },
  "reason-missing": { code: "reason-missing", lost: "1" },
  "maximum-fixed": { code: "maximum-fixed", max: "8" },
  "maxima-break-section": { code: "maxima-break-section", section: "1", sum: "9", max: "8" },
  "bonus-out-of-range": { code: "bonus-out-of-range", value: "9", min: "1", max: "2" },
  "not-yes-no": { code: "not-yes-no", shown: "1" },
  "not-pass-fail": { code: "not-pass-fail", shown: "1" },
  "vetoes-unanswered": { code: "vetoes-unanswered", count: 2 },
  "veto-is-derived": { code: "veto-is-derived", bound: "70" },
  "total-not-needed": { code: "total-not-needed" },
  "gate-failed": { code: "gate-failed", text: "1", article },
  "eligibility-not-met": { code: "eligibility-not-met", text: "1", article },
  "panel-too-small": { code: "panel-too-small", count: 2, min: 3, article },
  "panel-too-large": { code: "panel-too-large", count: 6, max: 5, article },
  "recusal-not-declared": { code: "recusal-not-declared", expert: "1", article },
  "recusal-needed": { code: "recusal-needed", expert: "1", article },
  "row-missing": { code: "row-missing", sheet: "1", label: "2" },
  "no-room": { code: "no-room", shown: "1" },
  "row-twice": { code: "row-twice", label: "1", first: "2" },
  "sheet-missing": { code: "sheet-missing", kind: "1" },
  "sheet-twice": { code: "sheet-twice", first: "1", second: "2" },
  "formula-in-entry": { code: "formula-in-entry", value: "1" },
  "formula-without-value": { code: "formula-without-value" },
  "maximum-altered": { code: "maximum-altered", shown: "9", max: "8" },
  "result-altered": { code: "result-altered", label: "1", declared: "2", computed: "3" },
  "template-changed": { code: "template-changed" },
  ...performanceSamples,
};

/** Further details of findings whose sentence has more than one form. */
export const findingForms: readonly FindingDetail[] = [
  { code: "wrong-shape", expected: "list" },
  { code: "wrong-shape", expected: "text" },
  { code: "not-a-number", shown: "1", proposal: "8" },
  { code: "number-as-text", value: "1", fullWidth: true },
  { code: "metric-out-of-range", metric, value: "5", min: null, max: "2" },
  { code: "metric-out-of-range", metric, value: "5", min: "1", max: null },
  { code: "source-gap", metric, value: "5", from: "1", to: "1" },
  { code: "result-altered", label: "1", declared: "2", computed: null },
  ...performanceForms,
];

/** A fault of every kind. */
export const faultSamples: { [Code in FaultCode]: Extract<Fault, { code: Code }> } = {
  "file-not-found": { code: "file-not-found" },
  "file-not-readable": { code: "file-not-readable", reason: "1" },
  "file-not-writable": { code: "file-not-writable", reason: "1" },
  "not-a-zip": { code: "not-a-zip" },
  truncated: { code: "truncated" },
  "legacy-format": { code: "legacy-format" },
  password: { code: "password" },
  "too-large": { code: "too-large", part: "1" },
  "damaged-part": { code: "damaged-part", part: "1" },
  "unsafe-package": { code: "unsafe-package", part: "1" },
  "not-a-workbook": { code: "not-a-workbook" },
  "not-a-document": { code: "not-a-document" },
  "too-many-cells": { code: "too-many-cells", sheet: "1" },
  "not-ours": { code: "not-ours" },
  "table-not-here": { code: "table-not-here", id: "1", ids: ["2"] },
  "newer-format": { code: "newer-format", version: "2" },
  "several-tables": { code: "several-tables", ids: ["1", "2"] },
  "unknown-template": { code: "unknown-template", id: "1" },
  "list-columns-missing": { code: "list-columns-missing", columns: ["1", "2"] },
  "list-column-twice": { code: "list-column-twice", column: "1" },
  "list-empty": { code: "list-empty" },
  "list-too-long": { code: "list-too-long", max: 1 },
  "list-quote-open": { code: "list-quote-open", line: 1 },
  "list-encoding": { code: "list-encoding" },
  "nothing-to-consolidate": { code: "nothing-to-consolidate" },
  "no-scores": { code: "no-scores", file: "1", title: "1" },
  "panel-mixed": { code: "panel-mixed", file: "1", first: "1", second: "2" },
  "different-tables": { code: "different-tables", first: "1", second: "2" },
  "option-not-used": { code: "option-not-used", option: "1", title: "2" },
  "broken-template": { code: "broken-template", id: "1", detail: "2" },
  "entries-not-utf8": { code: "entries-not-utf8" },
  "entries-not-json": { code: "entries-not-json", position: 3 },
  "not-written": { code: "not-written", sheet: "1" },
  "cell-editing": { code: "cell-editing" },
  "workbook-protected": { code: "workbook-protected" },
  "sheet-protected": { code: "sheet-protected" },
  "sheet-gone": { code: "sheet-gone" },
  "table-present": { code: "table-present", title: "1" },
  "excel-failed": { code: "excel-failed", detail: "1" },
  unexpected: { code: "unexpected", detail: "1" },
};

/** A step of every kind. */
export const stepSamples: { [Code in Step["code"]]: Extract<Step, { code: Code }> } = {
  reallocated: { code: "reallocated", items: ["1", "2"], article },
  "full-marks": { code: "full-marks", condition: "1", items: ["2"], article },
  bonus: { code: "bonus", text: "1", points: 2, article },
  incomplete: { code: "incomplete", filled: 1, count: 2, provisional: 3, article: null },
  total: { code: "total", total: 80, max: 100, bonus: 2, article: null },
  veto: { code: "veto", id: "1", text: "2", label: "3", article },
  "veto-unreadable": { code: "veto-unreadable", article: null },
  "below-bound": { code: "below-bound", bound: 70, reachable: 60, article },
  band: { code: "band", label: "1", text: "2", total: 80, article },
  "no-pass-mark": { code: "no-pass-mark", article: null },
  gate: { code: "gate", text: "1", passed: true, article },
  honour: { code: "honour", honour: "1", article },
};

/** Further steps whose sentence has more than one form. */
export const stepForms: readonly Step[] = [
  { code: "incomplete", filled: 2, count: 2, provisional: 3, article: null },
  { code: "total", total: 80, max: 100, bonus: 0, article: null },
  { code: "gate", text: "1", passed: false, article },
];
