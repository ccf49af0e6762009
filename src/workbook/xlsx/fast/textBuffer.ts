import { ascii } from "./ascii";
import { AMPERSAND, BRACKET, LESS, UNDERSCORE } from "./characters";
import { threeBytes } from "./decodeText";

const SIZE = 16_384;
/** U+FFFE and U+FFFF are no characters of XML. */
const FIRST_NO_CHARACTER = 0xfffe;
/** UTF-16 in the order of bytes that this machine has. */
const isLittle = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;
const utf16 = new TextDecoder(isLittle ? "utf-16le" : "utf-16be", { ignoreBOM: true });

/** Bytes of ASCII that a text may hold and that stand for themselves. */
const IS_SIMPLE = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte < 0x20) return byte === 0x09 || byte === 0x0a ? 1 : 0;
  return byte < 0x80 && ![AMPERSAND, LESS, BRACKET, UNDERSCORE].includes(byte) ? 1 : 0;
});
const LETTER_X = ascii("x")[0];

/**
 * Decodes many texts at once. To call a decoder takes longer than to decode a short text, so the characters of many are
 * gathered, turned into one string, and cut out of that.
 */
export class TextBuffer {
  /** All texts so far, in order. */
  readonly texts: string[] = [];
  private readonly codes = new Uint16Array(SIZE);
  private readonly ends: number[] = [];
  private length = 0;

  /**
   * Gathers the text of ASCII and Chinese that begins at `start` and ends before the next tag.
   * @returns Where it ends; -1, and nothing gathered, where it is of another kind or too long.
   */
  gather(bytes: Uint8Array, start: number): number {
    const { codes } = this;
    if (this.length > SIZE / 2) this.flush();
    let { length } = this;
    let at = start;
    while (length < SIZE) {
      const byte = bytes[at] ?? 0;
      if (IS_SIMPLE[byte] === 1) {
        codes[length++] = byte;
        at++;
        continue;
      }
      if (byte === LESS) break;
      const code = otherCharacter(bytes, at);
      if (code < 0) return -1;
      codes[length++] = code;
      at += byte < 0x80 ? 1 : 3;
    }
    if (length === SIZE) return -1;
    this.length = length;
    return at;
  }

  /** Ends the text that was gathered last. */
  end(): void {
    this.ends.push(this.length);
  }

  /** Takes back the text that was gathered last and is not ended. */
  drop(): void {
    this.length = this.ends.at(-1) ?? 0;
  }

  /** Adds a text that was decoded elsewhere. */
  add(text: string): void {
    this.flush();
    this.texts.push(text);
  }

  /** Turns all that was gathered into texts. */
  flush(): void {
    const all = this.length === 0 ? "" : utf16.decode(this.codes.subarray(0, this.length));
    let start = 0;
    for (const end of this.ends) {
      this.texts.push(all.slice(start, end));
      start = end;
    }
    this.ends.length = 0;
    this.length = 0;
  }
}

/** A character that wants a closer look: Chinese, or a sign that begins nothing special here. -1 for any other. */
function otherCharacter(bytes: Uint8Array, at: number): number {
  const byte = bytes[at] ?? 0;
  if (byte === UNDERSCORE) return bytes[at + 1] === LETTER_X ? -1 : byte;
  if (byte === BRACKET) return bytes[at + 1] === BRACKET ? -1 : byte;
  const code = threeBytes(bytes, at);
  return code < FIRST_NO_CHARACTER ? code : -1;
}
