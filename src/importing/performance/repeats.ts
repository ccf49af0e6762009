import type { RowColumn } from "../../core/performance/template";
import { squeeze } from "../wording/text";
import { Keys } from "./cells";
import { inlinePlaces, withUnit } from "./inline";
import { isBlank, type FormRow, type Slot } from "./rows";
import type { FormSheet } from "./sheet";
import { columnKey, optionsOf, printedRows } from "./tables";

const MARKER = /^[（(]?\d{1,2}[）)、.．]?$/u;

/** What a row prints in every repetition: its cells without their numbers. */
function pattern({ slots }: FormRow): string {
  return slots.map(({ text, width }) => `${width}:${MARKER.test(squeeze(text)) ? "#" : squeeze(text)}`).join("|");
}

function asks(slots: readonly Slot[]): boolean {
  const [first] = slots;
  if (slots.some(({ raw }) => inlinePlaces(raw))) return true;
  const numbered = first !== undefined && MARKER.test(squeeze(first.text));
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
  if (!isBlank(slot) && (!MARKER.test(squeeze(slot.text)) || (next && isBlank(next)))) return [];
  const named = next !== undefined && !keys.has("name") && /方案|项目/u.test(title);
  const key = named ? keys.take("name") : keys.of("", "c");
  return [
    { header: null, group: null, cell: sheet.maker.text(named ? "方案名称" : title || "—", slot.place, key, named) },
  ];
}

/** Adds rows that repeat without headings: places to fill with words around them. */
export function addRepeated(rows: readonly FormRow[], side: string | null, sheet: FormSheet): void {
  const slots = rows[0]?.slots ?? [];
  const keys = new Keys();
  const columns = slots.flatMap((slot, index) => columnsOf(slot, slots[index + 1], keys, side ?? "", sheet));
  const markers = rows.map((row) => row.slots.find(({ text }) => MARKER.test(squeeze(text)))?.text ?? "");
  const printed = printedRows(sheet, rows, markers);
  for (const row of rows) {
    const words = row.slots.filter(
      (slot) => !isBlank(slot) && !inlinePlaces(slot.raw) && !MARKER.test(squeeze(slot.text)),
    );
    sheet.unread({ slots: words });
    sheet.made(row.slots.filter((slot) => !words.includes(slot)));
  }
  sheet.add("rows", side, (key, title) => ({
    kind: "rows",
    key,
    title,
    columns,
    ...printed,
    ...optionsOf(columns, title?.text ?? null),
  }));
}
