import Big from "big.js";
import fc from "fast-check";
import {
  decimalOf,
  isNegative,
  isPositive,
  isZero,
  places,
  readNumber,
  shifted,
  show,
  sum,
  sumOfPoints,
  toNumber,
  type Reading,
} from "../../src/core/decimal";

const number = (value: string | number, spelling?: "text" | "full-width"): Reading => ({
  kind: "number",
  value: new Big(value),
  ...(spelling ? { spelling } : {}),
});
const unreadable = (shown: string, proposal?: string): Reading => ({
  kind: "unreadable",
  shown,
  ...(proposal === undefined ? {} : { proposal }),
});

describe("readNumber", () => {
  test.each<[string, unknown, Reading]>([
    ["absent", undefined, { kind: "blank" }],
    ["null", null, { kind: "blank" }],
    ["empty text", "", { kind: "blank" }],
    ["white space, ideographic too", " \t\u3000\n", { kind: "blank" }],
    ["zero is not a blank", 0, number(0)],
    ["a number", 8.25, number("8.25")],
    ["negative", -3, number(-3)],
    ["very large", 1e21, number("1000000000000000000000")],
    ["typed as text", "8", number(8, "text")],
    ["with spaces around", " 8.50 ", number("8.5", "text")],
    ["with a sign", "+8", number(8, "text")],
    ["full-width", "８．５", number("8.5", "full-width")],
    ["with a full-width sign", "＋８", number(8, "full-width")],
    ["with a sign and its unit", "+8分", unreadable("+8分", "8")],
    ["full-width sign", "－１", number(-1, "full-width")],
    ["ideographic full stop", "8。5", number("8.5", "full-width")],
    ["with its unit", "8分", unreadable("8分", "8")],
    ["full-width with its unit", "８．５ 分", unreadable("８．５ 分", "8.5")],
    ["words", "八", unreadable("八")],
    ["exponent as text", "1e3", unreadable("1e3")],
    ["comma", "1,000", unreadable("1,000")],
    ["bare point", "8.", unreadable("8.")],
    ["two points", "8.5.1", unreadable("8.5.1")],
    ["hexadecimal", "0x10", unreadable("0x10")],
    ["NaN as text", "NaN", unreadable("NaN")],
    ["more than thirty digits", "1".repeat(31), unreadable("1".repeat(31))],
    ["a boolean", true, unreadable("true")],
    ["a list", [8], unreadable("[…]")],
    ["an object", { a: 8 }, unreadable("{…}")],
  ])("%s", (_, raw, expected) => {
    expect(readNumber(raw)).toEqual(expected);
  });

  test.each([NaN, Infinity, -Infinity])("%s is not a number that counts", (raw) => {
    expect(readNumber(raw).kind).toBe("unreadable");
  });

  test("never throws for what JSON can hold", () => {
    fc.assert(fc.property(fc.jsonValue(), (raw) => void readNumber(raw)));
  });

  test("does not throw for lists nested as deep as JSON.parse takes them", () => {
    const deep: unknown = JSON.parse("[".repeat(50_000) + "]".repeat(50_000));
    expect(readNumber(deep).kind).toBe("unreadable");
  });

  test.each<[string, unknown]>([
    ["a bigint", 8n],
    ["a symbol", Symbol("8")],
    ["a function", () => 8],
    ["a date", new Date(0)],
  ])("does not throw for %s, which JSON cannot hold", (_, raw) => {
    expect(readNumber(raw).kind).toBe("unreadable");
  });
});

describe("show", () => {
  test("leaves forty characters and cuts more", () => {
    expect(show("x".repeat(40))).toBe("x".repeat(40));
    expect(show("x".repeat(41))).toBe(`${"x".repeat(39)}…`);
  });
});

test.each([
  ["0", 0],
  ["100", 0],
  ["8.5", 1],
  ["8.50", 1],
  ["0.0001", 4],
  ["10.00001", 5],
  ["1e-7", 7],
])("%s needs %d decimal places", (value, expected) => {
  expect(places(new Big(value))).toBe(expected);
});

test("points are added up as decimals are, whatever their places and size", () => {
  const points = fc.integer({ min: -1e7, max: 1e7 }).map((whole) => whole / 10_000);
  const odd = fc.constantFrom(0.1, 0.2, 1e-7, 0.00005, 1e11, 123456789.1234, 1e21, -0);
  const any = fc.oneof({ weight: 5, arbitrary: points }, odd, fc.double({ noNaN: true, noDefaultInfinity: true }));
  fc.assert(
    fc.property(fc.array(any, { maxLength: 30 }), (values) => {
      expect(sumOfPoints(values).toFixed()).toBe(sum(values).toFixed());
    }),
    { numRuns: 500 },
  );
});

describe("sum", () => {
  test("0.1 + 0.2 is 0.3", () => {
    expect(toNumber(sum([0.1, 0.2]))).toBe(0.3);
  });

  test("of nothing is 0", () => {
    expect(toNumber(sum([]))).toBe(0);
  });

  test("is exact in ten-thousandths", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 })), (whole) => {
        const expected = whole.reduce((total, part) => total + part, 0);
        expect(toNumber(sum(whole.map((part) => part / 10_000)).times(10_000))).toBe(expected);
      }),
    );
  });
});

const decimals = fc
  .tuple(fc.integer({ min: -100_000, max: 100_000 }), fc.nat(8))
  .map(([n, e]) => new Big(`${n}e-${e}`));

test("signs and powers of ten agree with the library's own arithmetic", () => {
  fc.assert(
    fc.property(decimals, fc.integer({ min: -20, max: 20 }), (value, by) => {
      expect([isZero(value), isNegative(value)]).toEqual([value.eq(0), value.lt(0)]);
      expect(shifted(value, by)).toEqual(value.times(`1e${by}`));
    }),
  );
  expect(isNegative(new Big("-0"))).toBe(false);
});

test("a number is the decimal that big.js makes of it, and back", () => {
  const finite = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer(),
    fc.constantFrom(0, -0, 1e21, 1e-7),
  );
  const plain = fc.tuple(fc.integer(), fc.integer({ min: 0, max: 6 })).map(([digits, moved]) => digits / 10 ** moved);
  fc.assert(
    fc.property(fc.oneof(finite, plain), (value) => {
      const decimal = decimalOf(value);
      expect({ ...decimal }).toEqual({ ...new Big(value) });
      expect(toNumber(decimal)).toBe(value + 0);
    }),
  );
});

test("a decimal of any length is the number nearest to it", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^-?\d{1,40}$/u), fc.integer({ min: -360, max: 340 }), (digits, exponent) => {
      const value = new Big(`${digits}e${exponent}`);
      expect(toNumber(value)).toBe(Number(value.toString()));
    }),
  );
});

test.each([
  ["0", false],
  ["-0", false],
  ["-1", false],
  ["0.001", true],
])("%s above 0: %s", (text, expected) => {
  expect(isPositive(new Big(text))).toBe(expected);
});
