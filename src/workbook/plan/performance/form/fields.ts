import type { Cell } from "../../../../core/performance/cell";
import type { Field, FieldRow, FieldsBlock } from "../../../../core/performance/template";
import { performanceSheetWords } from "../../../../words/performanceSheets";
import { LINE_POINTS, putBeside, putCell, putText, shareOut, titleRow, type FormDraft } from "./formDraft";
import type { Part, Span } from "./spans";

const words = performanceSheetWords.form;
const STAMP_POINTS = 44;
const TEXT_LINE_POINTS = 18;
const HEADING_WIDTH = 12;
const LEAD_WIDTH = 20;

/** A part of a line: words, the place for a stamp, or the cell of a path. */
type Piece =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "stamp"; readonly text: string }
  | { readonly kind: "cell"; readonly path: string; readonly cell: Cell };

/** A row of the form as it is laid out: words at its left for all of its lines. */
interface Lines {
  readonly lead: string | null;
  readonly lines: readonly (readonly Piece[])[];
}

/** Where a day is written by hand the form prints 年月日; in the workbook the cell stands there. */
function printed(text: string | undefined): string {
  return text?.replace(/年\s*月\s*日/u, "") ?? "";
}

function textPiece(text: string): Piece[] {
  return text === "" ? [] : [{ kind: "text", text }];
}

/** Words after one cell and before the next stand together. */
function joined(pieces: readonly Piece[]): Piece[] {
  return pieces.reduce<Piece[]>((all, piece) => {
    const last = all.at(-1);
    if (piece.kind !== "text" || last?.kind !== "text") return [...all, piece];
    return [...all.slice(0, -1), { kind: "text", text: last.text + piece.text }];
  }, []);
}

function cellPieces(cell: Cell, label: string | null): Piece[] {
  const isLonelyDate = cell.kind === "date" && label === null;
  return [
    ...textPiece(isLonelyDate ? words.date : printed(cell.before)),
    { kind: "cell", path: `/fields/${cell.key}`, cell },
    ...textPiece(printed(cell.after)),
  ];
}

function fieldPieces({ label, cells }: Field): Piece[] {
  if (cells.length === 0) return [{ kind: "stamp", text: label ?? "" }];
  return [...textPiece(label ?? ""), ...joined(cells.flatMap((cell) => cellPieces(cell, label)))];
}

function isLong(cell: Cell | undefined): boolean {
  return cell?.kind === "text" && (cell.lines ?? 1) > 1;
}

/** Numbered lines below one another beside their label. */
function listLines(label: string | null, cell: Extract<Cell, { kind: "list" }>): Lines {
  const lines = cell.markers.map((text, index): Piece[] => [
    { kind: "text", text },
    { kind: "cell", path: `/fields/${cell.key}/${index}`, cell },
  ]);
  return { lead: label, lines };
}

/** An opinion: its text, below it who gives it and when. */
function opinionLines([opinion, ...others]: readonly Field[]): Lines {
  const days = others.filter(({ label }) => label === null);
  const named = others.filter(({ label }) => label !== null);
  const lines = [
    (opinion?.cells ?? []).flatMap((cell) => cellPieces(cell, "")),
    ...days.map(fieldPieces),
    ...(named.length > 0 ? [named.flatMap(fieldPieces)] : []),
  ];
  return { lead: opinion?.label ?? null, lines };
}

function linesOf({ fields }: FieldRow): Lines {
  const [first] = fields;
  const [cell] = first?.cells ?? [];
  if (cell?.kind === "list") return listLines(first?.label ?? null, cell);
  if (isLong(cell) && fields.length > 1) return opinionLines(fields);
  return { lead: null, lines: [fields.flatMap(fieldPieces)] };
}

const WANTED: Readonly<Record<Cell["kind"], number>> = { text: 16, date: 13, year: 10, list: 60, number: 11 };

function partOf(piece: Piece): Part {
  if (piece.kind === "text") return { text: piece.text };
  if (piece.kind === "stamp") return { wants: 40 };
  return { wants: isLong(piece.cell) ? 60 : WANTED[piece.cell.kind] };
}

function heightOf(piece: Piece): number {
  if (piece.kind === "stamp") return STAMP_POINTS;
  if (piece.kind === "cell" && piece.cell.kind === "text") return (piece.cell.lines ?? 1) * TEXT_LINE_POINTS;
  return LINE_POINTS;
}

function putPiece(form: FormDraft, piece: Piece, span: Span, row: string): void {
  if (piece.kind === "cell") putCell(form, span, row, piece.path);
  else putText(form, span, piece.kind === "stamp" ? "sign" : "text", piece.text);
}

