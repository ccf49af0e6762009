import type { Doubt } from "../../core/importing/doubt";
import { around, type SourceCell, type SourcePlace, type SourceTable } from "../source";
import type { ColumnUse, UsedColumn } from "../table/columns";
import { joinPieces } from "../wording/text";
import { parseOrdinal } from "../wording/ordinals";
import type { LaidBody, LaidRow, LaidSection } from "./laid";
import type { Fragment, Line } from "./line";
import { splitColumns, widthsOf, type ColumnWidths } from "./splitColumns";

/** A table that was laid out from lines, and what was not sure about it. */
export interface LaidTable {
  readonly table: SourceTable;
  readonly doubts: readonly Doubt[];
}

interface Wording {
  readonly text: readonly Fragment[];
  readonly requirement: readonly Fragment[];
}

function textOf(fragments: readonly Fragment[]): string {
  return joinPieces(fragments.map(({ text }) => text));
}

/** Fragments parted before each point of an enumeration. */
function listed(fragments: readonly Fragment[]): Fragment[][] {
  const parts: Fragment[][] = [];
  for (const fragment of fragments) {
    const part = parts.at(-1);
    const ordinal = parseOrdinal(fragment.text);
    const begins = ordinal !== null && ordinal.mark !== " " && /[；;。）)：:]$/u.test(part?.at(-1)?.text ?? "。");
    if (part && !begins) part.push(fragment);
    else parts.push([fragment]);
  }
  return parts;
}

function placeOf(fragments: readonly Fragment[], fallback: SourcePlace): SourcePlace {
  return fragments.length > 0 ? around(fragments.map(({ place }) => place)) : fallback;
}

/** Lays lines out as the table that they were. */
export class TableLayer {
  private readonly rows: SourceCell[][] = [];
  private readonly doubts: Doubt[] = [];
  private readonly both: boolean;

  constructor(
    private readonly columns: readonly UsedColumn[],
    private readonly widths: ColumnWidths,
  ) {
    const at = (use: ColumnUse) => columns.findIndex((column) => column.use === use);
    this.both = at("requirement") >= 0 && at("requirement") < at("max");
  }

  lay(header: { headings: readonly string[]; place: SourcePlace }, body: LaidBody, total: Line | null): LaidTable {
    this.rows.push([]);
    this.put(header.headings.map((text, column) => this.cell(column, text, header.place)));
    for (const section of body.sections) this.laySection(section);
    for (const { text, place } of body.stray)
      this.doubts.push({ code: "unused-text", place, chosen: "", alternatives: [text] });
    if (total) this.labelRow(total);
    return { table: { kind: "lines", name: "", rows: this.rows }, doubts: this.doubts };
  }

  /** A cell of the row that is being laid out. */
  private cell(column: number, text: string, place: SourcePlace): SourceCell {
    return { text, place, row: Math.max(0, this.rows.length - 1), column, rowSpan: 1, colSpan: 1 };
  }

  private column(use: ColumnUse): number {
    return this.columns.findIndex((column) => column.use === use);
  }

  private labelRow({ text, place }: Line): void {
    this.rows.push([]);
    this.put([this.cell(0, text, place)]);
  }

  private put(cells: readonly SourceCell[]): void {
    this.rows.at(-1)?.push(...cells);
  }

  private laySection(section: LaidSection): void {
    const top = this.rows.length;
    this.rows.push([]);
    section.rows.forEach((row, index) => {
      if (index > 0) this.rows.push([]);
      this.layRow(row);
    });
    this.rows[top]?.push(...this.sectionCells(section, top));
    if (section.subtotal) this.labelRow(section.subtotal);
  }

