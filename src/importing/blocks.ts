import type { Block } from "./block";
import { layLines } from "./lines/layLines";
import { layText } from "./lines/layText";
import { spacedTable } from "./lines/spacedTable";
import type { Paragraph } from "./prose/paragraph";
import { cellParagraphs } from "./prose/splitParagraphs";
import { rowParagraphs } from "./prose/rowParagraphs";
import { around, type SourceCell, type SourceDocument, type SourcePlace, type SourceTable } from "./source";
import { hasSum } from "./table/guessedHeader";
import { gridOf, type Grid } from "./table/grid";
import { isPageMark, isTitle, isTotal } from "./table/labels";
import { regionsOf, sameHeadings, type Region } from "./table/readTable";
import { unfolded } from "./table/sideBySide";
import { plain, tidy } from "./wording/text";

/** The text of rows that are no scoring table's: row by row where they are a list, else column by column. */
export function paragraphsIn(table: SourceTable, from: number, to: number): readonly Paragraph[] {
  const listed = table.kind === "paragraphs" ? null : rowParagraphs(table.rows.slice(from, to));
  return listed ?? columnParagraphs(filledCells(table, from, to), table);
}

function paragraphBlock(table: SourceTable, from: number, to: number): Block[] {
  return [{ kind: "paragraphs", paragraphs: paragraphsIn(table, from, to) }];
}

function columnParagraphs(cells: readonly SourceCell[], { kind }: SourceTable): Paragraph[] {
  const columns = new Map<number, SourceCell[]>();
  cells.forEach((cell, index) => {
    const key = kind === "paragraphs" ? index : cell.column;
    columns.set(key, [...(columns.get(key) ?? []), cell]);
  });
  const paragraphs = [...columns.values()].flatMap((column) => cellParagraphs(column, () => true));
  return paragraphs.sort((one, other) => one.place.rows[0] - other.place.rows[0]);
}

function filledCells(table: SourceTable, from: number, to: number): SourceCell[] {
  return table.rows.slice(from, to).flatMap((row) => row.filter(({ text }) => text.trim() !== "" && !isPageMark(text)));
}

/** Puts a table's rows below another's, as a table that was cut by a page break. */
function append(above: SourceTable, below: SourceTable): SourceTable {
  const offset = above.rows.length;
  const moved = below.rows.map((row) => row.map((cell) => ({ ...cell, row: cell.row + offset })));
  return { ...above, rows: [...above.rows, ...moved] };
}

function isOpen({ grid }: Region): boolean {
  for (let row = 0; row < grid.height; row++) if (grid.begun(row).some(({ text }) => isTotal(text))) return false;
  return true;
}

/** "评分表（续）" on a new page. */
function isContinued({ text }: Paragraph): boolean {
  return /(?:续表?|continued)[)]?$/u.test(plain(text));
}

/**
 * The table that one on a new page goes on with: the last one, while it has no total and nothing is said below it. The
 * new page repeats its headings, or has none and is as wide.
 */
function goesOn(blocks: readonly Block[], table: SourceTable, regions: readonly Region[]): Region | null {
  const last = blocks.filter((block) => block.kind === "table" || !block.paragraphs.every(isContinued)).at(-1);
  if (last?.kind !== "table" || !isOpen(last.region) || regions.length > 1) return null;
  const [header, above] = [regions[0]?.header, last.region.header];
  if (header) return above && sameHeadings(header, above) ? last.region : null;
  return last.region.grid.width === gridOf(table).width ? last.region : null;
}

/** Where a table's own title begins, above its headings and below the table before it. */
function topOf(header: number, before: Region | undefined, { table }: Grid): number {
  if (!before) return 0;
  for (let row = header - 1; row >= before.from; row--) {
    const filled = filledCells(table, row, row + 1);
    if (filled.length > 1) break;
    if (filled.some(({ text }) => isTitle(text))) return row;
  }
  return header;
}

