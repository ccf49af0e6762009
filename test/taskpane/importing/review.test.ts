import { asBrokenRows, asHtml, asSheet } from "../../../scripts/importing/formVariants";
import { officialForm } from "../../../scripts/importing/officialForm";
import { MEASURED } from "../../../scripts/importing/scores";
import { understand } from "../../../src/importing/understand";
import { templateOf } from "../../../src/taskpane/importing/compose";
import { choicesOf, isOpen, withChoice, type Choice } from "../../../src/taskpane/importing/doubts";
import type { Draft } from "../../../src/taskpane/importing/draft";
import { groupsOf, type SourceGroup } from "../../../src/taskpane/importing/groups";
import { problemsOf } from "../../../src/taskpane/importing/problems";
import { openCounts, reviewOf } from "../../../src/taskpane/importing/review";
import { draftFrom } from "../../../src/taskpane/importing/startDraft";
import { withMetrics, withText } from "../../../src/taskpane/importing/rows";
import { validateTemplate } from "../../../src/templates/schema";
import { templateOf as builtIn } from "../../core/filling";
import { GOOD, HEAD, tabbed, understood } from "./tables";

const FORMS = { html: asHtml, sheet: asSheet, broken: asBrokenRows } as const;
const CASES = MEASURED.flatMap((id) =>
  (Object.keys(FORMS) as (keyof typeof FORMS)[]).map((form) => [id, form] as const),
);

describe.each(CASES)("%s as %s", (id, form) => {
  const [read] = understand(FORMS[form](officialForm(builtIn(id), {})).document);
  if (!read) throw new Error("nothing was understood");
  const { draft, groups } = draftFrom(read);
  const doubts = read.doubts.map((doubt) => ({ doubt, isSettled: false }));
  const review = reviewOf(draft, groups, doubts, problemsOf(draft, null));

  test("every row of the source and of the draft, and every doubt, is shown once", () => {
    expect(review.groups.flatMap(({ group }) => group.sources)).toEqual(read.trace);
    const keys = review.groups.flatMap(({ rows }) => rows.map(({ row }) => row.key));
    expect(keys.sort((one, other) => one - other)).toEqual(draft.rows.map(({ key }) => key));
    const shown = [
      ...review.groups.flatMap((group) => [...group.doubts, ...group.rows.flatMap((row) => row.doubts)]),
      ...review.total,
      ...review.columns,
      ...review.rules,
    ];
    expect(shown.map(({ index }) => index).sort((one, other) => one - other)).toEqual([...doubts.keys()]);
  });

  test("what nobody touched is the template that was understood", () => {
    const made = templateOf(draft, null, "2026-03-01");
    const { vetoes, bands, bonus } = read.template;
    expect(made.sections.map(({ items }) => items)).toEqual(read.template.sections.map(({ items }) => items));
    expect(made).toMatchObject({ vetoes, bands, bonus });
    expect(validateTemplate({ ...made, place: read.template.place })).toEqual(read.faults);
  });
});

const open = (
  text: string,
): { draft: Draft; groups: readonly SourceGroup[]; doubts: ReturnType<typeof understood>["doubts"] } => {
  const read = understood(text);
  return { ...draftFrom(read), doubts: read.doubts };
};

function decided(text: string, code: string): { draft: Draft; choice: Choice | undefined } {
  const { draft, groups, doubts } = open(text);
  const doubt = doubts.find((one) => one.code === code);
  const [choice] = doubt ? choicesOf(doubt, draft, groups) : [];
  return { draft: doubt && choice ? withChoice(doubt, choice, draft, groups) : draft, choice };
}

test("a gap in the numbers can be closed", () => {
  const { draft } = decided(tabbed(HEAD, "一|组织|100|", "1|机构|50|", "3|培训|50|", "合计||100|"), "number-gap");
  expect(draft.rows.map(({ number }) => number)).toEqual(["一", "1", "2"]);
});

test("a bound is switched, a veto taken or dropped, and the rules follow", () => {
  const vetoed = `${GOOD}\n有下列情形之一的，不予通过：\n（1）弄虚作假的；\n说明：总分大于60分为合格，80分以上为优秀。`;
  const { draft, groups, doubts } = open(vetoed);
  expect(draft.rules.bands.map(({ label, min }) => [label, min])).toEqual([
    ["优秀", "80"],
    ["合格", "60"],
  ]);
  const bound = doubts.find(({ code }) => code === "band-bound");
  const [choice] = bound ? choicesOf(bound, draft, groups) : [];
  expect(choice).toEqual({ code: "switch-bound", value: "≥ 60" });
  const switched = bound && choice ? withChoice(bound, choice, draft, groups) : draft;
  expect(switched.rules.bands.map(({ inclusive }) => inclusive)).toEqual([true, true]);
  const place = { part: 0, rows: [9, 9] } as const;
  const unclear = { code: "veto-unclear", place, chosen: "", alternatives: ["超标排放的"] } as const;
  const taken = withChoice(unclear, { code: "take-as-veto", value: "超标排放的" }, draft, groups);
  expect(taken.rules.vetoes.at(-1)).toMatchObject({ text: "超标排放的", article: "自定" });
});

