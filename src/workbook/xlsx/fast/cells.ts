import { FaultError } from "../../../core/fault";
import { rowIndex } from "../../address";
import type { ReadCell } from "../../workbook";
import { finish, MAX_CELLS, numberOf } from "../readSheet";
import { ascii, standsAt } from "./ascii";
import { CellTag } from "./cellTag";
import { SLASH } from "./characters";
import { DecimalScanner } from "./decimal";
import { richText } from "./richText";
import { unfamiliar } from "./textScanner";
import type { XmlScanner } from "./xmlScanner";

const ROW = ascii("row");
const VALUE = ascii("v");
const FORMULA = ascii("f");
const INLINE = ascii("is");
const ROW_NUMBER = ascii("r");
const VALUE_BEGIN = ascii("<v>");
const VALUE_END = ascii("</v>");
const CELL_END = ascii("</c>");
const LETTER_C = 0x63;
/** Reads the cells of a sheet's table; numbers and shared texts, which is nearly all, without a detour. */
export class CellScanner {
  readonly cells: ReadCell[] = [];
  private readonly bytes: Uint8Array;
  private readonly tag: CellTag;
  private readonly decimal: DecimalScanner;
  private row = -1;
  private column = -1;
  private isFormula = false;
  /** The value as text; null while it is the number in `decimal`. */
  private text: string | null = "";
  private inline = "";
  private hasValue = false;
  private hasInline = false;

  constructor(
    private readonly sheet: string,
    private readonly xml: XmlScanner,
    private readonly sharedTexts: () => readonly string[],
  ) {
    this.bytes = xml.bytes;
    this.tag = new CellTag(xml);
    this.decimal = new DecimalScanner(xml.bytes);
  }

  /** Reads the table whose tag was opened last, up to behind its closing tag. */
  table(): void {
    const { xml } = this;
    const { nameStart, nameEnd } = xml;
    if (xml.isClosed) return;
    while (xml.nextTag() !== SLASH) this.readRow();
    xml.closeTag(nameStart, nameEnd);
  }

  private readRow(): void {
    const { xml } = this;
    xml.openTag();
    if (!xml.isTag(ROW)) unfamiliar();
    this.row = this.rowNumber() ?? unfamiliar();
    this.column = -1;
    if (xml.isClosed) return;
    const { nameStart, nameEnd } = xml;
    while (xml.nextTag() === LETTER_C) this.readCell();
    xml.closeTag(nameStart, nameEnd);
  }

  private rowNumber(): number | null {
    const start = this.xml.valueStart(ROW_NUMBER);
    if (start < 0) return rowIndex(undefined, this.row);
    const end = this.decimal.read(start);
    const isWritten = end > 0 && this.bytes[end] === this.bytes[start - 1];
    return isWritten ? rowIndex(this.decimal.value, this.row) : null;
  }

  private readCell(): void {
    const { tag } = this;
    tag.read();
    // A missing reference means the cell after the one before.
    const row = tag.row < 0 ? this.row : tag.row;
    this.column = tag.column < 0 ? this.column + 1 : tag.column;
    this.isFormula = false;
    this.text = "";
    this.inline = "";
    if (!tag.isEmpty) this.content();
    else if (tag.type === "n") return;
    const read = this.finished(row);
    if (!read) return;
    if (this.cells.length >= MAX_CELLS) throw new FaultError({ code: "too-many-cells", sheet: this.sheet });
    this.cells.push(read);
  }

  private content(): void {
    this.hasValue = false;
    this.hasInline = false;
    while (!this.isAtEnd()) if (!this.quickValue()) this.readPart();
    this.xml.at += CELL_END.length;
  }

  private isAtEnd(): boolean {
    this.xml.space();
    return standsAt(this.bytes, this.xml.at, CELL_END);
  }

  /** Reads a value of digits and a point. @returns False, standing where it stood, for anything else. */
  private quickValue(): boolean {
    const { xml, bytes } = this;
    if (this.hasValue || !standsAt(bytes, xml.at, VALUE_BEGIN)) return false;
    const end = this.decimal.read(xml.at + VALUE_BEGIN.length);
    if (end < 0 || !standsAt(bytes, end, VALUE_END)) return false;
    xml.at = end + VALUE_END.length;
    this.hasValue = true;
    this.text = null;
    return true;
  }

  private readPart(): void {
    const { xml } = this;
    xml.openTag();
    if (xml.isTag(FORMULA)) {
      this.isFormula = true;
      xml.onlyText();
    } else if (xml.isTag(VALUE) && !this.hasValue) {
      this.hasValue = true;
      this.text = xml.ownText();
    } else if (xml.isTag(INLINE) && !this.hasInline) {
      this.hasInline = true;
      this.inline = richText(xml);
    } else unfamiliar();
  }

  private finished(row: number): ReadCell | null {
    const { column, isFormula, decimal, text } = this;
    const { type } = this.tag;
    if (text !== null) return this.otherwise(row, text);
    if (type === "n") return { row, column, isFormula, value: decimal.value };
    if (type !== "s" || !decimal.isWhole) return this.otherwise(row, decimal.written());
    return this.present(row, this.sharedTexts()[decimal.value] ?? null);
  }

  /** A cell that holds something: a value, or a formula without one. */
  private present(row: number, value: ReadCell["value"]): ReadCell | null {
    const { column, isFormula } = this;
    return value === null && !isFormula ? null : { row, column, isFormula, value };
  }

  private otherwise(row: number, value: string): ReadCell | null {
    const { column, isFormula, inline } = this;
    const { type } = this.tag;
    if (type === "str") return { row, column, isFormula, value };
    if (type === "inlineStr") return { row, column, isFormula, value: inline };
    if (type === "n") return this.present(row, numberOf(value));
    const shared = type === "s" ? this.sharedTexts() : [];
    return finish({ position: { row, column }, type, isFormula, value }, inline, shared);
  }
}
