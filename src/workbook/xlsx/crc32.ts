const POLYNOMIAL = 0xedb88320;
/** Bytes that are taken in one step. */
const STRIDE = 4;

/** Row k says what a byte that stands k places before the end of a step does to the sum. */
const TABLE = new Uint32Array(STRIDE * 256);
for (let index = 0; index < 256; index++) {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ POLYNOMIAL : value >>> 1;
  TABLE[index] = value;
}
for (let index = 256; index < TABLE.length; index++) {
  const before = tableAt(index - 256);
  TABLE[index] = (before >>> 8) ^ tableAt(before & 0xff);
}

function tableAt(index: number): number {
  return TABLE[index] ?? 0;
}

/** CRC-32 as zip files store it (ISO 3309), unsigned. fflate reads zips without checking it. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  let at = 0;
  for (const whole = bytes.length - (bytes.length % STRIDE); at < whole; at += STRIDE) {
    crc ^=
      byteAt(bytes, at) | (byteAt(bytes, at + 1) << 8) | (byteAt(bytes, at + 2) << 16) | (byteAt(bytes, at + 3) << 24);
    crc =
      tableAt(768 + (crc & 0xff)) ^
      tableAt(512 + ((crc >>> 8) & 0xff)) ^
      tableAt(256 + ((crc >>> 16) & 0xff)) ^
      tableAt(crc >>> 24);
  }
  for (; at < bytes.length; at++) crc = (crc >>> 8) ^ tableAt((crc ^ byteAt(bytes, at)) & 0xff);
  return (crc ^ 0xffffffff) >>> 0;
}

function byteAt(bytes: Uint8Array, at: number): number {
  return bytes[at] ?? 0;
}
