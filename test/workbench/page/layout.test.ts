import { newWorkbook } from "../../../src/tasks/newWorkbook";
import { openBook } from "../../../src/workbench/files/openBook";
import { HostWorkbook } from "../../../src/workbench/host/hostWorkbook";
import type { Content } from "../../../src/workbench/host/model/cell";
import type { CellFormat, Edge } from "../../../src/workbench/host/model/cellFormat";
import type { HostSheet } from "../../../src/workbench/host/model/hostSheet";
import { layoutSheet, type GridCell, type GridLayout } from "../../../src/workbench/page/grid/layout";
import { parseA1 } from "../../../src/workbook/address";
import { writeNew } from "../../../src/workbook/xlsx/writeNew";
import { createEngine } from "../excelClient";

const A1 = { top: 0, left: 0 };
const THIN: Edge = { style: "Continuous", weight: "Thin", color: "#000000" };

function emptyBook(): { book: HostWorkbook; sheet: HostSheet } {
  const book = HostWorkbook.create(createEngine);
  return { book, sheet: book.active };
}

function put(book: HostWorkbook, address: string, content: Content, format: Partial<CellFormat> = {}): void {
  const place = parseA1(address);
  if (!place) throw new Error(address);
  book.active.change(place.row, place.column, { format });
  book.setContent(book.active, place.row, place.column, content);
}

function text(value: string): Content {
  return { kind: "text", value };
}

function cellOf({ rows }: GridLayout, address: string): GridCell {
  const found = rows.flatMap(({ cells }) => cells).find((cell) => cell.address === address);
  if (!found) throw new Error(`${address} is not painted`);
  return found;
}

test("an empty sheet is painted as far as a screen", () => {
  const { book, sheet } = emptyBook();
  const { rows, columns } = layoutSheet(book, sheet, A1);
  expect([rows.length, columns.length]).toEqual([40, 18]);
  expect([rows[0]?.label, columns[0]?.label, columns[17]?.label]).toEqual(["1", "A", "R"]);
  expect([rows[0]?.size, columns[0]?.size]).toEqual([20, 64]);
});

test("the used area is painted with a margin, and no further than is sensible", () => {
  const { book, sheet } = emptyBook();
  put(book, "Z850", text("x"));
  const sizes = (active: { top: number; left: number }) => {
    const { rows, columns } = layoutSheet(book, sheet, active);
    return [rows.length, columns.length];
  };
  expect(sizes(A1)).toEqual([870, 31]);
  expect(sizes({ top: 1_000_000, left: 16_000 })).toEqual([3_000, 120]);
});

test("hidden rows and columns are left out, and those that stay in sight are counted without them", () => {
  const { book, sheet } = emptyBook();
  sheet.hiddenRows.add(0);
  sheet.hiddenColumns.add(1);
  sheet.frozen = { rows: 3, columns: 0 };
  const { rows, columns, frozenRows } = layoutSheet(book, sheet, A1);
  expect([rows[0]?.label, columns[1]?.label, frozenRows]).toEqual(["2", "C", 2]);
});

describe("a merged area", () => {
  test("is one cell with spans, and those below it are gone", () => {
    const { book, sheet } = emptyBook();
    sheet.merges = [{ top: 1, left: 1, bottom: 3, right: 2 }];
    put(book, "B2", text("合并"));
    const layout = layoutSheet(book, sheet, A1);
    expect(cellOf(layout, "B2")).toMatchObject({ text: "合并", rowSpan: 3, columnSpan: 2 });
    expect(layout.rows[1]?.cells.map(({ address }) => address).slice(0, 3)).toEqual(["A2", "B2", "D2"]);
    expect(layout.rows[3]?.cells.map(({ address }) => address).slice(0, 2)).toEqual(["A4", "D4"]);
  });

  test("spans only what is not hidden, and keeps its text where its first cell is", () => {
    const { book, sheet } = emptyBook();
    sheet.merges = [{ top: 0, left: 0, bottom: 3, right: 2 }];
    sheet.hiddenRows.add(0).add(2);
    sheet.hiddenColumns.add(0);
    put(book, "A1", text("合并"));
    const layout = layoutSheet(book, sheet, A1);
    expect(layout.rows[0]?.label).toBe("2");
    expect(layout.rows[0]?.cells[0]).toMatchObject({ address: "A1", text: "合并", rowSpan: 2, columnSpan: 2 });
  });

  test("is as high as its rows where all of them are fixed", () => {
    const { book, sheet } = emptyBook();
    sheet.merges = [{ top: 0, left: 0, bottom: 1, right: 0 }];
    sheet.heights.set(0, 30);
    expect(cellOf(layoutSheet(book, sheet, A1), "A1").height).toBeNull();
    sheet.heights.set(1, 15);
    expect(cellOf(layoutSheet(book, sheet, A1), "A1").height).toBe(60);
  });
});

