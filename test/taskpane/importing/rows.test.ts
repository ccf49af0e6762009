import fc from "fast-check";
import type { Depth, DraftRow } from "../../../src/taskpane/importing/draft";
import { readLevels, levelLines } from "../../../src/taskpane/importing/levels";
import {
  addedBelow,
  addedFor,
  mergedUp,
  rowAbove,
  splitAt,
  withDepth,
  withText,
} from "../../../src/taskpane/importing/rows";
import { allBranches, depthsFor, differs, totalOf, treeOf, usedRows } from "../../../src/taskpane/importing/tree";
import { drafted, GOOD, HEAD, tabbed } from "./tables";

const { rows } = drafted(GOOD).draft;
const keyOf = (all: readonly DraftRow[], text: string) => all.find((row) => row.text === text)?.key ?? -1;
const outline = (all: readonly DraftRow[]) => allBranches(treeOf(all)).map(({ id, row }) => `${id} ${row.text}`);

test("rows keep the table's order, and their ids are where they stand", () => {
  expect(outline(rows)).toEqual(["1 组织", "1.1 机构", "1.2 培训", "2 实施", "2.1 方案"]);
});

test("an item that becomes a section takes what follows with it, and back", () => {
  const changed = withDepth(rows, keyOf(rows, "培训"), 0);
  expect(outline(changed)).toEqual(["1 组织", "1.1 机构", "2 培训", "3 实施", "3.1 方案"]);
  expect(outline(withDepth(changed, keyOf(rows, "培训"), 1))).toEqual(outline(rows));
});

test("no row stands deeper than one below the row before it", () => {
  expect(depthsFor(rows, keyOf(rows, "组织"))).toEqual([0]);
  expect(depthsFor(rows, keyOf(rows, "机构"))).toEqual([0, 1]);
  expect(depthsFor(rows, keyOf(rows, "培训"))).toEqual([0, 1, 2]);
  const shallow = withDepth(withDepth(rows, keyOf(rows, "培训"), 2), keyOf(rows, "机构"), 0);
  expect(outline(shallow)).toEqual(["1 组织", "2 机构", "2.1 培训", "3 实施", "3.1 方案"]);
});

test("a row that is taken out is no part of the table and can come back", () => {
  const without = withDepth(rows, keyOf(rows, "机构"), null);
  expect(outline(without)).toEqual(["1 组织", "1.1 培训", "2 实施", "2.1 方案"]);
  expect(totalOf(treeOf(without)).toString()).toBe("95");
  expect(outline(withDepth(without, keyOf(rows, "机构"), 1))).toEqual(outline(rows));
});

test("a broken row is joined: wording follows wording, points count where the other has none", () => {
  const broken = drafted(tabbed(HEAD, "一|组织|100|", "1|成立了|0|", "2|机构|100|")).draft.rows;
  const joined = mergedUp(broken, keyOf(broken, "机构"));
  expect(joined.map(({ text, points }) => [text, points])).toEqual([
    ["组织", "100"],
    ["成立了机构", "100"],
  ]);
  expect(mergedUp(broken, keyOf(broken, "组织"))).toBe(broken);
});

test("a row is parted where a text begins, never before its own beginning", () => {
  const long = withText(rows, keyOf(rows, "机构"), "text", "机构，培训计划");
  const key = keyOf(long, "机构，培训计划");
  expect(outline(splitAt(long, key, "培训计划") ?? [])).toEqual(
    expect.arrayContaining(["1.1 机构，", "1.2 培训计划", "1.3 培训"]),
  );
  expect(splitAt(long, key, "机构")).toBeNull();
  expect(splitAt(long, key, "没有")).toBeNull();
});

test("a row is added below another one, an item below a section", () => {
  const { rows: more, key } = addedBelow(rows, keyOf(rows, "组织"), "章程");
  expect(outline(more).slice(0, 3)).toEqual(["1 组织", "1.1 章程", "1.2 机构"]);
  expect(more.find((row) => row.key === key)).toMatchObject({ points: "", about: null });
});

test("a row for a stretch of the source stands where that does", () => {
  const last = rows.at(-1)?.group ?? 0;
  expect(outline(addedFor(rows, last, "绩效", [7, 7]).rows).at(-1)).toBe("2.2 绩效");
  expect(outline(addedFor(rows, 0, "前言", [1, 1]).rows)[0]).toBe("1 前言");
});

test("what is printed as a sum is compared exactly with what stands below", () => {
  const [section] = treeOf(withText(rows, keyOf(rows, "组织"), "points", "8.1"));
  expect(section && differs(section)).toBe(true);
  const tenths = withText(withText(rows, keyOf(rows, "机构"), "points", "0.1"), keyOf(rows, "培训"), "points", "0.2");
  const [exact] = treeOf(withText(tenths, keyOf(rows, "组织"), "points", "0.3"));
  expect(exact && differs(exact)).toBe(false);
  const [unprinted] = treeOf(withText(rows, keyOf(rows, "组织"), "points", ""));
  expect(unprinted && differs(unprinted)).toBe(false);
});

test("levels are read one a line, points first", () => {
  expect(readLevels("4 零排放\n1-2分 部分利用\n0")).toEqual([
    { from: 4, to: 4, text: "零排放" },
    { from: 1, to: 2, text: "部分利用" },
    { from: 0, to: 0, text: null },
  ]);
  expect([readLevels(""), readLevels("4 零排放"), readLevels("零排放\n4")]).toEqual([[], null, null]);
  expect(levelLines(readLevels("4 零排放\n1-2 部分利用\n0") ?? [])).toBe("4 零排放\n1-2 部分利用\n0");
});

/** Anything that a person can do to the rows. */
const action = fc.record({
  does: fc.constantFrom("depth", "out", "join", "add"),
  at: fc.nat(30),
  depth: fc.constantFrom<Depth>(0, 1, 2, 3),
});

test("whatever a person does, every used row stands once in the tree and keys stay single", () => {
  fc.assert(
    fc.property(fc.array(action, { maxLength: 12 }), (actions) => {
      const changed = actions.reduce<readonly DraftRow[]>((all, { does, at, depth }) => {
        const key = all[at % Math.max(1, all.length)]?.key ?? 0;
        if (does === "depth") return withDepth(all, key, depth);
        if (does === "out") return withDepth(all, key, null);
        return does === "join" ? mergedUp(all, key) : addedBelow(all, key, "新").rows;
      }, rows);
      const inTree = allBranches(treeOf(changed)).map(({ row }) => row.key);
      expect(inTree).toEqual(usedRows(changed).map(({ key }) => key));
      expect(new Set(changed.map(({ key }) => key)).size).toBe(changed.length);
      for (const { key } of usedRows(changed).slice(1)) expect(rowAbove(changed, key)).not.toBeNull();
    }),
  );
});
