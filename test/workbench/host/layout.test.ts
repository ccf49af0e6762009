import { errorOf, openExcel } from "../excelClient";

test("the page is laid out as the add-in does it", async () => {
  const { Excel, host } = await openExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const { pageLayout } = sheet;
    pageLayout.paperSize = "A4";
    pageLayout.orientation = "Landscape";
    pageLayout.centerHorizontally = true;
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.topMargin = 54;
    pageLayout.footerMargin = 22;
    pageLayout.setPrintArea("A1:G30");
    pageLayout.setPrintTitleRows("$3:$3");
    pageLayout.headersFooters.defaultForAllPages.centerFooter = "第 &P 页";
    pageLayout.load("paperSize,orientation,centerHorizontally,zoom,topMargin,footerMargin,leftMargin");
    pageLayout.headersFooters.defaultForAllPages.load("centerFooter,leftHeader");
    const area = pageLayout.getPrintAreaOrNullObject().load("address");
    const titles = pageLayout.getPrintTitleRowsOrNullObject().load("address");
    const columns = pageLayout.getPrintTitleColumnsOrNullObject();
    await context.sync();
    const { paperSize, orientation, centerHorizontally, zoom, topMargin, footerMargin, leftMargin } = pageLayout;
    expect([paperSize, orientation, centerHorizontally, zoom]).toEqual([
      "A4",
      "Landscape",
      true,
      { horizontalFitToPages: 1 },
    ]);
    expect([topMargin, footerMargin, leftMargin]).toEqual([54, 22, 50.4]);
    expect(pageLayout.headersFooters.defaultForAllPages.centerFooter).toBe("第 &P 页");
    expect([area.address, titles.address, columns.isNullObject]).toEqual(["Sheet1!A1:G30", "Sheet1!3:3", true]);
  });
  expect(host.unmodelled).toEqual([]);
});

test.each<[string, (layout: Excel.PageLayout) => void]>([
  ["a paper nobody sells", (layout) => (layout.paperSize = "A9" as never)],
  ["title rows that are cells", (layout) => layout.setPrintTitleRows("A1:B2")],
  ["a zoom of two kinds", (layout) => (layout.zoom = { scale: 90, horizontalFitToPages: 1 })],
  ["a negative margin", (layout) => (layout.leftMargin = -1)],
])("%s is refused", async (_name, change) => {
  const { Excel } = await openExcel();
  const failure = await errorOf(
    Excel.run(async (context) => {
      change(context.workbook.worksheets.getActiveWorksheet().pageLayout);
      await context.sync();
    }),
  );
  expect(failure.code).toBe("InvalidArgument");
});

test("rows are frozen and thawed", async () => {
  const { Excel } = await openExcel();
  await Excel.run(async (context) => {
    const { freezePanes } = context.workbook.worksheets.getActiveWorksheet();
    freezePanes.freezeRows(3);
    const frozen = freezePanes.getLocationOrNullObject().load("address");
    await context.sync();
    expect(frozen.address).toBe("Sheet1!1:3");
    freezePanes.unfreeze();
    const thawed = freezePanes.getLocationOrNullObject();
    await context.sync();
    expect(thawed.isNullObject).toBe(true);
  });
});

test("merged cells keep the first content and take no other", async () => {
  const { Excel, host } = await openExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange("A1:C2");
    range.values = [
      ["", "b", "c"],
      ["d", "e", "f"],
    ];
    range.merge();
    sheet.getRange("B2").values = [["lost"]];
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([
      ["b", "", ""],
      ["", "", ""],
    ]);
    sheet.getRange("A5:B6").merge(true);
    await context.sync();
    expect(host.book.active.merges).toHaveLength(3);
    sheet.getRange("B1").unmerge();
    sheet.getRange("A6").clear();
    await context.sync();
    expect(host.book.active.merges).toEqual([{ top: 4, left: 0, bottom: 4, right: 1 }]);
  });
});

test("ranges are found from one another", async () => {
  const { Excel } = await openExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange("B2:D5");
    const found: [Excel.Range, string][] = [
      [range.getCell(1, 1), "C3"],
      [range.getRow(3), "B5:D5"],
      [range.getColumn(0), "B2:B5"],
      [range.getOffsetRange(1, -1), "A3:C6"],
      [range.getResizedRange(-2, 1), "B2:E3"],
      [range.getBoundingRect("F1"), "B1:F5"],
      [range.getEntireRow(), "2:5"],
      [range.getEntireColumn(), "B:D"],
      [range.getIntersectionOrNullObject("D4:F9"), "D4:D5"],
      [range.getLastCell(), "D5"],
      [sheet.getRangeByIndexes(1, 2, 3, 4), "C2:F4"],
      [sheet.getCell(4, 0), "A5"],
      [sheet.getRange("$A$1:$B$1"), "A1:B1"],
      [sheet.getRange("Sheet1!C3"), "C3"],
    ];
    const nothing = range.getIntersectionOrNullObject(sheet.getRange("A9"));
    for (const [one] of found) one.load("address");
    await context.sync();
    expect(found.map(([one]) => one.address)).toEqual(found.map(([, address]) => `Sheet1!${address}`));
    expect(nothing.isNullObject).toBe(true);
  });
});

test("the used range knows values from looks, and an empty sheet has none", async () => {
  const { Excel } = await openExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const none = sheet.getUsedRangeOrNullObject();
    const corner = sheet.getUsedRange().load("address");
    await context.sync();
    expect([none.isNullObject, corner.address]).toEqual([true, "Sheet1!A1"]);
    sheet.getRange("B2").values = [["x"]];
    sheet.getRange("C5").formulas = [['=""']];
    sheet.getRange("F9").format.fill.color = "#FF0000";
    const values = sheet.getUsedRangeOrNullObject(true).load("address");
    const all = sheet.getUsedRange().load("address");
    await context.sync();
    expect([values.address, all.address]).toEqual(["Sheet1!B2:C5", "Sheet1!B2:F9"]);
  });
});
