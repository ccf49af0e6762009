/** A short way to write down which places an invented performance table has. */
import type { SourceDocument } from "../../src/importing/source";
import { plain } from "../../src/importing/wording/text";
import { cell } from "./inventedTable";

/** A place to fill in as it is compared, and words that stand in its row of the source. */
export interface ExpectedPlace {
  readonly key: string;
  readonly words: string;
}

/** An invented performance table: how it was handed over, and the places that it has. */
export interface InventedPerformance {
  readonly name: string;
  readonly document: () => SourceDocument;
  readonly places: readonly ExpectedPlace[];
}

/** What is asked: "text", "date", or a unit. */
export type Asked = string;

/** Labels with one place each. */
export function fields(asked: Asked, ...labels: readonly string[]): ExpectedPlace[] {
  return labels.map((label) => ({ key: `${plain(label)}#0 [${plain(asked)}] `, words: label }));
}

/** The years above the indicators, which stand beside `words`. */
export function years(words: string, count: number): ExpectedPlace[] {
  return Array.from({ length: count }, (_, index) => ({ key: `year y${index + 1}`, words }));
}

/** An indicator in each of `columns`: y1, y2 … and keys of computed columns. */
export function indicator(label: string, asked: Asked, columns: readonly string[]): ExpectedPlace[] {
  return columns.map((column) => ({
    key: `${plain(label)}#0 [${column.startsWith("y") ? plain(asked) : "%"}] ${column}`,
    words: label,
  }));
}

/** A row of a table whose columns each ask for something else. */
export function cross(label: string, ...columns: readonly (readonly [string, Asked])[]): ExpectedPlace[] {
  return columns.map(([header, asked]) => ({
    key: `${plain(label)}/${plain(header)}#0 [${plain(asked)}] `,
    words: label,
  }));
}

/** Rows that repeat `count` times. */
export function repeated(count: number, ...columns: readonly (readonly [string, Asked])[]): ExpectedPlace[] {
  return Array.from({ length: count }, (_, index) =>
    columns.map(([header, asked]) => ({ key: `${plain(header)} [${plain(asked)}] ${index}`, words: header })),
  ).flat();
}

/** Rows of the options' summary. */
export function summary(label: string, asked: Asked, columns: readonly string[]): ExpectedPlace[] {
  return columns.map((column) => ({ key: `${plain(label)} [${plain(asked)}] ${column}`, words: label }));
}

/** A cell over several columns. */
export const wide = (content: string, count: number) => cell(content, `colspan=${count}`);
/** A cell over several rows. */
export const high = (content: string, count: number) => cell(content, `rowspan=${count}`);
