import type { SourcePlace } from "../../../core/importing/place";
import type { TraceKind, TraceRow } from "../../../core/importing/trace";
import { plain } from "../../../importing/wording/text";
import type { DraftBlock, DraftEntry } from "./formDraft";

/** Rows of the source that stand together, with the block of the form that they belong to. */
export interface FormGroup {
  readonly sources: readonly TraceRow[];
  /** Key of the block; null where the form has none. */
  readonly block: number | null;
}

/** A trace row as it is searched for printed words. */
interface Row {
  readonly words: string;
  readonly kinds: readonly TraceKind[];
}

/** Where each block and entry begins in the source: positions of trace rows. */
interface Starts {
  readonly blocks: Map<number, number>;
  readonly entries: Map<number, number>;
}

/** What the source prints of an entry: its label without the colon that may stand elsewhere. */
function wordsOf({ label, cells }: DraftEntry): string {
  return plain(label === "" ? (cells[0]?.printed?.before ?? "") : label).replace(/:$/u, "");
}

/** @param words any of which the row holds; null for a row of any words. */
function findRow(
  rows: readonly Row[],
  from: number,
  words: readonly string[] | null,
  kinds: readonly TraceKind[],
): number {
  const holds = (row: Row) => words?.some((text) => text !== "" && row.words.includes(text)) ?? true;
  return rows.findIndex((row, index) => index >= from && row.kinds.some((kind) => kinds.includes(kind)) && holds(row));
}

/** Entries that stand in one row of the source: fields of one line, every column of repeated rows. */
function linesOf({ printed, entries }: DraftBlock): DraftEntry[][] {
  if (printed.kind === "rows") return [[...entries]];
  const lines = new Map<number, DraftEntry[]>();
  for (const entry of entries) {
    const line = printed.kind === "fields" ? entry.line : entry.key;
    lines.set(line, [...(lines.get(line) ?? []), entry]);
  }
  return [...lines.values()];
}

const MADE: readonly TraceKind[] = ["item"];
const HEADED: readonly TraceKind[] = ["header", "item"];
const TITLED: readonly TraceKind[] = ["heading"];

/** The row of the source in which entries begin; columns without any words stand in the next one that asks for something. */
function lineAt(rows: readonly Row[], from: number, { printed }: DraftBlock, line: readonly DraftEntry[]): number {
  const words = line.map(wordsOf);
  if (printed.kind !== "rows") return findRow(rows, from, words, MADE);
  const isMute = words.every((text) => text === "");
  return isMute ? findRow(rows, from, null, MADE) : findRow(rows, from, words, HEADED);
}

/** Finds blocks and entries again by their words: both stand in the order of the source. */
function startsIn(rows: readonly Row[], blocks: readonly DraftBlock[]): Starts {
  const starts: Starts = { blocks: new Map(), entries: new Map() };
  let next = 0;
  for (const block of blocks) {
    const titled = findRow(rows, next, [plain(block.title)], TITLED);
    if (titled >= 0) {
      starts.blocks.set(block.key, titled);
      next = titled;
    }
    for (const line of linesOf(block)) {
      const found = lineAt(rows, next, block, line);
      // What is not found stands where the last one did.
      const at = found >= 0 ? found : Math.max(0, titled, next - 1);
      for (const { key } of line) starts.entries.set(key, at);
      if (!starts.blocks.has(block.key)) starts.blocks.set(block.key, at);
      if (found >= 0) next = found + 1;
    }
  }
  return starts;
}

const HEADS: readonly TraceKind[] = ["header", "heading"];
const QUIET: readonly TraceKind[] = [...HEADS, "item"];

function isHead(row: Row | undefined): boolean {
  return row?.kinds.every((kind) => HEADS.includes(kind)) ?? false;
}

/** The block of each row: that which begins at or before it; of headings above another block, that one. */
function blocksByRow(rows: readonly Row[], { blocks, entries }: Starts): (number | undefined)[] {
  const begun = [...blocks].sort(([, one], [, other]) => one - other);
  const firsts = new Set([...blocks.values(), ...entries.values()]);
  const found: (number | undefined)[] = [];
  rows.forEach((row, index) => {
    const next = begun.find(([, at]) => at > index)?.[0];
    const last = begun.filter(([, at]) => at <= index).at(-1)?.[0];
    const above = rows[index - 1];
    const isLoose = isHead(row) && !firsts.has(index);
    // Headings below headings belong to the same table.
    if (isLoose && (isHead(above) || above?.kinds.includes("header"))) found.push(found[index - 1]);
    else found.push(isLoose ? (next ?? last) : (last ?? next));
  });
  return found;
}

/** The source in its order beside the form: what stands together, and in which of it every entry begins. */
export function alignForm(
  trace: readonly TraceRow[],
  blocks: readonly DraftBlock[],
): { readonly groups: readonly FormGroup[]; readonly groupOf: (entry: number) => number } {
  const rows = trace.map(({ text, became }): Row => ({ words: plain(text), kinds: became.map(({ kind }) => kind) }));
  const starts = startsIn(rows, blocks);
  const begun = new Set(starts.entries.values());
  const ofRow = blocksByRow(rows, starts);
  const groups: { sources: TraceRow[]; block: number | null }[] = [];
  const positions = rows.map((row, index) => {
    const source = trace[index];
    const last = groups.at(-1);
    const block = ofRow[index] ?? null;
    if (!source) return groups.length - 1;
    const goesOn = last?.block === block && !begun.has(index) && row.kinds.every((kind) => QUIET.includes(kind));
    if (last && goesOn) last.sources.push(source);
    else groups.push({ sources: [source], block });
    return groups.length - 1;
  });
  return { groups, groupOf: (entry) => Math.max(0, positions[starts.entries.get(entry) ?? 0] ?? 0) };
}

/** The group in which a place begins: a row that holds no words stands below the last one that does. */
export function formGroupAt(groups: readonly FormGroup[], { part, rows: [first] }: SourcePlace): number {
  const begins = groups.map(({ sources: [source] }) => source?.place);
  const after = begins.findIndex(
    (place) => place && (place.part > part || (place.part === part && place.rows[0] > first)),
  );
  return Math.max(0, (after < 0 ? groups.length : after) - 1);
}
