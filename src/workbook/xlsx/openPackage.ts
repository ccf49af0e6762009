import { zipSync, type ZippableFile } from "fflate";
import { fflateUnpacker } from "./fflateUnpacker";
import { PackedParts, type PartSource } from "./packedParts";

/** Kinds of parts that are packed already; packing them again costs time for nothing. */
const PACKED_PART = /\.(png|jpe?g|gif|emf|wmf|zip|xlsb)$/iu;
/** A date that every zip reader accepts, so that the same parts give the same bytes. */
const FIXED_DATE = new Date(2000, 0, 1);

/** The parts of an Office package that is changed and saved. */
export class Package implements PartSource {
  private changed = new Map<string, Uint8Array>();
  private readonly packed: PackedParts;

  /** @throws FaultError for what is no zip, truncated, protected by a password, or hostile. */
  constructor(bytes: Uint8Array) {
    this.packed = new PackedParts(bytes, fflateUnpacker);
  }

  /** The content of a part; null when there is none of that name. */
  read(name: string): Uint8Array | null {
    return this.changed.get(name) ?? this.packed.read(name);
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
    const parts: [string, ZippableFile][] = this.packed.names().map((name) => {
      const level = PACKED_PART.test(name) ? 0 : 6;
      return [name, [this.read(name) ?? new Uint8Array(), { level, mtime: FIXED_DATE }]];
    });
    return zipSync(Object.fromEntries(parts));
  }
}
