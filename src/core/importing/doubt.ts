import type { SourcePlace } from "./place";

/** What is not certain, not read, or does not add up. */
export type DoubtCode =
  /** No header row was found; the columns were guessed from what stands in them. */
  | "no-header"
  /** A column's heading is not known; `chosen` is what it was taken for. */
  | "column-role"
  /** Two columns hold the same thing; only one is used. */
  | "column-twice"
  /** Two halves stood beside one another; the left one was read first. */
  | "side-by-side"
  /** A column of weights in per cent was taken as points. */
  | "weights"
  /** Two columns say what is required; their wording was joined. */
  | "columns-joined"
  /** A table without a single item. */
  | "no-items"
  /** The table has no sections; one was made for all its items. */
  | "no-sections"
  /** A section without items became its own item. */
  | "section-without-items"
  /** Sections were told from items by their sums. */
  | "sections-by-sums"
  /** A row was joined to the one above it. */
  | "joined-row"
  /** Which column a broken line belongs to was told from its width. */
  | "split-by-width"
  /** Two columns are mixed line by line, as after a page break. */
  | "mixed-columns"
  /** A number in the text may be the points or part of the sentence. */
  | "points-unclear"
  /** An item has no points. `chosen` is 0. */
  | "no-points"
  /** The points were computed from the section's sum. */
  | "points-from-sum"
  /** The parts do not add up to the whole: `chosen` is their sum, the alternative what is printed. */
  | "sum-differs"
  /** The whole is not printed and was computed. */
  | "sum-computed"
  /** Numbers do not follow one another. */
  | "number-gap"
  /** The levels' highest is not the item's points. */
  | "levels-unclear"
  /** A bound's wording leaves open whether the bound itself belongs to the band. */
  | "band-bound"
  /** Two rules give one grade different bounds. */
  | "band-contradicts"
  /** The bound of a grade or veto is above all points of the table: `chosen` is its rule, the alternative what there is. */
  | "band-reach"
  /** A rule about totals whose grade or bound could not be read. */
  | "band-unread"
  /** A text that speaks of vetoes could not be read as one, or may be one. */
  | "veto-unclear"
  /** Points on top whose amount could not be read. */
  | "bonus-unclear"
  /** The words that a checklist is answered with stand nowhere; `chosen` are usual ones. */
  | "grades-supposed"
  /** What a checklist's answers come to was not read. */
  | "no-outcomes"
  /** A text was found in the table that became nothing. */
  | "unused-text"
  /** A label of a performance table in a unit that is not known; it takes words. `chosen` is the unit. */
  | "unit-unknown"
  /** A label of a performance table that says no unit; it takes words. */
  | "cell-kind"
  /** A figure of a performance table in a unit that the enterprise names. */
  | "unit-named"
  /** A printed label was taken for two figures. */
  | "two-figures"
  /** A figure that seems to be computed from others is typed. */
  | "not-computed"
  /** A row of a performance table whose figure is not known. */
  | "row-unread"
  /** Where to fill in beside a label was told from blanks: several cells, or none where merged cells are lost. */
  | "blanks-joined"
  /** A place to fill without a label; nothing was made of it. */
  | "no-label"
  /** A text was too long and was cut, or there were too many of its kind. */
  | "too-much";

/** Something that a person should look at, with the place in the source that it is about. */
export interface Doubt {
  readonly code: DoubtCode;
  readonly place: SourcePlace;
  /** What was taken. */
  readonly chosen: string;
  /** What else it could be. */
  readonly alternatives: readonly string[];
  /** Id of the section, item, veto or band ("2", "2.3", "v1", "band.60") that is doubtful, where there is one. */
  readonly about?: string;
}
