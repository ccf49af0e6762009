import { FaultError } from "../../core/fault";
import { parseA1, rowIndex, type Position } from "../address";
import { cleanNumber } from "../number";
import type { ReadCell } from "../workbook";
import { StringCollector } from "./sharedStrings";
import { readXml } from "./xml";

/** More cells than any table of ours can have; a file that claims more is refused. */
export const MAX_CELLS = 500_000;

/** A cell as its part writes it. */
export interface WrittenCell {
  readonly position: Position;
  readonly type: string;
  readonly isFormula: boolean;
  readonly value: string;
}

type OpenCell = { -readonly [Key in keyof WrittenCell]: WrittenCell[Key] };

/** The number that a cell's value writes; null where it writes none. */
export function numberOf(text: string): number | null {
  const value = text.trim() === "" ? Number.NaN : Number(text);
  return Number.isFinite(value) ? cleanNumber(value) : null;
}

/** A cell as it is read: null when it holds nothing. `inline` is the text inside it, `strings` are the shared ones. */
export function finish(cell: WrittenCell, inline: string, strings: readonly string[]): ReadCell | null {
  const { position, type, isFormula, value } = cell;
  const read = { ...position, isFormula };
  const present = (content: ReadCell["value"]) => (content === null && !isFormula ? null : { ...read, value: content });
  switch (type) {
    case "s":
      return present(value === "" ? null : (strings[Number(value)] ?? null));
    case "inlineStr":
      return present(inline);
    case "str":
      return present(value);
    case "b":
      return present(value === "" ? null : value === "1");
    case "e":
      return { ...read, value: null, error: value };
    case "d":
      return present(value);
    default:
      return present(numberOf(value));
  }
}

/** Reads the cells of one sheet from beginning to end. */
class SheetReader {
  readonly cells: ReadCell[] = [];
  private row = -1;
  private column = -1;
  private cell: OpenCell | null = null;
  private into: "value" | "inline" | null = null;
  private readonly inline = new StringCollector();

  constructor(
    private readonly sheet: string,
    private readonly strings: readonly string[],
  ) {}

  open(tag: string, attributes: Readonly<Record<string, string>>): void {
    if (tag === "row") this.openRow(attributes);
    else if (tag === "c") this.openCell(attributes);
    else if (tag === "f" && this.cell) this.cell.isFormula = true;
    else if (tag === "v") this.into = "value";
    else if (tag === "is") this.into = "inline";
    if (this.into === "inline") this.inline.open(tag);
  }

  text(text: string): void {
    if (this.into === "value" && this.cell) this.cell.value += text;
    else if (this.into === "inline") this.inline.text(text);
  }

  close(tag: string): void {
    if (this.into === "inline") this.inline.close(tag);
    if (tag === "v" || tag === "is") this.into = null;
    if (tag === "c") this.closeCell();
  }

  private openRow({ r }: Readonly<Record<string, string>>): void {
    const row = rowIndex(r, this.row);
    if (row === null) throw new FaultError({ code: "damaged-part", part: this.sheet });
    this.row = row;
    this.column = -1;
  }

  /** A missing reference means the cell after the one before. */
  private openCell({ r, t = "n" }: Readonly<Record<string, string>>): void {
    const position = r === undefined ? { row: this.row, column: this.column + 1 } : parseA1(r);
    if (!position) throw new FaultError({ code: "damaged-part", part: this.sheet });
    this.column = position.column;
    this.cell = { position, type: t, isFormula: false, value: "" };
  }

  private closeCell(): void {
    const read = this.cell && finish(this.cell, this.inline.take(), this.strings);
    this.cell = null;
    if (!read) return;
    if (this.cells.length >= MAX_CELLS) throw new FaultError({ code: "too-many-cells", sheet: this.sheet });
    this.cells.push(read);
  }
}

/** The cells of a sheet that hold something. */
export function readSheet(sheet: string, part: string, content: Uint8Array, strings: readonly string[]): ReadCell[] {
  const reader = new SheetReader(sheet, strings);
  readXml(part, content, {
    open: (tag, attributes) => reader.open(tag, attributes),
    text: (text) => reader.text(text),
    close: (tag) => reader.close(tag),
  });
  return reader.cells;
}
