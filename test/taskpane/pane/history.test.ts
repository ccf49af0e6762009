import fc from "fast-check";
import { History, type Change } from "../../../src/taskpane/pane/history";

const change = (path: string, before: unknown, after: unknown): Change => ({ path, before, after });

test("typing on in one field is one change, from what stood there first to what stands there last", () => {
  const history = new History();
  history.add(change("/a", null, 1));
  history.add(change("/a", 1, 12));
  history.add(change("/a", 12, 12.5));
  expect(history.takeLast()).toEqual([change("/a", null, 12.5)]);
  expect(history.isEmpty).toBe(true);
});

test("another field is another change", () => {
  const history = new History();
  history.add(change("/a", null, 1));
  history.add(change("/b", null, 2));
  history.add(change("/a", 1, 3));
  const taken = [history.takeLast(), history.takeLast(), history.takeLast(), history.takeLast()];
  expect(taken).toEqual([[change("/a", 1, 3)], [change("/b", null, 2)], [change("/a", null, 1)], []]);
});

test("a field that was left is typed into anew", () => {
  const history = new History();
  history.add(change("/a", null, 1));
  history.settle();
  history.add(change("/a", 1, 2));
  expect(history.takeLast()).toEqual([change("/a", 1, 2)]);
  expect(history.takeLast()).toEqual([change("/a", null, 1)]);
});

test("what was pasted at once is one step, which typing does not go on with", () => {
  const history = new History();
  history.add(change("/a", null, 1));
  history.addTogether([change("/a", 1, 2), change("/b", null, 2)]);
  history.add(change("/b", 2, 3));
  expect(history.takeLast()).toEqual([change("/b", 2, 3)]);
  expect(history.takeLast()).toEqual([change("/a", 1, 2), change("/b", null, 2)]);
  expect(history.takeLast()).toEqual([change("/a", null, 1)]);
});

test("what is typed after an undo is a change of its own", () => {
  const history = new History();
  history.add(change("/a", null, 1));
  history.settle();
  history.add(change("/a", 1, 2));
  history.takeLast();
  history.add(change("/a", 1, 3));
  expect(history.takeLast()).toEqual([change("/a", 1, 3)]);
  expect(history.takeLast()).toEqual([change("/a", null, 1)]);
});

test("nothing is left once it is cleared", () => {
  const history = new History();
  history.add(change("/a", null, 1));
  history.clear();
  expect(history.isEmpty).toBe(true);
  expect(history.takeLast()).toEqual([]);
  history.add(change("/a", 5, 6));
  expect(history.takeLast()).toEqual([change("/a", 5, 6)]);
});

test("of very many changes the newest five hundred stay", () => {
  const history = new History();
  for (let count = 0; count < 520; count++) history.add(change(`/${count}`, null, count));
  const taken: Change[] = [];
  while (!history.isEmpty) taken.push(...history.takeLast());
  expect(taken).toHaveLength(500);
  expect([taken[0]?.path, taken.at(-1)?.path]).toEqual(["/519", "/20"]);
});

test("taking everything back leads to what stood there at first", () => {
  const action = fc.oneof(
    fc.record({ path: fc.constantFrom("/a", "/b", "/c"), after: fc.integer() }),
    fc.constant("settle" as const),
  );
  fc.assert(
    fc.property(fc.array(action, { maxLength: 60 }), (actions) => {
      const history = new History();
      const entries = new Map<string, unknown>();
      for (const one of actions) {
        if (one === "settle") {
          history.settle();
          continue;
        }
        history.add(change(one.path, entries.get(one.path) ?? null, one.after));
        entries.set(one.path, one.after);
      }
      for (let step = history.takeLast(); step.length > 0; step = history.takeLast()) {
        for (const { path, before, after } of step) {
          expect(entries.get(path)).toBe(after);
          entries.set(path, before);
        }
      }
      expect([...entries.values()].every((value) => value === null)).toBe(true);
    }),
  );
});