/** A line of the block while it is laid out. */
interface Line {
  readonly pieces: readonly Piece[];
  readonly left: number;
}

function putLine(form: FormDraft, { pieces }: Line, spans: readonly Span[], row: string): void {
  const { sheet } = form;
  pieces.forEach((piece, index) => {
    const span = spans[index];
    if (span) putPiece(form, piece, span, row);
  });
  sheet.atLeast(Math.max(LINE_POINTS, ...pieces.map(heightOf)));
  sheet.nextRow();
}

/** Lines of the same kinds of parts stand below one another. */
function isAlike(one: Line, other: Line): boolean {
  return (
    one.left === other.left &&
    one.pieces.length === other.pieces.length &&
    one.pieces.every((piece, index) => piece.kind === other.pieces[index]?.kind)
  );
}

/** The last of the columns from `left` on that together are at least so wide. */
function columnsFor({ sheet, grid }: FormDraft, left: number, width: number): number {
  let right = left;
  while (right < grid.last && sheet.widthOf(left, right) < width) right++;
  return right;
}

/** A row of the form with the columns that its parts begin in. */
interface Row extends Lines {
  readonly left: number;
  /** The last column of the words at its left; null without any. */
  readonly leadRight: number | null;
}

function rowOf(form: FormDraft, row: FieldRow, left: number): Row {
  const lines = linesOf(row);
  return { ...lines, left, leadRight: lines.lead === null ? null : columnsFor(form, left, LEAD_WIDTH) };
}

function linesIn({ lines, left, leadRight }: Row): Line[] {
  return lines.map((pieces) => ({ pieces, left: leadRight === null ? left : leadRight + 1 }));
}

function putRow(form: FormDraft, row: Row, all: readonly Line[], key: string): void {
  const { lead, left, leadRight } = row;
  const top = form.sheet.row;
  linesIn(row).forEach((line, index) => {
    const alike = all.filter((other) => isAlike(line, other)).map(({ pieces }) => pieces.map(partOf));
    putLine(form, line, shareOut(form, alike, line.left, form.grid.last), `${key}.${index}`);
  });
  if (leadRight !== null && lead !== null) putBeside(form, { left, right: leadRight }, top, "text", lead);
}

/** Rows from one with a number or a heading to the next. */
function groupsOf(rows: readonly FieldRow[], isNumbered: boolean): FieldRow[][] {
  return rows.reduce<FieldRow[][]>((groups, row) => {
    const last = groups.at(-1);
    if (isNumbered && row.number === null && last) last.push(row);
    else groups.push([row]);
    return groups;
  }, []);
}

/** Rows that share a number and a heading at their left. */
interface Group {
  readonly number: string;
  readonly heading: string | null;
  /** Where the heading begins and, where there is one, ends. */
  readonly headingAt: Span;
  readonly rows: readonly (Row & { readonly key: string })[];
}

function layOut(form: FormDraft, { key, rows }: FieldsBlock, isNumbered: boolean): Group[] {
  const first = isNumbered ? form.grid.first + 1 : form.grid.first;
  return groupsOf(rows, isNumbered).map((group) => {
    const [head] = group;
    const { number = null, heading } = head ?? {};
    const right = heading ? columnsFor(form, first, HEADING_WIDTH) : first - 1;
    const laid = group.map((row) => ({ ...rowOf(form, row, right + 1), key: `${key}.${rows.indexOf(row)}` }));
    return { number: number ?? "", heading: heading?.text ?? null, headingAt: { left: first, right }, rows: laid };
  });
}

/** Labelled cells side by side, as the form has them. */
export function fieldsBlock(form: FormDraft, block: FieldsBlock): void {
  const { sheet, grid, pager } = form;
  const { title, rows } = block;
  pager.reserve(LINE_POINTS * (2 + Math.min(rows.length, 2)));
  if (title) titleRow(form, title.text);
  const isNumbered = rows.some(({ number }) => number !== null);
  const groups = layOut(form, block, isNumbered);
  const all = groups.flatMap((group) => group.rows.flatMap(linesIn));
  for (const group of groups) {
    pager.reserve(LINE_POINTS * group.rows.length);
    const top = sheet.row;
    for (const row of group.rows) putRow(form, row, all, row.key);
    if (isNumbered) putBeside(form, { left: grid.first, right: grid.first }, top, "centre", group.number);
    if (group.heading !== null) putBeside(form, group.headingAt, top, "text", group.heading);
  }
}
