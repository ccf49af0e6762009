import type { ReadCell } from "../../workbook";
import { readSheet } from "../readSheet";
import { ascii } from "./ascii";
import { CellScanner } from "./cells";
import { SLASH } from "./characters";
import type { Remembered } from "./remembered";
import { Unfamiliar, unfamiliar } from "./textScanner";
import { XmlScanner } from "./xmlScanner";

const SHEET = ascii("worksheet");
const TABLE = ascii("sheetData");
/** Tags that mean a cell to the complete reader wherever they stand. */
const MISPLACED = ["sheetData", "row", "c", "v", "is"].map(ascii);

/** A sheet to be read. */
export interface SheetContent {
  readonly name: string;
  /** Name of its part. */
  readonly part: string;
  readonly content: Uint8Array;
  /** Asked for at the first cell that refers to them. */
  readonly sharedTexts: () => readonly string[];
  /** What stood behind the tables of sheets read before. */
  readonly tails: Remembered<true>;
}

/** Reads a sheet from beginning to end. */
class SheetScanner {
  private readonly xml: XmlScanner;
  private readonly cells: CellScanner;

  constructor(private readonly sheet: SheetContent) {
    this.xml = new XmlScanner(sheet.content);
    this.cells = new CellScanner(sheet.name, this.xml, sheet.sharedTexts);
  }

  scan(): ReadCell[] {
    const { xml } = this;
    xml.prolog();
    xml.openTag();
    if (!xml.isTag(SHEET)) unfamiliar();
    const { nameStart, nameEnd } = xml;
    if (xml.isClosed) xml.end();
    else if (this.head()) {
      this.cells.table();
      this.tail(nameStart, nameEnd);
    } else {
      xml.closeTag(nameStart, nameEnd);
      xml.end();
    }
    return this.cells.cells;
  }

  /** Passes over what stands before the table. @returns Whether there is one; its tag is open then. */
  private head(): boolean {
    const { xml } = this;
    for (;;) {
      if (this.isAtEnd()) return false;
      xml.openTag();
      if (xml.isTag(TABLE)) return true;
      this.passOver();
    }
  }

  /** Passes over what stands behind the table, up to the end of the part. */
  private tail(nameStart: number, nameEnd: number): void {
    const { xml } = this;
    const { tails, content } = this.sheet;
    const tail = content.subarray(xml.at);
    // A tail closes the root by its name, so it is good behind every root of that name alone.
    const isUsual = nameEnd - nameStart === SHEET.length;
    if (isUsual && tails.get(tail)) return;
    while (!this.isAtEnd()) {
      xml.openTag();
      this.passOver();
    }
    xml.closeTag(nameStart, nameEnd);
    xml.end();
    if (isUsual) tails.set(tail, true);
  }

  private isAtEnd(): boolean {
    this.xml.text();
    return this.sheet.content[this.xml.at + 1] === SLASH;
  }

  /** Passes over the element whose tag was opened last, which must not hold cells. */
  private passOver(): void {
    const { xml } = this;
    const refuse = () => {
      for (const name of MISPLACED) if (xml.isTag(name)) unfamiliar();
    };
    refuse();
    xml.content(refuse);
  }
}

/** The same without the complete reader. @throws Unfamiliar where that one has to be asked. */
export function scanCells(sheet: SheetContent): ReadCell[] {
  return new SheetScanner(sheet).scan();
}

/**
 * The cells of a sheet that hold something, as `readSheet` reads them.
 * @throws FaultError for a part that is damaged or beyond reason.
 */
export function readCells(sheet: SheetContent): ReadCell[] {
  try {
    return scanCells(sheet);
  } catch (error) {
    if (!(error instanceof Unfamiliar)) throw error;
    return readSheet(sheet.name, sheet.part, sheet.content, sheet.sharedTexts());
  }
}
