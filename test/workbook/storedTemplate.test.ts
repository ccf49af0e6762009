import fc from "fast-check";
import { locateTables } from "../../src/workbook/locate";
import { metaSheet } from "../../src/workbook/plan/meta";
import { piecesOf, storedTemplate, type StoredTemplate } from "../../src/workbook/storedTemplate";
import { sheetWords } from "../../src/words/sheets";

/** The metadata of a workbook as it is read back, with cells changed by key. */
function stored(
  content: string | null,
  changes: Readonly<Record<string, string | number | null>> = {},
): StoredTemplate {
  const described = { template: { id: "own-1", version: 1 }, names: sheetWords.names };
  const plan = metaSheet(described, "hash", content).build(() => "", true);
  const cells = plan.cells.map(({ row, column, value, slot }) => {
    const key = slot?.row ?? "";
    return { row, column, value: key in changes ? (changes[key] ?? null) : value, isFormula: false };
  });
  const [table] = locateTables([{ name: "_qingping", cells: cells.filter(({ value }) => value !== null) }]);
  if (!table) throw new Error("metadata hold a mark");
  return storedTemplate(table);
}

test("any text comes back as it was", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", minLength: 1 }), fc.integer({ min: 1, max: 9_000 }), (text, times) => {
      expect(stored(text.repeat(Math.min(times, 300_000 / text.length)))).toEqual({
        state: "whole",
        text: text.repeat(Math.min(times, 300_000 / text.length)),
      });
    }),
    { numRuns: 40 },
  );
});

test("no piece is longer than a cell, is a formula, or parts a letter", () => {
  fc.assert(
    fc.property(fc.constantFrom("=", "+1", " ", "😀", "字", "\n"), fc.nat({ max: 3 }), (letter, shift) => {
      const text = `${"a".repeat(shift)}${letter.repeat(40_000)}`;
      for (const piece of piecesOf(text)) {
        expect(piece.length).toBeLessThanOrEqual(32_767);
        expect(piece).toMatch(/^\[.*\]$/su);
        expect(piece).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
      }
    }),
    { numRuns: 12 },
  );
});

test("a workbook of a built-in table carries none", () => {
  expect(stored(null)).toEqual({ state: "absent" });
});

test.each<[string, Readonly<Record<string, string | number | null>>]>([
  ["a piece is gone", { "content.2": null }],
  ["a piece was changed into a number", { "content.1": 5 }],
  ["a piece lost its bracket", { "content.1": "[{" }],
  ["there are said to be none", { content: 0 }],
  ["there are said to be very many", { content: 1e9 }],
  ["their number is a text", { content: "all" }],
])("it is damaged when %s", (_, changes) => {
  expect(stored("x".repeat(40_000), changes)).toEqual({ state: "damaged" });
});
