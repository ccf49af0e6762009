import { PlainDraft } from "../../../../src/workbook/plan/plainDraft";
import { pageBreaks } from "../../../../src/workbook/plan/summary/pageBreaks";

/** A portrait A4 page holds 690 points of rows of this width. */
const WIDTHS = [90];
const POINTS = 100;

/** The rows that begin a page of parts of so many rows. */
function breaksOf(rows: readonly number[]): number[] {
  const draft = new PlainDraft(WIDTHS);
  const parts = rows.map((count) => {
    const start = draft.row;
    for (let row = 0; row < count; row++) draft.line([], POINTS);
    return start;
  });
  return pageBreaks(draft.build("s"), parts);
}

test("a part begins a new page where it would be divided", () => {
  expect(breaksOf([2, 4])).toEqual([]);
  expect(breaksOf([3, 4, 2])).toEqual([3]);
  expect(breaksOf([3, 4, 3])).toEqual([3, 7]);
});

test("a part that no page holds begins a new one and runs on", () => {
  expect(breaksOf([1, 8, 5])).toEqual([1]);
  expect(breaksOf([1, 8, 6])).toEqual([1, 9]);
});
