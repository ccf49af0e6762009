import { errorOf, openExcel } from "../excelClient";

type Work = (sheet: Excel.Worksheet) => void;

async function protectedSheet(options: Excel.WorksheetProtectionOptions = {}, password?: string) {
  const opened = await openExcel();
  await opened.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:B2").values = [
      [1, 2],
      [3, 4],
    ];
    sheet.getRange("A1").format.protection.locked = false;
    sheet.protection.protect(options, password);
    await context.sync();
  });
  const attempt = (work: Work) =>
    opened.Excel.run(async (context) => {
      work(context.workbook.worksheets.getActiveWorksheet());
      await context.sync();
    });
  return { ...opened, attempt };
}

test.each<[string, Work]>([
  ["a locked cell", (sheet) => (sheet.getRange("B1").values = [[9]])],
  ["locked cells among others", (sheet) => (sheet.getRange("A1:B1").values = [[9, 9]])],
  ["a cell nobody touched", (sheet) => (sheet.getRange("Z99").formulas = [["=1"]])],
  ["looks", (sheet) => (sheet.getRange("A1").format.font.bold = true)],
  ["a number format", (sheet) => (sheet.getRange("A1").numberFormat = [["0.0"]])],
  ["a border", (sheet) => (sheet.getRange("A1").format.borders.getItem("EdgeTop").style = "Dot")],
  ["a row's height", (sheet) => (sheet.getRange("1:1").format.rowHeight = 20)],
  ["hiding a column", (sheet) => (sheet.getRange("B:B").columnHidden = true)],
  ["merging", (sheet) => sheet.getRange("A1:B1").merge()],
  ["validation", (sheet) => sheet.getRange("A1").dataValidation.clear()],
  ["clearing", (sheet) => sheet.getRange("A1:B2").clear()],
  ["inserting rows", (sheet) => sheet.getRange("1:1").insert("Down")],
  ["protecting again", (sheet) => sheet.protection.protect()],
])("protection refuses %s", async (_name, work) => {
  const { attempt, host } = await protectedSheet();
  expect((await errorOf(attempt(work))).code).toBe("AccessDenied");
  expect(host.book.resultOf(host.book.active, 0, 1)).toEqual({ kind: "number", value: 2 });
});

test("an unlocked cell is written, and what the options allow is done", async () => {
  const { attempt, host } = await protectedSheet({ allowFormatRows: true, allowFormatColumns: true });
  await attempt((sheet) => {
    sheet.getRange("A1:B1").values = [[9, null]];
    sheet.getRange("1:1").format.rowHeight = 20;
    sheet.getRange("A:A").format.columnWidth = 99;
    sheet.name = "改名";
  });
  expect(host.book.resultOf(host.book.active, 0, 0)).toEqual({ kind: "number", value: 9 });
});

test("state and options are read, and the protection is taken off", async () => {
  const { Excel } = await protectedSheet({ allowFormatRows: true });
  await Excel.run(async (context) => {
    const { protection } = context.workbook.worksheets.getActiveWorksheet();
    protection.load("protected,options");
    await context.sync();
    expect(protection.protected).toBe(true);
    expect(protection.options).toMatchObject({ allowFormatRows: true, allowFormatCells: false });
    protection.unprotect();
    protection.load("protected");
    await context.sync();
    expect(protection.protected).toBe(false);
  });
});

test("unprotecting needs protection and its password", async () => {
  const { attempt } = await protectedSheet({}, "秘密");
  const code = async (password?: string) =>
    (await errorOf(attempt((sheet) => sheet.protection.unprotect(password)))).code;
  expect([await code(), await code("falsch")]).toEqual(["AccessDenied", "AccessDenied"]);
  await attempt((sheet) => sheet.protection.unprotect("秘密"));
  expect(await code("秘密")).toBe("AccessDenied");
});

test("a workbook with a protected structure takes no new sheet", async () => {
  const { Excel } = await openExcel();
  await Excel.run(async (context) => {
    const { protection, worksheets } = context.workbook;
    protection.load("protected");
    await context.sync();
    expect(protection.protected).toBe(false);
    protection.protect("x");
    protection.load("protected");
    await context.sync();
    expect(protection.protected).toBe(true);
    worksheets.add("新");
    expect((await errorOf(context.sync())).code).toBe("AccessDenied");
  });
});

test("typing respects protection", async () => {
  const { host } = await protectedSheet();
  expect(host.book.userEdit("Sheet1", "A1", "7")).toBe("done");
  expect(host.book.userEdit("Sheet1", "B1", "7")).toBe("protected");
  expect(
    host.book.resultsOf(host.book.active, [
      { row: 0, column: 0 },
      { row: 0, column: 1 },
    ]),
  ).toEqual([
    { kind: "number", value: 7 },
    { kind: "number", value: 2 },
  ]);
});
