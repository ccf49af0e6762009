import type { Cell } from "../../../core/performance/cell";
import type {
  Block,
  Field,
  FieldRow,
  FieldsBlock,
  IndicatorRow,
  OptionsBlock,
  PerformanceTemplate,
  RowColumn,
  RowsBlock,
  SummaryRow,
  YearSlot,
} from "../../../core/performance/template";
import { nameOf } from "../../../importing/performance/cells";
import { ownRemark } from "../head";
import { identified, type Body } from "../identity";
import { cellOf } from "./formCells";
import { namingOf, type DraftBlock, type DraftEntry, type DraftYear, type FormDraft, type Part } from "./formDraft";
import { unbound } from "./pairs";

type CellMaker = (entry: DraftEntry) => Cell[];

/** The entries of a block that are in the table. */
function used({ entries }: DraftBlock): readonly DraftEntry[] {
  return entries.filter(({ isUsed }) => isUsed);
}

function printedAs<Kind extends Part>(entry: DraftEntry, fallback: Kind): Kind {
  // An entry's part is of the kind that its block holds.
  return (entry.printed as Kind | null) ?? fallback;
}

function labelOf(typed: string): string | null {
  return typed.trim() === "" ? null : typed.trim();
}

function fieldOf(entry: DraftEntry, cells: readonly Cell[]): Field {
  return { ...printedAs<Field>(entry, { label: null, cells }), label: labelOf(entry.label), cells };
}

/** Fields by the rows in which they stand. */
function fieldRows(block: DraftBlock, printed: FieldsBlock, cellsOf: CellMaker): FieldRow[] {
  const entries = used(block);
  const lines = [...new Set(entries.map(({ line }) => line))];
  return lines.map((line) => ({
    ...(printed.rows[line] ?? { number: null }),
    fields: entries.filter((entry) => entry.line === line).map((entry) => fieldOf(entry, cellsOf(entry))),
  }));
}

function indicatorRow(entry: DraftEntry, cells: readonly Cell[]): IndicatorRow {
  const row = printedAs<IndicatorRow>(entry, { key: cells[0]?.key ?? "", group: null, label: "", cells });
  return { ...row, label: entry.label.trim(), cells };
}

function summaryRow(entry: DraftEntry, [cell]: readonly Cell[]): SummaryRow[] {
  const row = entry.printed as SummaryRow | null;
  return row && cell?.kind === "number" ? [{ ...row, label: entry.label.trim(), cell }] : [];
}

/** A column whose words stand in each row in the place of a heading keeps them there. */
function rowColumn(entry: DraftEntry, cells: readonly Cell[]): RowColumn[] {
  const label = labelOf(entry.label);
  return cells.map((cell) => {
    const column = printedAs<RowColumn>(entry, { header: label, group: null, cell });
    if (column.header !== null) return { ...column, header: label, cell };
    return { ...column, cell: cell.before === undefined || label === null ? cell : { ...cell, before: label } };
  });
}

/** Rows are options as long as they tell name, investment and benefit. */
function rowsBlock(printed: RowsBlock, columns: readonly RowColumn[]): RowsBlock {
  const { options, ...rest } = printed;
  const keys = columns.map(({ cell }) => cell.key);
  const known = ["name", "investment", "benefit"].every((key) => keys.includes(key));
  return { ...rest, columns, ...(options && known ? { options } : {}) };
}

function optionsBlock(block: DraftBlock, printed: OptionsBlock, cellsOf: CellMaker): OptionsBlock {
  return { ...printed, rows: used(block).flatMap((entry) => summaryRow(entry, cellsOf(entry))) };
}

function blockOf(block: DraftBlock, cellsOf: CellMaker): Block | null {
  const { printed, title: typed } = block;
  if (printed.kind === "notes") return printed.notes.length > 0 ? printed : null;
  if (used(block).length === 0) return null;
  const title = typed.trim() === "" ? null : { ...printed.title, text: typed.trim() };
  switch (printed.kind) {
    case "fields":
      return { ...printed, title, rows: fieldRows(block, printed, cellsOf) };
    case "indicators":
      return { ...printed, title, rows: used(block).map((entry) => indicatorRow(entry, cellsOf(entry))) };
    case "options":
      return { ...optionsBlock(block, printed, cellsOf), title };
    case "rows":
      return {
        ...rowsBlock(
          printed,
          used(block).flatMap((entry) => rowColumn(entry, cellsOf(entry))),
        ),
        title,
      };
  }
}

/** What a column of a year is called is printed above the place for its number. */
function yearSlot({ name, role, printed }: DraftYear): YearSlot {
  const { cell } = printed;
  if (name === cell.name.zh && role === printed.role) return printed;
  return { ...printed, role, cell: { ...cell, name: nameOf(name.trim()), before: name.trim() } };
}

function blocksOf({ blocks }: FormDraft): Block[] {
  const entries = blocks.flatMap(used);
  const cells = new Map(entries.map((entry) => [entry.key, entry.cells.map(cellOf)]));
  const part = unbound([...cells.values(), ...entries.map(namingOf)].flat());
  return blocks.flatMap((block) => blockOf(block, ({ key }) => (cells.get(key) ?? []).map(part)) ?? []);
}

function contentOf(draft: FormDraft): Body<PerformanceTemplate> {
  const { title, place, year, audit, stage, years, opened, file } = draft;
  const blocks = blocksOf(draft);
  const isYearly = blocks.some(({ kind }) => kind === "indicators");
  const zh = place.trim();
  return {
    schemaVersion: 1,
    kind: "performance",
    title: title.trim(),
    regulation: null,
    place: opened?.place.zh === zh ? opened.place : { zh, en: zh },
    year: year.trim() === "" ? null : Number(year),
    audit,
    stage,
    official: false,
    force: null,
    source: null,
    years: isYearly ? years.map(yearSlot) : [],
    blocks,
    remarks: opened?.remarks ?? [ownRemark(file)],
  };
}

/**
 * The template that a draft makes; its id and version go on from the last one.
 * @param today ISO day, for what was changed since.
 */
export function formTemplate(draft: FormDraft, today: string): PerformanceTemplate {
  const { identity: last, maker } = draft;
  return identified<PerformanceTemplate>(contentOf(draft), { last, maker, today });
}
