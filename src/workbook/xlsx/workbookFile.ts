import type { WorkbookPlan } from "../plan/types";
import type { CellChange, OpenWorkbook, Overview, ReadSheet } from "../workbook";
import type { XlsxWorkbook } from "./xlsxWorkbook";

/** Reading and writing of files is loaded with the first file, so that the page does not wait for it. */
async function readFile(bytes: Uint8Array): Promise<XlsxWorkbook> {
  const { XlsxWorkbook: Reader } = await import("./xlsxWorkbook");
  return new Reader(bytes);
}

/**
 * One .xlsx file at a time as an open workbook: what the page without Excel works on. Nobody else edits it, so it tells
 * of no edits, and it has no cells to show, so selecting and marking them does nothing.
 */
export class WorkbookFile implements OpenWorkbook {
  private file: XlsxWorkbook | null = null;
  private takeBack: (() => void) | null = null;
  /** The file's name; empty while there is no file. */
  name = "";
  /** True while there are changes that were not saved. */
  isChanged = false;

  /**
   * Takes a file's bytes in the place of the present file.
   * @returns What takes it back.
   * @throws FaultError for whatever is not a readable workbook; the present file then stays.
   */
  async open(name: string, bytes: Uint8Array): Promise<() => void> {
    const { file, takeBack } = this;
    const former = { file, takeBack, name: this.name, isChanged: this.isChanged };
    this.take(name, await readFile(bytes), false);
    return () => {
      Object.assign(this, former);
    };
  }

  /** Loads reading and writing of files ahead of the first one. */
  async loadAhead(): Promise<void> {
    await Promise.all([import("./xlsxWorkbook"), import("./writeNew")]);
  }

  /** Bytes of the file with all changes; they count as saved. */
  save(): Uint8Array {
    this.isChanged = false;
    return this.file?.save() ?? new Uint8Array();
  }

  /** A new table always gets a file of its own, so nothing is in its way. */
  overview(): Promise<Overview> {
    return Promise.resolve({ sheets: [], marks: [], isProtected: false });
  }

  async addSheets(plan: WorkbookPlan): Promise<void> {
    const { writeNew } = await import("./writeNew");
    this.take(`${plan.title}.xlsx`, await readFile(await writeNew(plan)), true);
  }

  readSheets(): Promise<readonly ReadSheet[]> {
    return this.file?.readSheets() ?? Promise.resolve([]);
  }

  async writeCells(changes: readonly CellChange[]): Promise<void> {
    if (!this.file || changes.length === 0) {
      this.takeBack = null;
      return;
    }
    const takeBack = this.file.checkpoint();
    try {
      await this.file.writeCells(changes);
    } catch (error) {
      takeBack();
      throw error;
    }
    this.takeBack = takeBack;
    this.isChanged = true;
  }

  canRestore(): boolean {
    return this.takeBack !== null;
  }

  restore(): Promise<void> {
    if (this.takeBack) this.isChanged = true;
    this.takeBack?.();
    this.takeBack = null;
    return Promise.resolve();
  }

  goTo(): Promise<void> {
    return Promise.resolve();
  }

  markCells(): Promise<void> {
    return Promise.resolve();
  }

  onEdited(): Promise<() => Promise<void>> {
    return Promise.resolve(() => Promise.resolve());
  }

  private take(name: string, file: XlsxWorkbook, isChanged: boolean): void {
    this.name = name;
    this.file = file;
    this.takeBack = null;
    this.isChanged = isChanged;
  }
}
