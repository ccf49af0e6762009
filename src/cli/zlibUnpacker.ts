import zlib from "node:zlib";
import { crc32 } from "../workbook/xlsx/crc32";
import type { Unpacker } from "../workbook/xlsx/unpacker";

/** The smallest output buffer that zlib takes. */
const MIN_CHUNK_BYTES = 64;
/** Node has a native checksum from 20.15 on. */
const native = (zlib as Partial<Pick<typeof zlib, "crc32">>).crc32;

/** Unpacks with Node's zlib, several times faster than JavaScript. */
export const zlibUnpacker: Unpacker = {
  inflate(packed, size) {
    // A full output buffer makes zlib allocate another to see whether there is more; one byte to spare shows it.
    const chunkSize = Math.max(MIN_CHUNK_BYTES, size + 1);
    return zlib.inflateRawSync(packed, { chunkSize, maxOutputLength: chunkSize });
  },
  isSame: (one, other) => Buffer.compare(one, other) === 0,
  crc32: native ? (bytes) => native(bytes) : crc32,
};
