/** Our reader as a browser runs it, without Node's zlib. */
import { fileURLToPath } from "node:url";
import { fflateUnpacker } from "../../../../src/workbook/xlsx/fflateUnpacker";
import { shareOut } from "../shareOut";
import { countWith } from "./counting";

await shareOut(fileURLToPath(import.meta.url), countWith(fflateUnpacker));
