import fc from "fast-check";
import { FaultError } from "../../../src/core/fault";
import { decodeText } from "../../../src/workbook/csv/decodeText";
import { readCsv } from "../../../src/workbook/csv/readCsv";

test.each<[string, string[][]]>([
  [
    "a,b\r\n1,2\r\n",
    [
      ["a", "b"],
      ["1", "2"],
    ],
  ],
  [
    "a,b\n1,2",
    [
      ["a", "b"],
      ["1", "2"],
    ],
  ],
  [
    "a\tb\n1,5\t2",
    [
      ["a", "b"],
      ["1,5", "2"],
    ],
  ],
  [
    "a;b\n1;2",
    [
      ["a", "b"],
      ["1", "2"],
    ],
  ],
  ['"x\ny","q""r",""\n', [["x\ny", 'q"r', ""]]],
  [
    "a,\n,b,",
    [
      ["a", ""],
      ["", "b", ""],
    ],
  ],
  ["a\n\nb", [["a"], [""], ["b"]]],
  ["0123,9144030012345678901", [["0123", "9144030012345678901"]]],
  ["2023年计划，共一家\na\tb", [["2023年计划，共一家"], ["a", "b"]]],
  [
    "地市，年度\n佛山，2023",
    [
      ["地市", "年度"],
      ["佛山", "2023"],
    ],
  ],
  ['5" 管,b', [['5" 管', "b"]]],
  ["", []],
])("%j", (text, rows) => {
  expect(readCsv(text)).toEqual(rows);
});

test("a quote that never ends is an error with its line, not a swallowed list", () => {
  expect(() => readCsv('a,b\n1,2\n3,"4\n5,6\n')).toThrow(new FaultError({ code: "list-quote-open", line: 3 }));
});

test("what is written by the rules reads back the same", () => {
  const cell = fc.string({ unit: fc.constantFrom("a", '"', ",", "\n", "\r", "甲", " ", "=") });
  const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(rows, fc.constantFrom("\n", "\r\n"), (given, end) => {
      const text = given.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(",") + end).join("");
      expect(readCsv(text)).toEqual(given);
    }),
  );
});

const GBK = Uint8Array.from([0xb5, 0xd8, 0xca, 0xd0, 0x2c, 0xc4, 0xea, 0xb6, 0xc8]);

test.each<[string, Uint8Array]>([
  ["UTF-8", new TextEncoder().encode("地市,年度")],
  ["UTF-8 with its mark", new TextEncoder().encode("\uFEFF地市,年度")],
  ["GBK, as Excel in China saves it", GBK],
  [
    "UTF-16",
    Uint8Array.from([
      0xff,
      0xfe,
      ...Array.from("地市,年度").flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]),
    ]),
  ],
])("%s", (_, bytes) => {
  expect(decodeText(bytes)).toBe("地市,年度");
});

test.each([[[0xff, 0xff, 0xff]], [[0x41, 0x00, 0x42]]])("bytes %j are no text", (bytes) => {
  expect(() => decodeText(Uint8Array.from(bytes))).toThrow(FaultError);
});
