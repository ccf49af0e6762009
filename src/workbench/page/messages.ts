import { a1 } from "../../workbook/address";
import type { Book } from "../host/model/book";
import { areaText, sizeOf } from "../host/model/rect";
import { editText } from "./cells/editText";
import { required } from "./dom";
import { wholeCell } from "./grid/navigate";
import { words } from "./words";

/** The bar above the grid that says what went wrong. */
export class MessageBar {
  private readonly bar = required("message", HTMLElement);
  private readonly text = required("message-text", HTMLElement);

  constructor() {
    required("message-close", HTMLButtonElement).addEventListener("click", () => {
      this.show(null);
    });
  }

  /** Says something; null takes the bar away. */
  show(text: string | null): void {
    this.bar.hidden = text === null;
    this.text.textContent = text;
  }
}

/** The lines that tell about the selected cell: its address, what it holds, and what may be typed into it. */
export class CellLines {
  private readonly address = required("address", HTMLElement);
  private readonly content = required("content", HTMLElement);
  private readonly prompt = required("prompt", HTMLElement);

  /** Shows the active cell of a workbook. */
  paint({ selection: { sheet, rect } }: Book): void {
    const { top: row, left: column } = rect;
    const isOne = sizeOf(rect).cells === sizeOf(wholeCell(sheet, row, column)).cells;
    this.address.textContent = isOne ? a1({ row, column }) : areaText(rect);
    this.content.textContent = editText(sheet, row, column);
    const prompt = sheet.cell(row, column).validation?.prompt;
    this.prompt.textContent = prompt?.showPrompt ? words.prompt(prompt.title, prompt.message) : "";
  }
}
