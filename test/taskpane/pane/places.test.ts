import fc from "fast-check";
import { evaluate } from "../../../src/core/evaluate";
import { stepsOf } from "../../../src/core/path";
import { allLeaves, leaves, type Template } from "../../../src/core/template";
import { firstField, neighbour, placeOf, scorePath, sectionOf } from "../../../src/taskpane/pane/places";
import { screensOf } from "../../../src/taskpane/pane/screens";
import { SCREENS } from "../../../src/taskpane/pane/state";
import { byId, templateOf } from "../../core/filling";
import { checklist, rulesOnly, tiny } from "../../core/tiny";
import { wildFilling } from "../../core/wild";

const GROUPS = ["scores", "metrics", "reasons", "maxima", "bonus", "total", "vetoes", "gates", "eligibility"];
const KNOWN = new Set([...GROUPS, "conditions", "criteria", "experts", "enterprise"]);

describe("every finding leads to its place, or concerns the whole", () => {
  const tables: (readonly [string, Template])[] = [
    ...byId,
    ["tiny", tiny],
    ["rules-only", rulesOnly],
    ["checklist", checklist],
  ];
  test.each(tables)("%s", (_id, template) => {
    const items = new Map(
      template.sections.flatMap(({ id, items: own }) => leaves(own).map((item) => [item.id, id] as const)),
    );
    fc.assert(
      fc.property(wildFilling(template), (raw) => {
        for (const { path } of evaluate(template, raw).findings) {
          const place = placeOf(template, path);
          const [group = "", id = ""] = stepsOf(path);
          expect([path, place !== null]).toEqual([path, KNOWN.has(group)]);
          if (!place) continue;
          expect(SCREENS).toContain(place.screen);
          expect(place.section).toBe(place.screen === "score" ? (items.get(id) ?? null) : null);
        }
      }),
      { numRuns: 60 },
    );
  });
});

test.each([
  ["/scores/1.2.1", { screen: "score", section: "1" }],
  ["/metrics/2.3/rdShare", { screen: "score", section: "2" }],
  ["/reasons/2.1", { screen: "score", section: "2" }],
  ["/reasons/v1", { screen: "vetoes", section: null }],
  ["/maxima/1.1", { screen: "score", section: "1" }],
  ["/maxima", { screen: "score", section: null }],
  ["/bonus/b1", { screen: "score", section: null }],
  ["/total", { screen: "score", section: null }],
  ["/vetoes", { screen: "vetoes", section: null }],
  ["/gates/g1", { screen: "vetoes", section: null }],
  ["/eligibility/e1", { screen: "vetoes", section: null }],
  ["/conditions/c1", { screen: "vetoes", section: null }],
  ["/enterprise/name", { screen: "cover", section: null }],
])("%s stands there", (path, place) => {
  expect(placeOf(tiny, path)).toEqual({ ...place, path });
});

test.each(["", "/surprise", "/__proto__", "/toString/1.1"])("%j concerns the whole", (path) => {
  expect(placeOf(tiny, path)).toBeNull();
});

test.each(byId)("%s: the neighbours lead over all items, and back", (_id, template) => {
  const ids = allLeaves(template).map(({ id }) => id);
  expect(ids.map((id) => neighbour(template, id, 1))).toEqual([...ids.slice(1), ...(ids.length > 0 ? [null] : [])]);
  expect(ids.map((id) => neighbour(template, id, -1))).toEqual([
    ...(ids.length > 0 ? [null] : []),
    ...ids.slice(0, -1),
  ]);
  for (const id of ids) expect(sectionOf(template, id)?.items.length).toBeGreaterThan(0);
});

test("scoring begins with the first item, or with the total where there are none", () => {
  expect(firstField(templateOf("guangdong-2009-voluntary"))).toBe("/scores/1.1");
  expect(firstField(tiny)).toBe("/scores/1.1");
  expect(firstField(rulesOnly)).toBe("/total");
  expect(firstField(checklist)).toBe("/criteria/k1");
  expect(firstField(templateOf("guangdong-2009-mandatory-acceptance"))).toBe("/vetoes/v1");
});

test("a checklist has no screen for scores", () => {
  expect(screensOf(tiny)).toEqual(SCREENS);
  expect(screensOf(checklist)).toEqual(["cover", "vetoes", "check", "result"]);
  expect(placeOf(checklist, "/criteria/k2")).toEqual({ screen: "vetoes", section: null, path: "/criteria/k2" });
});

test("a path is a pointer whatever the id holds", () => {
  expect(scorePath("3.2.4")).toBe("/scores/3.2.4");
  expect(stepsOf(scorePath("a/b~c"))).toEqual(["scores", "a/b~c"]);
});

test("what is no item belongs to no section", () => {
  expect(sectionOf(tiny, "1.2")).toBeNull();
  expect(sectionOf(tiny, "9.9")).toBeNull();
  expect(sectionOf(tiny, "1.2.2")?.id).toBe("1");
});
