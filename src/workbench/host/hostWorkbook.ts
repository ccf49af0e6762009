import { checkContents } from "./model/access";
import { Book } from "./model/book";
import type { EngineFactory } from "./model/engine";
import { readTyped } from "./model/literals";
import { parseArea } from "./model/rect";
import { isAllowed } from "./model/validationCheck";
import { writeBlock } from "./model/write";
import { HostError } from "./hostError";

export type { EngineFactory, EngineModel } from "./model/engine";

/** What became of something typed: taken, refused by protection, or refused by validation. */
export type EditOutcome = "done" | "protected" | "invalid";

/** A workbook in memory, with its formulas computed by IronCalc and everything else kept beside it. */
export class HostWorkbook extends Book {
  /** A workbook with one empty sheet. */
  static create(engine: EngineFactory): HostWorkbook {
    return new HostWorkbook(engine);
  }

  /**
   * Types a text into a cell as a person does: protection and validation of kind "Stop" refuse it.
   * @throws HostError for an unknown sheet or address, or a formula that Excel would not take.
   */
  userEdit(sheetName: string, address: string, text: string): EditOutcome {
    const sheet = this.sheet(sheetName);
    const rect = parseArea(address);
    if (!sheet || !rect) throw new HostError("ItemNotFound");
    const { top: row, left: column } = rect;
    try {
      checkContents(this, sheet, rect);
    } catch {
      return "protected";
    }
    const typed = readTyped(text, sheet.format(row, column).numberFormat);
    const { validation } = sheet.cell(row, column);
    const isStopped = validation?.errorAlert.style === "Stop" && validation.errorAlert.showAlert;
    const former = sheet.content(row, column);
    if (validation && isStopped) {
      this.setContent(sheet, row, column, typed.content);
      const allowed = isAllowed(this, sheet, row, column);
      this.setContent(sheet, row, column, former);
      if (!allowed) return "invalid";
    }
    writeBlock(this, sheet, { ...rect, bottom: row, right: column }, [[typed]], "user");
    return "done";
  }
}
