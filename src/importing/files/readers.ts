import { FaultError } from "../../core/fault";
import { textIn } from "../../core/textIn";
import { fromHtml } from "../reading/fromHtml";
import { fromText } from "../reading/fromText";
import type { SourceDocument } from "../source";
import { fromDocx } from "./docx";
import { fromXlsx } from "./xlsx";

/** Reads the bytes of a file. @param name of the source. @throws FaultError for what is no such file. */
export type FileReader = (bytes: Uint8Array, name: string) => SourceDocument;

/** A text of whatever encoding Chinese programs write. @throws FaultError `entries-not-utf8` for what is no text. */
function decoded(bytes: Uint8Array): string {
  const text = textIn(bytes);
  if (text === null) throw new FaultError({ code: "entries-not-utf8" });
  return text;
}

const plainText: FileReader = (bytes, name) => ({ name, parts: [fromText(decoded(bytes))] });
const page: FileReader = (bytes, name) => fromHtml(decoded(bytes), name);

const READERS: ReadonlyMap<string, FileReader> = new Map([
  ["xlsx", fromXlsx],
  ["xlsm", fromXlsx],
  ["docx", fromDocx],
  ["docm", fromDocx],
  ["html", page],
  ["htm", page],
  ["txt", plainText],
  ["tsv", plainText],
]);

/** What reads files of an ending, which has no point and any letters' case; null for a kind that cannot be read. */
export function readerFor(ending: string): FileReader | null {
  return READERS.get(ending.toLowerCase()) ?? null;
}
