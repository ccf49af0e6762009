/** What packing needs of native code, where the program has some: a part is packed at once, not piece by piece. */
export interface Packer {
  /** Raw deflate data. `level` goes from 1, the fastest, to 9, the smallest. */
  readonly deflate: (content: Uint8Array, level: number) => Uint8Array<ArrayBuffer>;
  /** CRC-32 as zip files store it, unsigned. */
  readonly crc32: (content: Uint8Array) => number;
}
