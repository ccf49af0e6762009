import { errorOf, openExcel } from "../excelClient";

test("looks are set and read, mixed ones read as null", async () => {
  const { Excel } = await openExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const { format } = sheet.getRange("A1:B2");
    format.font.name = "宋体";
    format.font.size = 10.5;
    format.font.color = "#c00000";
    format.font.italic = true;
    format.fill.color = "#FFF8DC";
    format.wrapText = true;
    format.horizontalAlignment = "Center";
    format.verticalAlignment = "Top";
    format.indentLevel = 2;
    format.protection.locked = false;
    sheet.getRange("A1").format.font.bold = true;
    const read = sheet.getRange("A1:B1").format;
    read.load("wrapText,horizontalAlignment,verticalAlignment,indentLevel");
    read.font.load();
    read.fill.load("color");
    read.protection.load("locked");
    await context.sync();
    const { wrapText, horizontalAlignment, verticalAlignment, indentLevel, font } = read;
    expect([wrapText, horizontalAlignment, verticalAlignment, indentLevel]).toEqual([true, "Center", "Top", 2]);
    expect([font.name, font.size, font.color, font.italic]).toEqual(["宋体", 10.5, "#C00000", true]);
    expect([font.bold, read.fill.color, read.protection.locked]).toEqual([null, "#FFF8DC", false]);
  });
});

test("a fill is cleared and reads as white", async () => {
  const { Excel } = await openExcel();
  await Excel.run(async (context) => {
    const { fill } = context.workbook.worksheets.getActiveWorksheet().getRange("A1").format;
    fill.color = "#123456";
    fill.clear();
    fill.load("color");
    await context.sync();
    expect(fill.color).toBe("#FFFFFF");
  });
});

test("borders belong to both neighbours", async () => {
  const { Excel } = await openExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const { borders } = sheet.getRange("B2:C3").format;
    for (const side of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal"] as const) {
      borders.getItem(side).style = "Continuous";
    }
    borders.getItem("EdgeBottom").weight = "Thick";
    borders.getItem("EdgeBottom").color = "#0000ff";
    const below = sheet.getRange("B4:C4").format.borders.getItem("EdgeTop").load("style,weight,color");
    const inside = borders.getItem("InsideVertical").load("style");
    const middle = sheet.getRange("B2").format.borders.getItem("EdgeBottom").load("style,weight");
    borders.load("items/sideIndex,items/style");
    await context.sync();
    expect([below.style, below.weight, below.color]).toEqual(["Continuous", "Thick", "#0000FF"]);
    expect([inside.style, middle.style, middle.weight]).toEqual(["None", "Continuous", "Thin"]);
    expect(borders.items).toHaveLength(6);
  });
});

test("sizes, hiding and fitting", async () => {
  const { Excel } = await openExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("B:C").format.columnWidth = 120;
    sheet.getRanges("2:2,4:5").format.rowHeight = 30;
    sheet.getRange("7:7").rowHidden = true;
    sheet.getRange("E:E").columnHidden = true;
    sheet.getRange("5:5").format.autofitRows();
    const [wide, mixed, high] = [sheet.getRange("B1"), sheet.getRange("A1:B1"), sheet.getRange("A4")];
    const [fitted, hidden, some] = [sheet.getRange("A5"), sheet.getRange("A7:E7"), sheet.getRange("D6:E7")];
    for (const range of [wide, mixed, high, fitted]) range.load("format/columnWidth,format/rowHeight");
    hidden.load("rowHidden,format/rowHeight");
    some.load("rowHidden,columnHidden");
    await context.sync();
    expect([wide.format.columnWidth, mixed.format.columnWidth]).toEqual([120, null]);
    expect([high.format.rowHeight, fitted.format.rowHeight, hidden.format.rowHeight]).toEqual([30, 15, 0]);
    expect([hidden.rowHidden, some.rowHidden, some.columnHidden]).toEqual([true, null, null]);
  });
});

describe("several ranges at once", () => {
  test("are formatted and counted", async () => {
    const { Excel } = await openExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const areas = sheet.getRanges("A1:B2, D4,F:F");
      areas.format.font.bold = true;
      areas.load("address,areaCount");
      areas.areas.load("items/address");
      const fonts = ["B2", "D4", "F9", "C3"].map((address) => sheet.getRange(address).format.font.load("bold"));
      await context.sync();
      expect([areas.address, areas.areaCount]).toEqual(["Sheet1!A1:B2,Sheet1!D4,Sheet1!F:F", 3]);
      expect(areas.areas.items.map(({ address }) => address)).toEqual(["Sheet1!A1:B2", "Sheet1!D4", "Sheet1!F:F"]);
      expect(fonts.map(({ bold }) => bold)).toEqual([true, true, true, false]);
    });
  });

  test("are refused beyond 8,192 characters", async () => {
    const { Excel } = await openExcel();
    const list = Array.from({ length: 2000 }, (_cell, index) => `A${index + 1}`).join(",");
    const failure = await errorOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRanges(list).format.font.bold = true;
        await context.sync();
      }),
    );
    expect(failure.code).toBe("InvalidArgument");
  });
});

test.each<[string, (range: Excel.Range) => void]>([
  ["an alignment", (range) => (range.format.horizontalAlignment = "Middle" as never)],
  ["a colour", (range) => (range.format.font.color = "#12")],
  ["a size", (range) => (range.format.font.size = 0)],
  ["an address", (range) => range.worksheet.getRange("A0")],
])("%s that does not exist is refused", async (_name, change) => {
  const { Excel } = await openExcel();
  const failure = await errorOf(
    Excel.run(async (context) => {
      change(context.workbook.worksheets.getActiveWorksheet().getRange("A1"));
      await context.sync();
    }),
  );
  expect(failure.code).toBe("InvalidArgument");
});
