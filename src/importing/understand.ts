import type { Template } from "../core/template";
import { validateTemplate } from "../templates/schema";
import type { TemplateFault } from "../templates/templateFault";
import type { Doubt } from "../core/importing/doubt";
import type { Block } from "./block";
import { blocksOf } from "./blocks";
import { draftOf } from "./draft/draft";
import { inOrder, Notebook } from "./draft/notes";
import type { TraceRow } from "../core/importing/trace";
import { traceOf } from "./draft/trace";
import type { Paragraph } from "./prose/paragraph";
import { within, type SourceDocument } from "./source";
import { chosenFor, type ColumnChoice, type ReadColumn } from "./table/chosenColumns";
import { isTitle } from "./table/labels";
import { readTable, type TableReading } from "./table/readTable";
import { tidy } from "./wording/text";

/** One scoring table of a source, as it was understood. */
export interface Understanding {
  /** A draft: an own table, not official. It may still have `faults`. */
  readonly template: Template;
  /** What a person should look at, in the source's order. */
  readonly doubts: readonly Doubt[];
  /** What each row of the source became. */
  readonly trace: readonly TraceRow[];
  /** The source's columns and what each was taken for; absent where it has none of a scoring table's. */
  readonly columns?: readonly ReadColumn[];
  /** Why the draft is no template yet; empty when it is one. */
  readonly faults: readonly TemplateFault[];
}

interface Found {
  readonly reading: TableReading;
  readonly doubts: readonly Doubt[];
  readonly before: Paragraph[];
  readonly after: Paragraph[];
}

/** Paragraphs between two tables belong to the one above, from the last title on to the one below. */
export function share(
  between: readonly Paragraph[],
  hasBefore: boolean,
): { after: readonly Paragraph[]; before: readonly Paragraph[] } {
  if (!hasBefore) return { after: [], before: between };
  const title = between.map(({ text }) => isTitle(text)).lastIndexOf(true);
  return title < 0 ? { after: between, before: [] } : { after: between.slice(0, title), before: between.slice(title) };
}

function tablesIn(blocks: readonly Block[], choices: readonly ColumnChoice[]): Found[] {
  const tables: Found[] = [];
  let waiting: Paragraph[] = [];
  const unread: Doubt[] = [];
  for (const block of blocks) {
    const reading = block.kind === "table" ? readTable(block.region, chosenFor(choices, tables.length)) : null;
    if (block.kind === "paragraphs") {
      waiting.push(...block.paragraphs);
      unread.push(...(block.doubts ?? []));
    }
    if (block.kind === "paragraphs" || !reading) continue;
    const last = tables.at(-1);
    const { after, before } = share(waiting, last !== undefined);
    last?.after.push(...after);
    tables.push({ reading, doubts: block.doubts, before: [...before], after: [] });
    waiting = [];
  }
  tables.at(-1)?.after.push(...waiting);
  // Tables that nothing could be made of are told with the first one that was read.
  return tables.map((table, index) => (index === 0 ? { ...table, doubts: [...table.doubts, ...unread] } : table));
}

function understandTable(document: SourceDocument, { reading, doubts, before, after }: Found): Understanding {
  const notes = new Notebook();
  const { columns, found, cells } = reading;
  const above = before.map((paragraph) => ({ ...paragraph, where: "above" as const }));
  const below = after.map((paragraph) => ({ ...paragraph, where: "below" as const }));
  const paragraphs = [...above, ...found.paragraphs, ...below];
  const template = draftOf({ name: document.name, columns, found, paragraphs }, notes);
  for (const { cell, kind } of found.kept) notes.make(kind, cell.place);
  for (const { place } of above) notes.make("above", place);
  const known = [...notes.made, ...notes.doubts, ...found.doubts, ...found.paragraphs, ...doubts];
  for (const { text, place } of cells) {
    if (!known.some((one) => within(place, one.place))) notes.doubt("unused-text", place, "", [tidy(text)]);
  }
  return {
    template,
    doubts: inOrder([...doubts, ...found.doubts, ...notes.doubts]),
    trace: traceOf(document, notes.made),
    columns,
    faults: validateTemplate(template),
  };
}

/**
 * Understands every scoring table of a source, in its order. Nothing is thrown for what cannot be understood: what is not
 * certain is a doubt, and a source without a scoring table gives an empty list.
 * @param choices what a person says of its columns.
 */
export function understand(document: SourceDocument, choices: readonly ColumnChoice[] = []): readonly Understanding[] {
  return tablesIn(blocksOf(document), choices).map((found) => understandTable(document, found));
}
