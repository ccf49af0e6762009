import { LANGUAGES } from "../../src/words";
import { PANE_WORDS } from "../../src/words/pane";
import { PANE_PERFORMANCE_WORDS } from "../../src/words/pane/performance";

const HAN = /\p{Script=Han}/u;
/** What Chinese words may name in Latin letters: programs, file endings, keys; and the button to the other language. */
const LATIN = /Excel|\.xlsx|Ctrl\+Z|English/gu;
const OTHER_LANGUAGE = "中文";
/** Not words but tags of the language itself. */
const TAGS = new Set(["language", "tag"]);

/** Arguments that bring nothing but digits into a phrase, for each of its forms. */
const ARGUMENTS: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  "faults.not-ours": [[{ code: "not-ours" }]],
  "faults.several-tables": [[{ code: "several-tables", ids: ["1"] }]],
  "faults.stored-template": [[{ code: "stored-template", id: "1" }]],
  "faults.table-not-here": [[{ code: "table-not-here", id: "1", ids: ["2"] }]],
  "start.continueWith": [["1"]],
  "start.items": [[1], [26]],
  "start.points": [[100]],
  "start.criteria": [[1], [26]],
  "start.vetoes": [[0], [1], [6]],
  "start.number": [["1"]],
  "start.made": [
    [1, null, "1"],
    [2, "1", "1"],
  ],
  "start.band": [
    ["1", 80, true],
    ["1", 80, false],
  ],
  "summary.filled": [[3, 26]],
  "summary.answeredOf": [[3, 26]],
  "summary.gradeCount": [["1", 2]],
  "summary.of": [[8, 10]],
  "summary.next": [
    ["1", 2.5, true],
    ["1", 2.5, false],
  ],
  "summary.vetoes": [
    [0, 0, 0],
    [1, 0, 6],
    [2, 3, 6],
    [0, 4, 6],
    [0, 0, 6],
  ],
  "score.field": [["1.1", "1"]],
  "score.max": [[8]],
  "score.level": [
    [1, 1],
    [1, 2],
  ],
  "score.permitted": [
    [1, 1],
    [1, 2],
  ],
  "score.section": [[1, 10]],
  "score.points": [[1, 10]],
  "score.bonusRange": [[2, 3]],
  "vetoes.article": [["1"]],
  "vetoes.derived": [[70]],
  "check.missing": [[1], [26]],
  "check.unanswered": [[1], [26]],
  "check.fix": [[8]],
  "check.fixAll": [[1], [4]],
  "check.where": [["1", "2"]],
  "result.lost": [["0.5"]],
  "result.writing": [
    [1, []],
    [2, ["1"]],
    [9, ["1", "2"]],
  ],
  "result.honour": [["1"]],
  "start.cells": [[1], [12]],
  "start.years": [[1], [3]],
  "performance.summary.filled": [[1, 2]],
  "performance.summary.findings": [
    [0, 0],
    [1, 2],
    [2, 1],
  ],
  "performance.summary.options": [["1"]],
  "performance.summary.money": [["1", "2"]],
  "performance.summary.energy": [["1 %"]],
  "performance.form.count": [[1, 2]],
  "performance.form.andMore": [["1"]],
  "performance.form.row": [[1]],
  "performance.form.field": [["1", "2"]],
  "performance.ledger.edit": [[1]],
  "performance.ledger.remove": [[1]],
  "performance.ledger.title": [[1, 2]],
  "performance.ledger.cell": [[1, "2"]],
  "performance.ledger.room": [[1], [40]],
  "performance.paste.rows": [[1], [2]],
  "performance.paste.cells": [[1], [2]],
  "performance.paste.skipped": [[1], [2]],
  "performance.paste.column": [[1]],
  "performance.paste.doubts": [[1], [2]],
  "performance.paste.line": [["1", "2", "3"]],
  "performance.paste.place": [[1, "2"]],
  "performance.paste.becomes": [["1", "2"]],
  "performance.paste.more": [[1]],
  "performance.paste.unknown": [["1"]],
  "performance.paste.append": [[1]],
  "performance.paste.over": [[1]],
  "performance.paste.tooMany": [
    [1, 2],
    [3, 2],
  ],
  "performance.paste.take": [[1], [2]],
  "performance.feasibility.flow": [[1]],
  "performance.feasibility.investment": [["1"]],
  "performance.feasibility.years": [["1"]],
  "performance.feasibility.money": [["1"]],
  "performance.feasibility.percent": [["1"]],
  "performance.coefficients.choice": [["1"]],
  "performance.coefficients.value": [["1"]],
  "performance.coefficients.source": [["1"]],
  "performance.coefficients.range": [["1", "2"]],
  "performance.coefficients.seen": [["1"]],
  "performance.result.indicatorChartText": [[1], [2]],
  "performance.result.optionChartText": [["1", 2]],
  "performance.result.previewRow": [["1", "2"]],
  "performance.result.more": [[1], [2]],
  "performance.result.writing": [
    [1, []],
    [2, ["1"]],
    [9, ["1", "2"]],
  ],
  "cover.expert": [[1]],
  "cover.remove": [["1"]],
};

