import type { PackedParts } from "../packedParts";
import type { ReadTags } from "../parts";
import type { Unpacker } from "../unpacker";
import { Remembered } from "./remembered";
import { readTags, type TagQuery, type TagValues } from "./tags";

/** Tags of a part with all that the zip said of it: the same packed bytes mean the same content only with these. */
interface KnownTags {
  readonly described: string;
  readonly tags: readonly TagValues[];
}

/** What the workbooks read so far have in common, so that it is not read again in the next one. */
export class ReaderMemory {
  /**
   * What stood behind the tables of sheets: prompts, rules and page set-up, often half of a sheet. True for each that was
   * looked through to its end.
   */
  readonly tails: Remembered<true>;
  /** Relationships, which every program writes alike, and lists of sheets. */
  private readonly tags = new Map<TagQuery, Remembered<KnownTags>>();

  constructor(private readonly unpacker: Unpacker) {
    this.tails = new Remembered(unpacker);
  }

  /** Reads tags of a workbook's parts; those of a part that was seen before are not unpacked again. */
  tagsIn(parts: PackedParts): ReadTags {
    return (part, query) => {
      const packed = parts.packed(part);
      if (!packed) return null;
      const known = this.tagsOf(query);
      const { described, bytes } = packed;
      const before = known.get(bytes);
      if (before?.described === described) return before.tags;
      const tags = readTags(part, parts.read(part) ?? new Uint8Array(), query);
      known.set(bytes, { described, tags });
      return tags;
    };
  }

  private tagsOf(query: TagQuery): Remembered<KnownTags> {
    const known = this.tags.get(query) ?? new Remembered<KnownTags>(this.unpacker);
    this.tags.set(query, known);
    return known;
  }
}
