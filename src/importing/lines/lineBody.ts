import type { ColumnUse, UsedColumn } from "../table/columns";
import { isSubtotal } from "../table/labels";
import { parsePoints, type PointsShape } from "../wording/points";
import { squeeze } from "../wording/text";
import { itemStyle, ordinalOf, rowStyles, sectionStyles, type LineOrdinal, type Style } from "./anchors";
import { newLaidRow, newLaidSection, type LaidBody, type LaidRow, type LaidSection } from "./laid";
import { fragmentsOf, pointsAtEnd, pointsInside, usualShapes, type Line } from "./line";

/** Gaps in numbering that are still believed: a number may be missing in the print. */
const MAX_GAP = 3;

/** Gathers the rows of a table from its lines, from top to bottom. */
export class LineBody {
  private readonly shapes: ReadonlySet<PointsShape>;
  private readonly uses: readonly ColumnUse[];
  private readonly inColumn: boolean;
  private readonly styles: ReadonlySet<Style>;
  private readonly items: Style | null;
  /** Whether a column with wording stands to the right of the points. */
  private readonly hasBehind: boolean;
  private readonly sections: LaidSection[] = [];
  private readonly stray: Line[] = [];
  private row: LaidRow | null = null;
  /** Whether the section's name is still being read. */
  private naming = false;
  private last = 0;
  /** The last number before the section that is being read: items may be counted on through all of them. */
  private before = 0;

  constructor(
    private readonly lines: readonly Line[],
    columns: readonly UsedColumn[],
  ) {
    this.uses = columns.map(({ use }) => use);
    this.shapes = usualShapes(lines);
    this.inColumn = this.uses.includes("section");
    this.styles = this.inColumn ? sectionStyles(columns) : rowStyles(lines);
    this.items = this.inColumn ? itemStyle(lines, columns) : null;
    const max = this.uses.indexOf("max");
    this.hasBehind = this.uses.some((use, index) => index > max && ["requirement", "remark", "reason"].includes(use));
  }

  read(): LaidBody {
    this.lines.forEach((line, index) => this.readLine(line, index));
    return { sections: this.sections, stray: this.stray };
  }

  private get section(): LaidSection | null {
    return this.sections.at(-1) ?? null;
  }

  private readLine(line: Line, index: number): void {
    if (isSubtotal(squeeze(line.text)) && this.section) {
      this.section.subtotal = line;
      this.row = null;
      return;
    }
    const found = ordinalOf(line.text);
    if (found && this.inColumn && this.beginsSection(found, index)) return this.openSection(found, line);
    if (found && this.beginsRow(found)) return this.openRow(found, line);
    if (this.naming && this.goesOnNaming(line)) return;
    this.addToRow(line);
  }

  private beginsSection({ ordinal, style, alone }: LineOrdinal, index: number): boolean {
    if (!this.styles.has(style) || ordinal.value !== this.sections.length + 1) return false;
    if (this.row && !this.row.points) return false;
    if (style !== this.items || !this.section) return !alone || this.row?.points !== null;
    if (this.section.rows.length === 0) return false;
    if (ordinal.value !== this.last + 1) return ordinal.value !== 1;
    return this.nextItem(index) !== ordinal.value + 1;
  }

  /** The number of the next numbered line of the items' style. */
  private nextItem(index: number): number | null {
    for (const { text } of this.lines.slice(index + 1)) {
      const found = ordinalOf(text);
      if (found && found.style === this.items && !found.alone) return found.ordinal.value;
    }
    return null;
  }

  private openSection({ ordinal }: LineOrdinal, line: Line): void {
    const section = newLaidSection(ordinal, line);
    section.fragments.push(...fragmentsOf(ordinal.rest, line, true));
    this.sections.push(section);
    this.row = null;
    this.naming = true;
  }

