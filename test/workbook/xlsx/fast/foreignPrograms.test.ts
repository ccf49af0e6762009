import { TABLE_IDS } from "../../../../src/tasks/requireTable";
import { libreOfficePresent, Office } from "../../../tools/libreOffice";
import { openpyxlPresent, rewriteWithPython, throughOpenpyxl } from "../../../tools/python";
import { describeWith } from "../../../tools/require";
import { XlsxWorkbook } from "../../../../src/workbook/xlsx/xlsxWorkbook";
import { newFile } from "../fixtures";
import { expectSame } from "./bothReaders";

const ENTRIES = {
  enterprise: { name: "甲 < 乙 & “丙”", code: "x", place: "汕尾市", industry: "", date: "2022-01-31", kind: "=1+1" },
  experts: [{ name: "虚构专家\n一", noInterest: true }],
  reasons: { "1.1": "_x000D_\r\n🐎", "1.2": " 前后空格 " },
  scores: { "1.1": 1.25, "1.2": "８分", "1.3": 0.1 },
  vetoes: { v1: true },
};
const files = () => Promise.all(TABLE_IDS.map((id) => newFile(id, ENTRIES)));

test.each(TABLE_IDS)("%s, written anew and written into, is read as by the complete reader", async (id) => {
  const bytes = await newFile(id, ENTRIES);
  await expectSame(bytes);
  const workbook = new XlsxWorkbook(bytes);
  const [sheet] = await workbook.readSheets();
  await workbook.writeCells([
    { sheet: sheet?.name ?? "", row: 4, column: 3, value: "x<&>\r", keepFormula: false },
    { sheet: sheet?.name ?? "", row: 5, column: 3, value: 0.1 + 0.2, keepFormula: true },
    { sheet: sheet?.name ?? "", row: 60, column: 30, value: true, keepFormula: false },
  ]);
  await expectSame(workbook.save());
});

describeWith("openpyxl", openpyxlPresent)("files saved by openpyxl", () => {
  test("are read as by the complete reader", async () => {
    for (const bytes of throughOpenpyxl(await files())) await expectSame(bytes);
  });

  test("with copied, renamed and foreign sheets, rich texts, dates and errors as well", async () => {
    const code = `
import datetime
sheet = book.worksheets[1]
copy = book.copy_worksheet(sheet)
sheet.title = "改名 & 'a'"
extra = book.create_sheet("别人的", 0)
extra["B2"] = datetime.datetime(2026, 11, 21, 8, 30)
extra["B3"] = "=1/0"
extra["B4"] = True
sheet["M40"] = "#N/A"
sheet["M41"] = datetime.date(2026, 11, 21)
sheet["M42"] = False
sheet.insert_rows(1, 3)
del book.defined_names[list(book.defined_names.keys())[0] if hasattr(book.defined_names, "keys") else book.defined_names.definedName[0].name]
`;
    await expectSame(rewriteWithPython(code, await newFile("guangdong-2009-voluntary", ENTRIES)));
  });
});

describeWith("LibreOffice", libreOfficePresent)("files saved by LibreOffice", () => {
  const office = new Office();
  afterAll(() => office.dispose());

  test("are read as by the complete reader", async () => {
    for (const bytes of office.convert(await files())) await expectSame(bytes);
  }, 120_000);
});
