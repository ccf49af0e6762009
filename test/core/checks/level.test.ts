import { level } from "../../../src/core/checks/level";
import { onItem, score } from "../tiny";

const found = (item: string, value: string, levels: string[]) => ({
  code: "not-a-level",
  severity: "error",
  path: `/scores/${item}`,
  item,
  value,
  levels,
});

test.each<[string, unknown]>([
  ["1.1", 1.2345],
  ["2.1", 8],
  ["2.1", 4],
  ["2.1", 0],
  ["2.1", "４"],
  ["2.2", 1],
  ["2.2", 1.5],
  ["2.2", 2],
  // blank, unreadable and out of range are found by others
  ["2.1", null],
  ["2.1", "x"],
  ["2.1", 9],
  ["2.1", -1],
])("item %s accepts %j", (id, value) => {
  expect(onItem(level, id, score(id, value))).toEqual([]);
});

test.each<[string, number, string, string[]]>([
  ["2.1", 7, "7", ["8", "4", "0"]],
  ["2.1", 4.0001, "4.0001", ["8", "4", "0"]],
  ["2.2", 0.9999, "0.9999", ["3", "1-2", "0"]],
  ["2.2", 2.5, "2.5", ["3", "1-2", "0"]],
  ["2.3", 1, "1", ["4", "2", "0"]],
])("item %s refuses %d", (id, value, shown, levels) => {
  expect(onItem(level, id, score(id, value))).toEqual([found(id, shown, levels)]);
});

// the source is silent strictly between 1 % and 2 %: what lies between its neighbours is accepted
test.each<[number, number, object[]]>([
  [1.5, 1, []],
  [1.0001, 0, []],
  [1.9999, 2, []],
  [1.5, 4, [found("2.3", "4", ["0-2"])]],
  [1, 1, [found("2.3", "1", ["4", "2", "0"])]],
  [2, 1, [found("2.3", "1", ["4", "2", "0"])]],
])("with an R&D share of %d %%, %d points", (rdShare, points, expected) => {
  expect(onItem(level, "2.3", { ...score("2.3", points), metrics: { "2.3": { rdShare } } })).toEqual(expected);
});
