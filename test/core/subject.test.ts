import { permittedLevels } from "../../src/core/levels";
import { effectiveMaxima, maximumOf } from "../../src/core/subject";
import { allItems, allLeaves, asksReasons } from "../../src/core/template";
import { entriesOf, subjectOf, tiny } from "./tiny";

const ids = ["1.1", "1.2.1", "1.2.2", "2.1", "2.2", "2.3", "2.4"];

test("items that are scored, and the whole tree, stand in the table's order", () => {
  expect(allLeaves(tiny).map(({ id }) => id)).toEqual(ids);
  expect(allItems(tiny.sections[0]?.items ?? []).map(({ id }) => id)).toEqual(["1.1", "1.2", "1.2.1", "1.2.2"]);
});

test("reasons are asked for where the form has the column", () => {
  expect([asksReasons(tiny), asksReasons({ ...tiny, form: null })]).toEqual([true, false]);
});

test.each<[unknown, string]>([
  [null, "4"],
  [3, "3"],
  ["３．５", "3.5"],
  ["x", "4"],
  [[], "4"],
])("the maximum entered as %j is %s", (entered, expected) => {
  const maxima = effectiveMaxima(tiny, entriesOf({ maxima: { "1.2.1": entered } }));
  expect(maxima.get("1.2.1")?.toString()).toBe(expected);
  const group = tiny.sections[0]?.items[1];
  expect(group && maximumOf(group, maxima).minus(2).toString()).toBe(expected);
});

test.each<[unknown, number | null]>([
  [4, 0],
  [3, 0],
  [2.9999, 1],
  [2, 1],
  [1.9999, 2],
  [1.0001, 2],
  [1, 3],
  [-1, 3],
  [null, null],
  ["x", null],
])("an R&D share of %j falls under rule %j", (rdShare, rule) => {
  const subject = subjectOf("2.3", { metrics: { "2.3": { rdShare } } });
  const [measured] = subject.metrics;
  expect(measured?.rule ?? null).toBe(rule === null ? null : subject.item.metrics?.[0]?.rules[rule]);
});

test("levels: the printed ones, a gap's stretch, or none", () => {
  const permitted = (id: string, raw: unknown) => {
    const { item, metrics } = subjectOf(id, raw);
    return permittedLevels(item, metrics)?.map(({ from, to }) => [from, to]) ?? null;
  };
  expect(permitted("2.2", {})).toEqual([
    [3, 3],
    [1, 2],
    [0, 0],
  ]);
  expect(permitted("2.3", { metrics: { "2.3": { rdShare: 1.5 } } })).toEqual([[0, 2]]);
  expect(permitted("2.3", { metrics: { "2.3": { rdShare: 2.5 } } })).toEqual([
    [4, 4],
    [2, 2],
    [0, 0],
  ]);
  expect(permitted("1.1", {})).toBeNull();
});
