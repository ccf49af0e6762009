import fc from "fast-check";
import { readAmount } from "../../../../src/core/performance/calculation/amount";
import { readLedger } from "../../../../src/core/performance/ledger";
import {
  CHOICES,
  pastedDate,
  pastedNumber,
  pastedText,
  pastedWord,
} from "../../../../src/taskpane/pane/performance/pasted";

test.each([
  ["12.5", "万元", "", 12.5, null],
  [" 1,234.50 ", "万元", "", 1234.5, null],
  ["", "万元", "", null, null],
  ["—", "万元", "", null, "blank"],
  ["/", "吨/年", "", null, "blank"],
  ["-3", "万元", "", -3, null],
  ["30万元", "万元", "", 30, "read"],
  ["１２", "吨/年", "", 12, "read"],
  ["2000万", "万元", "", "2000万", "unclear"],
  ["约30", "吨/年", "", "约30", "unclear"],
  ["无", "吨/年", "", "无", "unclear"],
  ["#N/A", "万元", "", "#N/A", "unclear"],
  // The header says the unit: the same is plain, another one is not taken for ours.
  ["12", "万元", "万元", 12, null],
  ["1,200", "万元/年", "万元", 1200, null],
  ["120000", "万元", "元", "120000元", "unclear"],
  ["500", "吨/年", "kg", "500kg", "unclear"],
  ["5", "吨/年", "t/a", 5, null],
] as const)("%j in a column of %s under a header of %j is %j, %s", (text, unit, stated, entry, doubt) => {
  expect(pastedNumber(text, unit, stated)).toEqual({ text, entry, doubt });
});

test("whatever is pasted as a figure is read by the engine as what the preview shows", () => {
  const figure = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }).map((value) => value.toFixed(3)),
    fc.integer().map((value) => value.toLocaleString("en-US")),
    fc.constantFrom("2000万", "约30", "30万元", "1.2吨", "-", "", "一百", "12kg", "３．５", "12%"),
  );
  const unit = fc.constantFrom("万元", "吨/年", "%", "万千瓦时/年", "");
  const stated = fc.constantFrom("", "万元", "吨", "元", "kWh", "万千瓦时");
  fc.assert(
    fc.property(figure, unit, stated, (text, column, header) => {
      const { entry, doubt } = pastedNumber(text, column, header);
      const read = readAmount(entry, column);
      if (doubt === "unclear") expect(read.kind).toBe("refused");
      else if (entry === null) expect(read.kind).toBe("blank");
      else expect(read).toMatchObject({ kind: "number", value: expect.anything() as unknown });
      if (typeof entry === "number") expect(read).not.toHaveProperty("spelling");
    }),
  );
});

test.each([
  ["2024-05-01", "2024-05-01", null],
  ["2024/5/1", "2024-05-01", "read"],
  ["2024年5月", "2024-05", "read"],
  ["去年", "去年", "unclear"],
  ["", null, null],
  ["—", null, "blank"],
])("a day: %j is %j, %s", (text, entry, doubt) => {
  expect(pastedDate(text)).toEqual({ text, entry, doubt });
});

test("a text loses nothing but the blanks around it", () => {
  expect(pastedText(" 一行\n二行 ")).toEqual({ text: " 一行\n二行 ", entry: "一行\n二行", doubt: null });
  expect(pastedText("  ").entry).toBeNull();
});

test("a word out of a few is recognised with its signs, every other one is doubtful", () => {
  expect(pastedWord("无／低费", ["无低费"]).doubt).toBeNull();
  expect(pastedWord("进行中", ["已实施"])).toEqual({ text: "进行中", entry: "进行中", doubt: "unclear" });
  expect(pastedWord(" ", ["已实施"]).entry).toBeNull();
});

test("every word that the pane writes or takes without doubt is understood by the ledger", () => {
  const rules = { moneyLimit: null, carriers: [], pollutants: [] };
  const read = (field: string, word: string) => readLedger([{ name: "x", [field]: word }], rules);
  for (const field of ["kind", "status"] as const) {
    for (const { value, words } of CHOICES[field]) {
      for (const word of [value, ...words]) {
        const { options, notes } = read(field, word);
        expect([word, options[0]?.[field]]).not.toEqual([word, null]);
        expect([word, notes.filter(({ code }) => code.startsWith("not-a-"))]).toEqual([word, []]);
      }
    }
  }
});