  /** More of the section's name: until its points, or in narrow lines until a wider one. */
  private goesOnNaming(line: Line): boolean {
    const { section } = this;
    if (!section) return false;
    const name = section.fragments.map(({ text }) => text).join("");
    if (pointsAtEnd(name, new Set(["round", "square"]))) this.naming = false;
    else if (this.items === null) {
      const [first] = section.fragments;
      const fragments = fragmentsOf(line.text, line, true);
      const wider = fragments.length > 1 || (first !== undefined && (fragments[0]?.width ?? 0) > first.width);
      if (first && wider) this.naming = false;
    }
    if (!this.naming) return false;
    section.fragments.push(...fragmentsOf(line.text, line, true));
    return true;
  }

  private beginsRow({ ordinal, style, alone }: LineOrdinal): boolean {
    const complete = this.isComplete();
    if (alone && !complete) return false;
    if (this.inColumn) {
      return style === this.items && (this.restarts(ordinal.value) || this.follows(ordinal.value, complete));
    }
    if (!this.styles.has(style)) return false;
    return style !== "bare" || ordinal.value === 1 || this.follows(ordinal.value, complete);
  }

  /** Whether the row before, if there is one, has its points. */
  private isComplete(): boolean {
    return !this.row || this.row.points !== null;
  }

  /** Whether items are counted from 1 again in a new section. */
  private restarts(value: number): boolean {
    return value === 1 && (this.section?.rows.length ?? 0) === 0;
  }

  private follows(value: number, complete: boolean): boolean {
    if (value === this.last + 1 || (complete && value === this.before + 1)) return true;
    return complete && value > this.last && value <= this.last + MAX_GAP;
  }

  private openRow({ ordinal, style }: LineOrdinal, line: Line): void {
    if (!this.section) this.sections.push(newLaidSection(null, line));
    this.row = newLaidRow(ordinal, line);
    this.section?.rows.push(this.row);
    this.naming = false;
    if (!this.inColumn && style !== "bare" && style !== "marked") {
      this.before = Math.max(this.before, this.last);
      this.last = 0;
    } else this.last = ordinal.value;
    this.fill(this.row, ordinal.rest, line);
  }

  private addToRow(line: Line): void {
    const { section } = this;
    if (section && this.isSectionMaximum(line, section)) {
      section.max = { printed: line.text, place: line.place };
      return;
    }
    const free = this.inColumn && this.items === null;
    if (free && section && this.isComplete()) {
      this.row = newLaidRow(null, line);
      section.rows.push(this.row);
    }
    if (this.row) this.fill(this.row, line.text, line);
    else this.stray.push(line);
  }

  /** A number alone between an item's wording and its requirement, where sections have a column for their maxima. */
  private isSectionMaximum({ text }: Line, { max }: LaidSection): boolean {
    return max === null && this.uses.includes("sectionMax") && !this.isComplete() && parsePoints(text) !== null;
  }

  /** Puts what a line holds into its row: wording, points, and what stands behind them. */
  private fill(row: LaidRow, text: string, line: Line): void {
    if (text === "") return;
    const found = this.hasBehind && !row.points ? pointsInside(text, this.shapes) : pointsAtEnd(text, this.shapes);
    if (row.points && this.hasBehind) return void row.behind.push(...fragmentsOf(text, line, true));
    if (!found || this.isCut(found.points.shape, line)) {
      const into = row.points ? row.mixed : row.fragments;
      return void into.push(...fragmentsOf(text, line, true));
    }
    this.replacePoints(row);
    row.fragments.push(...fragmentsOf(found.before, line, false));
    row.points = { printed: found.printed, place: line.place };
    row.behind.push(...fragmentsOf(found.behind, line, true));
  }

  /** Earlier points that more wording and other points followed were part of the wording. */
  private replacePoints(row: LaidRow): void {
    if (!row.points) return;
    const { printed, place } = row.points;
    row.fragments.push(...fragmentsOf(printed, { text: printed, place, closes: true }, true), ...row.mixed);
    row.mixed = [];
  }

  /** A bare number whose unit stands in the next line ("部分利用 1⏎分") is no maximum. */
  private isCut(shape: PointsShape, line: Line): boolean {
    const next = this.lines[this.lines.indexOf(line) + 1]?.text ?? "";
    return shape === "bare" && /^(?:[%％]|分(?:$|[\s；;，,。、）)]))/u.test(next);
  }
}
