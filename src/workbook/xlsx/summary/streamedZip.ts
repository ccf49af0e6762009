import { Zip, ZipDeflate, ZipPassThrough, type ZipInputFile } from "fflate";
import type { Packer } from "../packer";

/** A date that every zip reader accepts, so that the same parts give the same bytes. */
const FIXED_DATE = new Date(2000, 0, 1);
/** Packs rows nearly as small as the highest level in half the time. */
const LEVEL = 4;
/** The method of packing that zip files call 8. */
const DEFLATED = 8;
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

function* encoded(content: PartContent): Generator<Uint8Array> {
  if (content instanceof Uint8Array) {
    yield content;
    return;
  }
  const encoder = new TextEncoder();
  for (const piece of pieces(content)) yield encoder.encode(piece);
}

/** Adds a part of which only one piece is held at a time. */
function addInPieces(zip: Zip, name: string, content: PartContent): void {
  const part = new ZipDeflate(name, { level: LEVEL });
  part.mtime = FIXED_DATE;
  zip.add(part);
  for (const piece of encoded(content)) part.push(piece);
  part.push(new Uint8Array(0), true);
}

/** Adds a part that is packed at once. */
function addWhole(zip: Zip, name: string, bytes: Uint8Array, { deflate, crc32 }: Packer): void {
  const { length: size } = bytes;
  const part: ZipInputFile = { filename: name, size, crc: crc32(bytes), compression: DEFLATED, mtime: FIXED_DATE };
  zip.add(part);
  part.ondata?.(null, deflate(bytes, LEVEL), true);
}

function addEmpty(zip: Zip, name: string): void {
  const part = new ZipPassThrough(name);
  part.mtime = FIXED_DATE;
  zip.add(part);
  part.push(new Uint8Array(0), true);
}

/**
 * Packs parts into a zip file.
 * @param packer native code where there is some; without it only one piece of a part is held at a time.
 */
export function zipParts(
  parts: Iterable<readonly [name: string, content: PartContent]>,
  packer: Packer | null = null,
): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const [name, content] of parts) {
    if (content instanceof Uint8Array && content.length === 0) addEmpty(zip, name);
    else if (packer) addWhole(zip, name, joined([...encoded(content)]), packer);
    else addInPieces(zip, name, content);
  }
  zip.end();
  return joined(chunks);
}
