import { FaultError } from "../../../core/fault";
import { parseMark } from "../../slots";
import type { ReadSheet, Workbook } from "../../workbook";
import { PackedParts } from "../packedParts";
import { findPartsBy } from "../parts";
import { MAX_CELLS } from "../readSheet";
import type { Unpacker } from "../unpacker";
import { ReaderMemory } from "./memory";
import { readSharedTexts } from "./sharedTexts";
import { readCells } from "./sheet";

/** Bytes that one workbook may unpack to be read: a hundred times what any of ours has. */
const MAX_BYTES = 64 * 2 ** 20;

/** What earlier workbooks had in common, as far as they were unpacked in the same way. */
const memories = new WeakMap<Unpacker, ReaderMemory>();

function memoryOf(unpacker: Unpacker): ReaderMemory {
  const memory = memories.get(unpacker) ?? new ReaderMemory(unpacker);
  memories.set(unpacker, memory);
  return memory;
}

function isOurs({ cells }: ReadSheet): boolean {
  return cells.some(({ value }) => parseMark(value) !== null);
}

/** Does a piece of work when its result is first asked for. */
function once<Result>(work: () => Result): () => Result {
  let done: { readonly result: Result } | null = null;
  return () => (done ??= { result: work() }).result;
}

/**
 * Reads the sheets of our tables from an .xlsx file's bytes, and nothing that those do not need: no styles, no pictures,
 * no table of texts that no cell refers to. Other people's sheets are only looked through for a mark of ours. The texts
 * share memory with one another: copy what is kept for long.
 * @throws FaultError for whatever is not a readable workbook.
 */
export function readOwnSheets(bytes: Uint8Array, unpacker: Unpacker): ReadSheet[] {
  const parts = new PackedParts(bytes, unpacker, MAX_BYTES);
  const memory = memoryOf(unpacker);
  const { sheets, sharedStrings } = findPartsBy(memory.tagsIn(parts));
  const sharedTexts = once(() => {
    const content = sharedStrings === null ? null : parts.read(sharedStrings);
    return sharedStrings !== null && content ? readSharedTexts(sharedStrings, content) : [];
  });
  let count = 0;
  return sheets.flatMap(({ name, part }) => {
    const content = parts.read(part);
    const sheet = { name, cells: content ? readCells({ name, part, content, sharedTexts, tails: memory.tails }) : [] };
    if (!isOurs(sheet)) return [];
    count += sheet.cells.length;
    if (count > MAX_CELLS) throw new FaultError({ code: "too-many-cells", sheet: name });
    return [sheet];
  });
}

/** A workbook that is read once, fast, and never written: for consolidating very many. */
export class FastXlsx implements Workbook {
  /** @param bytes of an .xlsx or .xlsm file; what is wrong with them shows when they are read. */
  constructor(
    private readonly bytes: Uint8Array,
    private readonly unpacker: Unpacker,
  ) {}

  /** @throws FaultError for whatever is not a readable workbook. */
  readSheets(): Promise<ReadSheet[]> {
    return Promise.resolve().then(() => readOwnSheets(this.bytes, this.unpacker));
  }

  /** @throws FaultError `not-written`, always. */
  writeCells(): Promise<never> {
    return Promise.reject(new FaultError({ code: "not-written", sheet: "" }));
  }
}
