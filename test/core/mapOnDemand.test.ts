import { MapOnDemand } from "../../src/core/mapOnDemand";

const sources = new Map([
  ["a", 1],
  ["b", 2],
  ["c", 3],
]);

/** Ten times each number; nothing of 2. */
function tens() {
  const work = jest.fn((source: number) => (source === 2 ? undefined : source * 10));
  return { work, map: new MapOnDemand<string, number, number>(sources, work) };
}

test("only what is asked for is worked out", () => {
  const { work, map } = tens();
  expect([map.get("c"), map.get("b"), map.get("d"), map.has("a"), map.has("b"), map.has("d")]).toEqual([
    30,
    undefined,
    undefined,
    true,
    false,
    false,
  ]);
  expect(work.mock.calls.map(([source]) => source)).toEqual([3, 2, 1, 2]);
});

test("as a whole it is a map like any other", () => {
  const { map } = tens();
  const all = [
    ["a", 10],
    ["c", 30],
  ];
  const visited: unknown[] = [];
  map.forEach((value, key) => visited.push([key, value]));
  expect([...map]).toEqual(all);
  expect([...map.entries()]).toEqual(all);
  expect(visited).toEqual(all);
  expect([[...map.keys()], [...map.values()], map.size]).toEqual([["a", "c"], [10, 30], 2]);
});
