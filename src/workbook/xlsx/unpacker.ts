/** What unpacking needs of where the program runs: fflate and JavaScript anywhere, native code in Node. */
export interface Unpacker {
  /**
   * Inflates raw deflate data.
   * @param size what the zip declares. Nothing beyond it needs to be unpacked: any other length of the answer, or any
   * exception, says that the data are not what was declared.
   */
  inflate(packed: Uint8Array, size: number): Uint8Array;
  /** CRC-32 as zip files store it, unsigned. */
  crc32(bytes: Uint8Array): number;
  /** Whether two pieces of one length hold the same bytes. */
  isSame(one: Uint8Array, other: Uint8Array): boolean;
}
