import type { ColumnMeaning } from "../wording/headings";
import { innerPoints, parsePoints } from "../wording/points";
import { slashedLevels } from "../wording/levels";
import { parseOrdinal } from "../wording/ordinals";
import { squeeze, tidy, widthOf } from "../wording/text";
import type { Grid } from "./grid";
import type { Heading } from "./header";

/** What a column is used for; a section's number and maximum can have columns of their own. */
export type ColumnUse = ColumnMeaning | "sectionNumber" | "sectionMax";

/** What stands in a column below its heading. */
export interface ColumnContent {
  readonly filled: number;
  readonly points: number;
  /** Texts that carry points themselves. */
  readonly inner: number;
  readonly ordinals: number;
  /** Texts that differ from the one above: a name that is repeated in each row counts once. */
  readonly changes: number;
  /** The first of its texts. */
  readonly sample: string;
  /** Mean width of its texts in Chinese letters. */
  readonly width: number;
}

/** A column as it will be read. */
export interface UsedColumn {
  readonly use: ColumnUse;
  readonly heading: string;
  /** Whether a person said so. */
  readonly isChosen?: boolean;
}

/** The columns, and which choices among them were not certain. */
export interface ColumnReading {
  readonly columns: readonly UsedColumn[];
  readonly twice: readonly number[];
  readonly joined: readonly number[];
  readonly guessed: readonly number[];
}

/** Counts what stands in each column of some rows. */
export function contentOf(grid: Grid, from: number, to: number): ColumnContent[] {
  return Array.from({ length: grid.width }, (_, column) => {
    const texts: string[] = [];
    for (let row = from; row < to; row++) {
      const cell = grid.at(row, column);
      if (cell?.row === row && cell.column === column && cell.text.trim() !== "") texts.push(cell.text);
    }
    return {
      filled: texts.length,
      sample: squeeze(texts[0] ?? ""),
      points: texts.filter((text) => parsePoints(text) ?? slashedLevels(text)).length,
      inner: texts.filter((text) => innerPoints(tidy(text))?.certain).length,
      ordinals: texts.filter((text) => parseOrdinal(text)?.rest === "").length,
      changes: texts.filter((text, index) => squeeze(text) !== squeeze(texts[index - 1] ?? "")).length,
      width: texts.reduce((sum, text) => sum + widthOf(squeeze(text)), 0) / Math.max(1, texts.length),
    };
  });
}

interface Draft {
  readonly heading: Heading;
  readonly content: ColumnContent | null;
  use: ColumnUse | null;
}

const isOnly = ({ heading }: Draft, meaning: ColumnMeaning) =>
  heading.meanings.length === 1 && heading.meanings[0] === meaning;
const canBe = ({ heading }: Draft, meaning: ColumnMeaning) => heading.meanings.includes(meaning);
const withUse = (drafts: readonly Draft[], use: ColumnUse) => drafts.filter((draft) => draft.use === use);
const mostlyPoints = ({ content }: Draft) =>
  content !== null && content.filled > 0 && content.points * 2 > content.filled;
/** From so many rows on they tell something. */
const FEW_ROWS = 3;
/** Letters in a row of an upright name that is broken over rows. */
const UPRIGHT_PIECE = 2;
/** Letters that a line of an upright name takes. */
const UPRIGHT = 4.5;
/** Filled about as often as items stand in the table, so it can be no section's column; an upright name broken over rows is. */
function dense({ content }: Draft, most: number, texts: readonly Draft[]): boolean {
  if (content === null || content.filled < FEW_ROWS) return false;
  // With few rows a section may well have one item each.
  if (most < 5 ? content.filled < most || content.width <= UPRIGHT_PIECE : content.filled <= most * 0.7) return false;
  const wider = texts.some((text) => (text.content?.width ?? 0) > content.width * 1.8);
  return content.width > UPRIGHT || !wider;
}

/** 标准 is the maximum where nothing else is, a section's maximum beside item maxima and requirements, else a requirement. */
function settleStandard(drafts: readonly Draft[]): void {
  const surely = drafts.some((draft) => isOnly(draft, "max"));
  const required = drafts.some((draft) => isOnly(draft, "requirement"));
  const pointed = (draft: Draft) => draft.content === null || mostlyPoints(draft);
  for (const draft of drafts.filter((one) => canBe(one, "max") && canBe(one, "requirement"))) {
    const short = draft.content !== null && draft.content.width < 3;
    const own = pointed(draft) || short ? "max" : "requirement";
    draft.use = surely ? (required && pointed(draft) ? "sectionMax" : "requirement") : own;
  }
  const others = (draft: Draft) => withUse(drafts, "max").some((one) => one !== draft);
  const either = drafts.filter((one) => canBe(one, "max") && canBe(one, "score"));
  // What nobody has filled in yet are no maxima.
  for (const draft of either.filter(({ content }) => content?.filled === 0)) draft.use = "score";
  for (const draft of either.filter(({ use }) => use === "max")) {
    draft.use = surely || others(draft) ? "score" : "max";
  }
}

