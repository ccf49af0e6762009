import fc from "fast-check";
import { decodeText } from "../../../../src/workbook/xlsx/fast/decodeText";

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

test("any text comes back", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 40 }), (text) => {
      const bytes = new TextEncoder().encode(text);
      expect(decodeText(bytes, 0, bytes.length)).toBe(decoder.decode(bytes));
    }),
    { numRuns: 2_000 },
  );
});

const awkward = fc.constantFrom(
  0x00,
  0x41,
  0x7f,
  0x80,
  0xbf,
  0xc3,
  0xe0,
  0xe4,
  0xb8,
  0xad,
  0xed,
  0xa0,
  0xef,
  0xbb,
  0xf0,
  0xff,
);

test("any bytes become what the decoder makes of them, also from the middle of others", () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 30 }),
      fc.array(awkward, { maxLength: 30 }),
      fc.nat(8),
      (some, more, cut) => {
        const bytes = Uint8Array.from([...some, ...more]);
        const [start, end] = [Math.min(cut, bytes.length), Math.max(cut, bytes.length - cut)];
        const within = Math.min(end, bytes.length);
        expect(decodeText(bytes, start, within)).toBe(decoder.decode(bytes.subarray(start, within)));
      },
    ),
    { numRuns: 3_000 },
  );
});
