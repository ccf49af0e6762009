import { openExcel } from "../excelClient";

test("pages are broken before rows and columns, each place once, and the breaks are taken away", async () => {
  const { Excel, host } = await openExcel();
  const breaks = () => host.book.active.page.breaks;
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.horizontalPageBreaks.add("A30");
    sheet.horizontalPageBreaks.add(sheet.getRange("C10:D12"));
    sheet.horizontalPageBreaks.add("A20").delete();
    sheet.horizontalPageBreaks.add("A30");
    sheet.horizontalPageBreaks.add("A1");
    sheet.verticalPageBreaks.add("E1");
    const count = sheet.horizontalPageBreaks.getCount();
    await context.sync();
    expect(breaks()).toEqual({ row: [9, 29], column: [4] });
    expect(count.value).toBe(2);
    sheet.verticalPageBreaks.removePageBreaks();
    await context.sync();
  });
  expect(breaks()).toEqual({ row: [9, 29], column: [] });
  expect(host.unmodelled).toEqual([]);
});

test("breaks move with the rows that they stand before", async () => {
  const { Excel, host } = await openExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.horizontalPageBreaks.add("A10");
    sheet.getRange("3:4").insert("Down");
    await context.sync();
    expect(host.book.active.page.breaks.row).toEqual([11]);
    sheet.getRange("12:12").delete("Up");
    await context.sync();
  });
  expect(host.book.active.page.breaks.row).toEqual([]);
});
