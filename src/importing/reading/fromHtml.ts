import { FaultError } from "../../core/fault";
import { MAX_SOURCE_CELLS, MAX_SOURCE_COLUMNS, type FoundCell, type SourceTable } from "../source";
import { readTags } from "./htmlTags";
import { tableOf } from "./tableOf";

const CELLS = new Set(["td", "th"]);
const BLOCKS = new Set(["p", "div", "br", "li", "h1", "h2", "h3", "h4", "h5", "h6", "tr"]);

function spanOf(value: string | undefined): number {
  const span = Number.parseInt(value ?? "", 10);
  return Number.isFinite(span) && span > 0 ? Math.min(span, 5_000) : 1;
}

/** The cells of one table while its tags go by; cells that reach down push those of later rows to the right. */
class OpenTable {
  readonly cells: FoundCell[] = [];
  private row = -1;
  private column = 0;
  /** For each column the first row that is free again. */
  private readonly freeFrom: number[] = [];
  private cell: { text: string; rowSpan: number; colSpan: number } | null = null;

  openRow(): void {
    this.closeCell();
    this.row++;
    this.column = 0;
  }

  openCell(attributes: Readonly<Record<string, string>>): void {
    this.closeCell();
    if (this.row < 0) this.openRow();
    this.cell = { text: "", rowSpan: spanOf(attributes["rowspan"]), colSpan: spanOf(attributes["colspan"]) };
  }

  add(text: string): void {
    if (this.cell) this.cell.text += text;
  }

  closeCell(): void {
    const { cell } = this;
    this.cell = null;
    if (!cell) return;
    while ((this.freeFrom[this.column] ?? 0) > this.row) this.column++;
    const colSpan = Math.min(cell.colSpan, MAX_SOURCE_COLUMNS);
    for (let index = 0; index < colSpan; index++) this.freeFrom[this.column + index] = this.row + cell.rowSpan;
    const text = cell.text
      .replace(/[^\S\n]+/gu, " ")
      .replace(/ ?\n ?/gu, "\n")
      .replace(/\n{2,}/gu, "\n")
      .trim();
    this.cells.push({ text, row: this.row, column: this.column, rowSpan: cell.rowSpan, colSpan });
    this.column += colSpan;
    if (this.cells.length > MAX_SOURCE_CELLS) throw new FaultError({ code: "too-many-cells", sheet: "HTML" });
  }
}

/** Gathers tables and the text around them, in the order of the page. */
class HtmlReader {
  private readonly parts: ((part: number) => SourceTable)[] = [];
  private readonly open: OpenTable[] = [];
  private text = "";

  tag(name: string, closing: boolean, attributes: Readonly<Record<string, string>>): void {
    const table = this.open.at(-1);
    if (name === "table") return closing ? this.closeTable() : this.openTable();
    if (name === "tr" && !closing) table?.openRow();
    else if (CELLS.has(name) && closing) table?.closeCell();
    else if (CELLS.has(name)) table?.openCell(attributes);
    else if (BLOCKS.has(name)) this.add("\n");
  }

  add(text: string): void {
    const table = this.open.at(-1);
    if (table) table.add(text);
    else this.text += text;
  }

  take(): SourceTable[] {
    while (this.open.length > 0) this.closeTable();
    this.closeText();
    return this.parts.map((make, part) => make(part));
  }

  private openTable(): void {
    this.closeText();
    this.open.push(new OpenTable());
  }

  private closeTable(): void {
    const table = this.open.pop();
    table?.closeCell();
    const cells = table?.cells ?? [];
    if (cells.length > 0) this.parts.push((part) => tableOf("table", "", cells, part));
  }

  /** Text outside of tables: a row for each line. */
  private closeText(): void {
    const lines = this.text
      .split("\n")
      .map((line) => line.replace(/\s+/gu, " ").trim())
      .filter((line) => line !== "");
    this.text = "";
    const cells = lines.map((text, row): FoundCell => ({ text, row, column: 0 }));
    if (cells.length > 0) this.parts.push((part) => tableOf("paragraphs", "", cells, part));
  }
}

/**
 * Reads tables as browsers, Word and Excel put them on the clipboard. Nothing of the page is run or fetched.
 * @throws FaultError `too-large` or `too-many-cells` for more than any table has.
 */
export function fromHtml(html: string, name = ""): { name: string; parts: readonly SourceTable[] } {
  const reader = new HtmlReader();
  readTags(html, {
    tag: (tag, closing, attributes) => reader.tag(tag, closing, attributes),
    text: (text) => reader.add(text),
  });
  return { name, parts: reader.take() };
}
