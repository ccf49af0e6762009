/** The whole command as a user runs it: every workbook read and checked, the summary workbook written. */
import { rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { run } from "../../../../src/cli/run";
import { workbooksIn } from "../files";
import { printOutcome } from "../outcome";

const [folder = "", threads = "1"] = process.argv.slice(2);
const summary = path.join(tmpdir(), `qingping-summary-${process.pid}.xlsx`);
const silent = { out: () => undefined, err: () => undefined, readStdin: () => Promise.resolve(""), colour: false };
// Code 1 says that some files had problems, as some of the corpus have.
const code = await run(["consolidate", folder, "-o", summary, "--jobs", threads], silent);
if (code > 1) throw new Error(`consolidate ended with ${code}`);
rmSync(summary);
printOutcome(workbooksIn(folder).length, null);
