import { labelOf } from "../../src/report/label";
import { tiny } from "../core/tiny";

test.each([
  ["1", "1 section 1"],
  ["1.1", "1.1 item 1.1"],
  ["1.2.2", "1.2.2 item 1.2.2"],
  ["b1", "b1 bonus"],
  ["v1", "v1 veto"],
  ["g1", "g1 gate"],
  ["e1", "e1 eligible"],
  ["c1", "c1 condition"],
])("%s is called by its id and its wording", (id, label) => {
  expect(labelOf(tiny, id)).toBe(label);
});

test.each(["9.9", "", "__proto__"])("the unknown id %j is called by itself", (id) => {
  expect(labelOf(tiny, id)).toBe(id);
});

test("long wording is cut short", () => {
  const [veto] = tiny.vetoes;
  const long = { ...tiny, vetoes: veto ? [{ ...veto, text: "甲".repeat(25) }] : [] };
  expect(labelOf(long, "v1")).toBe(`v1 ${"甲".repeat(24)}…`);
  const fitting = { ...tiny, vetoes: veto ? [{ ...veto, text: "甲".repeat(24) }] : [] };
  expect(labelOf(fitting, "v1")).toBe(`v1 ${"甲".repeat(24)}`);
});
