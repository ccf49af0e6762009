/** A Chinese Excel or editor saves text in GBK, which GB 18030 contains; it is taken where the bytes are no UTF-8. */
const ENCODINGS = ["utf-8", "gb18030"] as const;

function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The text of a file in UTF-8, UTF-16 with its mark, or GB 18030, without the mark; null for anything else. */
export function textIn(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  const marked = first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : null;
  for (const encoding of marked === null ? ENCODINGS : [marked]) {
    const text = decoded(bytes, encoding);
    // Texts do not hold this character; it shows binary content.
    if (text !== null && !text.includes("\u0000")) return text;
  }
  return null;
}
