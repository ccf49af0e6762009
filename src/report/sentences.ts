import type { Fault } from "../core/fault";
import type { Finding } from "../core/finding";
import type { Step } from "../core/report";
import type { Template } from "../core/template";
import type { Dictionary } from "../words/dictionary";
import { labelOf } from "./label";

type Sentence<Detail> = (detail: Detail) => string;

/** The sentence of a finding where the item concerned is plain to see: what is wrong, what to do. */
export function bareSentence(finding: Finding, words: Dictionary): string {
  // The dictionary has a sentence for each code that takes the detail of that code; the union hides it.
  const sentence = words.findings[finding.code] as Sentence<Finding>;
  return sentence(finding);
}

/** The sentence of a finding: the item concerned, what is wrong, what to do. Without its cell. */
export function findingSentence(template: Template, finding: Finding, words: Dictionary): string {
  const prefix = finding.item === undefined ? "" : words.result.itemPrefix(labelOf(template, finding.item));
  return prefix + bareSentence(finding, words);
}

/** The sentence of a step of the explanation, with the article behind it. */
export function stepSentence(step: Step, words: Dictionary): string {
  const sentence = words.steps[step.code] as Sentence<Step>;
  return sentence(step) + (step.article === null ? "" : words.result.article(step.article));
}

/** The sentence of a fault. */
export function faultSentence(fault: Fault, words: Dictionary): string {
  const sentence = words.faults[fault.code] as Sentence<Fault>;
  return sentence(fault);
}
