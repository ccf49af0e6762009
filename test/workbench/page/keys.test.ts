import { commandOf, editingCommandOf, type Key } from "../../../src/workbench/page/grid/keys";

function key(name: string, more: Partial<Key> = {}): Key {
  return { key: name, shiftKey: false, altKey: false, isComposing: false, ...more };
}

test.each([
  ["ArrowUp", { kind: "move", step: { rows: -1, columns: 0 } }],
  ["ArrowRight", { kind: "move", step: { rows: 0, columns: 1 } }],
  ["Enter", { kind: "move", step: { rows: 1, columns: 0 } }],
  ["Tab", { kind: "move", step: { rows: 0, columns: 1 } }],
  ["F2", { kind: "edit" }],
  ["F6", { kind: "leave" }],
  ["Delete", { kind: "clear" }],
  ["Backspace", { kind: "erase" }],
  ["Escape", { kind: "cancel" }],
  ["a", null],
  ["F5", null],
])("%s on a selected cell", (name, command) => {
  expect(commandOf(key(name))).toEqual(command);
});

test.each([
  ["Enter", {}, { kind: "move", step: { rows: 1, columns: 0 } }],
  ["Enter", { shiftKey: true }, { kind: "move", step: { rows: -1, columns: 0 } }],
  ["Enter", { altKey: true }, { kind: "break" }],
  ["Tab", { shiftKey: true }, { kind: "move", step: { rows: 0, columns: -1 } }],
  ["Escape", {}, { kind: "cancel" }],
  ["ArrowLeft", {}, null],
  ["Delete", {}, null],
])("%s with %j while typing", (name, more, command) => {
  expect(editingCommandOf(key(name, more))).toEqual(command);
});

test("keys of an input method are its own", () => {
  const composing = key("Enter", { isComposing: true });
  expect([commandOf(composing), editingCommandOf(composing)]).toEqual([null, null]);
});
