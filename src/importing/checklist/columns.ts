import { headingsOf, type Heading } from "../table/header";
import type { Grid } from "../table/grid";
import { isVetoHeading } from "../prose/vetoes";
import type { SourceCell } from "../source";
import { hasMeaning } from "../wording/headings";
import { plain } from "../wording/text";
import { asked, isAnswerHeading, isGrade, offered } from "./answers";

/** What a column of a checklist holds. */
export type ChecklistUse = "number" | "group" | "text" | "requirement" | "article" | "answer" | "ignored" | "unknown";

/** The headings of a checklist. */
export interface ChecklistHeader {
  readonly top: number;
  readonly bottom: number;
  readonly uses: readonly ChecklistUse[];
  readonly headings: readonly Heading[];
  /** The permitted words, the best first. */
  readonly grades: readonly string[];
  /** False where the words stand nowhere and were supposed. */
  readonly sure: boolean;
}

const HEADER_ROWS = 3;
const ARTICLE = /依据|条款|条文|出处|article|clause/u;
const USES: Readonly<Record<string, ChecklistUse>> = {
  number: "number",
  section: "group",
  text: "text",
  requirement: "requirement",
  max: "requirement",
  remark: "ignored",
  reason: "ignored",
};

function lowest(grid: Grid, top: number, bottom: number, column: number): SourceCell | null {
  for (let row = bottom; row >= top; row--) {
    const cell = grid.at(row, column);
    if (cell && cell.row >= top && cell.text.trim() !== "") return cell;
  }
  return null;
}

function useOf({ meanings, text }: Heading, word: string): ChecklistUse {
  if (isGrade(word) || isAnswerHeading(word)) return "answer";
  if (ARTICLE.test(plain(text))) return "article";
  const [meaning] = meanings;
  return (meaning === undefined ? undefined : USES[meaning]) ?? (text === "" ? "ignored" : "unknown");
}

/** One column says what is checked: the wording, else what is required, else what groups would name. */
function settled(uses: readonly ChecklistUse[]): ChecklistUse[] {
  const main = (["text", "requirement", "group", "unknown"] as const).find((use) => uses.includes(use));
  return uses.map((use, column) =>
    use === main && column === uses.lastIndexOf(use) ? "text" : use === "text" ? "group" : use,
  );
}

/** The words that most cells below an answer's heading offer. */
function offeredIn(grid: Grid, from: number, columns: readonly number[]): readonly string[] {
  for (let row = from; row < grid.height; row++) {
    for (const column of columns) {
      const words = offered(grid.at(row, column)?.text ?? "");
      if (words.length > 0) return words;
    }
  }
  return [];
}

/** More words than a template takes. */
const MAX_GRADES = 9;

/** Each word once, whatever the case of its letters. */
function distinct(words: readonly string[]): readonly string[] {
  const small = words.map((word) => word.toLowerCase());
  return words.filter((_, index) => small.indexOf(small[index] ?? "") === index).slice(0, MAX_GRADES);
}

/** Points stand below, so it is a scoring table. */
function isPointed({ meanings }: Heading): boolean {
  return meanings.length === 1 && (meanings[0] === "max" || meanings[0] === "score");
}

function headerOf(grid: Grid, top: number, bottom: number): ChecklistHeader | null {
  const headings = headingsOf(grid, top, bottom);
  const words = headings.map((_, column) => lowest(grid, top, bottom, column));
  if (words.some((cell) => cell !== null && isVetoHeading(cell.text))) return null;
  const uses = headings.map((heading, column) => useOf(heading, words[column]?.text ?? ""));
  const answers = uses.flatMap((use, column) => (use === "answer" ? [column] : []));
  const printed = distinct(answers.map((column) => words[column]?.text.trim() ?? "").filter(isGrade));
  const boxes = distinct(offeredIn(grid, bottom + 1, answers));
  const [first] = answers;
  const known = hasMeaning(headings, "text", "requirement", "section");
  if (first === undefined || !known || headings.some(isPointed)) return null;
  const sure = printed.length > 1 || boxes.length > 1;
  const grades = printed.length > 1 ? printed : boxes.length > 1 ? boxes : asked(words[first]?.text ?? "");
  return { top, bottom, uses: settled(uses), headings, grades, sure };
}

/** The headings of a checklist that begin in `row`; null when none do. */
export function checklistHeaderAt(grid: Grid, row: number): ChecklistHeader | null {
  const cells = grid.begun(row);
  if (cells.length < 2 || cells.some(({ text }) => text.length > 24)) return null;
  const below = grid.begun(row + 1);
  const words = below.length > 1 && below.every(({ text }) => isGrade(text));
  const span = cells.reduce((most, { rowSpan }) => Math.max(most, rowSpan), words ? 2 : 1);
  return headerOf(grid, row, row + Math.min(span, HEADER_ROWS) - 1);
}
