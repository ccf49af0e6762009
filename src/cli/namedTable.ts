import { ownTable } from "../tasks/ownTable";
import { openTable } from "../tasks/openTable";
import { requireTable, type BuiltInTable } from "../tasks/requireTable";
import { XlsxWorkbook } from "../workbook/xlsx/xlsxWorkbook";
import { about, readBytes, readText } from "./files";

/** Whether an argument names a template's file, not a built-in table. */
function isFile(name: string): boolean {
  return /\.json$/iu.test(name);
}

/** The table that a file of a template holds. @throws FileFault for what is none. */
export function tableFromFile(file: string): Promise<BuiltInTable> {
  return about(file, async () => ownTable(await readText(file)));
}

/** The table that a workbook was made from. */
function tableFromWorkbook(file: string): Promise<BuiltInTable> {
  return about(file, async () => openTable(new XlsxWorkbook(await readBytes(file))));
}

/**
 * The built-in table of an id, the one in a file whose name ends in .json, or the one that a workbook was made from.
 * @throws FaultError or FileFault.
 */
export function namedTable(name: string): Promise<BuiltInTable> {
  if (/\.xls[xm]$/iu.test(name)) return tableFromWorkbook(name);
  return isFile(name) ? tableFromFile(name) : requireTable(name);
}

/** Which of a workbook's tables is meant: by id, or by the file of its template. Absent: the only one. */
export async function wantedTable(name: string | undefined): Promise<string | BuiltInTable | undefined> {
  return name !== undefined && isFile(name) ? tableFromFile(name) : name;
}