describe("a cell", () => {
  test("shows its result in its number format, to the side that fits its kind", () => {
    const { book, sheet } = emptyBook();
    put(book, "A1", { kind: "number", value: 2 });
    put(book, "A2", { kind: "formula", formula: "=A1/3" }, { numberFormat: "0.00%" });
    put(book, "A3", { kind: "formula", formula: "=1/0" });
    put(book, "A4", { kind: "boolean", value: true }, { horizontalAlignment: "Left" });
    const layout = layoutSheet(book, sheet, A1);
    const shown = ["A1", "A2", "A3", "A4"].map((address) => {
      const { text: content, css } = cellOf(layout, address);
      return [content, /text-align:(\w+)/u.exec(css)?.[1]];
    });
    expect(shown).toEqual([
      ["2", "right"],
      ["66.67%", "right"],
      ["#DIV/0!", "center"],
      ["TRUE", "left"],
    ]);
  });

  test("has its looks, and no gridline under a fill", () => {
    const { book, sheet } = emptyBook();
    const looks = {
      fontName: "宋体",
      fontSize: 10.5,
      bold: true,
      fillColor: "#FFF8DC",
      wrapText: true,
      indentLevel: 1,
    };
    put(book, "B2", text("x"), { ...looks, verticalAlignment: "Center", fontColor: "#C00000" });
    const { css } = cellOf(layoutSheet(book, sheet, A1), "B2");
    expect(css).toContain("SimSun");
    for (const part of ["font-size:10.5pt", "font-weight:700", "background-color:#FFF8DC", "white-space:pre-wrap"]) {
      expect(css).toContain(part);
    }
    for (const part of [
      "padding-left:12px",
      "vertical-align:middle",
      "color:#C00000",
      "border-right:1px solid transparent",
    ]) {
      expect(css).toContain(part);
    }
  });

  test("cannot smuggle anything into its style by its font's name", () => {
    const { book, sheet } = emptyBook();
    put(book, "A1", text("x"), { fontName: 'a";background:url(//x)' });
    expect(cellOf(layoutSheet(book, sheet, A1), "A1").css).toContain('font-family:"abackground:url(//x)", sans-serif');
  });

  test("draws the edge that it shares with the next painted cell", () => {
    const { book, sheet } = emptyBook();
    sheet.hiddenColumns.add(1);
    put(book, "C1", text("x"), { left: THIN, top: THIN });
    put(book, "A3", text("x"), { top: THIN, left: THIN });
    const layout = layoutSheet(book, sheet, A1);
    expect(cellOf(layout, "A1").css).toContain("border-right:1px solid #000000");
    expect(cellOf(layout, "A2").css).toContain("border-bottom:1px solid #000000");
    expect(cellOf(layout, "C1").css).toContain("border-top:1px solid #000000");
    expect(cellOf(layout, "A3").css).toContain("border-left:1px solid #000000");
    expect(cellOf(layout, "A3").css).not.toContain("border-top");
  });

  test("lets a long text run on over an empty neighbour only", () => {
    const { book, sheet } = emptyBook();
    put(book, "A1", text("长文字"));
    put(book, "A2", text("长文字"), { wrapText: true });
    put(book, "A3", text("长文字"));
    put(book, "B3", { kind: "number", value: 1 });
    put(book, "A4", { kind: "number", value: 1 });
    const layout = layoutSheet(book, sheet, A1);
    const spilling = ["A1", "A2", "A3", "A4"].map((address) => cellOf(layout, address).isSpilling);
    expect(spilling).toEqual([true, false, false, false]);
  });
});

test("a scoring table is painted without its keys, every text in its place", async () => {
  const book = await openBook(await writeNew(await newWorkbook("guangdong-2009-voluntary")), createEngine);
  const sheet = book.sheet("评分表");
  if (!sheet) throw new Error("no sheet");
  const layout = layoutSheet(book, sheet, A1);
  expect(layout.columns[0]?.label).toBe("B");
  expect(layout.rows[0]?.cells[0]).toMatchObject({ text: "广东省企业自愿清洁生产审核验收考核表", columnSpan: 6 });
  expect(layout.frozenRows).toBe(3);
  expect(cellOf(layout, "B5")).toMatchObject({ rowSpan: 10 });
  expect(cellOf(layout, "H5").text).toBe("未填");
  expect(layout.rows.flatMap(({ cells }) => cells).some((cell) => cell.text.includes("qingping:"))).toBe(false);
});
