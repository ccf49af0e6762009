import type { Doubt } from "../../../src/core/importing/doubt";
import { templateChanges } from "../../../src/core/templateDiff";
import { doubtLine, placeText } from "../../../src/report/importing/doubtLines";
import { importLines } from "../../../src/report/importing/importLines";
import { changeLine } from "../../../src/report/importing/templateDiffLines";
import { IMPORT_WORDS } from "../../../src/words/importing";
import { tiny } from "../../core/tiny";

const { zh, en } = IMPORT_WORDS;
const parts = [{ kind: "sheet", name: "评分\u001b表" }] as const;
const doubt = (more: Partial<Doubt>): Doubt => {
  return { code: "unused-text", place: { part: 0, rows: [3, 3] }, chosen: "", alternatives: ["文字"], ...more };
};

test("a doubt stays on its line, quotes no more than a little, and cannot steer a terminal", () => {
  const { text } = doubtLine(doubt({ about: "2.3", alternatives: [`一\n\u001b[31m${"长".repeat(500)}`] }), parts, zh);
  expect(text).toMatch(/^\[存疑\] “评分 表”第 3 行 2\.3 “一 {2}\[31m长+…”没有采用/u);
  expect(Array.from(text).length).toBeLessThan(90);
  expect(text).not.toMatch(/[\u0000-\u001f]/u);
});

test("what is doubtful about the total or a grade is named", () => {
  const [total, grade] = ["total", "band.60"].map((about) => doubtLine(doubt({ about }), parts, en).text);
  expect([total, grade]).toEqual([expect.stringContaining(" total "), expect.stringContaining(" grade ")]);
});

test("a place in a part that is not there is told by its line", () => {
  expect(placeText({ part: 9, rows: [1, 2] }, parts, zh)).toBe("第 1–2 行");
});

test("what was understood is counted", () => {
  expect(importLines(tiny, en).map(({ text }) => text)[1]).toMatch(
    /^2 sections, \d+ items, 30 points; 2 vetoes; grades /u,
  );
});

test("two versions of a table are compared by their words, wherever they moved", () => {
  const [first, second] = tiny.sections;
  if (!first || !second) throw new Error("tiny has two sections");
  const [moved, ...others] = second.items;
  if (!moved) throw new Error("the second section has items");
  const later = {
    ...tiny,
    version: 2,
    panel: tiny.panel && { ...tiny.panel, min: 5 },
    vetoes: tiny.vetoes.slice(1),
    sections: [first, { ...second, items: [...others, { ...moved, id: "2.9", max: moved.max + 1 }] }],
  };
  const changes = templateChanges(tiny, later);
  expect(changes.map((change) => changeLine(change, zh).text)).toEqual([
    "* 版本 1 → 2",
    `* 2.9 分值 ${moved.max} → ${moved.max + 1}`,
    expect.stringMatching(/^- v1 否决项 /u),
    "* 专家组 下限 3 → 5",
  ]);
  expect(templateChanges(tiny, structuredClone(tiny))).toEqual([]);
  expect(templateChanges(later, tiny).map(({ what }) => what)).toContain("added");
});
