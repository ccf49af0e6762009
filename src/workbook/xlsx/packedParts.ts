import { FaultError } from "../../core/fault";
import type { Unpacker } from "./unpacker";
import { packedBytes, readDirectory, type ZipEntry } from "./zipDirectory";

const OLE_MAGIC = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP_MAGIC = [0x50, 0x4b];
/** "EncryptedPackage" in UTF-16, as an OLE directory names the container of a workbook with a password. */
const ENCRYPTED_NAME = Array.from("EncryptedPackage").flatMap((letter) => [letter.charCodeAt(0), 0]);

/** Packing never makes a part larger than this; a larger one lies about what it holds. */
const MAX_GROWTH = 1.125;
const MAX_GROWTH_BYTES = 64;

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

/** Where parts of an Office package come from. */
export interface PartSource {
  /** The content of a part; null when there is none of that name. */
  read(name: string): Uint8Array | null;
}

/** The parts of an Office package as a file holds them; each is unpacked, and its checksum compared, when asked for. */
export class PackedParts implements PartSource {
  private readonly entries: ReadonlyMap<string, ZipEntry>;
  private left: number;

  /**
   * @param budget bytes that all reading together may unpack.
   * @throws FaultError for what is no zip, truncated, protected by a password, or hostile.
   */
  constructor(
    private readonly bytes: Uint8Array,
    private readonly unpacker: Unpacker,
    budget = Infinity,
  ) {
    refuseOtherFormats(bytes);
    this.entries = new Map(readDirectory(bytes).map((entry) => [entry.name, entry]));
    this.left = budget;
  }

  /** Names of all parts, in the order of the file. */
  names(): string[] {
    return [...this.entries.keys()];
  }

  /**
   * A part's packed bytes, and in words what is declared of them; null when there is none of that name.
   * @throws FaultError `truncated`.
   */
  packed(name: string): { readonly bytes: Uint8Array; readonly described: string } | null {
    const entry = this.entries.get(name);
    if (!entry) return null;
    const { method, size, crc } = entry;
    return { bytes: packedBytes(this.bytes, entry), described: `${method} ${size} ${crc}` };
  }

  /** @throws FaultError for a damaged part, or one that is beyond the budget. */
  read(name: string): Uint8Array | null {
    const entry = this.entries.get(name);
    if (!entry) return null;
    this.left -= entry.size;
    if (this.left < 0) throw new FaultError({ code: "too-large", part: name });
    const content = this.unpack(entry, packedBytes(this.bytes, entry));
    if (content.length !== entry.size || this.unpacker.crc32(content) !== entry.crc) {
      throw new FaultError({ code: "damaged-part", part: name });
    }
    return content;
  }

  private unpack({ method, size, name }: ZipEntry, packed: Uint8Array): Uint8Array {
    if (method === 0) return packed;
    if (packed.length > size * MAX_GROWTH + MAX_GROWTH_BYTES)
      throw new FaultError({ code: "damaged-part", part: name });
    try {
      return this.unpacker.inflate(packed, size);
    } catch (cause) {
      throw new FaultError({ code: "damaged-part", part: name }, { cause });
    }
  }
}
