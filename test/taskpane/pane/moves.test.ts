import { stepsOf } from "../../../src/core/path";
import { allLeaves } from "../../../src/core/template";
import { TEMPLATE_IDS } from "../../../src/templates";
import { moveFrom } from "../../../src/taskpane/pane/moves";
import { firstField, scorePath, sectionOf } from "../../../src/taskpane/pane/places";
import { onFile, shown, tableOf, useOwnTime, withTable } from "./surfaces";

useOwnTime();

test.each(TEMPLATE_IDS)("%s: the keyboard leads through all items, over the ends of sections, and back", async (id) => {
  const { pane } = await withTable(onFile(), {}, id);
  const { template } = tableOf(pane).open;
  const paths = allLeaves(template).map((item) => scorePath(item.id));
  const visited = (step: 1 | -1): string[] => {
    const found: string[] = [];
    for (;;) {
      const { focus, section } = pane.store.get();
      const item = stepsOf(focus?.path ?? "")[1] ?? "";
      if (found.at(-1) === focus?.path) return found;
      found.push(focus?.path ?? "");
      expect(section).toBe(sectionOf(template, item)?.id ?? null);
      moveFrom(pane, item, step);
    }
  };
  if (paths.length === 0) {
    expect(visited(1)).toEqual([firstField(template)]);
    return;
  }
  expect(visited(1)).toEqual(paths);
  expect(visited(-1)).toEqual([...paths].reverse());
});

test("who moves on has left the field: it is written, and typed into anew later", async () => {
  const { pane } = await withTable(onFile());
  pane.enter("/scores/1.1", 7);
  moveFrom(pane, "1.1", 1);
  pane.enter("/scores/1.1", 8);
  pane.undo();
  expect(shown(pane, "/scores/1.1")).toBe(7);
});

test("an item that is not there leads nowhere", async () => {
  const { pane } = await withTable(onFile());
  const before = pane.store.get().focus;
  moveFrom(pane, "26.1", -1);
  expect(pane.store.get().focus).toEqual(before);
});

test("without a table nothing moves", async () => {
  const { pane } = await onFile();
  const before = pane.store.get();
  moveFrom(pane, "1.1", 1);
  expect(pane.store.get()).toBe(before);
});
