import { NINE, POINT, ZERO } from "./characters";

/** Digits that a double holds exactly; with more, the complete conversion decides. */
const MAX_DIGITS = 15;
const POWERS = Array.from({ length: MAX_DIGITS + 1 }, (_, exponent) => 10 ** exponent);

/** Reads a number of digits and at most one point, as nearly every number in a sheet is written. */
export class DecimalScanner {
  /** The number read last. */
  value = 0;
  isWhole = true;
  private start = 0;
  private end = 0;

  constructor(private readonly bytes: Uint8Array) {}

  /**
   * Reads the number at `start`. With so few digits the quotient of two exact whole numbers is the nearest double, which
   * is what the complete conversion gives as well.
   * @returns What comes behind; -1 where it is written in another way.
   */
  read(start: number): number {
    const { bytes } = this;
    let whole = 0;
    let at = start;
    let point = -1;
    for (; ; at++) {
      const byte = bytes[at] ?? 0;
      if (byte >= ZERO && byte <= NINE) whole = whole * 10 + byte - ZERO;
      else if (byte === POINT && point < 0) point = at;
      else break;
    }
    this.start = start;
    this.end = at;
    return this.take(whole, point) ? at : -1;
  }

  /** Takes the number without its point, and where the point stands; -1 without one. */
  private take(whole: number, point: number): boolean {
    const { start, end } = this;
    this.isWhole = point < 0;
    const places = this.isWhole ? 0 : end - point - 1;
    const digits = this.isWhole ? end - start : end - start - 1;
    this.value = whole / (POWERS[places] ?? 1);
    return digits > places && digits <= MAX_DIGITS && (this.isWhole || places > 0);
  }

  /** The number read last as it is written. */
  written(): string {
    return String.fromCharCode(...this.bytes.subarray(this.start, this.end));
  }
}