type Phrase = (...args: readonly unknown[]) => string;

/** Every word below a node of the dictionary by its path, phrases in all their forms. */
function wordsBelow(node: unknown, path: string): [string, string][] {
  if (typeof node === "string") return [[path, node]];
  if (typeof node === "function") {
    const forms = ARGUMENTS[path];
    if (!forms) throw new Error(`no sample arguments for ${path}`);
    return forms.map((form) => [path, (node as Phrase)(...form)]);
  }
  const entries = Object.entries(node as Record<string, unknown>);
  return entries.flatMap(([key, below]) => wordsBelow(below, path === "" ? key : `${path}.${key}`));
}

function all(language: (typeof LANGUAGES)[number]): [string, string][] {
  const words = [
    ...wordsBelow(PANE_WORDS[language], ""),
    ...wordsBelow(PANE_PERFORMANCE_WORDS[language], "performance"),
  ];
  return words.filter(([path]) => !TAGS.has(path));
}

const at = (language: (typeof LANGUAGES)[number], path: string) =>
  all(language).flatMap(([other, word]) => (other === path ? [word] : []));

test("both languages have the same words, and every phrase is tried", () => {
  const [zh, en] = [all("zh"), all("en")].map((words) => [...new Set(words.map(([path]) => path))].sort());
  expect(zh).toEqual(en);
  expect(zh?.length).toBeGreaterThan(120);
  expect(zh).toEqual(expect.arrayContaining(Object.keys(ARGUMENTS)));
});

test.each(LANGUAGES)("%s: nothing is empty, on two lines, or shows what a program calls it", (language) => {
  const odd = all(language).filter(
    ([, word]) => word.trim() !== word || word === "" || /\n|undefined|null|NaN|\[object/u.test(word),
  );
  expect(odd).toEqual([]);
  expect(PANE_WORDS[language].tag.startsWith(language)).toBe(true);
  expect(PANE_WORDS[language].language).toBe(language);
});

test("English holds no Chinese but the way back to it", () => {
  expect(all("en").filter(([, word]) => HAN.test(word))).toEqual([["header.language", OTHER_LANGUAGE]]);
});

test("Chinese holds no Latin letters but names and keys", () => {
  expect(all("zh").filter(([, word]) => /[A-Za-z]/u.test(word.replace(LATIN, "")))).toEqual([]);
  expect(at("zh", "header.language")).toEqual(["English"]);
});

test("Chinese punctuation is full-width", () => {
  const half = all("zh").filter(([, word]) => /\p{Script=Han}[,;:!?()]|[,;:!?()]\p{Script=Han}/u.test(word));
  expect(half).toEqual([]);
});

test.each([
  ["zh", "。"],
  ["en", "."],
] as const)("%s: what is said is a sentence, what is under way is not over", (language, stop) => {
  for (const [path, word] of all(language)) {
    if (/^(faults|notices)\./u.test(path)) expect([path, word.endsWith(stop)]).toEqual([path, true]);
    if (path.startsWith("busy.")) expect([path, word.endsWith("…")]).toEqual([path, true]);
  }
});

test.each(LANGUAGES)("%s: what stands side by side can be told apart", (language) => {
  const { screens, busy, notices, header, check, vetoes, cover, start } = PANE_WORDS[language];
  const answers = { yes: vetoes.yes, no: vetoes.no, pass: vetoes.pass, fail: vetoes.fail, blank: vetoes.blank };
  const groups = [screens, busy, notices, header.themes, check.groups, answers, vetoes.derivedNow, cover.fields];
  for (const group of [...groups, start.audit, start.stage]) {
    expect(new Set(Object.values(group)).size).toBe(Object.keys(group).length);
  }
});

test("English counts one and many", () => {
  expect(at("en", "start.items")).toEqual(["1 item", "26 items"]);
  expect(at("en", "start.vetoes")).toEqual(["0 vetoes", "1 veto", "6 vetoes"]);
  expect(at("en", "check.missing").map((text) => text.slice(0, 8))).toEqual(["1 item i", "26 items"]);
  expect(at("en", "check.fixAll")).toEqual(["Mend 1 spelling", "Mend 4 spellings"]);
});

test.each(LANGUAGES)("%s: the vetoes are summed up by what matters most", (language) => {
  const [none, one, some, open, clear] = at(language, "summary.vetoes");
  expect(new Set([none, one, some, open, clear]).size).toBe(5);
  expect(one).toMatch(/1/u);
  expect(some).toMatch(/2/u);
  expect(open).toMatch(/4\/6/u);
});

test.each(LANGUAGES)("%s: what writing changes is said with its cells", (language) => {
  const [plain, one, two] = at(language, "result.writing");
  expect(plain).toMatch(/1/u);
  expect(one).toMatch(/2.*1/u);
  expect(two).toMatch(/9.*1.*2/u);
});
