import { check } from "../../../src/tasks/check";
import { loadTemplateInto } from "../../../src/tasks/loadTemplate";
import { newWorkbook } from "../../../src/tasks/newWorkbook";
import { openBook } from "../../../src/workbench/files/openBook";
import { saveBook } from "../../../src/workbench/files/saveBook";
import type { HostWorkbook } from "../../../src/workbench/host/hostWorkbook";
import { shownText } from "../../../src/workbench/host/model/numberText";
import { parseA1 } from "../../../src/workbook/address";
import { ExcelWorkbook } from "../../../src/workbook/excel/excelWorkbook";
import { writeNew } from "../../../src/workbook/xlsx/writeNew";
import { XlsxWorkbook } from "../../../src/workbook/xlsx/xlsxWorkbook";
import entries from "../../../assets/samples/guangdong-2009-voluntary.json";
import { openExcel } from "../../workbook/excel/excelClient";
import { createEngine } from "../excelClient";
import { snapshotOf } from "./snapshot";

const IDS = ["guangdong-2009-voluntary", "shandong-2008", "fujian-2009-acceptance", "shenzhen-2025-voluntary"];

async function newFile(id: string): Promise<Uint8Array> {
  return writeNew(await newWorkbook(id, id === "guangdong-2009-voluntary" ? entries : {}));
}

function shown(book: HostWorkbook, sheetName: string, address: string): string | null {
  const [sheet, place] = [book.sheet(sheetName), parseA1(address)];
  if (!sheet || !place) throw new Error(`no ${sheetName}!${address}`);
  return shownText(book.resultOf(sheet, place.row, place.column), sheet.format(place.row, place.column).numberFormat);
}

describe.each(IDS)("a workbook of %s", (id) => {
  test("is the same after opening, saving and opening it again", async () => {
    const book = await openBook(await newFile(id), createEngine);
    const again = await openBook(await saveBook(book), createEngine);
    expect(snapshotOf(again)).toEqual(snapshotOf(book));
    expect([...book.unmodelled, ...again.unmodelled]).toEqual([]);
  });

  test("is checked with the same report once it was saved", async () => {
    const file = await newFile(id);
    const saved = await saveBook(await openBook(file, createEngine));
    expect(await check(new XlsxWorkbook(saved))).toEqual(await check(new XlsxWorkbook(file)));
  });

  test("computes what the file says", async () => {
    const plan = await newWorkbook(id, id === "guangdong-2009-voluntary" ? entries : {});
    const book = await openBook(await writeNew(plan), createEngine);
    for (const { name, cells } of plan.sheets) {
      const sheet = book.sheet(name);
      if (!sheet) throw new Error(`no sheet ${name}`);
      for (const { row, column, formula, value } of cells) {
        if (formula === undefined) continue;
        const result = book.resultOf(sheet, row, column);
        expect([name, row, column, result.kind === "blank" ? "" : result.value]).toEqual([
          name,
          row,
          column,
          value ?? "",
        ]);
      }
    }
  });
});

test("a table that the add-in wrote is the same after saving and opening it, hidden names among it", async () => {
  const { host } = await openExcel();
  await loadTemplateInto(new ExcelWorkbook(), "guangdong-2009-voluntary", entries);
  const again = await openBook(await saveBook(host.book), createEngine);
  expect(snapshotOf(again)).toEqual(snapshotOf(host.book));
  expect(again.names.within(null).map(({ visible }) => visible)).toEqual([false, false, false, false, false]);
  expect(again.unmodelled).toEqual([]);
});

describe("a workbook of ours in memory", () => {
  test("has what a person sees and may do", async () => {
    const book = await openBook(await newFile("guangdong-2009-voluntary"), createEngine);
    expect(book.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["封面", "Visible"],
      ["评分表", "Visible"],
      ["核查与否决", "Visible"],
      ["评分结果", "Visible"],
      ["_qingping", "VeryHidden"],
    ]);
    const sheet = book.sheet("评分表");
    expect(sheet?.format(3, 3)).toMatchObject({ fontName: "黑体", bold: true, fillColor: "#EDEDED", wrapText: true });
    expect(sheet?.format(4, 6)).toMatchObject({ locked: false, top: { style: "Continuous", weight: "Thin" } });
    expect(sheet?.protection?.options).toEqual({
      allowFormatColumns: true,
      allowFormatRows: true,
      allowEditObjects: true,
      allowEditScenarios: true,
    });
    expect(sheet?.cell(4, 6).validation).toMatchObject({
      rule: { decimal: { formula1: 0, formula2: 8, operator: "Between" } },
      errorAlert: { style: "Stop", showAlert: true, title: "输入有误" },
    });
    expect(sheet?.page).toMatchObject({
      paperSize: "A4",
      zoom: { horizontalFitToPages: 1 },
      titleRows: { top: 3, bottom: 3 },
      texts: { centerFooter: "第 &P 页　共 &N 页" },
    });
    expect(sheet?.frozen).toEqual({ rows: 4, columns: 0 });
    expect(sheet?.hiddenRows.has(0)).toBe(true);
  });

  test("follows typing and refuses what the file refuses", async () => {
    const book = await openBook(await writeNew(await newWorkbook("guangdong-2009-voluntary")), createEngine);
    expect(shown(book, "评分表", "H5")).toBe("未填");
    expect(book.userEdit("评分表", "G5", "9")).toBe("invalid");
    expect(book.userEdit("评分表", "F5", "9")).toBe("protected");
    expect(book.userEdit("评分表", "G5", "7.5")).toBe("done");
    expect(shown(book, "评分表", "H5")).toBe("");
    expect(book.userEdit("评分表", "G15", "5")).toBe("invalid");
    expect(book.userEdit("评分表", "G15", "4")).toBe("done");
  });
});
