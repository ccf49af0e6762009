const POLYNOMIAL = 0xedb88320;
/** Bytes that are taken in one step. */
const STRIDE = 8;

/** Row k says what a byte that stands k places before the end of a step does to the sum. */
const TABLE = new Int32Array(STRIDE * 256);
for (let index = 0; index < 256; index++) {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ POLYNOMIAL : value >>> 1;
  TABLE[index] = value;
}
for (let index = 256; index < TABLE.length; index++) {
  const before = TABLE[index - 256] as number;
  TABLE[index] = (before >>> 8) ^ effect(0, before);
}

/** What the lowest byte of `value` does to the sum, from `place` bytes before the end of a step. */
function effect(place: number, value: number): number {
  return TABLE[256 * place + (value & 0xff)] as number;
}

function byteAt(bytes: Uint8Array, at: number): number {
  return bytes[at] as number;
}

/** CRC-32 as zip files store it (ISO 3309), unsigned. fflate reads zips without checking it. */
export function crc32(bytes: Uint8Array): number {
  let crc = -1;
  let at = 0;
  for (const whole = bytes.length - (bytes.length % STRIDE); at < whole; at += STRIDE) {
    crc ^=
      byteAt(bytes, at) | (byteAt(bytes, at + 1) << 8) | (byteAt(bytes, at + 2) << 16) | (byteAt(bytes, at + 3) << 24);
    crc =
      effect(7, crc) ^
      effect(6, crc >>> 8) ^
      effect(5, crc >>> 16) ^
      effect(4, crc >>> 24) ^
      effect(3, byteAt(bytes, at + 4)) ^
      effect(2, byteAt(bytes, at + 5)) ^
      effect(1, byteAt(bytes, at + 6)) ^
      effect(0, byteAt(bytes, at + 7));
  }
  for (; at < bytes.length; at++) crc = (crc >>> 8) ^ effect(0, crc ^ byteAt(bytes, at));
  return (crc ^ -1) >>> 0;
}
