import type { CellRef } from "../../core/finding";
import type { WorkbookPlan } from "../plan/types";
import { isMarkName } from "../slots";
import type { CellChange, CellMark, OpenWorkbook, Overview, ReadSheet, Remains } from "../workbook";
import { addSheets } from "./addSheets";
import { literal } from "./literals";
import { markCells } from "./markCells";
import { readAgain, readAnew, type Reading, type ReadState } from "./readSheets";
import { inExcel } from "./run";
import { putBack, writeContents, type CellContent } from "./writeCells";

/** The workbook that is open in Excel, through Office.js: the adapter for the task pane and the ribbon. */
export class ExcelWorkbook implements OpenWorkbook {
  /** What the last read saw; ids survive renaming, so the next read needs one round trip instead of two. */
  private seen: Reading | null = null;
  private replaced: readonly CellContent[] = [];

  /** One round trip. */
  overview(): Promise<Overview> {
    return inExcel(async (context) => {
      const { worksheets, names, protection } = context.workbook;
      worksheets.load("items/name");
      names.load("items/name");
      protection.load("protected");
      await context.sync();
      return {
        sheets: worksheets.items.map(({ name }) => name),
        marks: names.items.map(({ name }) => name).filter(isMarkName),
        isProtected: protection.protected,
      };
    });
  }

  /** Two round trips. */
  async addSheets(plan: WorkbookPlan, remains?: Remains): Promise<void> {
    this.seen = null;
    await addSheets(plan, remains);
  }

  /** One round trip while the sheets seen last are there, else two. */
  async readSheets(): Promise<ReadSheet[]> {
    const before = this.seen;
    this.seen = await inExcel(async (context) => {
      const again = before && (await readAgain(context, before));
      return again ?? readAnew(context);
    });
    return this.seen.ours.map(({ sheet }) => sheet);
  }

  /**
   * Writes entries in one round trip. Results of formulas are Excel's own and are not written. What is overwritten is
   * kept, and put back when the batch fails half-way.
   */
  async writeCells(changes: readonly CellChange[]): Promise<void> {
    const entries = changes.filter(({ keepFormula }) => !keepFormula);
    if (entries.length === 0) {
      this.replaced = [];
      return;
    }
    const former = entries.map((change) => this.contentNow(change));
    const wanted = entries.map(({ sheet, row, column, value, formula }) => {
      return { sheet, row, column, content: formula === undefined ? literal(value) : `=${formula}` };
    });
    try {
      await inExcel((context) => writeContents(context, wanted, (name) => this.isProtected(name)));
    } catch (error) {
      await inExcel((context) => putBack(context, former)).catch(() => undefined);
      throw error;
    }
    this.replaced = former;
    this.remember(wanted);
  }

  canRestore(): boolean {
    return this.replaced.length > 0;
  }

  async restore(): Promise<void> {
    const cells = this.replaced;
    await inExcel((context) => putBack(context, cells));
    this.replaced = [];
    this.remember(cells);
  }

  goTo({ sheet, cell }: CellRef): Promise<void> {
    return inExcel(async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      worksheet.activate();
      worksheet.getRange(cell).select();
      await context.sync();
    });
  }

  /** One round trip. */
  markCells(marks: readonly CellMark[]): Promise<void> {
    return inExcel((context) => markCells(context, marks, (name) => this.isProtected(name)));
  }

  async onEdited(listener: () => void): Promise<() => Promise<void>> {
    const registration = await inExcel(async (context) => {
      const handler = context.workbook.worksheets.onChanged.add(({ triggerSource }) => {
        // Excel before 1.14 does not say who edited; then our own edits are told too.
        if (triggerSource !== "ThisLocalAddin") listener();
        return Promise.resolve();
      });
      await context.sync();
      return handler;
    });
    return () =>
      Excel.run(registration.context, async (context) => {
        registration.remove();
        await context.sync();
      });
  }

  private state(name: string): ReadState | undefined {
    return this.seen?.ours.find(({ sheet }) => sheet.name === name);
  }

  private isProtected(name: string): boolean {
    return this.state(name)?.isProtected ?? false;
  }

  /** Keeps in mind what cells hold now, so that the next write knows what it replaces. */
  private remember(cells: readonly CellContent[]): void {
    for (const { sheet, row, column, content } of cells) {
      this.state(sheet)?.formulas.set(`${row},${column}`, content);
    }
  }

  private contentNow({ sheet, row, column }: CellChange): CellContent {
    const formula = this.state(sheet)?.formulas.get(`${row},${column}`) ?? "";
    return {
      sheet,
      row,
      column,
      content: typeof formula === "string" && !formula.startsWith("=") ? literal(formula) : formula,
    };
  }
}
