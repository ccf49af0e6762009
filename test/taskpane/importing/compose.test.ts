import type { Template } from "../../../src/core/template";
import { standingOf } from "../../../src/tasks/standing";
import { loadTemplate, TEMPLATE_IDS } from "../../../src/templates";
import { contentHash } from "../../../src/templates/hash";
import { validateTemplate } from "../../../src/templates/schema";
import { templateOf } from "../../../src/taskpane/importing/compose";
import { addedBelow, joinedUp, rowAbove, withDepth, withMetrics, withText } from "../../../src/taskpane/importing/rows";
import { draftOfOwn } from "../../../src/taskpane/importing/startDraft";
import { templateOf as builtIn } from "../../core/filling";

const WITH_ITEMS = TEMPLATE_IDS.filter((id) => builtIn(id).sections.length > 0);

const TODAY = "2026-03-01";

/** A built-in table as somebody's own. */
function asOwn(template: Template): Template {
  return { ...template, id: "own-1", official: false };
}

test.each(WITH_ITEMS)("%s goes through the draft unchanged", (id) => {
  const template = asOwn(builtIn(id));
  expect(templateOf(draftOfOwn(template, null), null, TODAY)).toEqual(template);
});

test("an item that is joined to another hands it the facts that give full marks", () => {
  const opened = draftOfOwn(asOwn(builtIn("shandong-2008")), null);
  const [condition] = opened.rules.conditions;
  const last = opened.rows.at(-1);
  if (!condition || !last) throw new Error("no condition");
  const conditions = [{ ...condition, items: [last.key] }];
  const draft = { ...opened, rules: { ...opened.rules, conditions } };
  const joined = joinedUp(draft, last.key);
  const above = rowAbove(draft.rows, last.key);
  expect(joined.rules.conditions.map(({ items }) => items)).toEqual([[above?.key]]);
  // A row that gets the freed key has nothing to do with the fact.
  expect(addedBelow(joined.rows, above?.key ?? 0).key).toBe(last.key);
});

test("an opened table keeps id and version until something is changed", () => {
  const first = templateOf(draftOfOwn(asOwn(builtIn("anhui-2007")), null), null, TODAY);
  const draft = draftOfOwn(first, null);
  expect(templateOf(draft, null, TODAY)).toMatchObject({ id: "own-1", version: first.version });
  const [row] = draft.rows;
  const changed = { ...draft, rows: withText(draft.rows, row?.key ?? 0, "text", "另一部分") };
  expect(templateOf(changed, null, TODAY)).toMatchObject({
    id: "own-1",
    version: first.version + 1,
    made: { by: null, on: TODAY },
  });
  expect(templateOf({ ...draft, maker: " 张三 " }, null, TODAY).made).toEqual({ by: "张三", on: TODAY });
});

test("rules to the letter with imported items are called completed, anything else somebody's own", async () => {
  const base = await loadTemplate("shenzhen-2025-voluntary");
  const items = templateOf(draftOfOwn(asOwn(builtIn("anhui-2007")), null), null, TODAY);
  const template = templateOf({ ...draftOfOwn(items, null), identity: null, opened: null }, base, TODAY);
  const table = { kind: "scoring", template, hash: contentHash(template), own: true } as const;
  expect(template).toMatchObject({ official: false, version: 1, title: base?.title, vetoes: base?.vetoes });
  expect(template.id).toMatch(/^shenzhen-2025-voluntary-own-[0-9a-f]{12}$/u);
  expect(await standingOf(table)).toBe("completed");
  const lenient = { ...template, bands: template.bands.map((band) => (band.min === 60 ? { ...band, min: 50 } : band)) };
  expect(await standingOf({ ...table, template: lenient })).toBe("own");
  expect(await standingOf({ ...table, template: { ...template, vetoes: [] } })).toBe("own");
});

test("conditions follow their items to where these stand now", () => {
  const template = asOwn(builtIn("shandong-2008"));
  expect(template.conditions.length).toBeGreaterThan(0);
  const draft = draftOfOwn(template, null);
  const first = draft.rows.find(({ about }) => about === "1.1");
  const without = { ...draft, rows: withDepth(draft.rows, first?.key ?? 0, null) };
  const made = templateOf(without, null, TODAY);
  expect(validateTemplate(made).filter(({ path }) => path.startsWith("conditions"))).toEqual([]);
});

test("clauses, facts and figures of one's own become part of a table that is one", () => {
  const draft = draftOfOwn(asOwn(builtIn("anhui-2007")), null);
  const item = draft.rows.find(({ about }) => about === "1.1");
  const key = item?.key ?? 0;
  const clause = { key: 0, article: "自定", printed: null };
  const metric = { id: "value", name: "达标率", unit: "%", rules: `${item?.points ?? ""} ≥97\n0 <97`, printed: null };
  const changed = {
    ...draft,
    rows: withMetrics(draft.rows, key, () => [metric]),
    rules: {
      ...draft.rules,
      gates: [{ ...clause, text: "碳审核专章" }],
      eligibility: [{ ...clause, text: "两年内完成审核" }],
      conditions: [{ ...clause, text: "已达标", items: [key] }],
      vetoes: [{ ...clause, text: "总分过低", totalBelow: "60" }],
    },
  };
  const template = templateOf(changed, null, TODAY);
  expect(template).toMatchObject({
    gates: [{ id: "g1", number: null, text: "碳审核专章", article: "自定" }],
    eligibility: [{ id: "e1", text: "两年内完成审核" }],
    conditions: [{ id: "c1", fullMarks: ["1.1"] }],
    vetoes: [{ id: "v1", totalBelow: 60 }],
  });
  expect(template.sections[0]?.items[0]?.metrics).toMatchObject([{ key: "value", unit: "%", min: null, max: null }]);
  expect(validateTemplate(template)).toEqual([]);
  const moved = { ...changed, rows: withDepth(changed.rows, key, null) };
  expect(templateOf(moved, null, TODAY).conditions).toEqual([]);
});
