/** Bytes that matter to the scanner, by name. */
export const TAB = 0x09;
export const LINE_FEED = 0x0a;
export const RETURN = 0x0d;
export const SPACE = 0x20;
export const QUOTE = 0x22;
export const AMPERSAND = 0x26;
export const APOSTROPHE = 0x27;
export const POINT = 0x2e;
export const SLASH = 0x2f;
export const ZERO = 0x30;
export const NINE = 0x39;
export const COLON = 0x3a;
export const LESS = 0x3c;
export const EQUALS = 0x3d;
export const GREATER = 0x3e;
export const LETTER_A = 0x41;
export const LETTER_Z = 0x5a;
export const BRACKET = 0x5d;
export const UNDERSCORE = 0x5f;
/** First byte of U+F000 to U+FFFF in UTF-8; the last two of them are no characters. */
export const LAST_LEAD = 0xef;

function flags(isSet: (byte: number) => boolean): Uint8Array {
  return Uint8Array.from({ length: 256 }, (_, byte) => (isSet(byte) ? 1 : 0));
}

function isWhite(byte: number): boolean {
  return byte === SPACE || byte === LINE_FEED || byte === RETURN || byte === TAB;
}

function isLetter(byte: number): boolean {
  return (byte >= LETTER_A && byte <= LETTER_Z) || (byte >= 0x61 && byte <= 0x7a);
}

/** Bytes that stand for themselves in text; all others want a closer look. */
export const IS_PLAIN_TEXT = flags((byte) => {
  if (byte < SPACE) return byte === TAB || byte === LINE_FEED;
  return ![AMPERSAND, LESS, BRACKET, LAST_LEAD].includes(byte);
});

/** Bytes that stand for themselves in the value of an attribute; all others want a closer look. */
export const IS_PLAIN_VALUE = flags((byte) => {
  return IS_PLAIN_TEXT[byte] === 1 && byte !== QUOTE && byte !== APOSTROPHE;
});

/** Bytes that a name may begin with, as far as the scanner knows names: those of ASCII. */
export const BEGINS_NAME = flags((byte) => isLetter(byte) || byte === UNDERSCORE || byte === COLON);

/** Bytes that a name may go on with. */
export const IN_NAME = flags((byte) => {
  return isLetter(byte) || byte === UNDERSCORE || (byte >= 0x2d && byte <= COLON && byte !== SLASH);
});

export const IS_WHITE = flags(isWhite);

/** For each two neighbouring bytes, read as one number in either order, whether both stand for themselves in text. */
export const ARE_PLAIN_TEXT = new Uint8Array(2 ** 16).map(
  (_, pair) => (IS_PLAIN_TEXT[pair & 0xff] ?? 0) & (IS_PLAIN_TEXT[pair >> 8] ?? 0),
);