test("arithmetic answers its own doubts: a sum that differs is a problem as long as it does", () => {
  const { draft, groups, doubts } = open(tabbed(HEAD, "一|组织|100|", "1|机构|50|", "2|培训|49|", "合计||100|"));
  const sums = problemsOf(draft, null).filter(({ step }) => step === "rows");
  expect(sums).toEqual([
    { code: "sum-differs", step: "rows", key: 0, id: "1", sum: "99", printed: "100" },
    { code: "total-differs", step: "rows", sum: "99", printed: "100" },
  ]);
  expect(doubts.some((doubt) => isOpen({ doubt, isSettled: false }, draft))).toBe(false);
  const mended = { ...draft, place: "某市", rows: withText(draft.rows, 2, "points", "50") };
  expect(problemsOf(mended, null)).toEqual([]);
  const told = doubts.map((doubt) => ({ doubt, isSettled: false }));
  expect(openCounts(mended, groups, told, []).rows).toBe(0);
  expect(openCounts(draft, groups, told, problemsOf(draft, null))).toMatchObject({ rows: 2, rules: 1 });
});

test("what keeps a draft from being a template is told where it is", () => {
  const { draft } = open(GOOD);
  const spoilt: Draft = {
    ...draft,
    title: " ",
    year: "今年",
    rows: withText(withText(draft.rows, 1, "points", "五分"), 2, "levels", "9 好\n0 差"),
    rules: {
      ...draft.rules,
      failing: "",
      bands: [
        { key: 0, label: "合格", min: "60", inclusive: true, honour: "", article: "", printed: null },
        { key: 1, label: "优秀", min: "80", inclusive: true, honour: "", article: "", printed: null },
      ],
      vetoes: [{ key: 0, text: "", article: "", totalBelow: "", printed: null }],
      bonus: [{ key: 0, text: "认证", min: "3", max: "2", article: "", printed: null }],
      panel: { min: "5", max: "3", odd: false, article: "", printed: null },
      gates: [{ key: 0, text: "", article: "", printed: null }],
      conditions: [{ key: 0, text: "已达标", article: "", items: [0, 99], printed: null }],
    },
  };
  expect(problemsOf(spoilt, null).map(({ code }) => code)).toEqual([
    "sum-differs",
    "points-unread",
    "levels-top",
    "total-differs",
    "title-missing",
    "place-missing",
    "year-unread",
    "band-order",
    "failing-missing",
    "clause-text",
    "bonus-bound",
    "panel-bound",
    "clause-text",
    "condition-items",
  ]);
});

test("a figure's points are told where they are not read, or are more than the item's", () => {
  const { draft } = open(GOOD);
  const metric = { id: "value", name: "达标率", unit: "%", rules: "5 ≥97\n0 <97", printed: null };
  const problems = (...metrics: readonly (typeof metric)[]) =>
    problemsOf({ ...draft, place: "某市", rows: withMetrics(draft.rows, 1, () => metrics) }, null).map(
      ({ code }) => code,
    );
  expect(problems(metric)).toEqual([]);
  expect(problems({ ...metric, name: " " })).toEqual(["metric-name"]);
  expect(problems({ ...metric, rules: "3 ≥95\n5 ≥97" })).toEqual(["metric-idle"]);
  expect(problems({ ...metric, rules: "≥97" }, { ...metric, id: "b", rules: "" })).toEqual(["metric-unread"]);
  expect(problems({ ...metric, rules: "6 ≥97" })).toEqual(["metric-top"]);
});

test("bounds above all points, with the bonus, are told where they are, and not as doubts as well", () => {
  const { draft, doubts } = open(`${GOOD.replaceAll("92", "12").replace("100", "20")}\n60分以上为合格。`);
  expect(doubts.map(({ code }) => code)).toContain("band-reach");
  expect(doubts.filter((doubt) => isOpen({ doubt, isSettled: false }, draft))).toEqual([]);
  const vetoes = [{ key: 0, text: "总分过低", article: "", totalBelow: "20.5", printed: null }];
  const low: Draft = { ...draft, place: "某市", rules: { ...draft.rules, vetoes } };
  expect(problemsOf(low, null)).toEqual([
    { code: "band-reach", step: "rules", place: "bands.0" },
    { code: "veto-reach", step: "rules", place: "vetoes.0" },
  ]);
  const bonus = [{ key: 0, text: "认证", min: "0", max: "40", article: "", printed: null }];
  expect(problemsOf({ ...low, rules: { ...low.rules, bonus } }, null)).toEqual([]);
});

test("rows of the source that go on with an item stay with it", () => {
  const place = (row: number) => ({ part: 0, rows: [row, row] as const });
  const became = (kind: "section" | "item" | "note", id?: string) => [{ kind, ...(id === undefined ? {} : { id }) }];
  const groups = groupsOf([
    { place: place(1), text: "甲", became: became("note") },
    { place: place(2), text: "一", became: [...became("section", "1"), ...became("item", "1.1")] },
    { place: place(3), text: "续", became: [...became("section", "1"), ...became("item", "1.1")] },
    { place: place(4), text: "二", became: became("item", "1.2") },
  ]);
  expect(groups.map(({ sources, ids }) => [sources.map(({ text }) => text).join(""), ids])).toEqual([
    ["甲", []],
    ["一续", ["1", "1.1"]],
    ["二", ["1.2"]],
  ]);
});
