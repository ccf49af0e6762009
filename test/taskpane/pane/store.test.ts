import { Store } from "../../../src/taskpane/pane/store";

test("a change replaces the value as a whole and keeps its other members", () => {
  const store = new Store({ a: 1, b: "x" });
  const before = store.get();
  store.set({ a: 2 });
  expect(store.get()).toEqual({ a: 2, b: "x" });
  expect(before).toEqual({ a: 1, b: "x" });
});

test("everyone hears of a change once, after it, until they stop listening", () => {
  const store = new Store({ a: 1 });
  const [first, second] = [jest.fn(() => store.get().a), jest.fn()];
  const stop = store.subscribe(first);
  store.subscribe(second);
  store.set({ a: 2 });
  expect(first).toHaveReturnedWith(2);
  stop();
  store.set({ a: 3 });
  expect([first.mock.calls.length, second.mock.calls.length]).toEqual([1, 2]);
});

test("reading works without its object, as React calls it", () => {
  const { get, subscribe } = new Store({ a: 1 });
  const stop = subscribe(() => undefined);
  expect(get()).toEqual({ a: 1 });
  stop();
});
