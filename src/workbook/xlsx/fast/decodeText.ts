const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });
/** Below this length calling the decoder takes longer than decoding. */
const SHORT = 24;

/** The character of three bytes that begins at `at`, as Chinese ones have; -1 where there is none. */
export function threeBytes(bytes: Uint8Array, at: number): number {
  const [first = 0, second = 0, third = 0] = [bytes[at], bytes[at + 1], bytes[at + 2]];
  const code = ((first & 0x0f) << 12) | ((second & 0x3f) << 6) | (third & 0x3f);
  const isThree = (first & 0xf0) === 0xe0 && (second & 0xc0) === 0x80 && (third & 0xc0) === 0x80;
  return isThree && code >= 0x800 && (code < 0xd800 || code > 0xdfff) ? code : -1;
}

/** Decodes ASCII and Chinese; null for anything else. */
function decodeShort(bytes: Uint8Array, start: number, end: number): string | null {
  let text = "";
  for (let at = start; at < end;) {
    const byte = bytes[at] ?? 0;
    const isAscii = byte < 0x80;
    const code = isAscii || at + 2 >= end ? byte : threeBytes(bytes, at);
    if (code < 0 || (!isAscii && code === byte)) return null;
    text += String.fromCharCode(code);
    at += isAscii ? 1 : 3;
  }
  return text;
}

/** Decodes UTF-8; what is none becomes U+FFFD. */
export function decodeText(bytes: Uint8Array, start: number, end: number): string {
  const short = end - start < SHORT ? decodeShort(bytes, start, end) : null;
  return short ?? utf8.decode(bytes.subarray(start, end));
}
