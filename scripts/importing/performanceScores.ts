/** How many cells of the official performance tables are found again when their forms are handed over. */
import type { PerformanceTemplate } from "../../src/core/performance/template";
import {
  understandPerformance,
  type PerformanceUnderstanding,
} from "../../src/importing/performance/understandPerformance";
import { overlap, type SourceDocument, type SourcePlace } from "../../src/importing/source";
import { plain } from "../../src/importing/wording/text";
import { loadPerformance } from "../../src/templates/performance";
import { asDocx, asHtml, asSheet, asTabs, type HandedOver } from "./formVariants";
import type { OfficialForm } from "./officialForm";
import { INVENTED_PERFORMANCE } from "./inventedPerformance";
import { PASTE_VARIANTS, pasted, type Pasted } from "./pasted";
import { asPrinted, originsOf, told } from "./performanceKeys";
import { performanceForm } from "./performanceForm";

/** The performance tables that authorities issued. */
export const OFFICIAL_FORMS = [
  "guangdong-2009-mandatory-performance",
  "guangdong-2009-renewal",
  "anhui-2007-performance-1",
  "anhui-2007-performance-2",
] as const;

/** How many cells were found again, and which not. */
export interface CellScore {
  readonly name: string;
  readonly found: number;
  readonly cells: number;
  /** Cells that were missed where a doubt stands; and where none does, or that no form prints: those must be none. */
  readonly marked: readonly string[];
  readonly silent: readonly string[];
  readonly doubts: number;
}

/** A cell as it is compared. */
interface Told {
  /** What the form prints for the cell and what may be typed into it. */
  readonly key: string;
  /** Where the form prints it; null where it does not. */
  readonly place: SourcePlace | null;
}

/** Share of the cells of several tables that were found. */
export function cellShare(scores: readonly CellScore[]): number {
  const [found, cells] = [scores.map((score) => score.found), scores.map((score) => score.cells)].map((counts) =>
    counts.reduce((sum, count) => sum + count, 0),
  );
  return (found ?? 0) / (cells ?? 1);
}

/** Where a text stands in a source: the first cell that holds it. */
function placeOfWords({ parts }: SourceDocument, words: string): SourcePlace | null {
  const cells = parts.flatMap(({ rows }) => rows.flat());
  return cells.find(({ text }) => plain(text).includes(plain(words)))?.place ?? null;
}

/** Where the words of a key stand in a source: all of them, or those of the row. */
function placeOfKey(document: SourceDocument, key: string, name: string): SourcePlace | null {
  const words = key.replace(/ \[.*$/u, "").replace(/#\w+$/u, "");
  const row = words.replace(/\/[^/]*$/u, "");
  // A narrow cell breaks its words.
  const pieces = [words, row, words.slice(0, 6), row.slice(0, 6), name.replace(/ .*$/u, "")];
  return pieces.reduce<SourcePlace | null>((found, piece) => found ?? placeOfWords(document, piece), null);
}

function scoreOf(
  name: string,
  expected: readonly Told[],
  document: SourceDocument,
  read?: PerformanceUnderstanding,
): CellScore {
  const own = read ? told(read.template) : [];
  const missed = expected.filter(({ key }) => {
    const at = own.findIndex((one) => one.key === key);
    if (at >= 0) own.splice(at, 1);
    return at < 0;
  });
  const doubts = read?.doubts ?? [];
  const isMarked = ({ place }: Told) => place !== null && doubts.some((doubt) => overlap(doubt.place, place));
  const invented = own
    .filter((one) => !doubts.some(({ chosen }) => chosen === one.name))
    .map((one): Told => ({ key: one.key, place: placeOfKey(document, one.key, one.name) }));
  return {
    name,
    found: expected.length - missed.length,
    cells: expected.length,
    marked: missed.filter(isMarked).map(({ key }) => key),
    silent: [
      ...missed.filter((one) => !isMarked(one)).map(({ key }) => key),
      ...invented.filter((one) => !isMarked(one)).map(({ key }) => `not printed: ${key}`),
    ],
    doubts: doubts.length,
  };
}

/** Ways in which a printed form is handed over. */
export const HANDED: Readonly<Record<string, (form: OfficialForm) => HandedOver>> = {
  "copied from Word or a page": asHtml,
  "a .docx file": asDocx,
  "a sheet with merged cells": asSheet,
  "tab-separated text": asTabs,
};

function scoreForm(template: PerformanceTemplate, { document, placeOf }: HandedOver): CellScore {
  const expected = told(template).map(({ key, id }): Told => ({ key, place: placeOf(id) }));
  return scoreOf(template.id, expected, document, understandPerformance(document)[0]);
}

async function officialTables(): Promise<PerformanceTemplate[]> {
  return (await Promise.all(OFFICIAL_FORMS.map(loadPerformance))).flatMap((template) => template ?? []);
}

/** The four official forms in each way. */
export async function performanceScores(): Promise<[string, CellScore[]][]> {
  const templates = await officialTables();
  return Object.entries(HANDED).map(([name, handOver]) => [
    name,
    templates.map((template) => scoreForm(template, handOver(performanceForm(template)))),
  ]);
}

/** The invented tables. */
export function inventedPerformanceScores(): CellScore[] {
  return INVENTED_PERFORMANCE.map(({ name, document, places }) => {
    const source = document();
    const expected = places.map(({ key, words }): Told => ({ key, place: placeOfWords(source, words) }));
    return scoreOf(name, expected, source, understandPerformance(source)[0]);
  });
}

function scorePasted(template: PerformanceTemplate, { document, placeOf }: Pasted): CellScore {
  const origins = originsOf(template);
  const expected = told(template).map(({ key, id }): Told => {
    const origin = origins.get(id) ?? {};
    return { key: asPrinted(key, origin), place: origin.source ? placeOf(origin.source.lines) : null };
  });
  return scoreOf(template.id, expected, document, understandPerformance(document)[0]);
}

/** The four forms from their lines, in each way in which a program may hand them over. */
export async function pastedPerformanceScores(seeds: string): Promise<[string, CellScore[]][]> {
  const templates = await officialTables();
  const ways: [string, (line: string) => string, boolean][] = [
    ...Object.entries(PASTE_VARIANTS).map(([name, vary]): [string, typeof vary, boolean] => [name, vary, false]),
    ["blank lines lost", PASTE_VARIANTS["as it stands"], true],
  ];
  return ways.map(([name, vary, without]) => [
    name,
    templates.map((template) => {
      const ranges = template.source ? [template.source.lines] : [];
      return scorePasted(template, pasted(template.id, seeds, vary, without, ranges));
    }),
  ]);
}
