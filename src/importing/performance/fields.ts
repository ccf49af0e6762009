import type { Cell, DateCell } from "../../core/performance/cell";
import type { Field } from "../../core/performance/template";
import { nameOf } from "./cells";
import { datesIn, gapPlaces, inlinePlaces, stampsIn, withUnit, type GapPlace, type InlinePlace } from "./inline";
import { isMarker, isOpenText } from "./printed";
import { isBlank, placeOf, type FormRow, type Slot } from "./rows";
import type { FormSheet } from "./sheet";

function dates({ label, after }: InlinePlace, sheet: FormSheet): DateCell[] {
  return Array.from({ length: datesIn(after) }, () => ({
    kind: "date",
    key: sheet.keys.of(label, "f"),
    name: nameOf(label),
  }));
}

/** Fields within a cell whose labels stand before the places to fill. */
function inlineFields(places: readonly InlinePlace[], slot: Slot, sheet: FormSheet): Field[] {
  return places.map((place) => {
    const onDates = dates(place, sheet);
    const keyOf = (name: string) => sheet.keys.of(name, "f");
    const cells: Cell[] = onDates.length > 0 ? onDates : sheet.maker.beside(withUnit(place), "", slot.place, keyOf);
    const unit = onDates.length === 0 && place.after !== "" ? { after: place.after } : {};
    return { label: `${place.label}：`, cells: cells.map((cell) => ({ ...cell, ...unit })) };
  });
}

/** Figures within a sentence: the words before the first gap are their label. */
function gapField(gaps: readonly GapPlace[], slot: Slot, sheet: FormSheet): Field {
  const label = gaps[0]?.before ?? "";
  const cells = gaps.flatMap(({ before, unit, after }, index): Cell[] => {
    const keyOf = (name: string) => sheet.keys.of(name, "f");
    const words = index === 0 ? { after } : { before, after };
    const name = index === 0 ? before : `${label}${before}`;
    return sheet.maker.one({ name, unit }, slot.place, keyOf).map((cell) => ({ ...cell, ...words }));
  });
  return { label, cells };
}

/** A slot that is a field by itself: labels with their places, or words for a stamp. */
function ownFields(slot: Slot, sheet: FormSheet): Field[] | null {
  const stamps = stampsIn(slot.raw);
  if (stamps) return stamps.map((label) => ({ label, cells: [] }));
  const places = inlinePlaces(slot.raw);
  if (places) return inlineFields(places, slot, sheet);
  const gaps = gapPlaces(slot.raw);
  return gaps ? [gapField(gaps, slot, sheet)] : null;
}

function isOpen(slot: Slot | undefined): boolean {
  return slot !== undefined && isOpenText(slot.text);
}

/** How many slots from `at` on are one place to fill: blank ones that print nothing else. */
function openFrom(slots: readonly Slot[], at: number): number {
  if (!isOpen(slots[at])) return 0;
  let count = 1;
  for (let next = slots[at + count]; next && next.text === "" && isBlank(next); next = slots[at + count]) count++;
  return count;
}

/** Several cells beside a label may each be a place of its own. */
function doubtJoined(slot: Slot, open: readonly Slot[], sheet: FormSheet): void {
  if (open.filter(({ real }) => real).length > 1) sheet.notes.doubt("blanks-joined", slot.place, slot.text);
}

interface Read {
  readonly fields: readonly Field[];
  readonly used: number;
}

/** A label with the place beside it, which takes `open` slots. */
function besideField(slots: readonly Slot[], slot: Slot, open: number, sheet: FormSheet): Read {
  doubtJoined(slot, slots, sheet);
  sheet.made([slot, ...slots]);
  const [place] = inlinePlaces(slot.raw) ?? [];
  if (place && datesIn(place.after) > 0) return { fields: inlineFields([place], slot, sheet), used: 1 + open };
  const keyOf = (name: string) => sheet.keys.of(name, "f");
  const named = sheet.maker.withUnitPlace(slot.text, slot.place, keyOf);
  if (named) return { fields: [named], used: 1 + open };
  const cells = sheet.maker.beside(slot.text, slots[0]?.text ?? "", slot.place, keyOf);
  return { fields: [{ label: slot.text, cells }], used: 1 + open };
}

