import { openBook } from "../../../src/workbench/files/openBook";
import { saveBook } from "../../../src/workbench/files/saveBook";
import { HostWorkbook } from "../../../src/workbench/host/hostWorkbook";
import type { Content } from "../../../src/workbench/host/model/cell";
import type { CellFormat, Edge } from "../../../src/workbench/host/model/cellFormat";
import type { HostSheet } from "../../../src/workbench/host/model/hostSheet";
import { NO_VALIDATION, type ValidationRule } from "../../../src/workbench/host/model/validation";
import { Package } from "../../../src/workbook/xlsx/openPackage";
import { createEngine } from "../excelClient";
import { snapshotOf } from "./snapshot";

function formula(text: string): Content {
  return { kind: "formula", formula: text };
}

/** Puts things into column A, one below the other. */
function fill(book: HostWorkbook, sheet: HostSheet, contents: readonly Content[]): void {
  contents.forEach((content, row) => {
    book.setContent(sheet, row, 0, content);
  });
}

function look(sheet: HostSheet, row: number, format: Partial<CellFormat>): void {
  sheet.change(row, 1, { format });
}

function restrict(sheet: HostSheet, row: number, rule: ValidationRule, style = "Stop"): void {
  const prompt = { title: "标题", message: '提示 <&"> 文字', showPrompt: true };
  const errorAlert = { title: "有误", message: "请改", showAlert: row % 2 === 0, style };
  sheet.change(row, 2, { validation: { rule, ignoreBlanks: row % 2 === 1, prompt, errorAlert } });
}

function twoSheets(): { book: HostWorkbook; first: HostSheet; second: HostSheet } {
  const book = HostWorkbook.create(createEngine);
  const [first] = book.sheets;
  if (!first) throw new Error("no sheet");
  return { book, first, second: book.addSheet("别的'表") };
}

async function savedAndOpened(book: HostWorkbook): Promise<HostWorkbook> {
  return openBook(await saveBook(book), createEngine);
}

async function expectSame(book: HostWorkbook): Promise<void> {
  expect(snapshotOf(await savedAndOpened(book))).toEqual(snapshotOf(book));
}

test("contents of every kind, and results of every kind", async () => {
  const { book, first } = twoSheets();
  fill(book, first, [
    { kind: "number", value: 0.1 },
    { kind: "text", value: "  前后有空格 \n第二行 _x000D_ & <b>" },
    { kind: "text", value: "123" },
    { kind: "boolean", value: true },
    { kind: "error", value: "#N/A" },
    formula("=A1*3"),
    formula('=A2&"…"'),
    formula("=1/0"),
    formula("=A4"),
    formula('=IF(A1>0,"","x")'),
    formula("='别的''表'!A1"),
  ]);
  await expectSame(book);
});

