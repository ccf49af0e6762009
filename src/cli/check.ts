import { check } from "../tasks/check";
import { XlsxWorkbook } from "../workbook/xlsx/xlsxWorkbook";
import type { Language } from "../words";
import { about, readBytes } from "./files";
import type { Io } from "./io";
import { wantedTable } from "./namedTable";
import { exitCode, printReport } from "./print";

/** Options of the command. */
export interface CheckOptions {
  readonly json?: boolean;
  readonly lang: Language;
  readonly template?: string;
}

/** Checks a filled workbook and prints its result. */
export async function checkWorkbook(
  file: string,
  { json = false, lang, template }: CheckOptions,
  io: Io,
): Promise<number> {
  const wanted = await wantedTable(template);
  const checked = await about(file, async () => check(new XlsxWorkbook(await readBytes(file)), wanted));
  if (!json) io.out(`${file}\n`);
  printReport(checked, lang, json, io);
  return exitCode(checked.report.findings);
}
