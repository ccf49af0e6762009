/** Our reader as the command line runs it. */
import { fileURLToPath } from "node:url";
import { zlibUnpacker } from "../../../../src/cli/zlibUnpacker";
import { shareOut } from "../shareOut";
import { countWith } from "./counting";

await shareOut(fileURLToPath(import.meta.url), countWith(zlibUnpacker));
