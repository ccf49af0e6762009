import { FaultError } from "../core/fault";

/** Encodings of texts and pages, the surest first; the last is what Chinese Windows writes. */
function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return "utf-8";
}

/** A text of whatever encoding Chinese programs write. @throws FaultError `entries-not-utf8` for what is no text. */
export function decoded(bytes: Uint8Array): string {
  for (const encoding of [encodingOf(bytes), "gb18030"]) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // The next encoding may fit.
    }
  }
  throw new FaultError({ code: "entries-not-utf8" });
}
