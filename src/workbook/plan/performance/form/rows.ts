import type { Cell } from "../../../../core/performance/cell";
import type { RowsBlock } from "../../../../core/performance/template";
import { LINE_POINTS, putBeside, putCell, putText, shareOut, titleRow, type FormDraft } from "./formDraft";
import type { Part, Span } from "./spans";

const LEAD_WIDTH = 14;
const WANTED: Readonly<Record<Cell["kind"], number>> = { text: 26, date: 13, year: 10, list: 30, number: 12 };

/** A part of every row: printed words, or the cell of a column. */
type Piece = { readonly kind: "text"; readonly text: string } | { readonly kind: "cell"; readonly index: number };

/** Words after one cell and before the next stand together. */
function piecesOf({ columns }: RowsBlock): Piece[] {
  const pieces: Piece[] = [];
  let words = "";
  columns.forEach(({ cell }, index) => {
    words += cell.before ?? "";
    if (words !== "") pieces.push({ kind: "text", text: words });
    pieces.push({ kind: "cell", index });
    words = cell.after ?? "";
  });
  return words === "" ? pieces : [...pieces, { kind: "text", text: words }];
}

function partOf(block: RowsBlock, piece: Piece): Part {
  if (piece.kind === "text") return piece;
  const cell = block.columns[piece.index]?.cell;
  return { wants: WANTED[cell?.kind ?? "text"] };
}

/** A block of repeated rows while it is laid out. */
interface Rows {
  readonly form: FormDraft;
  readonly block: RowsBlock;
  readonly pieces: readonly Piece[];
  readonly spans: readonly Span[];
  /** Columns of the rows' numbers. */
  readonly marker: Span | null;
}

function spanOfColumn({ pieces, spans }: Rows, index: number): Span | undefined {
  return spans[pieces.findIndex((piece) => piece.kind === "cell" && piece.index === index)];
}

/** Printed above the headers of neighbouring columns. */
function groupRow(rows: Rows): void {
  const { form, block } = rows;
  const { sheet } = form;
  block.columns.forEach(({ group }, index) => {
    if (group === null || block.columns[index - 1]?.group === group) return;
    const after = block.columns.findIndex((other, at) => at > index && other.group !== group);
    const last = after < 0 ? block.columns.length - 1 : after - 1;
    const [first, end] = [spanOfColumn(rows, index), spanOfColumn(rows, last)];
    if (first && end) putText(form, { left: first.left, right: end.right }, "header", group);
  });
  sheet.atLeast(LINE_POINTS);
  sheet.nextRow();
}

function headerRows(rows: Rows): void {
  const { form, block, marker } = rows;
  const { sheet } = form;
  if (block.columns.every(({ header }) => header === null)) return;
  const top = sheet.row;
  const isGrouped = block.columns.some(({ group }) => group !== null);
  if (isGrouped) groupRow(rows);
  block.columns.forEach(({ header, group }, index) => {
    const span = spanOfColumn(rows, index);
    if (span && (!isGrouped || group !== null)) putText(form, span, "header", header ?? "");
  });
  sheet.atLeast(LINE_POINTS);
  sheet.nextRow();
  block.columns.forEach(({ header, group }, index) => {
    const span = spanOfColumn(rows, index);
    if (span && isGrouped && group === null) putBeside(form, span, top, "header", header ?? "");
  });
  if (marker) putBeside(form, marker, top, "header", "");
}

function row({ form, block, pieces, spans, marker }: Rows, index: number): void {
  const { sheet } = form;
  const key = `${block.key}.${index + 1}`;
  if (marker) putText(form, marker, "centre", block.markers?.[index]?.text ?? String(index + 1));
  pieces.forEach((piece, at) => {
    const span = spans[at];
    const cell = piece.kind === "cell" ? block.columns[piece.index]?.cell : undefined;
    if (!span) return;
    if (piece.kind === "text") putText(form, span, "text", piece.text);
    else if (cell) putCell(form, span, key, `/rows/${block.key}/${index}/${cell.key}`);
  });
  sheet.atLeast(LINE_POINTS);
  sheet.nextRow();
}

function countOf({ draft }: FormDraft, { key }: RowsBlock): number {
  const prefix = `/rows/${key}/`;
  const rows = draft.places.flatMap(({ path }) =>
    path.startsWith(prefix) ? [path.slice(prefix.length).split("/")[0]] : [],
  );
  return new Set(rows).size;
}

/** Whether the source prints the title at the left of the rows, in short lines, and not above them. */
function isBeside({ title }: RowsBlock): boolean {
  return (title?.source?.parts?.length ?? 0) > 1;
}

/** The columns of a title at the left; null where it stands above. */
function leadSpan({ sheet, grid }: FormDraft, block: RowsBlock): Span | null {
  if (!isBeside(block)) return null;
  let right = grid.first;
  while (sheet.widthOf(grid.first, right) < LEAD_WIDTH) right++;
  return { left: grid.first, right };
}

function layOut(form: FormDraft, block: RowsBlock, left: number): Rows {
  const marker = block.markers ? { left, right: left } : null;
  const pieces = piecesOf(block);
  const parts = pieces.map((piece) => partOf(block, piece));
  return { form, block, pieces, spans: shareOut(form, [parts], marker ? left + 1 : left, form.grid.last), marker };
}

/** Repeated rows under their headers, or with words between their cells. */
export function rowsBlock(form: FormDraft, block: RowsBlock): void {
  const { sheet, grid, pager } = form;
  pager.reserve(LINE_POINTS * 5);
  const lead = leadSpan(form, block);
  if (block.title && !lead) titleRow(form, block.title.text);
  const top = sheet.row;
  const rows = layOut(form, block, lead ? lead.right + 1 : grid.first);
  headerRows(rows);
  for (let index = 0; index < countOf(form, block); index++) {
    if (pager.reserve(LINE_POINTS)) headerRows(rows);
    row(rows, index);
  }
  if (lead) putBeside(form, lead, top, "text", block.title?.text ?? "");
}
