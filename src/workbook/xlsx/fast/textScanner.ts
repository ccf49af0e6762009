import {
  AMPERSAND,
  ARE_PLAIN_TEXT,
  APOSTROPHE,
  BRACKET,
  GREATER,
  IS_PLAIN_TEXT,
  IS_PLAIN_VALUE,
  IS_WHITE,
  LAST_LEAD,
  LESS,
  QUOTE,
  RETURN,
} from "./characters";
import { decodeText } from "./decodeText";
import { behindReference, expandReferences } from "./references";

/** Thrown where a part holds something that the scanner leaves to the complete XML reader. Never reaches a user. */
export class Unfamiliar extends Error {}

/** Gives a part up. */
export function unfamiliar(): never {
  throw new Unfamiliar();
}

/** Passes over text, white space and the values of attributes. */
export class TextScanner {
  /** Where the scanner stands. */
  at = 0;
  /** Where the text passed last ends, and whether it is what its bytes say: no references, no line ends to put right. */
  private textEnd = 0;
  private isVerbatim = true;

  /** The same bytes in twos, which are passed nearly twice as fast; none where they do not begin at an even place. */
  private readonly pairs: Uint16Array;

  constructor(readonly bytes: Uint8Array) {
    const { buffer, byteOffset, length } = bytes;
    this.pairs = byteOffset % 2 === 0 ? new Uint16Array(buffer, byteOffset, length >> 1) : new Uint16Array();
  }

  /** Expects nothing but white space up to the end of the part. */
  end(): void {
    this.space();
    if (this.at !== this.bytes.length) unfamiliar();
  }

  /** Passes over white space. */
  space(): void {
    const { bytes } = this;
    let { at } = this;
    while (IS_WHITE[bytes[at] as number] === 1) at++;
    this.at = at;
  }

  /** Passes over white space. @returns The byte behind the one that comes then: of a tag, the first of its name. */
  nextTag(): number {
    this.space();
    return this.bytes[this.at + 1] ?? unfamiliar();
  }

  /** Passes over text up to the next tag. */
  text(): void {
    const { bytes } = this;
    let { at } = this;
    this.isVerbatim = true;
    for (;;) {
      at = this.behindPairs(at);
      while (IS_PLAIN_TEXT[bytes[at] as number] === 1) at++;
      if (bytes[at] === LESS) break;
      at = this.special(at);
    }
    this.textEnd = at;
    this.at = at;
  }

  /** The text passed last, which begins at `start`, as it is meant. */
  protected passedText(start: number): string {
    if (start === this.textEnd) return "";
    const text = decodeText(this.bytes, start, this.textEnd);
    return this.isVerbatim ? text : expandReferences(text.replace(/\r\n?/gu, "\n"));
  }

  /** The value of an attribute between its quotes, as it is meant. */
  protected valueBetween(start: number, end: number): string {
    const text = decodeText(this.bytes, start, end);
    return expandReferences(/[\r\n\t]/u.test(text) ? text.replace(/\r\n?|[\n\t]/gu, " ") : text);
  }

  /** Where the quote stands that ends the value of an attribute, which begins at `start`. */
  protected valueEnd(start: number, quote: number): number {
    const { bytes } = this;
    let at = start;
    for (;;) {
      while (IS_PLAIN_VALUE[bytes[at] as number] === 1) at++;
      if (bytes[at] === quote) return at;
      at = this.special(at);
    }
  }

  /** Passes over pairs of bytes of text that stand for themselves. */
  private behindPairs(start: number): number {
    const { pairs } = this;
    if (start % 2 === 1 && IS_PLAIN_TEXT[this.bytes[start] as number] !== 1) return start;
    let pair = (start + 1) >> 1;
    while (ARE_PLAIN_TEXT[pairs[pair] as number] === 1) pair++;
    return pair << 1;
  }

  /** Passes over a byte that does not stand for itself. @returns What comes behind. */
  private special(at: number): number {
    const { bytes } = this;
    switch (bytes[at]) {
      case QUOTE:
      case APOSTROPHE:
        return at + 1;
      case RETURN:
        this.isVerbatim = false;
        return at + 1;
      case AMPERSAND:
        this.isVerbatim = false;
        return behindReference(bytes, at) ?? unfamiliar();
      default:
        return isHarmless(bytes, at) ? at + 1 : unfamiliar();
    }
  }
}

/** Whether a bracket does not end CDATA, and the first byte of a last character does not begin one that XML has not. */
function isHarmless(bytes: Uint8Array, at: number): boolean {
  const [byte, second, third = 0] = [bytes[at], bytes[at + 1], bytes[at + 2]];
  if (byte === BRACKET) return second !== BRACKET || third !== GREATER;
  return byte === LAST_LEAD && (second !== 0xbf || third < 0xbe);
}
