import type { Finding } from "../core/finding";
import type { Step } from "../core/report";
import type { PerformanceTemplate } from "../core/performance/template";
import type { Template } from "../core/template";
import type { Dictionary } from "../words/dictionary";
import { labelOf } from "./label";
import { labelOfPath } from "./pathLabel";

export { faultSentence } from "./faultSentence";

type Sentence<Detail> = (detail: Detail) => string;

/** The sentence of a finding where the item concerned is plain to see: what is wrong, what to do. */
export function bareSentence(finding: Finding, words: Dictionary): string {
  // The dictionary has a sentence for each code that takes the detail of that code; the union hides it.
  const sentence = words.findings[finding.code] as Sentence<Finding>;
  return sentence(finding);
}

/** Parts of a finding and codes whose sentence says itself what it is about. */
const NAMING = ["first", "option", "carrier", "row"] as const;
const NAMED: readonly Finding["code"][] = ["feasibility-unmatched", "rate-as-fraction"];

function isNamed(finding: Finding): boolean {
  return NAMING.some((part) => part in finding) || NAMED.includes(finding.code);
}

function prefixOf(template: Template | PerformanceTemplate, finding: Finding, words: Dictionary): string {
  const { item, path } = finding;
  if (template.kind === "scoring") return item === undefined ? "" : words.result.itemPrefix(labelOf(template, item));
  const label = isNamed(finding) ? "" : labelOfPath(template, path, words.language);
  return label === "" ? "" : words.result.itemPrefix(label);
}

/** The sentence of a finding: the item or cell concerned, what is wrong, what to do. Without the cells' addresses. */
export function findingSentence(template: Template | PerformanceTemplate, finding: Finding, words: Dictionary): string {
  return prefixOf(template, finding, words) + bareSentence(finding, words);
}

/** The sentence of a step of the explanation, with the article behind it. */
export function stepSentence(step: Step, words: Dictionary): string {
  const sentence = words.steps[step.code] as Sentence<Step>;
  return sentence(step) + (step.article === null ? "" : words.result.article(step.article));
}
