/** Starts a thread from the sources, as tsx starts the program; the bundle needs none of this. */
import { register } from "tsx/esm/api";

register();
await import("./entry.ts");
