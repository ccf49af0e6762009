import type { Block, FieldRow, PerformanceTemplate, RowColumn, YearSlot } from "../../../core/performance/template";
import type { PerformanceUnderstanding } from "../../../importing/performance/understandPerformance";
import { identityOf } from "../identity";
import { alignForm, type FormGroup } from "./alignForm";
import { draftCell } from "./formCells";
import type { DraftBlock, DraftEntry, FormDraft, Part } from "./formDraft";

type Made = Omit<DraftEntry, "key" | "group">;

function entry(label: string | null, printed: Part, line = 0): Made {
  const cells = "cells" in printed ? printed.cells : [printed.cell];
  return { isUsed: true, label: label ?? "", cells: cells.map(draftCell), line, printed };
}

/** Words that stand in each row in the place of a heading are the column's label. */
function columnLabel({ header, cell }: RowColumn): string {
  return header ?? cell.before ?? "";
}

function madeOf(block: Block): Made[] {
  switch (block.kind) {
    case "fields":
      return block.rows.flatMap(({ fields }: FieldRow, line) => fields.map((field) => entry(field.label, field, line)));
    case "indicators":
    case "options":
      return block.rows.map((row) => entry(row.label, row));
    case "rows":
      return block.columns.map((column) => entry(columnLabel(column), column));
    case "notes":
      return [];
  }
}

function blocksOf({ blocks }: PerformanceTemplate): DraftBlock[] {
  let key = 0;
  return blocks.map((printed, index) => ({
    key: index,
    title: printed.kind === "notes" ? "" : (printed.title?.text ?? ""),
    entries: madeOf(printed).map((made) => ({ ...made, key: key++, group: 0 })),
    printed,
  }));
}

function headOf(template: PerformanceTemplate): Omit<FormDraft, "blocks" | "years" | "file" | "identity" | "opened"> {
  const { title, place, year, audit, stage, made } = template;
  return { title, place: place.zh, year: String(year ?? ""), audit, stage, maker: made?.by ?? "" };
}

/** What the source prints above a year is printed above the place for its number. */
function named(printed: YearSlot): YearSlot {
  const { cell } = printed;
  return { ...printed, cell: { before: cell.name.zh, ...cell } };
}

function yearsOf(years: readonly YearSlot[]): FormDraft["years"] {
  return years.map((printed) => ({ name: printed.cell.name.zh, role: printed.role, printed }));
}

/** The draft of what was understood, and the stretches of the source that its entries stand in. @param file the source's name. */
export function formFrom(
  { template, trace }: PerformanceUnderstanding,
  file: string,
): { readonly form: FormDraft; readonly groups: readonly FormGroup[] } {
  const blocks = blocksOf(template);
  const { groups, groupOf } = alignForm(trace, blocks);
  const placed = blocks.map((block) => ({
    ...block,
    entries: block.entries.map((one) => ({ ...one, group: groupOf(one.key) })),
  }));
  const years = yearsOf(template.years.map(named));
  // Nobody but the person knows the place.
  const head = { ...headOf(template), place: "" };
  return { form: { ...head, blocks: placed, years, file, identity: null, opened: null }, groups };
}

/** A table without what only official ones have: where each of its words stands. */
function unsourced(template: PerformanceTemplate): PerformanceTemplate {
  const text = JSON.stringify(template, (key, value: unknown) => (key === "source" ? undefined : value));
  return { ...(JSON.parse(text) as PerformanceTemplate), source: null };
}

/** The draft that goes on with a table. @param isOwn false for a built-in one, of which an own one is made. */
export function formOfOwn(given: PerformanceTemplate, isOwn: boolean): FormDraft {
  const template = isOwn ? given : unsourced(given);
  return {
    ...headOf(template),
    blocks: blocksOf(template),
    years: yearsOf(template.years),
    file: template.title,
    identity: isOwn ? identityOf(template) : null,
    opened: isOwn ? template : null,
  };
}
