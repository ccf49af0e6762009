import { Inflate, zipSync, type ZippableFile } from "fflate";
import { FaultError } from "../../core/fault";
import { crc32 } from "./crc32";
import { packedBytes, readDirectory, type ZipEntry } from "./zipDirectory";

const OLE_MAGIC = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP_MAGIC = [0x50, 0x4b];
/** "EncryptedPackage" in UTF-16, as an OLE directory names the container of a workbook with a password. */
const ENCRYPTED_NAME = Array.from("EncryptedPackage").flatMap((letter) => [letter.charCodeAt(0), 0]);
/** Kinds of parts that are packed already; packing them again costs time for nothing. */
const PACKED_PART = /\.(png|jpe?g|gif|emf|wmf|zip|xlsb)$/iu;
/** Packed bytes that are inflated at a time. */
const PIECE_BYTES = 16 * 2 ** 10;
/** A date that every zip reader accepts, so that the same parts give the same bytes. */
const FIXED_DATE = new Date(2000, 0, 1);

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

function contains(bytes: Uint8Array, wanted: readonly number[]): boolean {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

function refuseOtherFormats(bytes: Uint8Array): void {
  if (startsWith(bytes, OLE_MAGIC)) {
    throw new FaultError({ code: contains(bytes, ENCRYPTED_NAME) ? "password" : "legacy-format" });
  }
  if (!startsWith(bytes, ZIP_MAGIC)) throw new FaultError({ code: "not-a-zip" });
}

/** Inflates piece by piece and stops as soon as more comes out than was declared. */
function inflateInto(packed: Uint8Array, size: number): Uint8Array {
  const content = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((piece) => {
    if (length + piece.length <= size) content.set(piece, length);
    length += piece.length;
  });
  for (let at = 0; at < packed.length && length <= size; at += PIECE_BYTES) {
    stream.push(packed.subarray(at, at + PIECE_BYTES), at + PIECE_BYTES >= packed.length);
  }
  return length === size ? content : content.subarray(0, 0);
}

/** The parts of an Office package; each is unpacked, and its checksum compared, when it is first asked for. */
export class Package {
  private changed = new Map<string, Uint8Array>();
  private readonly entries: ReadonlyMap<string, ZipEntry>;

  /** @throws FaultError for what is no zip, truncated, protected by a password, or hostile. */
  constructor(private readonly bytes: Uint8Array) {
    refuseOtherFormats(bytes);
    this.entries = new Map(readDirectory(bytes).map((entry) => [entry.name, entry]));
  }

  /** The content of a part; null when there is none of that name. */
  read(name: string): Uint8Array | null {
    const changed = this.changed.get(name);
    if (changed) return changed;
    const entry = this.entries.get(name);
    return entry ? this.unpack(entry) : null;
  }

  /** Replaces a part's content. */
  write(name: string, content: Uint8Array): void {
    this.changed.set(name, content);
  }

  /** Remembers the package as it is. @returns What puts it back. */
  checkpoint(): () => void {
    const then = new Map(this.changed);
    return () => {
      this.changed = then;
    };
  }

  /** The whole package as a file; parts that were not written keep their content to the byte. */
  save(): Uint8Array {
    const parts: [string, ZippableFile][] = [...this.entries.keys()].map((name) => {
      const level = PACKED_PART.test(name) ? 0 : 6;
      return [name, [this.read(name) ?? new Uint8Array(), { level, mtime: FIXED_DATE }]];
    });
    return zipSync(Object.fromEntries(parts));
  }

  private unpack(entry: ZipEntry): Uint8Array {
    const packed = packedBytes(this.bytes, entry);
    const content = this.inflate(entry, packed);
    if (content.length !== entry.size || crc32(content) !== entry.crc) {
      throw new FaultError({ code: "damaged-part", part: entry.name });
    }
    return content;
  }

  private inflate(entry: ZipEntry, packed: Uint8Array): Uint8Array {
    if (entry.method === 0) return packed;
    try {
      return inflateInto(packed, entry.size);
    } catch (cause) {
      throw new FaultError({ code: "damaged-part", part: entry.name }, { cause });
    }
  }
}
