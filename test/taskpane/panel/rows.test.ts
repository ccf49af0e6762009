import type { PanelReport, PanelRow } from "../../../src/core/panel/report";
import { withDecision } from "../../../src/taskpane/panel/decided";
import { isAgreeable, sortedRows } from "../../../src/taskpane/panel/rows";

const row = (id: string, more: Partial<PanelRow> = {}): PanelRow => ({
  id,
  max: 10,
  scores: [1, 2],
  figure: null,
  agreed: false,
  spread: 1,
  disputed: false,
  reasons: [],
  ...more,
});

test("strong disagreement comes first, the widest by its share of the maximum before the others", () => {
  const rows = [row("a"), row("b", { disputed: true, spread: 4 }), row("c", { disputed: true, spread: 4, max: 5 })];
  const bonus = row("bonus", { max: null });
  const { disputed, others } = sortedRows({ rows, bonus } as unknown as PanelReport);
  expect([disputed.map(({ id }) => id), others.map(({ id }) => id)]).toEqual([
    ["c", "b"],
    ["a", "bonus"],
  ]);
});

test("points are agreed on by method, to settle a row, or where a score is missing", () => {
  expect(isAgreeable(row("a"), "mean")).toBe(false);
  expect(isAgreeable(row("a"), "agreed")).toBe(true);
  expect(isAgreeable(row("a", { disputed: true }), "mean")).toBe(true);
  expect(isAgreeable(row("a", { agreed: true }), "trimmed")).toBe(true);
  expect(isAgreeable(row("a", { scores: [1, null] }), "mean")).toBe(true);
});

test("a decision is replaced or taken out, whatever its key is called", () => {
  expect(withDecision({ a: 1 }, "a", 2)).toEqual({ a: 2 });
  expect(withDecision({ a: 1, b: 2 }, "a", null)).toEqual({ b: 2 });
  expect(Object.keys(withDecision({}, "__proto__", "乙"))).toEqual(["__proto__"]);
});
