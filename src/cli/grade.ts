import { grade } from "../tasks/grade";
import { XlsxWorkbook } from "../workbook/xlsx/xlsxWorkbook";
import type { Language } from "../words";
import { about, readBytes, writeBytes } from "./files";
import type { Io } from "./io";
import { wantedTable } from "./namedTable";
import { exitCode, printReport } from "./print";

/** Options of the command. */
export interface GradeOptions {
  readonly output: string;
  readonly json?: boolean;
  readonly lang: Language;
  readonly template?: string;
}

/** Writes the result into a workbook, with errors too: they are printed and stand in the result sheet. */
export async function gradeWorkbook(file: string, options: GradeOptions, io: Io): Promise<number> {
  const { output, json = false, lang, template } = options;
  const wanted = await wantedTable(template);
  const { graded, bytes } = await about(file, async () => {
    const workbook = new XlsxWorkbook(await readBytes(file));
    return { graded: await grade(workbook, wanted), bytes: workbook.save() };
  });
  await about(output, () => writeBytes(output, bytes));
  printReport(graded, lang, json, io);
  if (!json) io.out(`${output}\n`);
  return exitCode(graded.report.findings);
}
