import { Zip, ZipDeflate, ZipPassThrough } from "fflate";

/** A date that every zip reader accepts, so that the same parts give the same bytes. */
const FIXED_DATE = new Date(2000, 0, 1);
/** Packs rows nearly as small as the highest level in half the time. */
const LEVEL = 4;
/** Characters that are packed at a time. */
const PIECE_LENGTH = 2 ** 16;

/** A part's content, or the texts that it is put together from. */
export type PartContent = Uint8Array | Iterable<string>;

/** Texts put together into pieces that are worth packing. */
function* pieces(texts: Iterable<string>): Generator<string> {
  let piece = "";
  for (const text of texts) {
    piece += text;
    if (piece.length < PIECE_LENGTH) continue;
    yield piece;
    piece = "";
  }
  yield piece;
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

/** Packs parts into a zip file; of a part that is made of texts only one piece is held at a time. */
export function zipParts(parts: Iterable<readonly [name: string, content: PartContent]>): Uint8Array {
  const encoder = new TextEncoder();
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const [name, content] of parts) {
    const whole = content instanceof Uint8Array;
    const part = whole && content.length === 0 ? new ZipPassThrough(name) : new ZipDeflate(name, { level: LEVEL });
    part.mtime = FIXED_DATE;
    zip.add(part);
    if (whole) part.push(content, true);
    else {
      for (const piece of pieces(content)) part.push(encoder.encode(piece));
      part.push(new Uint8Array(0), true);
    }
  }
  zip.end();
  return joined(chunks);
}
