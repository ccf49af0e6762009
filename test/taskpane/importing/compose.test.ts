import type { Template } from "../../../src/core/template";
import { standingOf } from "../../../src/tasks/standing";
import { loadTemplate, TEMPLATE_IDS } from "../../../src/templates";
import { contentHash } from "../../../src/templates/hash";
import { validateTemplate } from "../../../src/templates/schema";
import { templateOf } from "../../../src/taskpane/importing/compose";
import { withDepth, withText } from "../../../src/taskpane/importing/rows";
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
  expect(templateOf(draftOfOwn(template, null), null, TODAY).template).toEqual(template);
});

test("an opened table keeps id and version until something is changed", () => {
  const { template: first } = templateOf(draftOfOwn(asOwn(builtIn("anhui-2007")), null), null, TODAY);
  const draft = draftOfOwn(first, null);
  expect(templateOf(draft, null, TODAY).template).toMatchObject({ id: "own-1", version: first.version });
  const [row] = draft.rows;
  const changed = { ...draft, rows: withText(draft.rows, row?.key ?? 0, "text", "另一部分") };
  expect(templateOf(changed, null, TODAY).template).toMatchObject({
    id: "own-1",
    version: first.version + 1,
    made: { by: null, on: TODAY },
  });
  expect(templateOf({ ...draft, maker: " 张三 " }, null, TODAY).template.made).toEqual({ by: "张三", on: TODAY });
});

test("rules to the letter with imported items are called completed, anything else somebody's own", async () => {
  const base = await loadTemplate("shenzhen-2025-voluntary");
  const items = templateOf(draftOfOwn(asOwn(builtIn("anhui-2007")), null), null, TODAY).template;
  const { template } = templateOf({ ...draftOfOwn(items, null), identity: null, opened: null }, base, TODAY);
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
  const made = templateOf(without, null, TODAY).template;
  expect(validateTemplate(made).filter(({ path }) => path.startsWith("conditions"))).toEqual([]);
});
