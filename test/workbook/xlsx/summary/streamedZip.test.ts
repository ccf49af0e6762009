import fc from "fast-check";
import { unzipSync } from "fflate";
import { zlibPacker } from "../../../../src/cli/zlibPacker";
import { fflateUnpacker } from "../../../../src/workbook/xlsx/fflateUnpacker";
import { PackedParts } from "../../../../src/workbook/xlsx/packedParts";
import { zipParts, type PartContent } from "../../../../src/workbook/xlsx/summary/streamedZip";

const encoder = new TextEncoder();
const content = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  fc.array(fc.string({ unit: "binary", maxLength: 60 }), { maxLength: 8 }),
  fc.constant(["评分表".repeat(50_000), "<row/>".repeat(50_000)]),
);
const parts = fc.uniqueArray(fc.tuple(fc.stringMatching(/^[a-z]{1,8}\.xml$/u), content), {
  selector: ([name]) => name,
  maxLength: 5,
});

function bytesOf(one: PartContent): Uint8Array {
  return one instanceof Uint8Array ? one : encoder.encode([...one].join(""));
}

test("parts packed by native code and by JavaScript hold the same, and their checksums are right", () => {
  fc.assert(
    fc.property(parts, (given) => {
      const packed = [zipParts(given, zlibPacker), zipParts(given)];
      const expected = given.map(([name, one]) => [name, Buffer.from(bytesOf(one)).toString("hex")]);
      for (const zip of packed) {
        const read = new PackedParts(zip, fflateUnpacker);
        const found = read.names().map((name) => [name, Buffer.from(read.read(name) ?? []).toString("hex")]);
        expect(found).toEqual(expected);
        expect(Object.keys(unzipSync(zip))).toEqual(given.map(([name]) => name));
      }
    }),
    { numRuns: 60 },
  );
});

test("the same parts give the same bytes", () => {
  const given = [["a.xml", ["甲", "乙"]]] as const;
  expect(zipParts(given, zlibPacker)).toEqual(zipParts(given, zlibPacker));
  expect(zipParts(given)).toEqual(zipParts(given));
});