/** 项目 is the item where nothing else is; beside 内容 it is the section, unless it stands in every row. */
function settleSubject(drafts: readonly Draft[]): void {
  const most = itemRows(drafts);
  const texts = drafts.filter((draft) => isOnly(draft, "text"));
  const either = drafts.filter((draft) => canBe(draft, "section") && canBe(draft, "text"));
  const sections = drafts.filter((draft) => isOnly(draft, "section"));
  either.forEach((draft, index) => {
    const last = index === either.length - 1;
    const item = dense(draft, most, texts) || (texts.length === 0 && last);
    draft.use = item ? "text" : "section";
    if (item && texts.length > 0) {
      for (const text of texts) text.use = "requirement";
    }
  });
  for (const draft of sections)
    if (dense(draft, most, texts) && withUse(drafts, "text").length === 0) draft.use = "text";
}

/** A heading shared by several columns names sections on the left and items on the right. */
function settleShared(drafts: readonly Draft[]): void {
  drafts.forEach((draft, index) => {
    const right = drafts
      .slice(index + 1)
      .filter(({ heading }) => heading.cell !== null && heading.cell === draft.heading.cell);
    const [next] = right;
    if (!next || draft.heading.cell === null || draft.use !== "text") return;
    const { content } = draft;
    if (content && content.filled > 0 && content.ordinals * 2 > content.filled) draft.use = "number";
    else if (content && next.content && content.filled * 1.5 <= next.content.filled) draft.use = "section";
    else next.use = "requirement";
  });
}

/** A number in front of the section's column, with another one behind it or as rare as sections, is the section's. */
function settleNumbers(drafts: readonly Draft[]): void {
  const section = drafts.findIndex(({ use }) => use === "section");
  if (section < 0) return;
  const text = drafts.findIndex(({ use }) => use === "text");
  const numbers = drafts.flatMap(({ use }, index) => (use === "number" ? [index] : []));
  const before = numbers.filter(
    (index) => index < section || (index === section + 1 && drafts[index + 1]?.use === "section"),
  );
  const behind = numbers.some((index) => index > section && index < text && !before.includes(index));
  for (const index of before) {
    const [own, sections] = [drafts[index]?.content, drafts[section]?.content];
    const rare = own && sections ? own.filled <= sections.filled * 1.5 : true;
    const draft = drafts[index];
    if (draft && (behind || rare)) draft.use = "sectionNumber";
  }
}

/** Columns of words that stand in nearly every row with points: the first of them names the items. */
function wordings(drafts: readonly Draft[]): readonly Draft[] {
  const rows = itemRows(drafts);
  return drafts.filter((draft) => {
    const { use, content } = draft;
    if ((use !== null && use !== "requirement") || content === null || rows < FEW_ROWS) return false;
    return !mostlyPoints(draft) && content.ordinals * 2 <= content.filled && content.changes >= rows * 0.7;
  });
}

/** Filled columns of scores, which are maxima where no wording carries points: "标准得分". */
function misnamed(drafts: readonly Draft[]): readonly Draft[] {
  const inside = Math.max(0, ...drafts.map(({ content }) => content?.inner ?? 0));
  return inside * 2 > pointedRows(drafts) ? [] : withUse(drafts, "score");
}

/** Finds what no heading names: the wording, then the points. */
function settleMissing(drafts: readonly Draft[]): Draft[] {
  const guessed: Draft[] = [];
  const take = (use: ColumnUse, candidates: readonly Draft[], sure: boolean) => {
    const [best] = [...candidates].sort((one, other) => (other.content?.width ?? 0) - (one.content?.width ?? 0));
    if (!best) return;
    best.use = use;
    if (!sure) guessed.push(best);
  };
  const unknown = () => drafts.filter(({ use, content }) => use === null && (content?.filled ?? 0) > 0);
  if (withUse(drafts, "text").length === 0) {
    const required = withUse(drafts, "requirement");
    const [first] = wordings(drafts);
    const widest = required.length > 0 ? required : unknown().length > 0 ? unknown() : withUse(drafts, "section");
    take("text", first ? [first] : widest, required.length === 1 && (!first || first.use === "requirement"));
  }
  if (withUse(drafts, "max").length === 0)
    take("max", [...unknown(), ...withUse(drafts, "sectionMax"), ...misnamed(drafts)].filter(mostlyPoints), false);
  return [...guessed, ...keepWording(drafts)];
}

