import type { SourceCell } from "../source";
import { parseOrdinal } from "../wording/ordinals";
import { parsePoints, titlePoints } from "../wording/points";
import { squeeze, tidy } from "../wording/text";
import type { UsedColumn } from "./columns";
import type { RowFacts } from "./facts";
import { wordingOf, type FoundSection } from "./found";
import type { Grid } from "./grid";

/** Reads the sections that stand in a column of their own beside the items. */
export class SectionReader {
  readonly sections: FoundSection[] = [];
  /** Whether sections carry numbers, so that other cells of their column go on with their names. */
  private readonly numbered: boolean;

  constructor(
    grid: Grid,
    private readonly columns: readonly UsedColumn[],
    /** The first row below the headings, and the total's: notes below it number nothing. */
    from: number,
    end: number,
  ) {
    const rows = grid.table.rows.slice(from, end).map((cells) => cells.filter(({ text }) => text.trim() !== ""));
    const beside = rows.filter(({ length }) => length > 1);
    this.numbered = beside.some((cells) => cells.some((cell) => this.isNumber(cell)));
  }

  /** The section in which a row stands; null in a table without such a column. */
  read(facts: RowFacts): FoundSection | null {
    const { sectionNumber, sections, sectionMax } = facts;
    if (sections.length > 0 || sectionNumber) this.name(this.sectionOf(facts), facts);
    const current = this.sections.at(-1) ?? null;
    const max = sectionMax && parsePoints(sectionMax.text);
    if (current && max) {
      current.max ??= max.value;
      current.places.push(sectionMax.place);
    }
    return current;
  }

  private sectionOf(facts: RowFacts): FoundSection {
    const current = this.sections.at(-1);
    if (current && !this.begins(facts, current)) return current;
    const section: FoundSection = { number: null, title: [], max: null, subtotal: null, places: [] };
    this.sections.push(section);
    return section;
  }

  private name(section: FoundSection, { sectionNumber, sections }: RowFacts): void {
    for (const { text, place } of sections) {
      // A name that is repeated in each row, as where cells were not merged, is said once.
      if (squeeze(wordingOf(section.title)) !== squeeze(text)) section.title.push({ text, place });
      section.places.push(place);
    }
    if (!sectionNumber) return;
    const text = tidy(sectionNumber.text);
    section.number = parseOrdinal(text)?.printed ?? text;
    section.places.push(sectionNumber.place);
  }

  private begins(facts: RowFacts, current: FoundSection): boolean {
    const { sectionNumber, sections, ordinal, text, points } = facts;
    const [first] = sections;
    if (repeats(facts, current)) return false;
    if (sectionNumber) return true;
    if (!first) return false;
    const written = tidy(first.text);
    if (first.rowSpan > 1 || hasNumber(first.text)) return true;
    // Each carries points of its own: "审核质量（50分）" below "实施效果（50分）".
    if (carriesPoints(written) && carriesPoints(wordingOf(current.title))) return true;
    if (this.numbered) return false;
    const item = ordinal !== null || (text !== null && points !== null);
    return item && squeeze(wordingOf(current.title)) !== squeeze(written);
  }

  private isNumber({ column, text }: SourceCell): boolean {
    const use = this.columns[column]?.use;
    if (use === "sectionNumber") return text.trim() !== "";
    return use === "section" && hasNumber(text);
  }
}

/** Whether a row says again which section it stands in, as where cells were not merged. */
function repeats({ sectionNumber, sections: [first] }: RowFacts, { number, title }: FoundSection): boolean {
  if (!first || first.rowSpan > 1 || squeeze(wordingOf(title)) !== squeeze(first.text)) return false;
  if (!sectionNumber) return true;
  const written = tidy(sectionNumber.text);
  return (parseOrdinal(written)?.printed ?? written) === number;
}

function carriesPoints(name: string): boolean {
  return titlePoints(name).max !== null;
}

function hasNumber(name: string): boolean {
  return (parseOrdinal(name.trim())?.rest ?? "").trim() !== "";
}
