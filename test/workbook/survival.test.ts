import { newWorkbook } from "../../src/tasks/newWorkbook";
import { XlsxWorkbook } from "../../src/workbook/xlsx/xlsxWorkbook";
import { writeNew } from "../../src/workbook/xlsx/writeNew";
import { check, fill } from "../tasks/scoring";
import { libreOfficePresent, Office } from "../tools/libreOffice";
import { officeScriptsPresent, runInOffice } from "../tools/libreOfficeScript";
import { openpyxlPresent, rewriteWithPython } from "../tools/python";
import { describeWith } from "../tools/require";

const ENTRIES = {
  scores: { "1.1": 5, "2.1": 3.5, "6.1.2": 1.25, "7.5": 0 },
  maxima: { "1.1": 6, "1.2": 4 },
  reasons: { "2.1": "机构不健全" },
  bonus: { b1: 2 },
  vetoes: { v1: false, v2: true },
  experts: [{ name: "甲", noInterest: true }, { name: "乙" }],
  enterprise: { name: "某厂" },
};

async function filled(): Promise<Uint8Array> {
  const workbook = new XlsxWorkbook(await writeNew(await newWorkbook("zhejiang-2003")));
  await fill(workbook, ENTRIES);
  return workbook.save();
}

async function outcome(bytes: Uint8Array) {
  const { report } = await check(new XlsxWorkbook(bytes));
  const { provisional, bonus, vetoes, grade, maxima, scores } = report;
  return {
    provisional,
    bonus,
    vetoes,
    grade,
    maxima,
    scores,
    errors: report.findings.filter((f) => f.severity === "error"),
  };
}

/** What people do to a workbook, as openpyxl code on the workbook `book`. */
const CHANGES: Readonly<Record<string, string>> = {
  "renamed sheets": `
for sheet in book.worksheets: sheet.title = "表" + str(book.index(sheet))`,
  "reordered sheets": `
book._sheets.reverse()`,
  "another sheet in front": `
book.create_sheet("别的", 0)["A1"] = "qingping"`,
  "sorted rows": `
sheet = book["评分表"]
def row(key): return next(r for r in range(1, sheet.max_row + 1) if sheet.cell(r, 1).value == key)
a, b = row("1.1"), row("7.5")
for column in range(1, sheet.max_column + 1):
    one, other = sheet.cell(a, column), sheet.cell(b, column)
    if type(one).__name__ == "MergedCell" or type(other).__name__ == "MergedCell": continue
    one.value, other.value = other.value, one.value`,
  "inserted rows": `
for sheet in book.worksheets:
    for merged in list(sheet.merged_cells.ranges): sheet.unmerge_cells(str(merged))
    sheet.insert_rows(1)
    sheet.insert_rows(7, 2)`,
  "inserted columns": `
for sheet in book.worksheets:
    for merged in list(sheet.merged_cells.ranges): sheet.unmerge_cells(str(merged))
    sheet.insert_cols(1)
    sheet.insert_cols(4, 2)`,
  "a visible metadata sheet": `
for sheet in book.worksheets: sheet.sheet_state = "visible"`,
};

describeWith("openpyxl", openpyxlPresent)("a filled workbook reads the same with", () => {
  test.each(Object.entries(CHANGES))("%s", async (_name, code) => {
    const bytes = await filled();
    expect(await outcome(rewriteWithPython(code, bytes))).toEqual(await outcome(bytes));
  });
});

describeWith("LibreOffice", libreOfficePresent)("a filled workbook reads the same after", () => {
  const office = new Office();
  afterAll(() => office.dispose());

  test("a round trip through LibreOffice, and one more through .ods", async () => {
    const bytes = await filled();
    const before = await outcome(bytes);
    const [again] = office.convert([bytes]);
    expect(await outcome(again as Uint8Array)).toEqual(before);
    const [ods] = office.convert([bytes], "ods");
    const [back] = office.convert([ods as Uint8Array], "xlsx", "ods");
    expect(await outcome(back as Uint8Array)).toEqual(before);
  }, 60_000);
});

/** Rows and columns pushed in and sheets renamed by LibreOffice, which moves formulas along. */
const PUSH_AROUND = `
for name in doc.Sheets.ElementNames:
    sheet = doc.Sheets.getByName(name)
    sheet.unprotect("")
    sheet.Rows.insertByIndex(6, 2)
    sheet.Columns.insertByIndex(3, 1)
    sheet.setName(name + "（改名）")
`;

describeWith("LibreOffice with python3-uno", libreOfficePresent && officeScriptsPresent)(
  "a workbook changed in LibreOffice",
  () => {
    const office = new Office();
    afterAll(() => office.dispose());

    test("still computes and reads the same after rows and columns were inserted and sheets renamed", async () => {
      const bytes = await filled();
      const pushed = runInOffice(office, bytes, PUSH_AROUND);
      expect(await outcome(pushed)).toEqual(await outcome(bytes));
      const workbook = new XlsxWorkbook(pushed);
      await fill(workbook, { scores: { "1.1": 4 }, vetoes: { v2: false } });
      const [computed] = office.convert([workbook.save()]);
      expect(await outcome(computed as Uint8Array)).toMatchObject({ provisional: 10.75, vetoes: [], errors: [] });
    }, 60_000);
  },
);
