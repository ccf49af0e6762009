import { readXlsx, type Workbook } from "hucre/xlsx";
import { FaultError } from "../../core/fault";
import { Package } from "../../workbook/xlsx/openPackage";
import { findParts } from "../../workbook/xlsx/parts";
import { HostWorkbook, type EngineFactory } from "../host/hostWorkbook";
import { cellRect } from "../host/model/rect";
import { readFileNames } from "./definedNames";
import { readNames } from "./names";
import { readSheet } from "./sheets";

/** A workbook with the file's sheets, still empty, in their order. */
function withSheets(engine: EngineFactory, { sheets }: Workbook): HostWorkbook {
  const book = HostWorkbook.create(engine);
  for (const [index, { name }] of sheets.entries()) {
    const [first] = book.sheets;
    if (index === 0 && first) first.name = name;
    else book.addSheet(name);
  }
  return book;
}

function selectFirst(book: HostWorkbook, wanted: number): void {
  const visible = book.sheets.filter(({ visibility }) => visibility === "Visible");
  const opened = book.sheets[wanted];
  const sheet = opened && visible.includes(opened) ? opened : visible[0];
  if (sheet) book.selection = { sheet, rect: cellRect(0, 0) };
}

/**
 * Opens an .xlsx file as a workbook in memory. Not taken over, because the workbook has no place for it: document
 * properties, charts, pictures, comments, tables, conditional formats, outlines, rich text, looks of whole rows and
 * columns. Not read, because the file library does not read it: passwords, validations that only prompt.
 * @throws FaultError for whatever is not a readable workbook.
 */
export async function openBook(bytes: Uint8Array, engine: EngineFactory): Promise<HostWorkbook> {
  const pack = new Package(bytes);
  findParts(pack);
  const workbook = await readXlsx(bytes, { readStyles: true }).catch((cause: unknown) => {
    throw new FaultError({ code: "not-a-workbook" }, { cause });
  });
  const book = withSheets(engine, workbook);
  for (const [index, file] of workbook.sheets.entries()) {
    const sheet = book.sheets[index];
    if (sheet) readSheet(sheet, file, workbook);
  }
  readNames(book, readFileNames(pack));
  if (workbook.workbookProtection?.lockStructure) book.structure = { password: null };
  selectFirst(book, workbook.activeSheet ?? 0);
  book.recompute();
  return book;
}
