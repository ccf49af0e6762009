import type { Block, FieldRow, YearSlot, Wording } from "../../core/performance/template";
import { Notebook } from "../draft/notes";
import type { SourcePlace } from "../source";
import { CellMaker, Keys } from "./cells";
import { askedBy } from "./label";
import { isBlank, type FormRow, type Slot } from "./rows";

/** A form while it is read: its blocks so far, and what every place became. */
export class FormSheet {
  readonly notes = new Notebook();
  readonly maker = new CellMaker(this.notes);
  /** Keys of single cells and of indicators. */
  readonly keys = new Keys();
  readonly blocks: Block[] = [];
  readonly sentences: Wording[] = [];
  years: readonly YearSlot[] = [];
  title: string | null = null;
  private readonly blockKeys = new Keys();
  private readonly fields: FieldRow[] = [];
  private readonly used = new Set<SourcePlace>();
  private waiting: { readonly text: string; readonly place: SourcePlace } | null = null;

  /** A heading of what comes next. One that is still waiting stood above nothing. */
  heading(slot: Slot): void {
    this.flush();
    this.unusedHeading();
    this.waiting = { text: slot.text, place: slot.place };
  }

  /** The unit that a title says for all figures below it: "排放情况（单位：吨/年）"; null where it says none. */
  unitAbove(side: string | null): string | null {
    return askedBy(side ?? this.waiting?.text ?? "").at(-1)?.unit ?? null;
  }

  addFields(row: FieldRow): void {
    this.fields.push(row);
  }

  /** Adds a block below what was read before; its title is `side`, or the heading above. */
  add(prefix: string, side: string | null, make: (key: string, title: Wording | null) => Block): void {
    this.flush(side !== null);
    this.blocks.push(make(this.blockKeys.of("", prefix), this.takeTitle(side)));
  }

  /** Ends the block of fields that is open. */
  flush(keepHeading = false): void {
    const rows = this.fields.splice(0);
    if (rows.length === 0) return;
    const title = keepHeading ? null : this.takeTitle(null);
    this.blocks.push({ kind: "fields", key: this.blockKeys.of("", "fields"), title, rows });
  }

  close(): void {
    this.flush();
    this.unusedHeading();
    if (this.sentences.length > 0) this.blocks.push({ kind: "notes", key: "notes", notes: this.sentences });
  }

  /** Notes that something was made of cells, once of those that stand in several rows. */
  made(slots: readonly Slot[]): void {
    for (const { place } of slots.filter((slot) => !this.used.has(slot.place))) {
      this.used.add(place);
      this.notes.make("item", place);
    }
  }

  /** Notes what of a row nothing was made of: its words, or the places without a label. */
  unread({ slots }: Pick<FormRow, "slots">): void {
    for (const slot of slots) {
      if (!isBlank(slot)) this.notes.doubt("unused-text", slot.place, "", [slot.text]);
      else if (slot.real) this.notes.doubt("no-label", slot.place, "");
    }
  }

  private takeTitle(side: string | null): Wording | null {
    if (side !== null) return { text: side };
    const heading = this.waiting;
    this.waiting = null;
    if (!heading) return null;
    this.notes.make("heading", heading.place);
    return { text: heading.text };
  }

  private unusedHeading(): void {
    if (this.waiting) this.notes.doubt("unused-text", this.waiting.place, "", [this.waiting.text]);
    this.waiting = null;
  }
}
