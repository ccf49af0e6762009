import type { Unpacker } from "../unpacker";

/** What is remembered at most: workbooks of very many kinds in one run, and no more than a few megabytes. */
const MAX_PIECES = 64;
const MAX_PIECE_BYTES = 256 * 2 ** 10;

interface Piece<Result> {
  readonly bytes: Uint8Array;
  readonly result: Result;
}

/**
 * Remembers what came of pieces of files, byte for byte, so that what is the same in very many files is looked through
 * once.
 */
export class Remembered<Result> {
  /** The pieces by their length, the oldest first. */
  private readonly pieces = new Map<number, Piece<Result>>();

  constructor(private readonly unpacker: Unpacker) {}

  /** What came of exactly these bytes; undefined where they were not seen. */
  get(bytes: Uint8Array): Result | undefined {
    const known = this.pieces.get(bytes.length);
    return known && this.unpacker.isSame(known.bytes, bytes) ? known.result : undefined;
  }

  /** Remembers what came of some bytes; of two pieces of one length, the later one stays. */
  set(bytes: Uint8Array, result: Result): void {
    if (bytes.length > MAX_PIECE_BYTES) return;
    this.pieces.delete(bytes.length);
    const [oldest] = this.pieces.keys();
    if (this.pieces.size >= MAX_PIECES && oldest !== undefined) this.pieces.delete(oldest);
    this.pieces.set(bytes.length, { bytes: bytes.slice(), result });
  }
}
