import type { DoubtCode } from "../../../core/importing/doubt";
import { onceWhileSame } from "../../../core/remember";
import type { OpenDoubt } from "../doubts";
import type { NumberedDoubt, OpenCounts } from "../review";
import type { FormGroup } from "./alignForm";
import { formSpot, isFormDoubtOpen, type FormSpot } from "./formDoubts";
import type { DraftBlock, DraftEntry, FormDraft } from "./formDraft";
import type { FormProblem } from "./formProblems";

/** A doubt with the place where it is shown. */
export interface PlacedDoubt extends NumberedDoubt {
  readonly spot: FormSpot;
  /** Positions of the open doubts of its kind, in the source's order. */
  readonly alike: readonly number[];
}

/** An entry with all that is said about it. */
export interface ReviewedEntry {
  readonly entry: DraftEntry;
  readonly problems: readonly FormProblem[];
  readonly doubts: readonly PlacedDoubt[];
}

/** A stretch of the source beside what it became. */
export interface ReviewedStretch {
  readonly index: number;
  readonly group: FormGroup;
  readonly entries: readonly ReviewedEntry[];
  /** Doubts about the place, not about one of its entries. */
  readonly doubts: readonly PlacedDoubt[];
  /** How many doubts and problems are open here. */
  readonly open: number;
}

/** A block of the form beside its source. */
export interface ReviewedBlock {
  readonly block: DraftBlock;
  readonly stretches: readonly ReviewedStretch[];
  readonly open: number;
}

function sum(counts: readonly { readonly open: number }[]): number {
  return counts.reduce((all, { open }) => all + open, 0);
}

function openIn(doubts: readonly PlacedDoubt[], problems: readonly FormProblem[] = []): number {
  return doubts.filter(({ wantsLook }) => wantsLook).length + problems.length;
}

function placedDoubts(form: FormDraft, groups: readonly FormGroup[], doubts: readonly OpenDoubt[]): PlacedDoubt[] {
  const open = new Map<DoubtCode, number[]>();
  const placed = doubts.map((one, index) => {
    const { code } = one.doubt;
    const spot = formSpot(one.doubt, form, groups);
    const wantsLook = isFormDoubtOpen(one, spot);
    const alike = open.get(code) ?? [];
    open.set(code, wantsLook ? [...alike, index] : alike);
    return { ...one, index, spot, wantsLook };
  });
  return placed.map((one) => ({ ...one, alike: open.get(one.doubt.code) ?? [] }));
}

function review(
  form: FormDraft,
  groups: readonly FormGroup[],
  doubts: readonly OpenDoubt[],
  problems: readonly FormProblem[],
): readonly ReviewedBlock[] {
  const placed = placedDoubts(form, groups, doubts);
  const entryOf = (entry: DraftEntry): ReviewedEntry => ({
    entry,
    problems: problems.filter((problem) => "key" in problem && problem.key === entry.key),
    doubts: placed.filter(({ spot }) => spot.entry?.key === entry.key),
  });
  const stretchOf = (group: FormGroup, index: number, { key, entries: all }: DraftBlock): ReviewedStretch => {
    const entries = all.filter((entry) => entry.group === index).map(entryOf);
    const isHere = group.block === key;
    const own = isHere ? placed.filter(({ spot }) => spot.group === index && spot.entry === null) : [];
    const open = openIn(own) + entries.reduce((count, one) => count + openIn(one.doubts, one.problems), 0);
    return { index, group, entries, doubts: own, open };
  };
  return form.blocks.map((block) => {
    const used = new Set(block.entries.map(({ group }) => group));
    const stretches = groups.flatMap((group, index) =>
      group.block === block.key || used.has(index) ? [stretchOf(group, index, block)] : [],
    );
    return { block, stretches, open: sum(stretches) };
  });
}

/** Puts the form beside its source, block by block, once for all who show a part of it. */
export const formReview = onceWhileSame(review);

/** How much each step still has to look at. */
export function formCounts(review: readonly ReviewedBlock[], problems: readonly FormProblem[]): OpenCounts {
  const save = problems.filter(({ step }) => step === "save").length;
  return { source: 0, rows: sum(review), rules: 0, save };
}

/** How many doubts nobody has looked at. */
export function openFormDoubts(review: readonly ReviewedBlock[]): number {
  const doubts = review.flatMap(({ stretches }) =>
    stretches.flatMap((stretch) => [...stretch.entries.flatMap((entry) => entry.doubts), ...stretch.doubts]),
  );
  return doubts.filter(({ wantsLook }) => wantsLook).length;
}
