import fc from "fast-check";
import { readNumber } from "../../../src/core/decimal";
import { entryText, numberEntry, textEntry } from "../../../src/taskpane/pane/entryText";

test.each<[string, number | string | null]>([
  ["", null],
  ["  ", null],
  ["8", 8],
  [" 8.50 ", 8.5],
  ["+3", 3],
  ["-1", -1],
  ["８.５", 8.5],
  ["８．５", 8.5],
  ["7。5", 7.5],
  ["8分", "8分"],
  [" 8 分 ", "8 分"],
  ["8.", "8."],
  [".5", ".5"],
  ["八", "八"],
  ["1e3", "1e3"],
  ["9007199254740993", "9007199254740993"],
  ["9007199254740992", 9007199254740992],
  ["0.12345678901234567890", "0.12345678901234567890"],
  ["1".repeat(31), "1".repeat(31)],
])("%j is the entry %j", (typed, entry) => {
  expect(numberEntry(typed)).toBe(entry);
});

test.each<[unknown, string]>([
  [8.5, "8.5"],
  [0, "0"],
  ["8分", "8分"],
  [null, ""],
  [undefined, ""],
  [true, ""],
  [{}, ""],
])("the entry %j is shown as %j", (raw, text) => {
  expect(entryText(raw)).toBe(text);
});

test("a number that is shown and typed again stays the same", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e20, max: 1e20 }), (number) => {
      fc.pre(!String(number).includes("e"));
      expect(numberEntry(String(number))).toBe(number === 0 ? 0 : number);
      expect(entryText(numberEntry(String(number)))).toBe(String(number));
    }),
  );
});

test("whatever is typed, the entry reads as what was typed does", () => {
  const typed = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.stringMatching(/^[+-]?[0-9０-９]{0,22}[.．。]?[0-9]{0,22} ?分?$/u),
  );
  fc.assert(
    fc.property(typed, (text) => {
      const [before, after] = [readNumber(text), readNumber(numberEntry(text))];
      expect(after.kind).toBe(before.kind);
      if (before.kind === "number" && after.kind === "number") expect(after.value.eq(before.value)).toBe(true);
      const once = entryText(numberEntry(text));
      expect(entryText(numberEntry(once))).toBe(once);
    }),
    { numRuns: 1000 },
  );
});

test("a text is itself, and none when empty", () => {
  expect([textEntry(""), textEntry(" "), textEntry("甲")]).toEqual([null, " ", "甲"]);
});
