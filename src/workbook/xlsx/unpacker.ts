/** How packed parts are unpacked where the program runs: fflate anywhere, zlib in Node. */
export interface Unpacker {
  /**
   * Inflates raw deflate data.
   * @param size what the zip declares. Nothing beyond it needs to be unpacked: any other length of the answer, or any
   * exception, says that the data are not what was declared.
   */
  inflate(packed: Uint8Array, size: number): Uint8Array;
  /** CRC-32 as zip files store it, unsigned. */
  crc32(bytes: Uint8Array): number;
}
