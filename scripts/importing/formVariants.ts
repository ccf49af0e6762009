/** Ways in which a printed form gets into a program: HTML from Word, a .docx file, tab-separated text, a sheet with broken rows. */
import { zipSync, strToU8 } from "fflate";
import { fromDocx } from "../../src/importing/files/docx";
import { fromHtml } from "../../src/importing/reading/fromHtml";
import { fromSheet } from "../../src/importing/reading/fromSheet";
import { fromText } from "../../src/importing/reading/fromText";
import type { SourceDocument, SourcePlace } from "../../src/importing/source";
import type { ReadCell } from "../../src/workbook/workbook";
import { wrapped, type FormCell, type OfficialForm } from "./officialForm";

/** A form as it was handed over, and where each id stands in it. */
export interface HandedOver {
  readonly document: SourceDocument;
  readonly placeOf: (id: string) => SourcePlace | null;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

function rowsOf(cells: readonly FormCell[]): FormCell[][] {
  const height = cells.reduce((most, { row, rowSpan }) => Math.max(most, row + rowSpan), 0);
  return Array.from({ length: height }, (_, row) =>
    cells.filter((cell) => cell.row === row).sort((a, b) => a.column - b.column),
  );
}

function placeIn(cells: readonly FormCell[], part: number, offset: number): HandedOver["placeOf"] {
  return (id) => {
    const rows = cells.filter(({ ids }) => ids.includes(id)).flatMap(({ row, rowSpan }) => [row + 1, row + rowSpan]);
    return rows.length === 0 ? null : { part, rows: [Math.min(...rows) + offset, Math.max(...rows) + offset] };
  };
}

/** Cells for every position, so that tables whose cells are not all printed keep their columns. */
function filled(cells: readonly FormCell[], width: number): FormCell[] {
  const taken = new Set<string>();
  for (const cell of cells) {
    for (let row = cell.row; row < cell.row + cell.rowSpan; row++) {
      for (let column = cell.column; column < cell.column + cell.colSpan; column++) taken.add(`${row} ${column}`);
    }
  }
  const height = rowsOf(cells).length;
  const blanks = Array.from({ length: height * width }, (_, at) => ({
    row: Math.floor(at / width),
    column: at % width,
  }))
    .filter(({ row, column }) => !taken.has(`${row} ${column}`))
    .map(({ row, column }): FormCell => ({ text: "", row, column, rowSpan: 1, colSpan: 1, ids: [] }));
  return [...cells, ...blanks];
}

function htmlTable(cells: readonly FormCell[], width: number): string {
  const cell = ({ text, rowSpan, colSpan }: FormCell) =>
    `<td width=60 rowspan=${rowSpan} colspan="${colSpan}"><p class=MsoNormal><span lang=EN-US>${escaped(text).replaceAll("\n", "<br>")}</span></p></td>`;
  const rows = rowsOf(filled(cells, width)).map((row) => `<tr>${row.map(cell).join("")}</tr>`);
  return `<table class=MsoTableGrid border=1>${rows.join("\n")}</table>`;
}

/** The page that Word puts on the clipboard. */
export function htmlText(form: OfficialForm): string {
  const before = form.before.length > 0 ? htmlTable(form.before, 2) : "";
  const below = form.below.map((text) => `<p>${escaped(text)}</p>`).join("");
  return `<html><head><style>td{border:1px}</style></head><body><!--StartFragment--><p>${escaped(form.title)}</p>${before}${htmlTable(form.cells, form.width)}${below}</body></html>`;
}

/** As Word puts it on the clipboard. */
export function asHtml(form: OfficialForm): HandedOver {
  const main = form.before.length > 0 ? 2 : 1;
  const [own, vetoes] = [placeIn(form.cells, main, 0), placeIn(form.before, 1, 0)];
  return { document: fromHtml(htmlText(form), "网页"), placeOf: (id) => own(id) ?? vetoes(id) };
}

function docxParagraphs(text: string): string {
  const lines = text
    .split("\n")
    .map((line) => `<w:p><w:r><w:t xml:space="preserve">${escaped(line)}</w:t></w:r></w:p>`);
  return lines.join("");
}

function docxTable(cells: readonly FormCell[], width: number): string {
  const rows = rowsOf(filled(cells, width)).map((own, row) => {
    const from = cells.filter((cell) => cell.row < row && cell.row + cell.rowSpan > row);
    const continued = from.map((cell): FormCell => ({ ...cell, text: "", rowSpan: 0 }));
    const all = [...own, ...continued].sort((one, other) => one.column - other.column);
    const texts = all.map(({ text, colSpan, rowSpan }) => {
      const span = colSpan > 1 ? `<w:gridSpan w:val="${colSpan}"/>` : "";
      const merge = rowSpan === 0 ? "<w:vMerge/>" : rowSpan > 1 ? '<w:vMerge w:val="restart"/>' : "";
      return `<w:tc><w:tcPr><w:tcW w:w="900"/>${span}${merge}</w:tcPr>${docxParagraphs(text)}</w:tc>`;
    });
    return `<w:tr>${texts.join("")}</w:tr>`;
  });
  return `<w:tbl><w:tblPr/>${rows.join("")}</w:tbl>`;
}

/** A document of these paragraphs and tables, as a .docx file. */
export function docxFile(body: string): Uint8Array {
  const namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  const relations = "http://schemas.openxmlformats.org/package/2006/relationships";
  const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
  return zipSync({
    "_rels/.rels": strToU8(
      `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${type}" Target="word/document.xml"/></Relationships>`,
    ),
    "word/document.xml": strToU8(`<w:document xmlns:w="${namespace}"><w:body>${body}</w:body></w:document>`),
  });
}

/** The Word document that an authority publishes. */
export function docxBytes(form: OfficialForm): Uint8Array {
  const before = form.before.length > 0 ? docxTable(form.before, 2) : "";
  const body = `${docxParagraphs(form.title)}${before}${docxTable(form.cells, form.width)}${form.below.map(docxParagraphs).join("")}`;
  return docxFile(body);
}

/** As a Word document. */
export function asDocx(form: OfficialForm): HandedOver {
  const main = form.before.length > 0 ? 2 : 1;
  const [own, vetoes] = [placeIn(form.cells, main, 0), placeIn(form.before, 1, 0)];
  return { document: fromDocx(docxBytes(form), "表.docx"), placeOf: (id) => own(id) ?? vetoes(id) };
}

/** Both tables one below the other, as in one sheet. */
function stacked(form: OfficialForm): FormCell[] {
  const title: FormCell = { text: form.title, row: 0, column: 0, rowSpan: 1, colSpan: form.width, ids: [] };
  const first = 1;
  const before = form.before.map((cell) => ({ ...cell, row: cell.row + first }));
  const start = first + rowsOf(form.before).length;
  const cells = form.cells.map((cell) => ({ ...cell, row: cell.row + start }));
  const end = start + rowsOf(form.cells).length;
  const below = form.below.map((text, index): FormCell => ({
    text,
    row: end + index,
    column: 0,
    rowSpan: 1,
    colSpan: form.width,
    ids: [],
  }));
  return [title, ...before, ...cells, ...below];
}

/** As tab-separated text: what was merged stands in the first cell, the others are blank. */
export function asTabs(form: OfficialForm): HandedOver {
  const cells = stacked(form);
  const quoted = (text: string) => (/["\n\t]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const lines = rowsOf(cells).map((row) =>
    Array.from({ length: form.width }, (_, column) =>
      quoted(row.find((cell) => cell.column === column)?.text ?? ""),
    ).join("\t"),
  );
  return { document: { name: "粘贴", parts: [fromText(lines.join("\n"))] }, placeOf: placeIn(cells, 0, 0) };
}

/** As a sheet with merged cells. */
export function asSheet(form: OfficialForm): HandedOver {
  const cells = stacked(form);
  const merges = cells
    .filter(({ rowSpan, colSpan }) => rowSpan > 1 || colSpan > 1)
    .map(({ row, column, rowSpan, colSpan }) => ({
      top: row,
      left: column,
      bottom: row + rowSpan - 1,
      right: column + colSpan - 1,
    }));
  const read = cells
    .filter(({ text }) => text !== "")
    .map(({ text, row, column }): ReadCell => ({ row, column, value: text, isFormula: false }));
  return {
    document: { name: "表.xlsx", parts: [fromSheet({ name: "Sheet1", cells: read }, merges)] },
    placeOf: placeIn(cells, 0, 0),
  };
}

/** Letters that a line of a column takes, where programs that read PDF tables break rows. */
function widthOf(cells: readonly FormCell[], column: number): number {
  const longest = cells
    .filter((cell) => cell.column === column && cell.colSpan === 1)
    .reduce((most, { text }) => Math.max(most, Array.from(text).length), 1);
  return longest > 60 ? 22 : longest > 24 ? 16 : longest;
}

/** As a sheet whose rows were broken with their lines: each line of a cell stands in a row of its own, nothing is merged. */
export function asBrokenRows(form: OfficialForm): HandedOver {
  const cells = stacked(form);
  const widths = Array.from({ length: form.width }, (_, column) => widthOf(form.cells, column));
  const read: ReadCell[] = [];
  const placed: FormCell[] = [];
  let top = 0;
  const waiting: { column: number; lines: string[]; ids: readonly string[] }[] = [];
  rowsOf(cells).forEach((row) => {
    let height = 1;
    for (const cell of row) {
      const width = cell.colSpan > 1 ? 200 : (widths[cell.column] ?? 20);
      const lines = cell.text.split("\n").flatMap((line) => wrapped(line, width).split("\n"));
      if (cell.rowSpan > 1) waiting.push({ column: cell.column, lines, ids: cell.ids });
      else {
        lines.forEach((value, index) => read.push({ row: top + index, column: cell.column, value, isFormula: false }));
        placed.push({ ...cell, row: top, rowSpan: lines.length });
        height = Math.max(height, lines.length);
      }
    }
    for (const { column, lines, ids } of waiting) {
      const now = lines.splice(0, height);
      now.forEach((value, index) => read.push({ row: top + index, column, value, isFormula: false }));
      if (now.length > 0) placed.push({ text: "", row: top, column, rowSpan: now.length, colSpan: 1, ids });
    }
    top += height;
  });
  return {
    document: { name: "表.xlsx", parts: [fromSheet({ name: "Sheet1", cells: read }, [])] },
    placeOf: placeIn(placed, 0, 0),
  };
}