/** What stands in most rows of a form behind the wording says how the item is scored, whatever its heading; it must not get lost. */
function keepWording(drafts: readonly Draft[]): Draft[] {
  const behind = drafts.slice(drafts.findIndex(({ use }) => use === "text") + 1);
  const kept = behind.filter((draft) => {
    const filled = draft.content?.filled ?? 0;
    const free = draft.use === null || (draft.use === "remark" && canBe(draft, "requirement"));
    return free && filled > 0 && filled * 2 >= pointedRows(drafts) && !mostlyPoints(draft);
  });
  const unknown = kept.filter(({ use }) => use === null);
  for (const draft of kept) draft.use = "requirement";
  return unknown;
}

/** Rows with points, in a column of maxima or else in their wording. */
function itemRows(drafts: readonly Draft[]): number {
  const pointed = pointedRows(drafts);
  return pointed > 0 ? pointed : Math.max(0, ...drafts.map(({ content }) => content?.inner ?? 0));
}

/** Rows with points in a column of maxima. */
function pointedRows(drafts: readonly Draft[]): number {
  return Math.max(0, ...drafts.filter(mostlyPoints).map(({ content }) => content?.points ?? 0));
}

/** What stands to the left of the items and far more rarely than they names their sections; where each requirement is numbered, it is the item. */
function settleSparse(drafts: readonly Draft[]): Draft[] {
  const rows = itemRows(drafts);
  const uses = drafts.map(({ use }) => use);
  const numbered = withUse(drafts, "number").some(({ content }) => (content?.ordinals ?? 0) * 1.5 > rows);
  const named = Math.max(uses.lastIndexOf("text"), numbered ? uses.indexOf("requirement") : -1);
  const last = named >= 0 ? named : drafts.findIndex((draft) => draft === wordings(drafts)[0]);
  const sparse = drafts.slice(0, Math.max(0, last)).filter(({ use, content }) => {
    const wording = use === "text" || (use === null && content !== null && content.ordinals * 2 <= content.filled);
    return wording && content !== null && content.filled > 0 && content.changes * 1.5 <= rows;
  });
  const [first] = withUse(drafts, "section").length > 0 || rows < FEW_ROWS ? [] : sparse;
  const items = drafts[last];
  if (!first || !items) return [];
  const guessed = items.use === null ? [first, items] : [first];
  first.use = "section";
  items.use = "text";
  return guessed;
}

/** Of two columns that name items the first does; what stands beside it says what is required. */
function settleTexts(drafts: readonly Draft[]): void {
  const filled = withUse(drafts, "text").filter(({ content }) => content === null || content.filled > 0);
  for (const draft of filled.slice(1)) draft.use = "requirement";
}

/** Requirements beyond the first, whose wording is joined to it. */
function joinedColumns(drafts: readonly Draft[]): Draft[] {
  const filled = withUse(drafts, "requirement").filter(({ content }) => content === null || content.filled > 0);
  return filled.slice(1);
}

const SINGLE: readonly ColumnUse[] = ["number", "text", "max", "score", "reason", "remark", "sectionMax"];

/** Of two columns of one use the fuller is kept, of two scores the last. */
function settleTwice(drafts: readonly Draft[]): Draft[] {
  return SINGLE.flatMap((use) => {
    const same = withUse(drafts, use);
    if (same.length < 2) return [];
    const fullest = [...same].sort((one, other) => (other.content?.filled ?? 0) - (one.content?.filled ?? 0))[0];
    const kept = use === "score" ? same.at(-1) : fullest;
    const dropped = same.filter((draft) => draft !== kept);
    for (const draft of dropped) draft.use = "ignored";
    return dropped;
  });
}

/** Decides what each column holds, from its heading and, where `contents` are given, from what stands in it. */
export function settleColumns(headings: readonly Heading[], contents: readonly ColumnContent[] | null): ColumnReading {
  const drafts = headings.map((heading, index): Draft => ({
    heading,
    content: contents?.[index] ?? null,
    use: heading.meanings[0] ?? null,
  }));
  settleStandard(drafts);
  settleSubject(drafts);
  settleShared(drafts);
  const guessed = [...settleSparse(drafts), ...settleMissing(drafts)];
  settleNumbers(drafts);
  settleTexts(drafts);
  const twice = settleTwice(drafts);
  const unknown = drafts.filter(({ use, content }) => use === null && (content?.filled ?? 0) > 0);
  const at = (some: readonly Draft[]) => some.map((draft) => drafts.indexOf(draft));
  return {
    columns: drafts.map(({ use, heading }) => ({ use: use ?? "ignored", heading: heading.text })),
    twice: at(twice),
    joined: at(joinedColumns(drafts)),
    guessed: at([...guessed, ...unknown]),
  };
}
