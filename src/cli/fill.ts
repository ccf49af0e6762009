import { fill } from "../tasks/fill";
import { XlsxWorkbook } from "../workbook/xlsx/xlsxWorkbook";
import type { Language } from "../words";
import { about, readBytes, readJson, writeBytes } from "./files";
import type { Io } from "./io";
import { wantedTable } from "./namedTable";
import { exitCode, printFindings } from "./print";

/** Options of the command. */
export interface FillOptions {
  readonly output: string;
  readonly entries: string;
  readonly lang: Language;
  readonly template?: string;
}

/** Writes entries into a workbook. */
export async function fillWorkbook(file: string, options: FillOptions, io: Io): Promise<number> {
  const { output, entries, lang, template } = options;
  const raw = await readJson(entries, io);
  const wanted = await wantedTable(template);
  const { filled, bytes } = await about(file, async () => {
    const workbook = new XlsxWorkbook(await readBytes(file));
    return { filled: await fill(workbook, raw, wanted), bytes: workbook.save() };
  });
  await about(output, () => writeBytes(output, bytes));
  printFindings(filled, lang, io);
  io.out(`${output}\n`);
  return exitCode(filled.report.findings);
}
