/** The limit: reading the files and inflating the parts that our reader inflates, without looking at what is in them. */
import { fileURLToPath } from "node:url";
import { zlibUnpacker } from "../../../../src/cli/zlibUnpacker";
import { packedBytes, readDirectory } from "../../../../src/workbook/xlsx/zipDirectory";
import { shareOut } from "../shareOut";

const NEEDED =
  /^_rels\/\.rels$|^xl\/(workbook|sharedStrings)\.xml$|^xl\/_rels\/workbook\.xml\.rels$|^xl\/worksheets\/[^/]+$/u;

await shareOut(fileURLToPath(import.meta.url), (bytes) => {
  for (const entry of readDirectory(bytes)) {
    if (NEEDED.test(entry.name)) zlibUnpacker.inflate(packedBytes(bytes, entry), entry.size);
  }
  return 0;
});
