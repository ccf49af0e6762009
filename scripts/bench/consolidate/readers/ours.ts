/** Our reader as the command line runs it. */
import { fileURLToPath } from "node:url";
import { optimiseLess } from "../../../../src/cli/crew/engine";
import { zlibUnpacker } from "../../../../src/cli/zlibUnpacker";
import { shareOut } from "../shareOut";
import { countWith } from "./counting";

// As the command does.
optimiseLess();
await shareOut(fileURLToPath(import.meta.url), countWith(zlibUnpacker));
