import type { Doubt } from "../../core/importing/doubt";
import type { SourceCell, SourcePlace } from "../source";
import type { Piece } from "../table/facts";
import { wordingOf } from "../table/found";
import type { Grid } from "../table/grid";
import { repeatsHeader } from "../table/header";
import { isAdministrative, isNote, isPageMark, isSignature } from "../table/labels";
import { parseOrdinal } from "../wording/ordinals";
import { tidy } from "../wording/text";
import { isVetoHeading } from "../prose/vetoes";
import { isAnswer } from "./answers";
import type { ChecklistHeader, ChecklistUse } from "./columns";

/** A criterion as its rows give it. */
export interface FoundCriterion {
  readonly number: string | null;
  readonly group: FoundGroup | null;
  readonly text: Piece[];
  readonly requirement: Piece[];
  readonly article: Piece[];
  readonly places: SourcePlace[];
}

/** A heading that criteria stand under. */
export interface FoundGroup {
  readonly title: Piece[];
}

/** What stands below the headings of a checklist. */
export interface ChecklistBody {
  readonly criteria: readonly FoundCriterion[];
  readonly groups: readonly FoundGroup[];
  readonly doubts: readonly Doubt[];
  /** The row behind the last criterion's. */
  readonly to: number;
}

type Wording = Pick<FoundCriterion, "text" | "requirement" | "article">;

const ENDED = /[。；;.]\s*$/u;

/** Reads the rows of a checklist from top to bottom. */
class BodyReader {
  readonly criteria: FoundCriterion[] = [];
  readonly groups: FoundGroup[] = [];
  readonly doubts: Doubt[] = [];
  private group: FoundGroup | null = null;
  /** Whether a column numbers the criteria, so that a row without a number goes on with the one above. */
  private readonly numbered: boolean;

  constructor(
    private readonly grid: Grid,
    private readonly header: ChecklistHeader,
  ) {
    this.numbered = header.uses.includes("number");
  }

  read(from: number): number {
    for (let row = from; row < this.grid.height; row++) {
      const cells = this.grid.begun(row);
      const [lead] = cells;
      if (!lead || repeatsHeader(this.grid, this.header, row)) continue;
      if (cells.length <= 2 && this.isBelow(lead.text)) return row;
      if (cells.length === 1 && isPageMark(lead.text)) continue;
      this.readRow(cells, lead);
    }
    return this.grid.height;
  }

  private isBelow(text: string): boolean {
    return isNote(text) || isSignature(text) || isAdministrative(text) || isVetoHeading(text);
  }

  private readRow(cells: readonly SourceCell[], lead: SourceCell): void {
    if (cells.length === 1 && this.isHeading(lead)) return this.begin([lead]);
    const of = (use: ChecklistUse) => cells.filter(({ column }) => this.header.uses[column] === use);
    const [number] = of("number");
    const [text, requirement, article] = [of("text"), of("requirement"), of("article")];
    const named = of("group");
    if (named.length > 0) this.name(named, number !== undefined || text.length > 0);
    for (const cell of [...of("unknown"), ...of("answer").filter((one) => !isAnswer(one.text))]) this.unused(cell);
    if (text.length + requirement.length === 0) return of("number").forEach((cell) => this.unused(cell));
    const own = { text: pieces(text), requirement: pieces(requirement), article: pieces(article) };
    const places = [...of("number"), ...text, ...requirement, ...article].map(({ place }) => place);
    this.take(number ? tidy(number.text) : null, own, places);
  }

  /** Another criterion, or more of the last one. */
  private take(number: string | null, own: Wording, places: readonly SourcePlace[]): void {
    const before = this.criteria.at(-1);
    const goesOn = number === null && (this.numbered || own.text.length === 0);
    if (before && goesOn) this.goOn(before, own, places);
    else this.criteria.push({ number, group: this.group, ...own, places: [...places] });
  }

  /** One cell alone: over several columns, or where only numbers stand. */
  private isHeading({ column, colSpan, text }: SourceCell): boolean {
    const use = this.header.uses[column];
    if (colSpan > 1) return true;
    return use === "number" && parseOrdinal(tidy(text))?.rest !== "" && tidy(text).length > 2;
  }

  private begin(cells: readonly SourceCell[]): void {
    this.group = { title: pieces(cells) };
    this.groups.push(this.group);
  }

  /** A cell of the groups' column: another group, or more of the one that was broken over rows. */
  private name(cells: readonly SourceCell[], begins: boolean): void {
    const [first] = cells;
    const counted = this.groups.some(({ title }) => parseOrdinal(wordingOf(title)) !== null);
    const ordinal = parseOrdinal(first?.text ?? "") !== null;
    const own = counted ? ordinal : begins;
    if (!this.group || (first?.rowSpan ?? 1) > 1 || own) this.begin(cells);
    else this.group.title.push(...pieces(cells));
  }

  private goOn(before: FoundCriterion, { text, requirement, article }: Wording, places: readonly SourcePlace[]): void {
    const whole = wordingOf(before.text);
    const [place] = places;
    if (place && text.length > 0 && ENDED.test(whole))
      this.doubts.push({ code: "joined-row", place, chosen: wordingOf(text), alternatives: [whole] });
    before.text.push(...text);
    before.requirement.push(...requirement);
    before.article.push(...article);
    before.places.push(...places);
  }

  private unused({ place, text }: SourceCell): void {
    this.doubts.push({ code: "unused-text", place, chosen: "", alternatives: [tidy(text)] });
  }
}

function pieces(cells: readonly SourceCell[]): Piece[] {
  return cells.map(({ text, place }) => ({ text, place }));
}

/** Reads what stands below the headings of a checklist. */
export function checklistBody(grid: Grid, header: ChecklistHeader): ChecklistBody {
  const reader = new BodyReader(grid, header);
  const to = reader.read(header.bottom + 1);
  return { criteria: reader.criteria, groups: reader.groups, doubts: reader.doubts, to };
}
