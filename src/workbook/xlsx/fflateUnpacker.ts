import { Inflate, inflateSync } from "fflate";
import { crc32 } from "./crc32";
import type { Unpacker } from "./unpacker";

/** Packed bytes that are inflated in one go: they become 64 MiB at most. */
const MAX_SINGLE_BYTES = 64 * 2 ** 10;
/** Packed bytes that are inflated at a time where there are more. */
const PIECE_BYTES = 16 * 2 ** 10;

/** Stops as soon as more comes out than was declared. */
function inflatePieces(packed: Uint8Array, size: number): Uint8Array {
  const content = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((piece) => {
    if (length + piece.length <= size) content.set(piece, length);
    length += piece.length;
  });
  for (let at = 0; at < packed.length && length <= size; at += PIECE_BYTES) {
    stream.push(packed.subarray(at, at + PIECE_BYTES), at + PIECE_BYTES >= packed.length);
  }
  return length === size ? content : content.subarray(0, 0);
}

/** Unpacks in JavaScript alone, so it works everywhere. */
export const fflateUnpacker: Unpacker = {
  inflate(packed, size) {
    if (packed.length > MAX_SINGLE_BYTES) return inflatePieces(packed, size);
    // A full output buffer would hide that there is more; one byte to spare shows it.
    return inflateSync(packed, { out: new Uint8Array(size + 1) });
  },
  crc32,
  isSame(one, other) {
    for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false;
    return true;
  },
};