  private sectionCells({ ordinal, place, fragments, max }: LaidSection, row: number): SourceCell[] {
    const rowSpan = this.rows.length - row;
    const down = (column: number, text: string, at: SourcePlace) => ({ ...this.cell(column, text, at), row, rowSpan });
    const [number, title, points] = [this.column("sectionNumber"), this.column("section"), this.column("sectionMax")];
    const named = textOf(fragments);
    if (title < 0) return [];
    const whole = placeOf(fragments, place);
    const separate = number >= 0 && ordinal !== null;
    const text = separate || !ordinal ? named : `${ordinal.printed}、${named}`;
    return [
      ...(separate ? [down(number, ordinal.printed, place)] : []),
      down(title, text, around([place, whole])),
      ...(max && points >= 0 ? [down(points, max.printed, max.place)] : []),
    ];
  }

  /** An item: its cells, and below them the further points of an enumeration, each in a row of its own. */
  private layRow(row: LaidRow): void {
    const { text, requirement } = this.wording(row);
    const [number, max] = [this.column("number"), this.column("max")];
    const cells: SourceCell[] = [];
    if (row.ordinal && number >= 0) cells.push(this.cell(number, row.ordinal.printed, row.place));
    const front = row.ordinal && number < 0 ? `${row.ordinal.printed}${row.ordinal.mark === "" ? "" : "、"}` : "";
    cells.push(this.cell(this.column("text"), front + textOf(text), around([row.place, placeOf(text, row.place)])));
    if (row.points && max >= 0) cells.push(this.cell(max, row.points.printed, row.points.place));
    this.put(cells);
    const behind = this.behind();
    const required = this.column("requirement");
    if (requirement.length > 0 || behind === required) this.layRequirement([...requirement, ...row.behind], row.place);
    else if (row.behind.length > 0 && behind >= 0) {
      this.put([this.cell(behind, row.behind.map((one) => one.text).join("\n"), placeOf(row.behind, row.place))]);
    }
  }

  private layRequirement(fragments: readonly Fragment[], fallback: SourcePlace): void {
    const column = this.column("requirement");
    if (column < 0) return;
    listed(fragments).forEach((part, index) => {
      if (index > 0) this.rows.push([]);
      this.put([this.cell(column, textOf(part), placeOf(part, fallback))]);
    });
  }

  /** The column of wording to the right of the points. */
  private behind(): number {
    const max = this.column("max");
    return this.columns.findIndex(({ use }, index) => index > max && ["requirement", "remark", "reason"].includes(use));
  }

  private wording(row: LaidRow): Wording {
    const mixed = this.unmix(row);
    if (!this.both) return { text: [...row.fragments, ...mixed.text], requirement: [] };
    const { at, sure } = splitColumns(row.fragments, this.widths);
    const text = [...row.fragments.slice(0, at), ...mixed.text];
    const requirement = [...row.fragments.slice(at), ...mixed.requirement];
    if (!sure) this.doubt("split-by-width", row.fragments, row.place, textOf(text), textOf(requirement));
    return { text, requirement };
  }

  /** Lines behind the points that go on in both columns: what stands left of a gap is wording, the rest requirement. */
  private unmix({ mixed, place }: LaidRow): Wording {
    if (mixed.length === 0) return { text: [], requirement: [] };
    this.doubt("mixed-columns", mixed, place, textOf(mixed));
    if (!this.both) return { text: mixed, requirement: [] };
    const text = mixed.filter((fragment, index) => !fragment.gapBefore && mixed[index + 1]?.gapBefore);
    return { text, requirement: mixed.filter((fragment) => !text.includes(fragment)) };
  }

  private doubt(
    code: Doubt["code"],
    fragments: readonly Fragment[],
    fallback: SourcePlace,
    chosen: string,
    ...alternatives: string[]
  ): void {
    this.doubts.push({ code, place: around([fallback, placeOf(fragments, fallback)]), chosen, alternatives });
  }
}

/** The widths of the two columns of wording, from all rows. */
export function bodyWidths(body: LaidBody, marked: boolean): ColumnWidths {
  return widthsOf(
    body.sections.flatMap(({ rows }) => rows.map(({ fragments }) => fragments)),
    marked,
  );
}
