import { byKey } from "../../core/byKey";
import { onceWhileSame } from "../../core/remember";
import type { Draft, DraftRow } from "./draft";
import { isOpen, type OpenDoubt } from "./doubts";
import { mayBecomeRow, spotOf, type SourceGroup } from "./groups";
import type { Problem } from "./problems";
import { allBranches, treeOf, type Branch } from "./tree";

/** A doubt with its position in the session. */
export interface NumberedDoubt extends OpenDoubt {
  readonly index: number;
  /** Whether it still wants a look. */
  readonly wantsLook: boolean;
}

/** A row with all that is said about it. */
export interface ReviewedRow {
  readonly row: DraftRow;
  /** Null for a row that was taken out. */
  readonly branch: Branch | null;
  readonly problems: readonly Problem[];
  readonly doubts: readonly NumberedDoubt[];
}

/** A stretch of the source beside what it became. */
export interface ReviewedGroup {
  readonly index: number;
  readonly group: SourceGroup;
  readonly rows: readonly ReviewedRow[];
  /** Doubts about the place, not about one of its rows. */
  readonly doubts: readonly NumberedDoubt[];
  readonly canBecomeRow: boolean;
  /** Whether a doubt or a problem is open here. */
  readonly wantsLook: boolean;
}

/** The whole table as it is compared with its source. */
export interface Review {
  readonly groups: readonly ReviewedGroup[];
  /** Doubts about the total, about what columns hold, and about rules. */
  readonly total: readonly NumberedDoubt[];
  readonly columns: readonly NumberedDoubt[];
  readonly rules: readonly NumberedDoubt[];
  /** How many groups, the columns and the total, want a look. */
  readonly open: number;
}

/** How much each step still has to look at. */
export type OpenCounts = Readonly<Record<"source" | "rows" | "rules" | "save", number>>;

function open(doubts: readonly NumberedDoubt[]): boolean {
  return doubts.some(({ wantsLook }) => wantsLook);
}

/** What belongs to each place, found at once: a table may have thousands of rows. A place of null is none. */
function byPlace<One>(all: readonly One[], placeOf: (one: One) => number | null): (place: number) => readonly One[] {
  const found = byKey(all, placeOf);
  return (place) => found.get(place) ?? [];
}

function review(
  draft: Draft,
  groups: readonly SourceGroup[],
  doubts: readonly OpenDoubt[],
  problems: readonly Problem[],
): Review {
  const spots = doubts.map((one, index) => ({
    doubt: { ...one, index, wantsLook: isOpen(one, draft) },
    spot: spotOf(one.doubt, draft.rows, groups),
  }));
  const at = (wanted: string) => spots.filter(({ spot }) => spot.at === wanted).map(({ doubt }) => doubt);
  const rowsIn = byPlace(draft.rows, ({ group }) => group);
  const problemsOf = byPlace(problems, (problem) => ("key" in problem ? problem.key : null));
  const doubtsOf = byPlace(spots, ({ spot }) => (spot.at === "row" ? spot.key : null));
  const doubtsIn = byPlace(spots, ({ spot }) => (spot.at === "group" ? spot.group : null));
  const branches = new Map(allBranches(treeOf(draft.rows)).map((branch) => [branch.row.key, branch]));
  const rowOf = (row: DraftRow): ReviewedRow => ({
    row,
    branch: branches.get(row.key) ?? null,
    problems: problemsOf(row.key),
    doubts: doubtsOf(row.key).map(({ doubt }) => doubt),
  });
  const reviewed = groups.map((group, index): ReviewedGroup => {
    const rows = rowsIn(index).map(rowOf);
    const own = doubtsIn(index).map(({ doubt }) => doubt);
    const wantsLook = open(own) || rows.some((one) => one.problems.length > 0 || open(one.doubts));
    return { index, group, rows, doubts: own, canBecomeRow: rows.length === 0 && mayBecomeRow(group), wantsLook };
  });
  const [total, columns] = [at("total"), at("columns")];
  const isTotalOpen = open(total) || problems.some((problem) => problem.step === "rows" && !("key" in problem));
  return {
    groups: reviewed,
    total,
    columns,
    rules: at("rules"),
    open: reviewed.filter(({ wantsLook }) => wantsLook).length + (isTotalOpen ? 1 : 0) + (open(columns) ? 1 : 0),
  };
}

/** Puts the draft beside its source, once for all who show a part of it. */
export const reviewOf = onceWhileSame(review);

/** Counts what is still open; rules that are built in have nothing to look at. */
export function openCounts(
  draft: Draft | null,
  groups: readonly SourceGroup[],
  doubts: readonly OpenDoubt[],
  problems: readonly Problem[],
): OpenCounts {
  if (!draft) return { source: 0, rows: 0, rules: 0, save: 0 };
  const { open: rows, rules } = reviewOf(draft, groups, doubts, problems);
  const doubtful = draft.base === null ? rules.filter(({ wantsLook }) => wantsLook).length : 0;
  const wrong = problems.filter(({ step }) => step === "rules").length;
  return { source: 0, rows, rules: doubtful + wrong, save: 0 };
}

/** How many doubts nobody has looked at; those about rules only where the rules are the table's own. */
export function openDoubts(draft: Draft, groups: readonly SourceGroup[], doubts: readonly OpenDoubt[]): number {
  const open = doubts.filter((one) => isOpen(one, draft));
  return open.filter(({ doubt }) => draft.base === null || spotOf(doubt, draft.rows, groups).at !== "rules").length;
}
