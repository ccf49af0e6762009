import type { ItemCheck, SectionCheck, TableCheck } from "../../src/core/checks/check";
import { readEntries, type Entries } from "../../src/core/entries";
import type { Finding } from "../../src/core/finding";
import { itemContext, subjectOf as subjectIn, type ItemSubject } from "../../src/core/subject";
import { allLeaves, type Item, type Need, type Template } from "../../src/core/template";
import { validateTemplate } from "../../src/templates/schema";
import { sound } from "../templates/sound";

const source = { lines: [1, 2] } as const;
const checked = (raw: Template) => sound(raw, validateTemplate);
const clause = { number: null, source };

function item(id: string, max: number, more: Partial<Item> = {}): Item {
  return { id, number: null, text: `item ${id}`, max, source, ...more };
}

const level = (from: number, to = from) => ({ from, to, text: null });

export const rdShare = { zh: "研发投入占比", en: "R&D share", unit: "%" };
export const complianceRate = { zh: "达标率", en: "compliance rate", unit: "%" };

const rdMetric = {
  key: "rdShare",
  name: { zh: rdShare.zh, en: rdShare.en },
  unit: "%",
  min: 0,
  max: null,
  rules: [
    { atLeast: 3, from: 4, to: 4 },
    { atLeast: 2, lessThan: 3, from: 2, to: 2 },
    { moreThan: 1, lessThan: 2, from: 0, to: 2, gap: true },
    { atMost: 1, from: 0, to: 0 },
  ],
};

const rateMetric = {
  key: "complianceRate",
  name: { zh: complianceRate.zh, en: complianceRate.en },
  unit: "%",
  min: 0,
  max: 100,
  rules: [
    { atLeast: 97, from: 0, to: 5 },
    { lessThan: 97, from: 0, to: 0 },
  ],
};

/** A table of 30 points with one of everything that a template can have. */
export const tiny: Template = checked({
  schemaVersion: 1,
  kind: "scoring",
  id: "tiny",
  version: 1,
  title: "tiny",
  regulation: "tiny",
  place: { zh: "某地", en: "somewhere" },
  year: null,
  audit: "any",
  stage: "acceptance",
  official: false,
  force: { state: "in-force", from: null, until: null },
  source: { file: "none.txt", lines: [1, 2], number: null, date: null, articles: [] },
  total: 30,
  sections: [
    {
      id: "1",
      number: null,
      title: "section 1",
      max: 10,
      source,
      items: [item("1.1", 4), item("1.2", 6, { items: [item("1.2.1", 4), item("1.2.2", 2)] })],
    },
    {
      id: "2",
      number: null,
      title: "section 2",
      max: 20,
      source,
      items: [
        item("2.1", 8, { levels: [level(8), level(4), level(0)] }),
        item("2.2", 3, { levels: [level(3), level(1, 2), level(0)] }),
        item("2.3", 4, { levels: [level(4), level(2), level(0)], metrics: [rdMetric] }),
        item("2.4", 5, { metrics: [rateMetric] }),
      ],
    },
  ],
  bonus: [{ id: "b1", text: "bonus", min: 2, max: 3, article: "art. 4", source }],
  vetoes: [
    { ...clause, id: "v1", text: "veto", article: "art. 5" },
    { ...clause, id: "v2", text: "total below 15", article: "art. 6", totalBelow: 15 },
  ],
  gates: [{ ...clause, id: "g1", text: "gate", article: "art. 7" }],
  eligibility: [{ ...clause, id: "e1", text: "eligible", article: "art. 8" }],
  conditions: [{ ...clause, id: "c1", text: "condition", article: "art. 9", fullMarks: ["1.2.1", "1.2.2"] }],
  bands: [
    band({ label: "优秀", result: "合格", pass: true, min: 25, inclusive: true, honour: "title" }),
    band({ label: "合格", result: "合格", pass: true, min: 20, inclusive: false }),
    band({ label: "不合格", result: "不合格", pass: false, min: null, inclusive: false }),
  ],
  failing: { label: "不合格", printed: true },
  panel: { min: 3, max: 5, text: "panel", article: "art. 2", source },
  recusal: { text: "recusal", article: "art. 3", source },
  reallocation: { text: "reallocation", article: "art. 1", source },
  form: {
    columns: (["number", "text", "max", "score", "reason"] as const).map((role) => ({ role, header: role })),
    totalLabel: "total",
    notes: [],
    signature: "signature",
  },
  remarks: [],
});

function band(own: {
  label: string;
  result: string;
  pass: boolean;
  min: number | null;
  inclusive: boolean;
  honour?: string;
}) {
  return { ...own, article: "art. 10", text: `band ${own.label}`, source };
}

/** The same rules without items: the panel's total is entered. */
export const rulesOnly: Template = checked({
  ...tiny,
  id: "rules-only",
  sections: [],
  conditions: [],
  reallocation: null,
  form: null,
});

const outcome = (label: string, pass: boolean, needs: readonly Need[]) => ({
  ...{ label, result: pass ? "通过" : "不通过", pass, needs },
  ...{ article: "art. 10", text: `outcome ${label}`, source },
});

/** A checklist of five criteria with three grades and three outcomes, and a veto. */
export const checklist: Template = checked({
  ...rulesOnly,
  id: "checklist",
  total: 0,
  bonus: [],
  vetoes: tiny.vetoes.slice(0, 1),
  bands: [],
  failing: { label: "不通过", printed: true },
  checklist: {
    grades: ["A", "B", "C"],
    criteria: ["k1", "k2", "k3", "k4", "k5"].map((id, index) => ({
      ...{ ...clause, id, text: `criterion ${id}`, article: "art. 11" },
      ...(index < 3 ? { group: "group 1" } : {}),
    })),
    outcomes: [
      {
        ...outcome("优秀", true, [{ grade: "A", allBut: 1 }, { grade: "A", of: ["k1"] }, { grade: "B" }]),
        honour: "title",
      },
      outcome("通过", true, [{ grade: "B", of: ["k1", "k2", "k3", "k4"], allBut: 1 }]),
      outcome("不通过", false, []),
    ],
  },
});

/** Everything at its maximum: 30 points. */
export const fullScores = { "1.1": 4, "1.2.1": 4, "1.2.2": 2, "2.1": 8, "2.2": 3, "2.3": 4, "2.4": 5 } as const;

export const entriesOf = (raw: unknown): Entries => readEntries(raw).entries;

export function subjectOf(id: string, raw: unknown, template = tiny): ItemSubject {
  const entries = entriesOf(raw);
  const found = allLeaves(template).find((item) => item.id === id);
  if (!found) throw new Error(`no item ${id}`);
  return subjectIn(itemContext(template, entries), found);
}

/** Findings of one check, run as the core runs it. */
export const onItem = (check: ItemCheck, id: string, raw: unknown, template = tiny): Finding[] =>
  check(subjectOf(id, raw, template));
export const onSection = (check: SectionCheck, id: string, raw: unknown, template = tiny): readonly Finding[] =>
  template.sections.flatMap((section) => (section.id === id ? check(template, entriesOf(raw), section) : []));
export const onTable = (check: TableCheck, raw: unknown, template = tiny): Finding[] => check(template, entriesOf(raw));

/** Entries with one score. */
export const score = (id: string, value: unknown) => ({ scores: { [id]: value } });
