import type { Finding } from "../../src/core/finding";
import { faultSentence, findingSentence, stepSentence } from "../../src/report/sentences";
import { DICTIONARIES, LANGUAGES } from "../../src/words";
import type { Dictionary, ResultWords } from "../../src/words/dictionary";
import { sheetWords } from "../../src/words/sheets";
import { tiny } from "../core/tiny";
import { faultSamples, findingForms, findingSamples, stepForms, stepSamples } from "./samples";

const { zh, en } = DICTIONARIES;
const HAN = /\p{Script=Han}/u;
/** What a Chinese sentence may name in Latin letters: programs, file endings, options. */
const LATIN =
  /Excel|Word|WPS|LibreOffice|PDF|UTF-8|JSON|\.xls[xm]?|\.docx|\.html|\.txt|\.et|qingping( new| import| templates| lint| template general-performance --json)?|--template|--table/gu;
/** The answers as workbooks print them, which an English sentence quotes. */
const ANSWERS = /是|否|不?通过/gu;

function findings(words: Dictionary): [string, string][] {
  const details = [...Object.values(findingSamples), ...findingForms];
  return details.map((detail) => {
    const finding: Finding = { ...detail, severity: "error", path: "" };
    return [detail.code, findingSentence(tiny, finding, words)];
  });
}

function faults(words: Dictionary): [string, string][] {
  return Object.values(faultSamples).map((fault) => [fault.code, faultSentence(fault, words)]);
}

function steps(words: Dictionary): [string, string][] {
  return [...Object.values(stepSamples), ...stepForms].map((step) => [step.code, stepSentence(step, words)]);
}

function phrases({ result, severity }: Dictionary): [string, string][] {
  const made = {
    honour: result.honour("1"),
    next: result.next("1", "2", true),
    nextAbove: result.next("1", "2", false),
    filled: result.filled(1, 2),
    answered: result.answered(1, 2),
    gradeCount: result.gradeCount("1", 2),
    unanswered: result.unanswered(4, "1"),
    criteria: result.criteria(9),
    findings: result.findings(1, 2, 3),
    findingsWithoutNotes: result.findings(1, 2, 0),
    article: result.article("1"),
    itemPrefix: result.itemPrefix("1"),
    missing: result.missing(4, "1"),
    items: result.items(26),
    vetoCount: result.vetoCount(6),
  };
  const plain = Object.entries(result satisfies ResultWords).filter(([, word]) => typeof word === "string");
  return [...Object.entries(made), ...plain, ...Object.entries(result.force), ...Object.entries(severity)] as [
    string,
    string,
  ][];
}

const all = (words: Dictionary) => [...findings(words), ...faults(words), ...steps(words), ...phrases(words)];

test.each(LANGUAGES)("%s has a sentence for every code, with everything filled in", (language) => {
  for (const [code, sentence] of all(DICTIONARIES[language])) {
    expect([code, sentence.trim()]).not.toEqual([code, ""]);
    expect([code, /undefined|null|NaN|\[object/u.test(sentence)]).toEqual([code, false]);
  }
});

test("Chinese sentences hold no Latin words but names", () => {
  const latin = all(zh).filter(([, sentence]) => /[A-Za-z]/u.test(sentence.replace(LATIN, "")));
  expect(latin).toEqual([]);
});

test("English sentences hold no Chinese but the answers that a workbook prints", () => {
  const withMetric = all(en).map(([code, sentence]) => [code, sentence.replace(ANSWERS, "")] as const);
  expect(withMetric.filter(([, sentence]) => HAN.test(sentence))).toEqual([]);
});

test.each([
  ["zh", zh, /。$/u],
  ["en", en, /[.]$/u],
])("every finding and fault of %s is a whole sentence on one line", (_language, words, end) => {
  const sentences = [...findings(words), ...faults(words)];
  expect(sentences.filter(([, sentence]) => !end.test(sentence) || sentence.includes("\n"))).toEqual([]);
});

test("no two codes share a sentence", () => {
  for (const words of [zh, en]) {
    const sentences = [...Object.keys(findingSamples), ...Object.keys(faultSamples)].map(
      (code) => [...findings(words), ...faults(words)].find(([other]) => other === code)?.[1],
    );
    expect(new Set(sentences).size).toBe(sentences.length);
  }
});

test("Chinese punctuation is full-width", () => {
  const half = all(zh).filter(([, sentence]) => /\p{Script=Han}[,;:!?()]|[,;:!?()]\p{Script=Han}/u.test(sentence));
  expect(half).toEqual([]);
});

test("both languages have the same words", () => {
  const shape = ({ findings: f, faults: g, steps: s, result }: Dictionary) =>
    [f, g, s, result].map((words) => Object.keys(words).sort());
  expect(shape(en)).toEqual(shape(zh));
});

test("sheets have names that Excel accepts", () => {
  const names = Object.values(sheetWords.names);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[^\\/?*:[\]']{1,31}$/u);
});
