import type { DoubtCode } from "../../core/importing/doubt";
import type { SourcePlace } from "../source";
import { innerPoints, titlePoints } from "../wording/points";
import { tidy, widthOf } from "../wording/text";
import type { Aside } from "./aside";
import type { UsedColumn } from "./columns";
import { factsOf, type RowFacts } from "./facts";
import { isComplete, newRow, wordingOf, type FoundRow, type FoundSection } from "./found";
import type { Grid } from "./grid";
import { SectionReader } from "./sectionReader";

/** Notes a doubt. */
export type TellDoubt = (code: DoubtCode, place: SourcePlace, chosen: string, alternatives: readonly string[]) => void;

/** What a reader of rows works on. */
export interface Rows {
  readonly grid: Grid;
  readonly columns: readonly UsedColumn[];
  readonly aside: Aside;
  /** Whether the items are numbered, so that a row without a number goes on with the one above. */
  readonly numbered: boolean;
  readonly doubt: TellDoubt;
  /** The first row below the headings, and the total's. */
  readonly from: number;
  readonly end: number;
}

/** Longest heading without a number or points. */
const HEADING_LETTERS = 30;
/** How much narrower than the widest line one may be that was broken at the column's end. */
const SLACK = 1.5;

function hasInnerPoints({ text }: RowFacts): boolean {
  return text !== null && innerPoints(tidy(text.text))?.certain === true;
}

function isPointed({ points, levels }: RowFacts): boolean {
  return points !== null || levels !== null;
}

/** Reads the rows that hold sections, groups and items. */
export class RowReader {
  readonly rows: FoundRow[] = [];
  /** How many rows were joined to the one above. */
  joins = 0;
  private readonly sectionReader: SectionReader;
  /** Width of the widest line in the wording's column. */
  private readonly widest: number;

  private readonly grid: Grid;
  private readonly columns: readonly UsedColumn[];
  private readonly aside: Aside;
  private readonly numbered: boolean;
  /** Whether points have a column of their own. */
  private readonly pointed: boolean;
  private readonly doubt: TellDoubt;

  constructor({ grid, columns, aside, numbered, doubt, from, end }: Rows) {
    this.grid = grid;
    this.columns = columns;
    this.aside = aside;
    this.numbered = numbered;
    this.pointed = columns.some(({ use }) => use === "max");
    this.doubt = doubt;
    const text = columns.findIndex(({ use }) => use === "text");
    const cells = grid.table.rows.flatMap((row) =>
      row.filter(({ column, colSpan }) => column === text && colSpan === 1),
    );
    const lines = cells.flatMap((cell) => cell.text.split("\n"));
    this.widest = lines.reduce((most, line) => Math.max(most, widthOf(line.trim())), 0);
    this.sectionReader = new SectionReader(grid, columns, from, end);
  }

  get sections(): FoundSection[] {
    return this.sectionReader.sections;
  }

  /** Reads one row; `to` is the row behind the table's last. */
  read(facts: RowFacts, to: number): void {
    const section = this.sectionReader.read(facts);
    if (facts.remark) this.aside.remark(facts.remark);
    for (const { place, text } of facts.odd) this.doubt("points-unclear", place, "", [tidy(text)]);
    for (const { place, text } of facts.stray) this.doubt("unused-text", place, "", [tidy(text)]);
    if (facts.isBlank) return;
    const before = this.before(section);
    if (facts.wide && facts.cells.length === 1) this.readWide(facts, section, to);
    else if (!before || facts.ordinal) this.begin(facts, section);
    else this.readWithoutNumber(facts, before, section, to);
  }

  private readWithoutNumber(facts: RowFacts, before: FoundRow, section: FoundSection | null, to: number): void {
    if (facts.text && this.beginsWithoutNumber(facts, before, to)) this.begin(facts, section);
    else if (facts.text) this.join(facts, before);
    else if (facts.requirement) this.readRequirement(facts, before, section);
    else if (!isComplete(before)) this.complete(facts, before);
    else this.doubt("points-unclear", facts.place, "", [String(facts.points?.value ?? "")]);
  }

