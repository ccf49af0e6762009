import { createHash } from "node:crypto";
import { statSync, type Stats } from "node:fs";
import { FaultError } from "../../core/fault";
import { RecordMaker, type GivenFile } from "../../tasks/fileRecord";
import { DICTIONARIES, type Language } from "../../words";
import { FastXlsx } from "../../workbook/xlsx/fast/fastXlsx";
import { readBytesAtOnce } from "../files";
import { zlibUnpacker } from "../zlibUnpacker";

/** Bytes that a workbook may have: hundreds of times what any of ours has. */
const MAX_FILE_BYTES = 128 * 2 ** 20;

/** Makes records of workbooks with what Node has: its own zlib and hash. */
export function recordMaker(language: Language): RecordMaker {
  return new RecordMaker(
    {
      open: (bytes) => new FastXlsx(bytes, zlibUnpacker),
      sha256: (bytes) => createHash("sha256").update(bytes).digest("hex"),
    },
    DICTIONARIES[language],
  );
}

/** What the system knows of a file; null where there is none. */
export function statOf(file: string): Stats | null {
  try {
    return statSync(file);
  } catch {
    return null;
  }
}

function contentOf(file: string): Uint8Array {
  const known = statOf(file);
  // A pipe or a device would be read for ever.
  if (known && !known.isFile()) throw new FaultError({ code: "file-not-readable", reason: "not a file" });
  if (known && known.size > MAX_FILE_BYTES) throw new FaultError({ code: "too-large", part: file });
  return readBytesAtOnce(file);
}

/** A file with its content, or why it cannot be read. */
export function givenFile(name: string): GivenFile {
  try {
    return { name, bytes: contentOf(name) };
  } catch (error) {
    if (error instanceof FaultError) return { name, fault: error.fault };
    return { name, fault: { code: "unexpected", detail: String(error) } };
  }
}
