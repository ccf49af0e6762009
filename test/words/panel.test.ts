import type { PanelCode, PanelDetail, PanelFinding } from "../../src/core/panel/finding";
import { panelSentence } from "../../src/report/panel/lines";
import { DICTIONARIES, LANGUAGES } from "../../src/words";
import { tiny } from "../core/tiny";

const experts = ["1", "2"];
const article = "7";

/** A detail of every code, with nothing but digits in it. */
const samples: { [Code in PanelCode]: Extract<PanelDetail, { code: Code }> } = {
  "panel-too-small": { code: "panel-too-small", count: 2, min: 3, article },
  "panel-too-large": { code: "panel-too-large", count: 6, max: 5, article },
  "panel-even": { code: "panel-even", count: 6, article },
  "nobody-counted": { code: "nobody-counted" },
  "expert-unnamed": { code: "expert-unnamed", file: "1" },
  "expert-twice": { code: "expert-twice", expert: "1", first: "2", same: true },
  "expert-awaited": { code: "expert-awaited", expert: "1" },
  "expert-recused": { code: "expert-recused", expert: "1", article },
  "recusal-undeclared": { code: "recusal-undeclared", expert: "1", article },
  "recused-tick": { code: "recused-tick", expert: "1", clause: "9" },
  "enterprise-differs": { code: "enterprise-differs", field: "code", first: "1", second: "2", firstFile: "3" },
  "sheet-incomplete": { code: "sheet-incomplete", expert: "1", items: ["1.1"] },
  "sheet-mistaken": { code: "sheet-mistaken", expert: "1", items: ["1.1"] },
  "maxima-differ": { code: "maxima-differ", items: ["1.1"] },
  "section-broken": { code: "section-broken", section: "9", experts },
  "answers-differ": { code: "answers-differ", clause: "9", yes: experts, no: ["3"] },
  "eligibility-doubted": { code: "eligibility-doubted", clause: "9", experts },
  disagreement: { code: "disagreement", item: "9", spread: "4", max: "8", highest: experts, lowest: ["3"] },
  "grades-differ": { code: "grades-differ", grades: [{ expert: "1", label: "2" }] },
  "trimmed-needs-more": { code: "trimmed-needs-more", count: 3, min: 5 },
  "agreed-refused": { code: "agreed-refused", item: "9", shown: "1" },
  "agreed-missing": { code: "agreed-missing", items: ["1.1"] },
  "agreed-outside": { code: "agreed-outside", item: "9", agreed: "1", lowest: "2", highest: "3" },
  "veto-unanswered": { code: "veto-unanswered", clause: "9", experts },
  "gate-unanswered": { code: "gate-unanswered", clause: "9", experts },
  "answer-unreadable": { code: "answer-unreadable", clause: "9", experts },
  "clause-cleared": { code: "clause-cleared", clause: "9", by: "1", reason: "2", experts },
  "clearing-incomplete": { code: "clearing-incomplete", clause: "9", lacks: "name" },
  "clearing-without-effect": { code: "clearing-without-effect", clause: "9", derived: true },
  "decision-unknown": { code: "decision-unknown", key: "1" },
  "decision-shape": { code: "decision-shape", key: "1", expected: "object" },
};

/** Other forms that sentences take. */
const forms: readonly PanelDetail[] = [
  { code: "expert-twice", expert: "1", first: "2", same: false },
  { code: "expert-recused", expert: "1", article: null },
  { code: "enterprise-differs", field: "name", first: "1", second: "2", firstFile: "3" },
  { code: "clearing-incomplete", clause: "9", lacks: "reason" },
  { code: "clearing-without-effect", clause: "9", derived: false },
  { code: "decision-shape", key: "", expected: "method" },
  { code: "decision-shape", key: "1", expected: "text" },
  { code: "decision-shape", key: "1", expected: "list" },
];

const HAN = /\p{Script=Han}/u;
/** What a Chinese sentence may name in Latin letters. */
const LATIN = /JSON|mean|trimmed|agreed/gu;

test.each(LANGUAGES)("%s has a sentence for every code, in its own language", (language) => {
  for (const detail of [...Object.values(samples), ...forms]) {
    const finding: PanelFinding = { ...detail, severity: "warning" };
    const sentence = panelSentence(tiny, finding, DICTIONARIES[language]);
    expect([detail.code, /undefined|null|NaN|\[object/u.test(sentence)]).toEqual([detail.code, false]);
    if (language === "zh") expect([sentence, /[A-Za-z]/u.test(sentence.replace(LATIN, ""))]).toEqual([sentence, false]);
    else expect([sentence, HAN.test(sentence)]).toEqual([sentence, false]);
    expect([sentence, /[。.?]$/u.test(sentence) || detail.code === "clause-cleared"]).toEqual([sentence, true]);
  }
});
