import type { LineFault } from "../../src/core/consolidate/line";
import type { ListFinding } from "../../src/core/consolidate/list";
import { IDENTITY_FIELDS } from "../../src/core/consolidate/record";
import type { Notice, Problem } from "../../src/core/consolidate/problems";
import { lineText, listText, problemText } from "../../src/report/consolidate/sentences";
import { DICTIONARIES, LANGUAGES, type Language } from "../../src/words";
import { CONSOLIDATE_WORDS } from "../../src/words/consolidate";

const notices: { [Code in Notice["code"]]: Extract<Notice, { code: Code }> } = {
  "enterprise-code-missing": { code: "enterprise-code-missing" },
  "enterprise-code-invalid": { code: "enterprise-code-invalid", shown: "1" },
  "year-missing": { code: "year-missing" },
  "place-missing": { code: "place-missing" },
  "not-on-form": { code: "not-on-form", fields: [...IDENTITY_FIELDS] },
  "figures-beyond": { code: "figures-beyond", count: 2 },
  "findings-left-out": { code: "findings-left-out", count: 3 },
  "no-table": { code: "no-table" },
};
const lines: { [Code in LineFault["code"]]: Extract<LineFault, { code: Code }> } = {
  "line-too-long": { code: "line-too-long", max: 5 },
  "line-not-json": { code: "line-not-json" },
  "line-wrong-shape": { code: "line-wrong-shape", place: "1.2" },
};
const rows: Record<ListFinding["code"], true> = {
  "code-missing": true,
  "code-invalid": true,
  "code-twice": true,
  "year-invalid": true,
  "place-missing": true,
  "place-twice": true,
  "target-invalid": true,
};

const HAN = /\p{Script=Han}/u;
const LATIN = /JSON/gu;

function sentences(language: Language): string[] {
  const words = DICTIONARIES[language];
  const told = CONSOLIDATE_WORDS[language];
  const problem = { file: "1", template: "", severity: "error", sheet: "", cell: "", message: null } as const;
  return [
    ...Object.values(notices).map((notice) => {
      const asked: Problem = { ...problem, code: notice.code, notice };
      return problemText(asked, words);
    }),
    ...Object.values(lines).map((fault) => lineText("1", 2, fault, words)),
    lineText("1", 2, { code: "line-wrong-shape", place: "" }, words),
    ...Object.keys(rows).flatMap((code) =>
      ["", "1"].map((shown) => listText({ code: code as ListFinding["code"], row: 1, shown }, words)),
    ),
    told.files(3, 2),
    told.unusable(1),
    told.withErrors(1),
    told.passedOver(1),
    told.results(1, 2, 3, 4),
    told.plan(1, 2, 3, 4),
    told.noResults([2023]),
    told.noTargets([2022]),
    told.performance(1),
    told.disclaimer,
  ];
}

test.each(LANGUAGES)("%s has a whole sentence for every code, in its own language", (language) => {
  for (const sentence of sentences(language)) {
    expect([sentence, /undefined|null|NaN|\[object/u.test(sentence)]).toEqual([sentence, false]);
    const foreign = language === "zh" ? /[A-Za-z]/u.test(sentence.replace(LATIN, "")) : HAN.test(sentence);
    expect([sentence, foreign]).toEqual([sentence, false]);
    expect([sentence, /[。.?？]$/u.test(sentence)]).toEqual([sentence, true]);
  }
});

test("a target without a rate says why", () => {
  expect(CONSOLIDATE_WORDS.zh.target(2023, "汕尾", 0, 2, null)).toContain("目标为零，不计算完成率");
  expect(CONSOLIDATE_WORDS.en.target(2023, "汕尾", 10, 2, "20")).toContain("20 %");
});
