import fc from "fast-check";
import { deflateRawSync } from "node:zlib";
import { zlibUnpacker } from "../../../src/cli/zlibUnpacker";
import { fflateUnpacker } from "../../../src/workbook/xlsx/fflateUnpacker";
import { deflatedZeros } from "./fixtures";

const UNPACKERS = [
  ["fflate", fflateUnpacker],
  ["zlib", zlibUnpacker],
] as const;
/** More packed bytes than fflate is given at a time. */
const LONG = Uint8Array.from({ length: 100_000 }, (_, at) => Math.imul(at + 1, 0x9e3779b1) >>> 24);
const content = fc.oneof(
  { weight: 10, arbitrary: fc.uint8Array({ maxLength: 300 }) },
  { weight: 1, arbitrary: fc.constantFrom(LONG, new Uint8Array(50_000)) },
);

describe.each(UNPACKERS)("%s", (_name, unpacker) => {
  /** What a reader sees: the content, or that it is not what was declared. */
  function unpack(packed: Uint8Array, size: number): Buffer | null {
    try {
      const unpacked = unpacker.inflate(packed, size);
      return unpacked.length === size ? Buffer.from(unpacked) : null;
    } catch {
      return null;
    }
  }

  test("unpacks what was packed, and nothing that is declared otherwise", () => {
    fc.assert(
      fc.property(content, fc.constantFrom(-1, 1, 1_000), (plain, lie) => {
        const packed = deflateRawSync(plain);
        expect(unpack(packed, plain.length)?.equals(plain)).toBe(true);
        if (plain.length + lie >= 0) expect(unpack(packed, plain.length + lie)).toBeNull();
      }),
    );
  });

  test("refuses what is cut off", () => {
    const plain = Uint8Array.from({ length: 5_000 }, (_, at) => (at * 7) % 251);
    const packed = deflateRawSync(plain);
    for (const length of [1, 10, packed.length - 1])
      expect(unpack(packed.subarray(0, length), plain.length)).toBeNull();
  });

  test("stops unpacking soon after what was declared", () => {
    expect(unpack(deflatedZeros(2 ** 30), 100)).toBeNull();
  });

  test("knows the checksum of the standard", () => {
    expect(unpacker.crc32(new TextEncoder().encode("123456789"))).toBe(0xcbf43926);
    expect(unpacker.crc32(new Uint8Array())).toBe(0);
  });
});

test("both know the same checksums", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(fflateUnpacker.crc32(bytes)).toBe(zlibUnpacker.crc32(bytes));
    }),
  );
});
