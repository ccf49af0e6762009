/** Reads every bad file of a folder and prints how many there were, and the largest memory of this process in bytes. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { zlibUnpacker } from "../../../../src/cli/zlibUnpacker";
import { FaultError } from "../../../../src/core/fault";
import { readOwnSheets } from "../../../../src/workbook/xlsx/fast/fastXlsx";

const folder = process.argv[2] ?? "";
const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
for (const { name } of files) {
  try {
    readOwnSheets(readFileSync(join(folder, name)), zlibUnpacker);
  } catch (error) {
    if (!(error instanceof FaultError)) throw error;
  }
}
const peak = process.resourceUsage().maxRSS * 1024;
process.stdout.write(JSON.stringify({ read: files.length, peak }));
