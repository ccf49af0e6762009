import type { ColumnMeaning } from "../wording/headings";
import type { ColumnContent, ColumnUse, UsedColumn } from "./columns";
import type { Header, Heading } from "./header";

/** What a person says that a column of a source's table holds. */
export interface ColumnChoice {
  /** Position of the table among those of the source, and of the column in it, counted from 0. */
  readonly table: number;
  readonly column: number;
  readonly use: ColumnUse;
}

/** A table's choices by column. */
export type ChosenUses = ReadonlyMap<number, ColumnUse>;

/** A column as it was read. */
export interface ReadColumn extends UsedColumn {
  /** Whether a person said so. */
  readonly isChosen: boolean;
  /** The first thing that stands in it; "" where nothing does. */
  readonly sample: string;
}

/** What a person can say that a column holds. */
export const COLUMN_USES: readonly ColumnUse[] = [
  "number",
  "section",
  "text",
  "requirement",
  "max",
  "score",
  "reason",
  "remark",
  "sectionNumber",
  "sectionMax",
  "ignored",
];

/** Uses that several columns can have: wording is joined, and what is ignored says nothing. */
const SHARED: readonly ColumnUse[] = ["section", "requirement", "ignored"];

/** The choices for one of a source's tables. */
export function chosenFor(choices: readonly ColumnChoice[], table: number): ChosenUses {
  return new Map(choices.filter((one) => one.table === table).map(({ column, use }) => [column, use]));
}

function meaningsOf(use: ColumnUse): readonly ColumnMeaning[] {
  return use === "sectionNumber" || use === "sectionMax" ? [] : [use];
}

/** The headings with the meanings that were chosen, so that the other columns are told around them. */
export function withMeanings(headings: readonly Heading[], chosen: ChosenUses): readonly Heading[] {
  return headings.map((heading, column) => {
    const use = chosen.get(column);
    return use === undefined ? heading : { ...heading, meanings: meaningsOf(use) };
  });
}

/** The columns with what was chosen, which no other column then holds. */
export function withChosen(
  columns: readonly UsedColumn[],
  contents: readonly ColumnContent[],
  chosen: ChosenUses,
): readonly ReadColumn[] {
  const taken = [...chosen.values()].filter((use) => !SHARED.includes(use));
  return columns.map((column, index) => {
    const own = chosen.get(index);
    const use = own ?? (taken.includes(column.use) ? "ignored" : column.use);
    return { ...column, use, isChosen: own !== undefined, sample: contents[index]?.sample ?? "" };
  });
}

/** Columns among `doubtful` about which nobody has decided, neither for them nor for one that means the same. */
export function undecided(doubtful: readonly number[], header: Header, chosen: ChosenUses): readonly number[] {
  const uses = [...chosen.values()];
  return doubtful.filter((column) => {
    const meanings = header.headings[column]?.meanings ?? [];
    return !chosen.has(column) && !meanings.some((meaning) => uses.includes(meaning));
  });
}
