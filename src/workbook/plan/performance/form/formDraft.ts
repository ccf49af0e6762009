import type { Place } from "../../../../core/performance/addresses";
import type { SheetBuilder } from "../../builder";
import { heightOf } from "../../fit";
import type { StyleName } from "../../types";
import type { Draft } from "../draft";
import { putPlace } from "../place";
import type { FormGrid } from "./grid";
import type { Pager } from "./pager";
import { spansOf, type Part, type Span } from "./spans";

/** The form while it is laid out. */
export interface FormDraft {
  readonly draft: Draft;
  readonly sheet: SheetBuilder;
  readonly grid: FormGrid;
  readonly pager: Pager;
  /** Place of each path. */
  readonly placeOf: (path: string) => Place;
}

/** Row height of a line of the form. */
export const LINE_POINTS = 24;

/** Puts a printed text over some columns. */
export function putText({ sheet }: FormDraft, { left, right }: Span, style: StyleName, text: string): void {
  sheet.put(left, style, text, { mergeTo: right });
}

/** Puts a printed text over all rows from `top` to the one above the current. */
export function putBeside({ sheet }: FormDraft, span: Span, top: number, style: StyleName, text: string): void {
  sheet.put(span.left, style, text, { tall: true }, top);
  sheet.mergeBlock(span, top, style, text);
}

/** Puts the name of a group of rows at their left, from top to bottom where there is room for it. */
export function putGroup(form: FormDraft, top: number, text: string): void {
  const { sheet, grid } = form;
  const upright = Array.from(text).join("\n");
  const fits = sheet.pointsFrom(top) >= heightOf(upright, sheet.widthOf(grid.first, grid.first));
  putBeside(form, { left: grid.first, right: grid.first }, top, "centre", fits ? upright : text);
}

/** Puts the cell of a path over some columns of the row that is keyed `row`. */
export function putCell(form: FormDraft, { left, right }: Span, row: string, path: string, style?: StyleName): void {
  const slot = { row, column: `c${left}` };
  putPlace(form.draft, { sheet: form.sheet, slot, column: left, mergeTo: right }, form.placeOf(path), style);
}

/** Shares columns out among the parts of lines that are alike. */
export function shareOut(
  { sheet }: FormDraft,
  lines: readonly (readonly Part[])[],
  left: number,
  right: number,
): Span[] {
  return spansOf(lines, left, right, (span) => sheet.widthOf(span.left, span.right));
}

/** A block's title over the whole width. */
export function titleRow(form: FormDraft, title: string): void {
  const { sheet, grid } = form;
  putText(form, { left: grid.first, right: grid.last }, "section", title);
  sheet.atLeast(22);
  sheet.nextRow();
}