/** A date below or behind what it belongs to: its own words ask for it. */
function dateField(slot: Slot, label: string, sheet: FormSheet): Read | null {
  if (datesIn(slot.text) !== 1) return null;
  sheet.made([slot]);
  const cell = { kind: "date", key: sheet.keys.of("", "f"), name: nameOf(`${label}日期`) } as const;
  return { fields: [{ label: null, cells: [cell] }], used: 1 };
}

function readField(slots: readonly Slot[], at: number, label: string, sheet: FormSheet): Read | null {
  const slot = slots[at];
  if (!slot) return null;
  if (isBlank(slot)) return label === "" ? null : dateField(slot, label, sheet);
  const open = openFrom(slots, at + 1);
  const places = inlinePlaces(slot.raw)?.length ?? 1;
  if (open > 0 && places === 1) return besideField(slots.slice(at + 1, at + 1 + open), slot, open, sheet);
  const fields = ownFields(slot, sheet);
  if (!fields) return null;
  sheet.made([slot]);
  return { fields, used: 1 };
}

function isWords(slot: Slot): boolean {
  return !isOpen(slot) && !inlinePlaces(slot.raw) && !gapPlaces(slot.raw) && !stampsIn(slot.raw);
}

/** Words in front of a row's first label: its number, and what stands for the whole row. */
function frontOf(slots: readonly Slot[]): { number: Slot | null; heading: Slot | null; from: number } {
  const number = slots[0] && isMarker(slots[0].text) ? slots[0] : null;
  const from = number ? 1 : 0;
  const [first, second, third] = slots.slice(from);
  const words = [first, second].every((slot) => slot && isWords(slot));
  const heading = words && first && isOpen(third) ? first : null;
  return { number, heading, from: from + (heading ? 1 : 0) };
}

/** What stands in front of a row: its own words, else those beside all rows. */
function frontWords(number: Slot | null, heading: Slot | null, side: string | null) {
  const sideNumber = side !== null && isMarker(side);
  const named = heading?.text ?? (sideNumber ? null : side);
  return {
    number: number?.text ?? (sideNumber ? side : null),
    ...(named === null ? {} : { heading: { text: named } }),
  };
}

function doubtGuessed(row: FormRow, fields: readonly Field[], sheet: FormSheet): void {
  const labels = fields.flatMap(({ label }) => label ?? []);
  const guessed = row.slots.some((slot) => slot.guessed && isBlank(slot));
  if (guessed) sheet.notes.doubt("blanks-joined", placeOf(row), labels.join("、"));
}

/** Reads a row of labels with places to fill; what is neither is noted. False where the row has no field at all. */
export function addFieldRow(row: FormRow, side: string | null, sheet: FormSheet): boolean {
  const { number, heading, from } = frontOf(row.slots);
  const fields: Field[] = [];
  const left: Slot[] = [];
  // A unit holds for the row that names it, and for one below that has no number of its own.
  const unitAbove = sheet.maker.unitFrom;
  if (number) sheet.maker.unitFrom = null;
  for (let at = from; at < row.slots.length;) {
    const read = readField(row.slots, at, fields[0]?.label ?? "", sheet);
    fields.push(...(read?.fields ?? []));
    if (!read) left.push(...row.slots.slice(at, at + 1));
    at += read?.used ?? 1;
  }
  if (sheet.maker.unitFrom === unitAbove) sheet.maker.unitFrom = null;
  if (fields.length === 0) return false;
  sheet.unread({ slots: left });
  sheet.made(row.slots.slice(0, from));
  doubtGuessed(row, fields, sheet);
  sheet.addFields({ ...frontWords(number, heading, side), fields });
  return true;
}
