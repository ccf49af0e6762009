import type { Block } from "../../../core/performance/template";
import { newCell, nameIn, renamed, withTakes } from "./formCells";
import {
  entriesOf,
  namingOf,
  type DraftBlock,
  type DraftEntry,
  type DraftYear,
  type FormDraft,
  type Takes,
} from "./formDraft";

function withBlocks(form: FormDraft, change: (block: DraftBlock) => DraftBlock): FormDraft {
  return { ...form, blocks: form.blocks.map(change) };
}

function withEntry(form: FormDraft, key: number, change: (entry: DraftEntry) => DraftEntry): FormDraft {
  return withBlocks(form, (block) => {
    if (!block.entries.some((entry) => entry.key === key)) return block;
    return { ...block, entries: block.entries.map((entry) => (entry.key === key ? change(entry) : entry)) };
  });
}

/** Types a label; the only cell beside it is called so. */
export function withLabel(form: FormDraft, key: number, label: string): FormDraft {
  return withEntry(form, key, (entry) => {
    const [only, ...others] = entry.cells;
    const named = only && others.length === 0 ? [renamed(only, entry.label, label)] : entry.cells;
    return { ...entry, label, cells: named };
  });
}

/** Types what one of several cells is called. */
export function withName(form: FormDraft, key: number, cell: string, name: string): FormDraft {
  return withEntry(form, key, (entry) => ({
    ...entry,
    cells: entry.cells.map((one) => (one.key === cell ? { ...one, name } : one)),
  }));
}

/** Chooses what a cell takes. @param unit "" for what is no figure. */
export function withKind(form: FormDraft, key: number, cell: string, takes: Takes, unit: string): FormDraft {
  return withEntry(form, key, (entry) => withTakes(entry, cell, takes, unit));
}

/** Takes an entry out of the table, or back into it. */
export function withUse(form: FormDraft, key: number, isUsed: boolean): FormDraft {
  return withEntry(form, key, (entry) => ({ ...entry, isUsed }));
}

/** Takes one of several cells out. */
export function withoutCell(form: FormDraft, key: number, cell: string): FormDraft {
  return withEntry(form, key, (entry) => ({ ...entry, cells: entry.cells.filter((one) => one.key !== cell) }));
}

/** A key that no cell has, and no row of indicators. */
function freeKey(form: FormDraft): string {
  const taken = new Set(
    entriesOf(form).flatMap(({ entry }) => [
      ...[...entry.cells, ...namingOf(entry)].map(({ key }) => key),
      ...(entry.printed && "key" in entry.printed ? [entry.printed.key] : []),
    ]),
  );
  let count = 1;
  while (taken.has(`x${count}`)) count++;
  return `x${count}`;
}

/** Adds a cell beside those of a label; it takes what the last one does. */
export function withMoreCells(form: FormDraft, key: number): FormDraft {
  const added = freeKey(form);
  return withEntry(form, key, (entry) => {
    const last = entry.cells.at(-1) ?? newCell(added, nameIn(entry.label));
    return { ...entry, cells: [...entry.cells, { ...last, key: added, printed: null }] };
  });
}

/** Makes one cell of those beside a label. */
export function asOneCell(form: FormDraft, key: number): FormDraft {
  return withEntry(form, key, (entry) => ({
    ...entry,
    cells: entry.cells.slice(0, 1).map((cell) => ({ ...cell, name: nameIn(entry.label) })),
  }));
}

/** Types a block's title. */
export function withTitle(form: FormDraft, key: number, title: string): FormDraft {
  return withBlocks(form, (block) => (block.key === key ? { ...block, title } : block));
}

/** Changes a column of a year. */
export function withYear(form: FormDraft, index: number, change: Partial<Pick<DraftYear, "name" | "role">>): FormDraft {
  return { ...form, years: form.years.map((year, at) => (at === index ? { ...year, ...change } : year)) };
}

function nextEntry(form: FormDraft): number {
  return entriesOf(form).reduce((most, { entry }) => Math.max(most, entry.key + 1), 0);
}

/** Position behind the last entry that stands above a stretch of the source. */
function behind({ entries }: DraftBlock, group: number): number {
  return entries.reduce((after, entry, index) => (entry.group <= group ? index + 1 : after), 0);
}

/** A form with one more entry, and that entry's key. */
export interface Added {
  readonly form: FormDraft;
  readonly key: number;
}

/** Adds a label with a place for words to a block, where it stands in the source. */
export function addedTo(form: FormDraft, block: number, group: number, label: string): Added {
  const key = nextEntry(form);
  const cell = newCell(freeKey(form), nameIn(label));
  const changed = withBlocks(form, (one) => {
    if (one.key !== block) return one;
    const line = one.entries.reduce((most, entry) => Math.max(most, entry.line + 1), 0);
    const entry = { key, isUsed: true, label, cells: [cell], line, printed: null, group };
    const at = behind(one, group);
    return { ...one, entries: [...one.entries.slice(0, at), entry, ...one.entries.slice(at)] };
  });
  return { form: changed, key };
}

/** Whether a label of one's own has a place in a block: the options' summary has fixed rows. */
export function takesMore({ printed: { kind } }: DraftBlock): boolean {
  return kind !== "options" && kind !== "notes";
}

/** Adds an empty block of fields behind another one. */
function withFields(form: FormDraft, behindKey: number | null): { readonly form: FormDraft; readonly block: number } {
  const block = form.blocks.reduce((most, { key }) => Math.max(most, key + 1), 0);
  const printed: Block = { kind: "fields", key: `fields-x${block}`, title: null, rows: [] };
  const at = form.blocks.findIndex(({ key }) => key === behindKey) + 1;
  const added = { key: block, title: "", entries: [], printed };
  return { form: { ...form, blocks: [...form.blocks.slice(0, at), added, ...form.blocks.slice(at)] }, block };
}

/** Adds a label for a stretch of the source that became none: to its block, or to fields of its own behind that. */
export function addedFor(form: FormDraft, block: number | null, group: number, label: string): Added {
  const own = form.blocks.find(({ key }) => key === block);
  if (own && (own.printed.kind === "fields" || own.printed.kind === "indicators"))
    return addedTo(form, own.key, group, label);
  const more = withFields(form, block);
  return addedTo(more.form, more.block, group, label);
}

/** Takes printed words under the table out. */
export function withoutNote(form: FormDraft, key: number, index: number): FormDraft {
  return withBlocks(form, (block) => {
    if (block.key !== key || block.printed.kind !== "notes") return block;
    return { ...block, printed: { ...block.printed, notes: block.printed.notes.filter((_, at) => at !== index) } };
  });
}

/** Adds printed words under the table. */
export function withNote(form: FormDraft, text: string): FormDraft {
  const notes = form.blocks.find(({ printed }) => printed.kind === "notes");
  if (notes?.printed.kind === "notes") {
    const printed = { ...notes.printed, notes: [...notes.printed.notes, { text }] };
    return withBlocks(form, (block) => (block === notes ? { ...block, printed } : block));
  }
  const key = form.blocks.reduce((most, block) => Math.max(most, block.key + 1), 0);
  const printed: Block = { kind: "notes", key: "notes", notes: [{ text }] };
  return { ...form, blocks: [...form.blocks, { key, title: "", entries: [], printed }] };
}
