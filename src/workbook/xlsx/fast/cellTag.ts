import { parseA1 } from "../../address";
import { ascii, standsAt } from "./ascii";
import { EQUALS, GREATER, LESS, LETTER_A, LETTER_Z, NINE, QUOTE, SLASH, SPACE, ZERO } from "./characters";
import { unfamiliar } from "./textScanner";
import type { XmlScanner } from "./xmlScanner";

const CELL = ascii("c");
const REFERENCE = ascii("r");
const TYPE = ascii("t");
const LETTER_R = 0x72;
const LETTER_T = 0x74;
const LETTER_S = 0x73;
/** The other types of cells, as written up to the closing quote. */
const TYPES = ["str", "n", "inlineStr", "b", "e", "d"].map((type) => ({ type, written: ascii(`${type}"`) }));
const MAX_LETTERS = 3;
const MAX_DIGITS = 7;
const MAX_COLUMNS = 16_384;
const MAX_ROWS = 1_048_576;

/** Reads the opening tag of a cell: position, type, and whether that is all of it. */
export class CellTag {
  /** Counted from 0; both are -1 where the cell has no reference of its own. */
  row = -1;
  column = -1;
  type = "n";
  isEmpty = false;

  constructor(private readonly xml: XmlScanner) {}

  /** Reads the tag whose "<" is here. */
  read(): void {
    this.row = -1;
    this.column = -1;
    this.type = "n";
    const { bytes, at } = this.xml;
    const behind = bytes[at] === LESS ? this.quick(at + 2) : -1;
    if (behind < 0) this.slow();
    else this.xml.at = behind;
  }

  /** Reads a tag of `r`, `s` and `t`, each at most once. @returns What comes behind; -1 for any other tag. */
  private quick(start: number): number {
    const { bytes } = this.xml;
    let at = start;
    let seen = 0;
    while (bytes[at] === SPACE && bytes[at + 2] === EQUALS && bytes[at + 3] === QUOTE) {
      const name = bytes[at + 1] ?? 0;
      const bit = 1 << (name - LETTER_R);
      if (name < LETTER_R || name > LETTER_T || (seen & bit) !== 0) return -1;
      seen |= bit;
      at = this.value(name, at + 4);
      if (at < 0) return -1;
    }
    this.isEmpty = bytes[at] === SLASH;
    if (this.isEmpty) at++;
    return bytes[at] === GREATER ? at + 1 : -1;
  }

  /** Reads an attribute's value. @returns What comes behind its closing quote; -1 where it is not as expected. */
  private value(name: number, at: number): number {
    if (name === LETTER_R) return this.reference(at);
    if (name === LETTER_T) return this.cellType(at);
    const { bytes } = this.xml;
    let end = at;
    while (isDigit(bytes[end] ?? 0)) end++;
    return bytes[end] === QUOTE ? end + 1 : -1;
  }

  /** Reads a reference such as G12. */
  private reference(start: number): number {
    const { bytes } = this.xml;
    const digits = this.letters(start);
    if (digits < 0 || bytes[digits] === ZERO) return -1;
    let at = digits;
    let row = 0;
    for (let byte = bytes[at] ?? 0; isDigit(byte); byte = bytes[++at] ?? 0) row = row * 10 + byte - ZERO;
    if (at === digits || at > digits + MAX_DIGITS || row > MAX_ROWS || bytes[at] !== QUOTE) return -1;
    this.row = row - 1;
    return at + 1;
  }

  /** Reads the letters of a column. @returns What comes behind; -1 where they are none of a sheet's. */
  private letters(start: number): number {
    const { bytes } = this.xml;
    let at = start;
    let column = 0;
    for (let byte = bytes[at] ?? 0; byte >= LETTER_A && byte <= LETTER_Z; byte = bytes[++at] ?? 0) {
      column = column * 26 + byte - LETTER_A + 1;
    }
    if (at === start || at > start + MAX_LETTERS || column > MAX_COLUMNS) return -1;
    this.column = column - 1;
    return at;
  }

  private cellType(at: number): number {
    const { bytes } = this.xml;
    if (bytes[at] === LETTER_S && bytes[at + 1] === QUOTE) {
      this.type = "s";
      return at + 2;
    }
    for (const { type, written } of TYPES) {
      if (!standsAt(bytes, at, written)) continue;
      this.type = type;
      return at + written.length;
    }
    return -1;
  }

  private slow(): void {
    const { xml } = this;
    xml.openTag();
    if (!xml.isTag(CELL)) unfamiliar();
    const reference = xml.attribute(REFERENCE);
    const position = reference === null ? { row: -1, column: -1 } : parseA1(reference);
    if (!position) unfamiliar();
    this.row = position.row;
    this.column = position.column;
    this.type = xml.attribute(TYPE) ?? "n";
    this.isEmpty = xml.isClosed;
  }
}

function isDigit(byte: number): boolean {
  return byte >= ZERO && byte <= NINE;
}
