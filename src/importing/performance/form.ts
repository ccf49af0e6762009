import { isNote } from "../table/labels";
import { asksWords } from "./cells";
import { addFieldRow } from "./fields";
import { tableAt } from "./header";
import { askedBy } from "./label";
import { gapPlaces, inlinePlaces, stampsIn } from "./inline";
import { addRepeated, repeatedFrom } from "./repeats";
import { filledOf, isBlank, placeOf, type FormRow, type Slot } from "./rows";
import type { FormSheet } from "./sheet";
import { addTable } from "./tables";

const LONGEST_HEADING = 60;
const MAX_SENTENCE = 4_000;

/** Rows to the right of a cell that reaches over them: what it says is their title. */
function beside(rows: readonly FormRow[], at: number): { side: Slot; inner: FormRow[] } | null {
  const row = rows[at];
  const [side, second] = row?.slots ?? [];
  if (!row || !side || !second || isBlank(side) || side.top !== row.row || side.height < 2) return null;
  const inner = rows
    .slice(at, at + side.height)
    .map((own) => ({ ...own, slots: own.slots.filter(({ column }) => column >= second.column) }));
  if (second.height >= side.height || inner.length < side.height) return null;
  // Headings alone are the upper left corner of a table.
  const open = inner.some(({ slots }) => slots.some((slot) => isBlank(slot) || inlinePlaces(slot.raw)));
  return open ? { side, inner } : null;
}

/** The words of a row that has nothing else: one cell, with nothing or empty positions beside it. */
function onlyWords(row: FormRow): Slot | null {
  const [only, ...others] = filledOf(row.slots);
  if (!only || others.length > 0 || row.slots[0] !== only) return null;
  return row.slots.every((slot) => slot === only || !slot.real) ? only : null;
}

/** Gives whether they are more than words: labels with their places. */
function addWords(slot: Slot, row: FormRow, sheet: FormSheet): boolean {
  const fields = inlinePlaces(slot.raw) ?? gapPlaces(slot.raw) ?? stampsIn(slot.raw);
  if (isNote(slot.text) || (!fields && slot.text.length > LONGEST_HEADING)) {
    sheet.sentences.push({ text: slot.text.slice(0, MAX_SENTENCE) });
    sheet.notes.make("note", slot.place);
    return false;
  }
  if (fields && addFieldRow({ ...row, slots: [slot] }, null, sheet)) return true;
  sheet.heading(slot);
  return false;
}

/** A heading with blank cells beside it, right above the headings of a table, as text with tabs gives it. */
function isHeadingAbove(rows: readonly FormRow[], at: number): Slot | null {
  const [first, ...others] = rows[at]?.slots ?? [];
  const alone = first && !isBlank(first) && others.length > 1 && others.every(isBlank);
  if (!alone || inlinePlaces(first.raw) || askedBy(first.text).some(({ unit }) => unit !== null)) return null;
  return tableAt(rows, at + 1) ? first : null;
}

/** Words that stand alone in a row. A sheet keeps no cells where nothing stands, so what asks for words has its place beside it all the same. */
function wordsIn(rows: readonly FormRow[], at: number, row: FormRow): Slot | null {
  const asking = row.slots.length > 1 && asksWords(row.slots[0]?.text ?? "");
  return asking ? null : (onlyWords(row) ?? isHeadingAbove(rows, at));
}

/** Rows that one thing takes: cells beside a title, a table, or rows that repeat; 0 where there is none. */
function readSeveral(rows: readonly FormRow[], at: number, title: string | null, sheet: FormSheet): number {
  const inside = beside(rows, at);
  if (inside) {
    sheet.notes.make("heading", inside.side.place);
    readForm(inside.inner, inside.side.text, sheet);
    return inside.side.height;
  }
  const stamps = rows[at]?.slots.every(({ raw }) => stampsIn(raw) ?? inlinePlaces(raw));
  const table = stamps ? null : tableAt(rows, at);
  if (table) {
    addTable(sheet, table, rows.slice(at, at + table.depth), title);
    return table.depth + table.body.length;
  }
  const repeats = repeatedFrom(rows, at);
  if (repeats > 0) addRepeated(rows.slice(at, at + repeats), title, sheet);
  return repeats;
}

/** Reads what begins in a row; gives how many rows it takes. */
function readAt(rows: readonly FormRow[], at: number, title: string | null, sheet: FormSheet): number {
  const row = rows[at];
  if (!row) return 1;
  const words = wordsIn(rows, at, row);
  if (words) {
    const asking = addWords(words, row, sheet);
    // Cells beside it may be a place to fill after all.
    if ((words.guessed && !asking) || row.slots.some((slot) => slot !== words && slot.real))
      sheet.notes.doubt("row-unread", placeOf(row), words.text);
    return 1;
  }
  if (filledOf(row.slots).length > 0) {
    const several = readSeveral(rows, at, title, sheet);
    if (several > 0) return several;
    if (addFieldRow(row, title, sheet)) return 1;
  }
  sheet.unread(row);
  return 1;
}

/** Reads rows of a form from the first to the last; `side` is what is printed beside all of them. */
export function readForm(rows: readonly FormRow[], side: string | null, sheet: FormSheet): void {
  for (let at = 0; at < rows.length;) at += readAt(rows, at, side, sheet);
}