  /** The row that a row without a number may go on with: the last one of the same section. */
  private before(section: FoundSection | null): FoundRow | null {
    const last = this.rows.at(-1) ?? null;
    return last?.section === section ? last : null;
  }

  /** A heading over the whole width, or a sentence about the table. */
  private readWide(facts: RowFacts, section: FoundSection | null, to: number): void {
    const text = tidy(facts.text?.text ?? "");
    const titled = facts.ordinal !== null || titlePoints(text).max !== null;
    const heads = titled || (text.length <= HEADING_LETTERS && this.nextBegins(facts.row, to));
    if (heads) this.begin(facts, section, true);
    else this.aside.inside(facts.cells);
  }

  /** What the next filled row holds. */
  private next(row: number, to: number): RowFacts | null {
    for (let next = row + 1; next < to; next++) {
      if (this.grid.begun(next).length > 0) return factsOf(this.grid, this.columns, next);
    }
    return null;
  }

  private nextBegins(row: number, to: number): boolean {
    const next = this.next(row, to);
    if (next?.ordinal) return next.ordinal.value === 1;
    return next !== null && next.text !== null && next.points !== null;
  }

  private beginsWithoutNumber(facts: RowFacts, before: FoundRow, to: number): boolean {
    if (before.heading) return true;
    const first = () => this.next(facts.row, to)?.ordinal?.value === 1;
    const heading = this.numbered && !this.isCut(before) && first();
    if (!isComplete(before))
      return this.isBelow(facts, before) || (heading && before.ordinal !== null && !facts.points);
    if (isPointed(facts)) return true;
    return heading || hasInnerPoints(facts);
  }

  /** Whether a row with points stands below a section's number, where no item has one. */
  private isBelow(facts: RowFacts, before: FoundRow): boolean {
    const open = before.ordinal !== null && before.requirement.length === 0;
    return !this.numbered && open && isPointed(facts) && !this.isCut(before);
  }

  /** Whether a wording was cut at its column's end: its last line is as wide as any, or a bracket is open. */
  private isCut(row: FoundRow): boolean {
    const last = row.text.at(-1)?.text.split("\n").at(-1) ?? "";
    const whole = wordingOf(row.text);
    const open = (whole.match(/[（(]/gu)?.length ?? 0) > (whole.match(/[）)]/gu)?.length ?? 0);
    return open || widthOf(last.trim()) >= this.widest - SLACK;
  }

  private begin(facts: RowFacts, section: FoundSection | null, heading = false): void {
    const row = newRow(facts.ordinal, section, heading);
    this.rows.push(row);
    this.complete(facts, row);
  }

  /** Adds what a row holds to one that it belongs to. */
  private complete(facts: RowFacts, row: FoundRow): void {
    if (facts.text) row.text.push(facts.text);
    if (facts.requirement) row.requirement.push(facts.requirement);
    row.points ??= facts.points;
    row.levels ??= facts.levels;
    row.places.push(facts.place);
  }

  private join(facts: RowFacts, before: FoundRow): void {
    const wording = wordingOf(before.text);
    this.joins++;
    const sure = this.numbered && !/[。；;.]$/u.test(wording) && (!isComplete(before) || facts.points === null);
    if (!sure) this.doubt("joined-row", facts.place, tidy(facts.text?.text ?? ""), [wording]);
    this.complete(facts, before);
  }

  /** A requirement without a wording: another piece of the item's, or a sub-item with points of its own. */
  private readRequirement(facts: RowFacts, before: FoundRow, section: FoundSection | null): void {
    const inside = facts.requirement && !this.pointed ? innerPoints(tidy(facts.requirement.text)) : null;
    const own = isPointed(facts) || inside?.certain === true;
    if (!own || !isComplete(before)) return this.complete(facts, before);
    if (before.beside.length === 0) {
      const { requirement: text, points, levels, places } = before;
      const first = Object.assign(newRow(null, section), { text, points, levels, places });
      Object.assign(before, { requirement: [], points: null, levels: null, beside: [first] });
    }
    const inner = newRow(null, section);
    this.complete({ ...facts, text: facts.requirement, requirement: null }, inner);
    before.beside.push(inner);
    before.places = [...before.places, facts.place];
  }
}
