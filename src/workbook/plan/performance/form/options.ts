import type { OptionsBlock, SummaryColumn, SummaryGroup, SummaryRow } from "../../../../core/performance/template";
import { heightOf } from "../../fit";
import { putBeside, putCell, putGroup, putText, titleRow, type FormDraft } from "./formDraft";
import type { Span } from "./spans";

const ROW_POINTS = 20;
const HEADER_POINTS = 24;

function columnOf({ grid }: FormDraft, { columns }: OptionsBlock, index: number): number {
  return grid.last + 1 - columns.length + index;
}

/** Columns of the block that belong to a heading; they stand side by side. */
function spanOf(form: FormDraft, block: OptionsBlock, holds: (column: SummaryColumn) => boolean): Span | null {
  const places = block.columns.flatMap((column, index) => (holds(column) ? [columnOf(form, block, index)] : []));
  const [left, right] = [places[0], places.at(-1)];
  return left === undefined || right === undefined ? null : { left, right };
}

/** A heading over its columns, the last of which takes the money limit. */
function groupHead(form: FormDraft, block: OptionsBlock, { key, label, limit }: SummaryGroup, isFirst: boolean): void {
  const span = spanOf(form, block, ({ group }) => group === key);
  if (!span) return;
  if (!limit || !isFirst || span.left === span.right) return putText(form, span, "header", label);
  putText(form, { left: span.left, right: span.right - 1 }, "header", label);
  const place = { left: span.right, right: span.right };
  return putCell(form, place, `${block.key}/limits`, `/fields/${limit.key}`, "limitEntry");
}

function headerRows(form: FormDraft, block: OptionsBlock, isFirst: boolean): void {
  const { sheet, grid } = form;
  if (block.title && isFirst) titleRow(form, block.title.text);
  const top = sheet.row;
  for (const group of block.groups) groupHead(form, block, group, isFirst);
  sheet.atLeast(HEADER_POINTS);
  sheet.nextRow();
  block.columns.forEach((column, index) => {
    const left = columnOf(form, block, index);
    if (column.group !== null) putText(form, { left, right: left }, "header", column.header);
  });
  sheet.atLeast(HEADER_POINTS);
  sheet.nextRow();
  putBeside(form, { left: grid.first, right: columnOf(form, block, 0) - 1 }, top, "header", block.corner?.text ?? "");
  block.columns.forEach((column, index) => {
    const left = columnOf(form, block, index);
    if (column.group === null) putBeside(form, { left, right: left }, top, "header", column.header);
  });
}

function row(form: FormDraft, block: OptionsBlock, { key, group, label }: SummaryRow): void {
  const { sheet, grid } = form;
  const left = group === null ? grid.first : grid.first + 1;
  putText(form, { left, right: columnOf(form, block, 0) - 1 }, "text", label);
  block.columns.forEach((column, index) => {
    const at = columnOf(form, block, index);
    putCell(form, { left: at, right: at }, `${block.key}/${key}`, `/options/${key}/${column.key}`);
  });
  sheet.atLeast(ROW_POINTS);
  sheet.nextRow();
}

/** The summary of options by kind and status: each figure counted from the ledger, or typed. */
export function optionsBlock(form: FormDraft, block: OptionsBlock): void {
  const { sheet, grid, pager } = form;
  const labelWidth = sheet.widthOf(grid.first + 1, columnOf(form, block, 0) - 1);
  pager.reserve(HEADER_POINTS * 3 + ROW_POINTS * 4);
  headerRows(form, block, true);
  let top = sheet.row;
  let group: string | null = null;
  const closeGroup = () => {
    if (group === null || sheet.row === top) return;
    putGroup(form, top, group);
  };
  for (const summaryRow of block.rows) {
    const isBroken = pager.isFull(Math.max(ROW_POINTS, heightOf(summaryRow.label, labelWidth)));
    const next = summaryRow.group?.text ?? null;
    if (next !== group || isBroken) {
      closeGroup();
      if (isBroken) {
        pager.breakHere();
        headerRows(form, block, false);
      }
      [top, group] = [sheet.row, next];
    }
    row(form, block, summaryRow);
  }
  closeGroup();
}
