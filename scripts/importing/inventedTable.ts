/** A short way to write down what an invented table holds. */
import type { Band, Item, Section, Template } from "../../src/core/template";
import { fromHtml } from "../../src/importing/reading/fromHtml";
import { fromSheet } from "../../src/importing/reading/fromSheet";
import { fromText } from "../../src/importing/reading/fromText";
import type { SourceDocument } from "../../src/importing/source";

/** An item: number, wording, maximum, and what else it has. */
export interface ItemSpec {
  readonly number?: string;
  readonly text: string;
  readonly requirement?: string;
  readonly max: number;
  readonly levels?: readonly (readonly [number, number])[];
  readonly items?: readonly ItemSpec[];
}

/** An item in one line; null where it has no number. */
export const item = (number: string | null, text: string, max: number, requirement?: string): ItemSpec => ({
  text,
  max,
  ...(number === null ? {} : { number }),
  ...(requirement === undefined ? {} : { requirement }),
});

/** A section: number, title and items; its maximum is their sum. */
export interface SectionSpec {
  readonly number?: string;
  readonly title: string;
  readonly items: readonly ItemSpec[];
}

/** What an invented table holds besides its sections. Bands from the highest: lower bound, whether it is included. */
export interface TableSpec {
  readonly title: string;
  readonly sections: readonly SectionSpec[];
  readonly bands?: readonly (readonly [label: string, min: number, inclusive: boolean])[];
  readonly vetoes?: readonly string[];
  readonly bonus?: readonly (readonly [number, number])[];
}

const source = { lines: [1, 1] as const };

function itemOf({ number, text, requirement, max, levels, items }: ItemSpec, id: string): Item {
  return {
    id,
    number: number ?? null,
    text,
    ...(requirement === undefined ? {} : { requirement }),
    max,
    ...(levels ? { levels: levels.map(([from, to]) => ({ from, to, text: null })) } : {}),
    ...(items ? { items: items.map((inner, index) => itemOf(inner, `${id}.${index + 1}`)) } : {}),
    source,
  };
}

function sectionOf({ number, title, items }: SectionSpec, index: number): Section {
  const id = String(index + 1);
  const max = items.reduce((sum, item) => sum + item.max, 0);
  return {
    id,
    number: number ?? null,
    title,
    max,
    items: items.map((item, at) => itemOf(item, `${id}.${at + 1}`)),
    source,
  };
}

function bandsOf(spec: NonNullable<TableSpec["bands"]>): Band[] {
  const rule = { article: "", text: "", source };
  const passing = spec.map(([label, min, inclusive]) => ({
    label,
    result: label,
    pass: true,
    min,
    inclusive,
    ...rule,
  }));
  return passing.length === 0
    ? []
    : [...passing, { label: "", result: "", pass: false, min: null, inclusive: false, ...rule }];
}

/** The table as far as an import is compared with it. */
export function expectedTable(spec: TableSpec): Template {
  const sections = spec.sections.map(sectionOf);
  const clause = { number: null, article: "", source };
  const made = {
    title: spec.title,
    total: sections.reduce((sum, { max }) => sum + max, 0),
    sections,
    bands: bandsOf(spec.bands ?? []),
    vetoes: (spec.vetoes ?? []).map((text, index) => ({ id: `v${index + 1}`, text, ...clause })),
    bonus: (spec.bonus ?? []).map(([min, max], index) => ({ id: `b${index + 1}`, text: "", min, max, ...clause })),
  };
  // Only these parts are compared.
  return made as unknown as Template;
}

/** An invented table: how it was handed over, and what it holds. */
export interface Invented {
  readonly name: string;
  readonly document: () => SourceDocument;
  readonly template: Template;
}

/** A page or a clipboard that holds this. */
export function html(body: string): () => SourceDocument {
  return () => fromHtml(body, "网页");
}

/** Pasted text. */
export function text(lines: string): () => SourceDocument {
  return () => ({ name: "粘贴", parts: [fromText(lines)] });
}

/** A sheet of these rows. Merged cells: top, left, bottom, right. */
export function sheet(
  rows: readonly (readonly (string | number)[])[],
  merged: readonly (readonly [number, number, number, number])[] = [],
): () => SourceDocument {
  const cells = rows.flatMap((values, at) =>
    values.flatMap((value, column) => (value === "" ? [] : [{ row: at, column, value, isFormula: false }])),
  );
  const merges = merged.map(([top, left, bottom, right]) => ({ top, left, bottom, right }));
  return () => ({ name: "表.xlsx", parts: [fromSheet({ name: "Sheet1", cells }, merges)] });
}

/** A cell of an HTML table, with its spans. */
export const cell = (content: string, span = "") => `<td ${span}>${content}</td>`;
/** A row of an HTML table. */
export const row = (...cells: readonly string[]) =>
  `<tr>${cells.map((one) => (one.startsWith("<td") ? one : cell(one))).join("")}</tr>`;
