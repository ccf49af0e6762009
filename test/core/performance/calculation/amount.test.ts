import Big from "big.js";
import fc from "fast-check";
import {
  readAmount,
  type Amount,
  type AmountRefusal,
  type AmountSpelling,
} from "../../../../src/core/performance/calculation/amount";

const refused = (raw: unknown, why: AmountRefusal, proposal: string | null): Amount => ({
  kind: "refused",
  why,
  shown: String(raw),
  ...(proposal === null ? {} : { proposal }),
});

test.each([undefined, null, "", " \u3000"])("%j is a blank", (raw) => {
  expect(readAmount(raw, "万元")).toEqual({ kind: "blank" });
});

test.each<[unknown, string, string, AmountSpelling | null]>([
  [12.5, "万元", "12.5", null],
  [0, "t/a", "0", null],
  ["12.5", "万元", "12.5", "text"],
  ["１２．５", "万元", "12.5", "full-width"],
  ["1,200", "万元", "1200", "thousands"],
  ["1，200", "万元", "1200", "thousands"],
  ["12,345,678.90", "t", "12345678.9", "thousands"],
  ["-1,200", "t", "-1200", "thousands"],
  ["+1,200", "t", "1200", "thousands"],
  ["30万元", "万元", "30", "unit"],
  ["30 万元", "万元/年", "30", "unit"],
  ["30万元/年", "万元", "30", "unit"],
  ["1,200万元", "万元", "1200", "unit"],
  ["5吨", "t/a", "5", "unit"],
  ["5t", "吨／年", "5", "unit"],
  ["5T", "t", "5", "unit"],
  ["8立方米", "m3", "8", "unit"],
  ["8万m³", "万米 3/年", "8", "unit"],
  ["6万度", "万kWh/a", "6", "unit"],
  ["6公斤", "kg", "6", "unit"],
  ["97％", "%", "97", "unit"],
  ["2000万", "元", "20000000", "magnitude"],
  ["2000万元", "元", "20000000", "magnitude"],
  ["1.5亿", "元", "150000000", "magnitude"],
  ["2万", "t/a", "20000", "magnitude"],
  ["3万吨", "t/a", "30000", "magnitude"],
])("%j in a column of %s is certainly %s", (raw, unit, value, spelling) => {
  const expected = { kind: "number", value: new Big(value), ...(spelling ? { spelling } : {}) };
  expect(readAmount(raw, unit)).toEqual(expected);
});

test.each<[unknown, string, AmountRefusal, string | null]>([
  ["2000万", "万元", "doubtful-magnitude", "2000"],
  ["2000万", "万t/a", "doubtful-magnitude", "2000"],
  ["1.5亿", "万元", "doubtful-magnitude", null],
  ["2万", "亿元", "doubtful-magnitude", null],
  ["约2000万", "万元", "doubtful-magnitude", null],
  ["约30", "万元", "approximate", "30"],
  ["约 1,200 万元", "万元", "approximate", "1200"],
  ["30左右", "万元", "approximate", "30"],
  ["30万元以上", "万元", "approximate", "30"],
  ["30余万元", "万元", "other-unit", null],
  ["≥30", "%", "approximate", "30"],
  ["＜5", "t", "approximate", "5"],
  ["约2万", "元", "approximate", "20000"],
  ["30元", "万元", "other-unit", null],
  ["3kg", "t", "other-unit", null],
  ["3t", "万t", "other-unit", null],
  ["8分", "万元", "other-unit", null],
  ["30-40", "万元", "not-a-number", null],
  ["30~40", "万元", "not-a-number", null],
  ["1,20", "万元", "not-a-number", null],
  ["1,2000", "万元", "not-a-number", null],
  ["1200,5", "万元", "not-a-number", null],
  ["1 200", "万元", "not-a-number", null],
  ["12/3", "万元", "not-a-number", null],
  ["10³", "t", "not-a-number", null],
  ["½", "t", "not-a-number", null],
  ["1e3", "t", "not-a-number", null],
  ["5m3/d", "t", "other-unit", null],
  ["三十", "万元", "not-a-number", null],
  ["无", "万元", "not-a-number", null],
  ["-", "万元", "not-a-number", null],
  ["万元", "万元", "not-a-number", null],
  ["12\n13", "万元", "not-a-number", null],
  [true, "万元", "not-a-number", null],
])("%j in a column of %s is refused: %s", (raw, unit, why, proposal) => {
  expect(readAmount(raw, unit)).toEqual(refused(raw, why, proposal));
});

test.each([NaN, Infinity, -Infinity])("%s is refused", (raw) => {
  expect(readAmount(raw, "t")).toMatchObject({ kind: "refused", why: "not-a-number" });
});

test("a long text is refused, shown short", () => {
  const amount = readAmount(`1${",000".repeat(50_000)}`, "t");
  expect(amount).toMatchObject({ kind: "refused", why: "not-a-number" });
  expect(amount.kind === "refused" && Array.from(amount.shown).length).toBe(40);
});

test("a number reads the same plain, in groups of three and with its unit", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1000, max: 999_999_999 }),
      fc.constantFrom("万元", "t/a", "kWh", "%"),
      (value, unit) => {
        const spellings = [value, String(value), value.toLocaleString("en-US"), `${value}${unit}`];
        const read = spellings.map((raw) => readAmount(raw, unit));
        expect(read.map((amount) => amount.kind === "number" && amount.value.toFixed())).toEqual(
          spellings.map(() => String(value)),
        );
      },
    ),
  );
});

test("never throws, and never reads text without a digit as a figure", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.string(), (raw, unit) => {
      const amount = readAmount(raw, unit);
      if (typeof raw === "string" && !/[0-9０-９]/u.test(raw)) expect(amount.kind).not.toBe("number");
    }),
  );
});