test("an error is stored as an error, not as a text", async () => {
  const { book, first } = twoSheets();
  fill(book, first, [formula("=1/0")]);
  first.change(0, 0, { format: { bold: true } });
  const xml = new TextDecoder().decode(new Package(await saveBook(book)).read("xl/worksheets/sheet1.xml") ?? undefined);
  expect(xml).toMatch(/<c r="A1" s="\d+" t="e"><f>1\/0<\/f><v>#DIV\/0!<\/v><\/c>/u);
});

test("looks of every kind", async () => {
  const { book, first } = twoSheets();
  const edge = (style: string, weight: string): Edge => ({ style, weight, color: "#112233" });
  look(first, 0, { fontName: "宋体", fontSize: 10.5, fontColor: "#C00000", bold: true, italic: true });
  look(first, 1, { underline: "DoubleAccountant", fillColor: "#FFF8DC", numberFormat: "0.0###" });
  look(first, 2, { wrapText: true, horizontalAlignment: "Distributed", verticalAlignment: "Justify", indentLevel: 2 });
  look(first, 3, { locked: false, formulaHidden: true });
  look(first, 4, { top: edge("Double", "Thick"), left: edge("Dash", "Medium"), right: edge("Dot", "Thin") });
  look(first, 5, { bottom: edge("Continuous", "Hairline"), horizontalAlignment: "CenterAcrossSelection" });
  await expectSame(book);
});

test("a date keeps its number", async () => {
  const { book, first } = twoSheets();
  fill(book, first, [{ kind: "number", value: 45_292.75 }]);
  first.change(0, 0, { format: { numberFormat: "yyyy/m/d" } });
  await expectSame(book);
});

test("validations of every kind", async () => {
  const { book, first } = twoSheets();
  const between = { formula1: 0, formula2: "=$A$1", operator: "Between" };
  restrict(first, 0, { decimal: between });
  restrict(first, 1, { wholeNumber: { formula1: 3, operator: "GreaterThanOrEqualTo" } }, "Warning");
  restrict(first, 2, { textLength: { formula1: 3, operator: "NotEqualTo" } }, "Information");
  restrict(first, 3, { list: { inCellDropDown: true, source: "是,否" } });
  restrict(first, 4, { list: { inCellDropDown: true, source: "=$A$1:$A$3" } });
  restrict(first, 5, { custom: { formula: "=OR(C6=1,C6=2)" } });
  restrict(first, 6, { date: { formula1: 45_292, formula2: 45_300, operator: "NotBetween" } });
  await expectSame(book);
});

test("a prompt without a rule is lost and noted", async () => {
  const { book, first } = twoSheets();
  first.change(0, 0, { validation: { ...NO_VALIDATION, prompt: { title: "", message: "只提示", showPrompt: true } } });
  await saveBook(book);
  expect(book.unmodelled).toEqual(["file: validation that only prompts"]);
});

test("sizes, merges, panes, pages and views", async () => {
  const { book, first, second } = twoSheets();
  first.heights.set(2, 33.75).set(4, 12);
  first.widths.set(1, 45.75).set(3, 210);
  first.hiddenRows.add(4).add(6);
  first.hiddenColumns.add(0).add(3);
  first.merges = [{ top: 1, left: 1, bottom: 3, right: 2 }];
  first.frozen = { rows: 2, columns: 1 };
  first.tabColor = "#00B050";
  second.showGridlines = false;
  second.showHeadings = false;
  second.frozen = { rows: 0, columns: 3 };
  Object.assign(first.page, { orientation: "Landscape", paperSize: "A3", zoom: { scale: 85 }, leftMargin: 43 });
  Object.assign(first.page.texts, { leftHeader: "A&&L", rightHeader: "&D", centerFooter: "第 &P 页" });
  first.page.printArea = [
    { top: 0, left: 0, bottom: 5, right: 3 },
    { top: 8, left: 1, bottom: 9, right: 2 },
  ];
  first.page.titleRows = { top: 1, left: 0, bottom: 2, right: 16_383 };
  first.page.titleColumns = { top: 0, left: 0, bottom: 1_048_575, right: 1 };
  first.page.breaks.row = [12, 30];
  second.page.breaks.column = [4];
  Object.assign(second.page, { zoom: { verticalFitToPages: 2 }, printGridlines: true, printHeadings: true });
  Object.assign(second.page, { centerVertically: true, paperSize: "B5" });
  await expectSame(book);
});

test("names, hidden ones and those of one sheet", async () => {
  const { book, first, second } = twoSheets();
  const plain = { scope: null, visible: true, comment: "" };
  book.names.add({ ...plain, name: "清评.总分", formula: "='别的''表'!$A$1", visible: false });
  book.names.add({ ...plain, name: "Rate", formula: "=0.05", comment: "税 & <率>" });
  book.names.add({ ...plain, name: "Local", formula: "=Sheet1!$B$2:$C$3", scope: second.number });
  fill(book, first, [formula("=Rate*2")]);
  await expectSame(book);
});

test("protection, visibility and the active sheet", async () => {
  const { book, first, second } = twoSheets();
  const third = book.addSheet("第三");
  first.visibility = "Hidden";
  first.protection = { options: { allowSort: true, selectionMode: "Unlocked" }, password: null };
  second.protection = { options: { allowEditObjects: true, allowFormatCells: true }, password: null };
  third.protection = { options: { selectionMode: "None" }, password: null };
  book.structure = { password: null };
  book.selection = { sheet: third, rect: { top: 0, left: 0, bottom: 0, right: 0 } };
  await expectSame(book);
});

test("looks of whole columns reach to the end of the used area", async () => {
  const { book, first } = twoSheets();
  fill(book, first, [{ kind: "number", value: 1 }, { kind: "blank" }, { kind: "number", value: 2 }]);
  first.columnFormats.set(0, { locked: false });
  const opened = await savedAndOpened(book);
  expect([0, 1, 2].map((row) => opened.sheets[0]?.format(row, 0).locked)).toEqual([false, false, false]);
});
