import { FaultError } from "../../core/fault";

/** A file inside a zip, as its central directory describes it. */
export interface ZipEntry {
  readonly name: string;
  /** 0 is stored, 8 is deflated. */
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its local header begins. */
  readonly offset: number;
}

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const END_SIZE = 22;
const MAX_COMMENT = 0xffff;
const ENTRY_SIZE = 46;
const LOCAL_SIZE = 30;
const ENCRYPTED = 1;
const UNSET = 0xffffffff;

/** Refused above these: no workbook of this field comes near. */
const MAX_ENTRIES = 5_000;
const MAX_ENTRY_BYTES = 256 * 2 ** 20;
const MAX_TOTAL_BYTES = 512 * 2 ** 20;
/** Above this size a part must not be packed tighter than the ratio; honest sheets stay far below it. */
const RATIO_FROM_BYTES = 4 * 2 ** 20;
const MAX_RATIO = 200;

const utf8 = new TextDecoder("utf-8");

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_SIZE - MAX_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= lowest; at--) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  throw new FaultError({ code: "truncated" });
}

function refuseHostile(entry: ZipEntry, flags: number): void {
  const { name, size, packedSize, method } = entry;
  const strange = /(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[A-Za-z]:|\0/u.test(name) || name === "";
  if (strange || (method !== 0 && method !== 8) || size === UNSET || packedSize === UNSET) {
    throw new FaultError({ code: "unsafe-package", part: name });
  }
  if ((flags & ENCRYPTED) !== 0) throw new FaultError({ code: "password" });
  const tooTight = size > RATIO_FROM_BYTES && size > packedSize * MAX_RATIO;
  if (size > MAX_ENTRY_BYTES || tooTight) throw new FaultError({ code: "too-large", part: name });
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): { entry: ZipEntry; next: number } {
  if (at + ENTRY_SIZE > bytes.length || view.getUint32(at, true) !== ENTRY_SIGNATURE) {
    throw new FaultError({ code: "truncated" });
  }
  const nameLength = view.getUint16(at + 28, true);
  const start = at + ENTRY_SIZE;
  const entry = {
    name: utf8.decode(bytes.subarray(start, start + nameLength)),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
  refuseHostile(entry, view.getUint16(at + 8, true));
  return { entry, next: start + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true) };
}

/**
 * Reads a zip's central directory without inflating anything.
 * @throws FaultError `truncated`, `password`, `too-large` (bombs, by declared size and ratio) or `unsafe-package`.
 */
export function readDirectory(bytes: Uint8Array): ZipEntry[] {
  if (bytes.length < END_SIZE) throw new FaultError({ code: "truncated" });
  const view = viewOf(bytes);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > MAX_ENTRIES) throw new FaultError({ code: "too-large", part: "zip" });
  const entries: ZipEntry[] = [];
  const names = new Set<string>();
  let at = view.getUint32(end + 16, true);
  let total = 0;
  for (let index = 0; index < count; index++) {
    const { entry, next } = readEntry(bytes, view, at);
    total += entry.size;
    if (names.has(entry.name)) throw new FaultError({ code: "unsafe-package", part: entry.name });
    if (total > MAX_TOTAL_BYTES) throw new FaultError({ code: "too-large", part: entry.name });
    names.add(entry.name);
    entries.push(entry);
    at = next;
  }
  return entries;
}

/**
 * The packed bytes of an entry.
 * @throws FaultError `truncated` when they are not all there.
 */
export function packedBytes(bytes: Uint8Array, { offset, packedSize }: ZipEntry): Uint8Array {
  const view = viewOf(bytes);
  if (offset + LOCAL_SIZE > bytes.length || view.getUint32(offset, true) !== LOCAL_SIGNATURE) {
    throw new FaultError({ code: "truncated" });
  }
  const start = offset + LOCAL_SIZE + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packedSize > bytes.length) throw new FaultError({ code: "truncated" });
  return bytes.subarray(start, start + packedSize);
}
