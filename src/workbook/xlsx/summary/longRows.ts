import { columnLetters } from "../../address";
import { linesOf } from "../../plan/fit";
import type { LongColumn, LongSheet } from "../../plan/summary/book";
import type { CellValue } from "../../slots";
import { encodeEscapes, escapeXml } from "../xml";

/** Points of a line of text, and what a row needs beside its lines. */
const LINE_POINTS = 13;
const PADDING_POINTS = 5;
/** Excel's limit for a row. */
const MAX_ROW_POINTS = 409;
/** Columns of the default font that a character surely needs at most. */
const PER_CHARACTER = 2.3;
/** The rows' font is that much smaller than the one that widths are counted in. */
const SMALLER = 1.15;

/** Characters of a text that a cell holds; Excel's limit. */
const CELL_LENGTH = 32_767;
const PLAIN = /^[^&<>"\r_\u0000-\u001f\ufffe\uffff]*$/u;

/** A text as the content of a cell. */
function textXml(text: string): string {
  if (PLAIN.test(text)) return text;
  return escapeXml(encodeEscapes(text.slice(0, CELL_LENGTH)));
}

function contentXml(reference: string, style: string, value: CellValue): string {
  const open = `<c r="${reference}" s="${style}"`;
  if (value === null || value === "") return `${open}/>`;
  if (typeof value === "boolean") return `${open} t="b"><v>${value ? 1 : 0}</v></c>`;
  if (typeof value === "number") return Number.isFinite(value) ? `${open}><v>${value}</v></c>` : `${open}/>`;
  return `${open} t="inlineStr"><is><t xml:space="preserve">${textXml(value)}</t></is></c>`;
}

/** Lines that a cell takes; most texts are seen to fit without counting. */
function cellLines(value: CellValue | undefined, { width }: Pick<LongColumn, "width">): number {
  if (typeof value !== "string" || value.length * PER_CHARACTER < width) return 1;
  return linesOf(value, width * SMALLER);
}

/** Points that all lines of a row of these columns need. */
export function rowPoints(values: readonly CellValue[], columns: readonly Pick<LongColumn, "width">[]): number {
  const lines = columns.reduce((most, column, index) => Math.max(most, cellLines(values[index], column)), 1);
  return Math.min(MAX_ROW_POINTS, lines * LINE_POINTS + PADDING_POINTS);
}

/**
 * The rows of a long sheet as XML, one at a time.
 * @param first number of the first row, counted from 1.
 * @param styles numbers of the columns' cell formats.
 */
export function* rowsXml({ columns, rows }: LongSheet, first: number, styles: readonly string[]): Generator<string> {
  const letters = columns.map((_, index) => columnLetters(index));
  let number = first;
  for (const values of rows()) {
    const cells = letters.map((letter, index) =>
      contentXml(`${letter}${number}`, styles[index] ?? "0", values[index] ?? null),
    );
    yield `<row r="${number}" ht="${rowPoints(values, columns)}" customHeight="1">${cells.join("")}</row>`;
    number++;
  }
}
