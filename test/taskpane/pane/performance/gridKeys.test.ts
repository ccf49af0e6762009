import fc from "fast-check";
import { editEnd, gridAction, type Key } from "../../../../src/taskpane/pane/performance/gridKeys";

const key = (name: string, held: Partial<Key> = {}): Key => ({
  key: name,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});
const SIZE = { row: 5, column: 4 };
const AT = { row: 2, column: 1 };

test.each([
  ["ArrowUp", {}, { row: 1, column: 1 }],
  ["ArrowDown", {}, { row: 3, column: 1 }],
  ["ArrowLeft", {}, { row: 2, column: 0 }],
  ["ArrowRight", {}, { row: 2, column: 2 }],
  ["Home", {}, { row: 2, column: 0 }],
  ["End", {}, { row: 2, column: 3 }],
  ["PageUp", {}, { row: 0, column: 1 }],
  ["PageDown", {}, { row: 4, column: 1 }],
  ["Home", { ctrlKey: true }, { row: 0, column: 0 }],
  ["End", { ctrlKey: true }, { row: 4, column: 3 }],
  ["ArrowDown", { metaKey: true }, { row: 4, column: 1 }],
])("%s %j leads to %j", (name, held, to) => {
  expect(gridAction(key(name, held), AT, SIZE)).toEqual({ kind: "move", to });
});

test.each([
  ["Enter", { kind: "edit", text: null }],
  ["F2", { kind: "edit", text: null }],
  ["7", { kind: "edit", text: "7" }],
  ["节", { kind: "edit", text: "节" }],
  ["Process", { kind: "edit", text: "" }],
  ["Delete", { kind: "clear" }],
  ["Backspace", { kind: "clear" }],
])("%s edits: %j", (name, action) => {
  expect(gridAction(key(name), AT, SIZE)).toEqual(action);
});

test.each([
  ["Tab", {}],
  ["Escape", {}],
  ["Shift", { shiftKey: true }],
  ["z", { ctrlKey: true }],
  ["v", { metaKey: true }],
  ["ArrowDown", { altKey: true }],
])("%s %j is left to the page", (name, held) => {
  expect(gridAction(key(name, held), AT, SIZE)).toBeNull();
});

test("editing ends as in a spreadsheet", () => {
  expect(editEnd(key("Enter"), AT, SIZE)).toEqual({ row: 3, column: 1 });
  expect(editEnd(key("Enter", { shiftKey: true }), AT, SIZE)).toEqual({ row: 1, column: 1 });
  expect(editEnd(key("Tab"), AT, SIZE)).toEqual({ row: 2, column: 2 });
  expect(editEnd(key("Tab", { shiftKey: true }), AT, SIZE)).toEqual({ row: 2, column: 0 });
  expect(editEnd(key("Escape"), AT, SIZE)).toBe("cancel");
  expect(editEnd(key("ArrowLeft"), AT, SIZE)).toBeNull();
});

test("no key leads out of the grid", () => {
  const names = ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "Home", "End", "PageUp", "PageDown"];
  const spot = fc.record({ row: fc.nat(4), column: fc.nat(3) });
  fc.assert(
    fc.property(fc.constantFrom(...names), spot, fc.boolean(), (name, at, ctrlKey) => {
      const action = gridAction(key(name, { ctrlKey }), at, SIZE);
      if (action?.kind !== "move") throw new Error("not moved");
      expect(action.to.row).toBeGreaterThanOrEqual(0);
      expect(action.to.row).toBeLessThan(SIZE.row);
      expect(action.to.column).toBeGreaterThanOrEqual(0);
      expect(action.to.column).toBeLessThan(SIZE.column);
    }),
  );
});
