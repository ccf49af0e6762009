import { strFromU8, strToU8, unzipSync } from "fflate";
import { locateTables } from "../../../../src/workbook/locate";
import type { SheetKind } from "../../../../src/workbook/slots";
import type { CellChange } from "../../../../src/workbook/workbook";
import { XlsxWorkbook } from "../../../../src/workbook/xlsx/xlsxWorkbook";
import { fullMarks, templateOf } from "../../../core/filling";
import { newFile, rawZip, type ZipFile } from "../fixtures";

export const TEMPLATE = "guangdong-2009-voluntary";
export const STRINGS = "xl/sharedStrings.xml";
export const WORKBOOK = "xl/workbook.xml";
export const RELATIONS = "xl/_rels/workbook.xml.rels";
/** Parts of the sheets, as our writer names them. */
export const COVER = "xl/worksheets/sheet1.xml";
export const SCORING = "xl/worksheets/sheet2.xml";
export const ANSWERS = "xl/worksheets/sheet3.xml";
export const RESULT = "xl/worksheets/sheet4.xml";

/** What makes a bad file. */
export type Make = () => Promise<Uint8Array>;

let made: Promise<Uint8Array> | null = null;

/** A workbook with full marks, in which nothing is found. */
export function good(): Promise<Uint8Array> {
  made ??= newFile(TEMPLATE, { ...fullMarks(templateOf(TEMPLATE)), enterprise: { name: "虚构企业", place: "汕尾市" } });
  return made;
}

async function goodParts(): Promise<ZipFile[]> {
  return Object.entries(unzipSync(await good())).map(([name, content]) => ({ name, content }));
}

/** The good workbook with its zip put together in another way. */
export function zipped(change: (files: readonly ZipFile[]) => readonly ZipFile[], count?: number): Make {
  return async () => {
    const files = change(await goodParts());
    return rawZip(files, count ?? files.length);
  };
}

/** The good workbook with something else declared of one part, or something else in it. */
export function declaring(part: string, more: Partial<ZipFile>): Make {
  return zipped((files) => files.map((file) => (file.name === part ? { ...file, ...more } : file)));
}

/** The good workbook with one more part. */
export function withPart(file: ZipFile): Make {
  return zipped((files) => [...files, file]);
}

/** The good workbook with the text of one part changed. */
export function rewritten(part: string, change: (xml: string) => string | Uint8Array): Make {
  return zipped((files) =>
    files.map((file) => {
      if (file.name !== part) return file;
      const before = typeof file.content === "string" ? file.content : strFromU8(file.content);
      const after = change(before);
      if (after === before) throw new Error(`nothing changed in ${part}`);
      return { ...file, content: typeof after === "string" ? strToU8(after) : after };
    }),
  );
}

/** A cell of the good workbook's table, by its keys, and what is written there. */
export interface SlotChange {
  readonly kind: SheetKind;
  readonly row: string;
  readonly column: string;
  readonly value: CellChange["value"];
  readonly keepFormula?: boolean;
}

/** The good workbook with other values in cells. */
export function edited(...changes: readonly SlotChange[]): Make {
  return async () => {
    const workbook = new XlsxWorkbook(await good());
    const [table] = locateTables(await workbook.readSheets());
    const located = changes.map(({ kind, row, column, value, keepFormula = false }): CellChange => {
      const at = table?.find(kind, row, column);
      if (!at) throw new Error(`no slot ${kind} ${row} ${column}`);
      return { sheet: at.sheet, row: at.row, column: at.column, value, keepFormula };
    });
    await workbook.writeCells(located);
    return workbook.save();
  };
}
