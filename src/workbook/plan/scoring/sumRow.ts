import type { CellValue } from "../../slots";
import type { FormulaText } from "../builder";
import type { StyleName } from "../types";
import { blankCells, type ScoringDraft } from "./draft";

/** A row whose score is computed: a section, a group, a subtotal or the total. */
export interface SumRow {
  /** Row key. */
  readonly key: string;
  readonly number: string | null;
  readonly text: string;
  readonly max: number;
  /** Where maxima may be re-allocated: the sum of those below. */
  readonly maxFormula?: FormulaText;
  readonly value: CellValue;
  readonly formula: FormulaText;
  /** Whether the text begins at the left edge of the form, as a total's does. */
  readonly wide?: boolean;
}

/** Lays out a row of sums. */
export function sumRow(
  draft: ScoringDraft,
  { key, number, text, max, value, formula, wide, maxFormula }: SumRow,
): void {
  const { sheet, columns } = draft;
  const style: StyleName = wide ? "strong" : "subtotal";
  const numberColumn = columns.at.get("number");
  const first = wide ? 1 : (numberColumn ?? columns.text);
  const numbered = number !== null && numberColumn !== undefined;
  if (numbered) sheet.put(first, style, number);
  sheet.put(numbered ? first + 1 : first, style, text, { mergeTo: columns.max - 1 });
  const live = maxFormula && { slot: { row: key, column: "max" }, formula: maxFormula };
  sheet.put(columns.max, wide ? "strong" : "points", max, live);
  sheet.put(columns.score, "computed", value, { slot: { row: key, column: "score" }, formula });
  if ((columns.at.get("requirement") ?? 0) > columns.max) blankCells(draft, ["requirement"], style);
  blankCells(draft, ["reason", "remark"], "text");
  sheet.atLeast(22);
  sheet.nextRow();
}
