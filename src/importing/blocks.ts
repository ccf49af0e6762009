import type { Block } from "./block";
import { layLines } from "./lines/layLines";
import type { Paragraph } from "./prose/paragraph";
import { splitParagraphs } from "./prose/splitParagraphs";
import { around, type SourceCell, type SourceDocument, type SourceTable } from "./source";
import { gridOf, type Grid } from "./table/grid";
import { isTitle, isTotal } from "./table/labels";
import { regionsOf, type Region } from "./table/readTable";

/** The paragraphs of cells that stand below one another; a sentence may have been broken over them. */
function paragraphsOf(cells: readonly SourceCell[]): Paragraph[] {
  const lines = cells.flatMap(({ text, place }) =>
    text.split("\n").map((line) => ({ text: line, closes: true, place })),
  );
  return splitParagraphs(lines).map((paragraph) => {
    const places = paragraph.lines.flatMap((index) => lines[index]?.place ?? []);
    return { text: paragraph.text, place: around(places), where: "below" };
  });
}

function paragraphBlock(cells: readonly SourceCell[], { kind }: SourceTable): Block[] {
  const columns = new Map<number, SourceCell[]>();
  cells.forEach((cell, index) => {
    const key = kind === "paragraphs" ? index : cell.column;
    columns.set(key, [...(columns.get(key) ?? []), cell]);
  });
  const paragraphs = [...columns.values()].flatMap(paragraphsOf);
  paragraphs.sort((one, other) => one.place.rows[0] - other.place.rows[0]);
  return paragraphs.length > 0 ? [{ kind: "paragraphs", paragraphs }] : [];
}

function filledCells(table: SourceTable, from: number, to: number): SourceCell[] {
  return table.rows.slice(from, to).flatMap((row) => row.filter(({ text }) => text.trim() !== ""));
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

/** A table without headings goes on with the one before when that has no total yet and is as wide. */
function goesOn(blocks: readonly Block[], table: SourceTable): Region | null {
  const last = blocks.filter((block) => block.kind === "table" || block.paragraphs.length > 0).at(-1);
  if (last?.kind !== "table" || !isOpen(last.region)) return null;
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

function tableBlocks(table: SourceTable, blocks: readonly Block[]): { blocks: Block[]; replaces: Region | null } {
  const regions = regionsOf(table);
  const [first] = regions;
  const above = table.kind === "table" ? goesOn(blocks, table) : null;
  if (!first && above) {
    const joined = append(above.grid.table, table);
    const grid = gridOf(joined);
    return { blocks: [{ kind: "table", region: { ...above, grid, to: grid.height }, doubts: [] }], replaces: above };
  }
  if (!first) return { blocks: paragraphBlock(filledCells(table, 0, table.rows.length), table), replaces: null };
  const tops = regions.map(({ header, grid }, index) => topOf(header?.top ?? 0, regions[index - 1], grid));
  const inner = regions.flatMap((region, index): Block[] => {
    const above = filledCells(table, tops[index] ?? 0, region.header?.top ?? 0);
    return [
      ...paragraphBlock(above, table),
      { kind: "table", region: { ...region, to: tops[index + 1] ?? region.to }, doubts: [] },
    ];
  });
  return { blocks: inner, replaces: null };
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

/** Takes a source apart into paragraphs and scoring tables, in its order. */
export function blocksOf(document: SourceDocument): readonly Block[] {
  let blocks: Block[] = [];
  for (const part of document.parts) {
    if (part.kind === "lines") {
      blocks.push(...layLines(part));
      continue;
    }
    const found = tableBlocks(part, blocks);
    if (found.replaces) blocks = blocks.filter((block) => block.kind !== "table" || block.region !== found.replaces);
    blocks.push(...found.blocks);
  }
  return blocks.some(({ kind }) => kind === "table") ? blocks : [...blocks, ...withoutHeader(document)];
}
