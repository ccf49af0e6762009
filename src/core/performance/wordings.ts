/** What a performance table prints, piece by piece, with the place of each in the regulation. */
import type { Remark, Source } from "../template";
import type { Cell } from "./cell";
import type { Block, Field, IndicatorsBlock, OptionsBlock, PerformanceTemplate, RowsBlock, Wording } from "./template";

/** A printed piece: its texts in the order of the file. */
export interface PrintedPiece {
  /** Path in the template's file. */
  readonly path: string;
  readonly texts: readonly string[];
  readonly source: Source | undefined;
  readonly remarks: readonly Remark[];
}

interface Sourced {
  readonly source?: Source;
  readonly remarks?: readonly Remark[];
}

function piece(path: string, texts: readonly (string | null | undefined)[], from: Sourced): PrintedPiece {
  const kept = texts.filter((text) => text !== null && text !== undefined);
  return { path, texts: kept, source: from.source, remarks: from.remarks ?? [] };
}

function wording(path: string, given: Wording | null | undefined): PrintedPiece[] {
  return given ? [piece(path, [given.text], given)] : [];
}

function around(cell: Cell | undefined): (string | undefined)[] {
  if (!cell) return [];
  return cell.kind === "list" ? [cell.before, ...cell.markers, cell.after] : [cell.before, cell.after];
}

function field(path: string, given: Field): PrintedPiece {
  return piece(path, [given.label, ...given.cells.flatMap(around)], given);
}

function indicatorPieces({ corner, rows }: IndicatorsBlock, path: string): PrintedPiece[] {
  return [
    ...wording(`${path}.corner`, corner),
    ...rows.map((row, r) => piece(`${path}.rows[${r}]`, [row.group, row.label, ...row.cells.flatMap(around)], row)),
  ];
}

function summaryPieces({ corner, groups, columns, rows }: OptionsBlock, path: string): PrintedPiece[] {
  return [
    ...wording(`${path}.corner`, corner),
    ...groups.map((group, g) => piece(`${path}.groups[${g}]`, [group.label, ...around(group.limit)], group)),
    ...columns.map((column, c) => piece(`${path}.columns[${c}]`, [column.header], column)),
    ...rows.flatMap((row, r) => [
      ...wording(`${path}.rows[${r}].group`, row.group),
      piece(`${path}.rows[${r}]`, [row.label], row),
    ]),
  ];
}

function rowPieces({ columns, markers = [] }: RowsBlock, path: string): PrintedPiece[] {
  return [
    ...columns.map(({ group, header, cell, ...from }, c) =>
      piece(`${path}.columns[${c}]`, [group, header, ...around(cell)], from),
    ),
    ...markers.flatMap((marker, m) => wording(`${path}.markers[${m}]`, marker)),
  ];
}

function inner(block: Block, path: string): PrintedPiece[] {
  switch (block.kind) {
    case "fields":
      return block.rows.flatMap((row, r) => [
        ...wording(`${path}.rows[${r}].heading`, row.heading),
        ...row.fields.map((each, f) => field(`${path}.rows[${r}].fields[${f}]`, each)),
      ]);
    case "indicators":
      return indicatorPieces(block, path);
    case "options":
      return summaryPieces(block, path);
    case "rows":
      return rowPieces(block, path);
    case "notes":
      return block.notes.flatMap((note, n) => wording(`${path}.notes[${n}]`, note));
  }
}

/** Every printed piece of the form but its own title: the years, then the blocks in the form's order. Pieces without texts are blank places. */
export function allPieces({ years, blocks }: PerformanceTemplate): PrintedPiece[] {
  const heads = years.map((slot, index) => piece(`years[${index}]`, around(slot.cell), slot));
  const inside = blocks.flatMap((block, index) => {
    const path = `blocks[${index}]`;
    return [...wording(`${path}.title`, "title" in block ? block.title : null), ...inner(block, path)];
  });
  return [...heads, ...inside];
}
