import type { CellChange, ReadSheet, Workbook } from "../workbook";
import { Package } from "./openPackage";
import { findParts, type WorkbookParts } from "./parts";
import { patchSheet } from "./patchSheet";
import { readSheet } from "./readSheet";
import { askRecalculation } from "./recalculate";
import { readSharedStrings } from "./sharedStrings";

/** A workbook in an .xlsx or .xlsm file: the adapter for browser page and command line. */
export class XlsxWorkbook implements Workbook {
  private readonly pack: Package;
  private readonly parts: WorkbookParts;

  /**
   * Opens a file's bytes.
   * @throws FaultError for whatever is not a readable workbook.
   */
  constructor(bytes: Uint8Array) {
    this.pack = new Package(bytes);
    this.parts = findParts(this.pack);
  }

  /** @throws FaultError for a damaged or hostile part. */
  readSheets(): Promise<ReadSheet[]> {
    return attempt(() => {
      const { sharedStrings, sheets } = this.parts;
      const texts = sharedStrings === null ? null : this.pack.read(sharedStrings);
      const strings = sharedStrings !== null && texts ? readSharedStrings(sharedStrings, texts) : [];
      return sheets.map(({ name, part }) => {
        const content = this.pack.read(part);
        return { name, cells: content ? readSheet(name, part, content, strings) : [] };
      });
    });
  }

  /** Changes only the sheets concerned and the calculation settings; every other part keeps its bytes. */
  writeCells(changes: readonly CellChange[]): Promise<void> {
    return attempt(() => {
      const patched = this.parts.sheets.flatMap(({ name, part }) => {
        const ofSheet = changes.filter(({ sheet }) => sheet === name);
        const content = ofSheet.length > 0 ? this.pack.read(part) : null;
        return content ? [[part, patchSheet(name, part, content, ofSheet)] as const] : [];
      });
      if (patched.length === 0) return;
      for (const [part, content] of patched) this.pack.write(part, content);
      const { workbook } = this.parts;
      const settings = this.pack.read(workbook);
      if (settings) this.pack.write(workbook, askRecalculation(workbook, settings));
    });
  }

  /** Remembers the workbook as it is. @returns What takes back every change made since. */
  checkpoint(): () => void {
    return this.pack.checkpoint();
  }

  /** The file's bytes with all changes. */
  save(): Uint8Array {
    return this.pack.save();
  }
}

/** Faults reach the caller as a rejection, as they do from any other adapter. */
async function attempt<Result>(work: () => Result): Promise<Result> {
  return Promise.resolve().then(work);
}
