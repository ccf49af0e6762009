import { compareTables } from "../tasks/compareTables";
import { comparisonWorkbook } from "../tasks/comparisonWorkbook";
import { openTable, type OpenTable, type Wanted } from "../tasks/openTable";
import { writeNew } from "../workbook/xlsx/writeNew";
import { XlsxWorkbook } from "../workbook/xlsx/xlsxWorkbook";
import { diffJson } from "../report/diffJson";
import { diffLines } from "../report/diffLines";
import { DICTIONARIES, type Language } from "../words";
import { about, readBytes, writeBytes } from "./files";
import { EXIT, type Io } from "./io";
import { wantedTable } from "./namedTable";
import { paint, printJson } from "./print";

/** Options of the command. */
export interface DiffOptions {
  readonly output?: string;
  readonly json?: boolean;
  readonly lang: Language;
  readonly template?: string;
}

function openFile(file: string, wanted: Wanted | undefined): Promise<OpenTable> {
  return about(file, async () => openTable(new XlsxWorkbook(await readBytes(file)), wanted));
}

/** Compares two versions of the same table; differences are no errors. */
export async function diffWorkbooks(first: string, second: string, options: DiffOptions, io: Io): Promise<number> {
  const { output, json = false, lang, template } = options;
  const words = DICTIONARIES[lang];
  const wanted = await wantedTable(template);
  const [before, after] = [await openFile(first, wanted), await openFile(second, wanted)];
  const comparison = compareTables(before, after);
  if (output !== undefined) {
    const bytes = await writeNew(comparisonWorkbook(comparison, words));
    await about(output, () => writeBytes(output, bytes));
  }
  if (json) printJson(diffJson(comparison, words), io);
  else {
    io.out(`${first} → ${second}\n`);
    for (const line of diffLines(comparison, words)) io.out(`${paint(line, io)}\n`);
    if (output !== undefined) io.out(`${output}\n`);
  }
  return EXIT.ok;
}