/** A table without headings of a scoring table, as paragraphs; doubted where a column of points adds up all the same. */
function unreadBlock(table: SourceTable): Block {
  const paragraphs = paragraphsIn(table, 0, table.rows.length);
  const cells = filledCells(table, 0, table.rows.length);
  if (table.kind === "paragraphs" || !hasSum(gridOf(table), 0)) return { kind: "paragraphs", paragraphs };
  const place = around(cells.map((cell) => cell.place));
  const doubt = { code: "unused-text" as const, place, chosen: "", alternatives: [tidy(cells[0]?.text ?? "")] };
  return { kind: "paragraphs", paragraphs, doubts: [doubt] };
}

function tableBlocks(table: SourceTable, blocks: readonly Block[]): { blocks: Block[]; replaces: Region | null } {
  const regions = regionsOf(table);
  const [first] = regions;
  const above = table.kind === "table" ? goesOn(blocks, table, regions) : null;
  if (above) {
    const joined = append(above.grid.table, table);
    const grid = gridOf(joined);
    return { blocks: [{ kind: "table", region: { ...above, grid, to: grid.height }, doubts: [] }], replaces: above };
  }
  if (!first) return { blocks: [unreadBlock(table)], replaces: null };
  const tops = regions.map(({ header, grid }, index) => topOf(header?.top ?? 0, regions[index - 1], grid));
  const inner = regions.flatMap((region, index): Block[] => {
    return [
      ...paragraphBlock(table, tops[index] ?? 0, region.header?.top ?? 0),
      { kind: "table", region: { ...region, to: tops[index + 1] ?? region.to }, doubts: [] },
    ];
  });
  return { blocks: inner, replaces: null };
}

function doubted(block: Block, place: SourcePlace): Block {
  if (block.kind !== "table") return block;
  return { ...block, doubts: [{ code: "side-by-side", place, chosen: "", alternatives: [] }] };
}

/** The largest table without headings, where the whole source has none. */
function withoutHeader(document: SourceDocument): Block[] {
  const tables = document.parts.filter(({ kind, rows }) => (kind === "sheet" || kind === "table") && rows.length > 1);
  const largest = [...tables].sort((one, other) => other.rows.length - one.rows.length)[0];
  if (!largest) return [];
  const grid = gridOf(largest);
  return grid.width > 1
    ? [{ kind: "table", region: { grid, header: null, from: 0, to: grid.height }, doubts: [] }]
    : [];
}

/** Lines whose columns are set apart by blanks, where they are a scoring table. */
function laySpaced(part: SourceTable): Block[] | null {
  const table = spacedTable(part);
  return table && regionsOf(table).length > 0 ? tableBlocks(table, []).blocks : null;
}

const isText = ({ kind }: SourceTable) => kind === "lines" || kind === "paragraphs";

/** Takes a source apart into paragraphs and scoring tables, in its order. */
export function blocksOf(document: SourceDocument): readonly Block[] {
  let blocks: Block[] = [];
  for (const part of document.parts) {
    if (part.kind === "lines") {
      blocks.push(...layLines(part));
      continue;
    }
    const halves = unfolded(part);
    const found = tableBlocks(halves?.table ?? part, blocks);
    const replaced = blocks.findIndex((block) => block.kind === "table" && block.region === found.replaces);
    if (replaced >= 0) blocks = blocks.slice(0, replaced);
    blocks.push(...found.blocks.map((block) => (halves ? doubted(block, halves.place) : block)));
  }
  if (blocks.some(({ kind }) => kind === "table")) return blocks;
  const texts = document.parts.map((part) => (isText(part) ? (layText(part) ?? laySpaced(part)) : null));
  if (texts.every((text) => text === null)) return [...blocks, ...withoutHeader(document)];
  return document.parts.flatMap((part, index) => texts[index] ?? tableBlocks(part, []).blocks);
}
