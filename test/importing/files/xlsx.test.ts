import { fromXlsx } from "../../../src/importing/files/xlsx";
import { faultOf } from "../../workbook/xlsx/fixtures";
import { packageOf, workbookOf } from "../../workbook/xlsx/packages";

const sheet = (rows: string, more = "") => `<worksheet><sheetData>${rows}</sheetData>${more}</worksheet>`;
const cell = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;

test("a sheet is read with its merged cells, its numbers and its formulas' results", () => {
  const rows = `<row r="1">${cell("A1", "评分表")}</row><row r="2">${cell("A2", "一")}<c r="B2"><v>5</v></c><c r="C2"><f>B2*2</f><v>10</v></c></row><row r="3"><c r="B3"><v>7</v></c></row>`;
  const merges = `<mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="A2:A4"/><mergeCell ref="nonsense"/><mergeCell ref="C9:A1"/></mergeCells>`;
  const { parts } = fromXlsx(workbookOf(sheet(rows, merges)), "表.xlsx");
  expect(parts.map(({ kind, name }) => [kind, name])).toEqual([["sheet", "表"]]);
  expect(parts[0]?.rows.flat().map(({ text, rowSpan, colSpan }) => [text, rowSpan, colSpan])).toEqual([
    ["评分表", 1, 3],
    ["一", 2, 1],
    ["5", 1, 1],
    ["10", 1, 1],
    ["7", 1, 1],
  ]);
});

test("a sheet without cells is left out", () => {
  expect(fromXlsx(workbookOf(sheet(""))).parts).toEqual([]);
});

test("what is no workbook is refused", async () => {
  expect(await faultOf(() => fromXlsx(packageOf({ "a.txt": "x" })))).toEqual({ code: "not-a-workbook" });
});

test("a cell far away makes no table of that size", async () => {
  const far = sheet(`<row r="1000000">${cell("XFD1000000", "x")}</row>`);
  expect(await faultOf(() => fromXlsx(workbookOf(far)))).toMatchObject({ code: "too-large" });
});
