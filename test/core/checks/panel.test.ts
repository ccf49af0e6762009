import { panel } from "../../../src/core/checks/panel";
import { onTable, tiny } from "../tiny";

const experts = (count: number) => ({ experts: Array.from({ length: count }, (_, index) => `expert ${index}`) });
const place = { severity: "warning", path: "/experts", article: "art. 2" };

test.each([3, 4, 5])("accepts %d experts", (count) => {
  expect(onTable(panel, experts(count))).toEqual([]);
});

test.each<[number, object]>([
  [0, { code: "panel-too-small", count: 0, min: 3 }],
  [2, { code: "panel-too-small", count: 2, min: 3 }],
  [6, { code: "panel-too-large", count: 6, max: 5 }],
])("finds %d experts", (count, expected) => {
  expect(onTable(panel, experts(count))).toEqual([{ ...place, ...expected }]);
});

test("blank lines are no experts", () => {
  expect(onTable(panel, { experts: ["A", null, "", { name: "" }] })).toMatchObject([{ count: 1 }]);
});

test("no rule, no finding; no largest number, no panel too large", () => {
  expect(onTable(panel, experts(0), { ...tiny, panel: null })).toEqual([]);
  const open = tiny.panel && { min: 3, text: "panel", article: "art. 2", source: tiny.panel.source };
  expect(onTable(panel, experts(50), { ...tiny, panel: open })).toEqual([]);
});

test("an odd number where the rule wants one", () => {
  const rule = { min: 5, odd: true, text: "panel", article: "art. 2", source: { lines: [1, 2] } } as const;
  const odd = { ...tiny, panel: rule };
  expect(onTable(panel, experts(5), odd)).toEqual([]);
  expect(onTable(panel, experts(6), odd)).toEqual([{ ...place, code: "panel-even", count: 6 }]);
  expect(onTable(panel, experts(4), odd)).toMatchObject([{ code: "panel-too-small" }]);
});
