import type { RowColumn, RowsBlock, Wording } from "../../core/performance/template";
import { around } from "../source";
import { squeeze } from "../wording/text";
import { Keys } from "./cells";
import { labelsOf, type FormTable, type Leaf } from "./header";
import { inlinePlaces, withUnit } from "./inline";
import { isMarker, kindIn, statusIn } from "./printed";
import { filledOf, isBlank, placeOf, type FormRow, type Slot } from "./rows";
import type { FormSheet } from "./sheet";

/** Templates hold no more printed rows. */
const MAX_ROWS = 200;
/** A column that says what the figures of its row are, and so their unit. */
const UNIT_COLUMN = /^(?:计量)?单位$|^(?:目标)?(?:内容|指标|项目)$/u;

const OPTION_COLUMNS: readonly (readonly [RegExp, string])[] = [
  [/方案名称|^名称$/u, "name"],
  [/投资|投入/u, "investment"],
  [/经济效益|^效益/u, "benefit"],
];

/** Key of a column of repeated rows: that of the ledger where it is one of an option's. */
function columnKey(name: string, keys: Keys): string {
  const known = OPTION_COLUMNS.find(([pattern]) => pattern.test(name))?.[1];
  return known !== undefined && !keys.has(known) ? keys.take(known) : keys.of("", "c");
}

/** Which options the rows of a table are; nothing where its title does not say. */
function optionsOf(columns: readonly RowColumn[], title: string | null): Pick<RowsBlock, "options"> {
  const keys = columns.map(({ cell }) => cell.key);
  const known = ["name", "investment", "benefit"].every((key) => keys.includes(key));
  const [kind, status] = [kindIn(title ?? ""), statusIn(title ?? "")];
  return known && kind && status ? { options: { kind, status } } : {};
}

function rowColumns(sheet: FormSheet, values: readonly Leaf[]): RowColumn[] {
  const keys = new Keys();
  const columns = values.flatMap(({ text, group, slot }) => {
    const cells = sheet.maker.beside(text, "", slot.place, (name) => columnKey(name, keys));
    if (UNIT_COLUMN.test(squeeze(text))) sheet.maker.unitFrom ??= cells[0]?.key ?? null;
    return cells.map((cell): RowColumn => ({ header: text || null, group, cell }));
  });
  sheet.maker.unitFrom = null;
  return columns;
}

/** How many rows a block prints, and which markers. */
function printedRows(sheet: FormSheet, body: readonly FormRow[], markers: readonly string[]) {
  const beyond = body[MAX_ROWS];
  if (beyond) sheet.notes.doubt("too-much", placeOf(beyond), String(MAX_ROWS), [String(body.length)]);
  const printed = Math.min(body.length, MAX_ROWS);
  const all = markers.length === body.length && markers.every((text) => text !== "");
  return { printed, ...(all ? { markers: markers.slice(0, printed).map((text): Wording => ({ text })) } : {}) };
}

function addRows(
  sheet: FormSheet,
  side: string | null,
  columns: readonly RowColumn[],
  printed: ReturnType<typeof printedRows>,
): void {
  sheet.add("rows", side, (key, title) => ({
    kind: "rows",
    key,
    title,
    columns,
    ...printed,
    ...optionsOf(columns, title?.text ?? null),
  }));
}

/** What a row prints in every repetition: its cells without their numbers. */
function pattern({ slots }: FormRow): string {
  return slots.map(({ text, width }) => `${width}:${isMarker(text) ? "#" : squeeze(text)}`).join("|");
}

function asks(slots: readonly Slot[]): boolean {
  const [first] = slots;
  if (slots.some(({ raw }) => inlinePlaces(raw))) return true;
  const numbered = first !== undefined && isMarker(first.text);
  return numbered && slots.length > 1 && slots.slice(1).every(isBlank);
}

/** How many rows from `at` on print the same places to fill; 0 where none repeats. */
export function repeatedFrom(rows: readonly FormRow[], at: number): number {
  const first = rows[at];
  if (!first || !asks(first.slots)) return 0;
  const printed = pattern(first);
  let count = 1;
  for (let next = rows[at + 1]; next && pattern(next) === printed; next = rows[at + count]) count++;
  return count > 1 ? count : 0;
}

function columnsOf(slot: Slot, next: Slot | undefined, keys: Keys, title: string, sheet: FormSheet): RowColumn[] {
  const places = inlinePlaces(slot.raw);
  if (places) {
    return places.flatMap((place) => {
      const cells = sheet.maker.beside(withUnit(place), "", slot.place, (name) => columnKey(name, keys));
      const words = {
        before: `${place.label}：`,
        ...(place.after === "" ? {} : { after: `${place.after}${place.until}` }),
      };
      return cells.map((cell) => ({ header: null, group: null, cell: { ...cell, ...words } }));
    });
  }
  // A number with a blank beside it only counts the rows.
  if (!isBlank(slot) && (!isMarker(slot.text) || (next && isBlank(next)))) return [];
  const named = next !== undefined && !keys.has("name") && /方案|项目/u.test(title);
  const key = named ? keys.take("name") : keys.of("", "c");
  return [
    { header: null, group: null, cell: sheet.maker.text(named ? "方案名称" : title || "—", slot.place, key, named) },
  ];
}

/** Adds rows that repeat without headings: places to fill with words around them. */
export function addRepeated(rows: readonly FormRow[], side: string | null, sheet: FormSheet): void {
  const slots = rows[0]?.slots ?? [];
  sheet.maker.unitFrom = null;
  const keys = new Keys();
  const columns = slots.flatMap((slot, index) => columnsOf(slot, slots[index + 1], keys, side ?? "", sheet));
  const markers = rows.map((row) => row.slots.find(({ text }) => isMarker(text))?.text ?? "");
  const printed = printedRows(sheet, rows, markers);
  for (const row of rows) {
    const words = row.slots.filter((slot) => !isBlank(slot) && !inlinePlaces(slot.raw) && !isMarker(slot.text));
    sheet.unread({ slots: words });
    sheet.made(row.slots.filter((slot) => !words.includes(slot)));
  }
  const guessed = slots.some((slot) => slot.guessed);
  if (guessed) sheet.notes.doubt("blanks-joined", around(rows.map(placeOf)), side ?? filledOf(slots)[0]?.text ?? "");
  addRows(sheet, side, columns, printed);
}

/** Adds blank rows below headings; numbers in front of them become markers. */
export function addHeaded(sheet: FormSheet, table: FormTable, side: string | null): void {
  const markers = table.body.map((row) =>
    labelsOf(row, table)
      .map(({ text }) => text)
      .join(" "),
  );
  const columns = rowColumns(sheet, table.values);
  addRows(sheet, side, columns, printedRows(sheet, table.body, markers));
}
