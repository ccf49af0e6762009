import { HostWorkbook } from "../../../src/workbench/host/hostWorkbook";
import type { HostSheet } from "../../../src/workbench/host/model/hostSheet";
import { areaText, cellRect, LAST_COLUMN, LAST_ROW, parseArea } from "../../../src/workbench/host/model/rect";
import { stepFrom } from "../../../src/workbench/page/grid/navigate";
import { createEngine } from "../excelClient";

const DOWN = { rows: 1, columns: 0 };
const UP = { rows: -1, columns: 0 };
const RIGHT = { rows: 0, columns: 1 };
const LEFT = { rows: 0, columns: -1 };

function step(sheet: HostSheet, from: string, by: typeof DOWN): string {
  return areaText(stepFrom(sheet, parseArea(from) ?? cellRect(0, 0), by));
}

let sheet: HostSheet;
beforeEach(() => {
  sheet = HostWorkbook.create(createEngine).active;
});

test("one cell on", () => {
  expect([DOWN, UP, RIGHT, LEFT].map((by) => step(sheet, "C3", by))).toEqual(["C4", "C2", "D3", "B3"]);
});

test("not beyond the sheet", () => {
  expect([step(sheet, "A1", UP), step(sheet, "A1", LEFT)]).toEqual(["A1", "A1"]);
  const last = cellRect(LAST_ROW, LAST_COLUMN);
  expect([stepFrom(sheet, last, DOWN), stepFrom(sheet, last, RIGHT)]).toEqual([last, last]);
});

test("over hidden rows and columns, and not into them at the end", () => {
  sheet.hiddenRows.add(0).add(3);
  sheet.hiddenColumns.add(0);
  expect([step(sheet, "C3", DOWN), step(sheet, "C5", UP)]).toEqual(["C5", "C3"]);
  expect([step(sheet, "B2", UP), step(sheet, "B2", LEFT)]).toEqual(["B2", "B2"]);
});

test("into merged areas as a whole, and out of them", () => {
  sheet.merges = [{ top: 2, left: 1, bottom: 4, right: 2 }];
  expect([step(sheet, "A4", RIGHT), step(sheet, "C6", UP)]).toEqual(["B3:C5", "B3:C5"]);
  expect([DOWN, UP, RIGHT, LEFT].map((by) => step(sheet, "B3:C5", by))).toEqual(["B6", "B2", "D3", "A3"]);
});

test("from several selected cells the first goes on", () => {
  expect(step(sheet, "B2:D9", DOWN)).toBe("B3");
});
