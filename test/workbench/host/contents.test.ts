import { errorOf, openExcel } from "../excelClient";

describe("load and sync", () => {
  test("a property is there only after load and sync", async () => {
    const { Excel } = await openExcel();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2");
      range.values = [
        [1, "two"],
        [true, ""],
      ];
      expect(() => range.address).toThrow(/load/u);
      range.load("address,rowCount,valueTypes,cellCount");
      await context.sync();
      expect([range.address, range.rowCount, range.cellCount]).toEqual(["Sheet1!A1:B2", 2, 4]);
      expect(range.valueTypes).toEqual([
        ["Double", "String"],
        ["Boolean", "Empty"],
      ]);
      expect(() => range.columnCount).toThrow(/load/u);
    });
  });

  test("a range outlives several syncs", async () => {
    const { Excel, bridge } = await openExcel();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("B2");
      await context.sync();
      range.values = [["x"]];
      await context.sync();
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([["x"]]);
    });
    expect(bridge.roundTrips).toBe(3);
    expect(bridge.largestPayload).toBeGreaterThan(100);
    bridge.reset();
    expect([bridge.roundTrips, bridge.largestPayload]).toEqual([0, 0]);
  });

  test("several properties at once, nested ones and all of a collection", async () => {
    const { Excel } = await openExcel();
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add("二");
      worksheets.load("items/name, items/protection/protected");
      const range = worksheets.getActiveWorksheet().getRange("A1");
      range.load({ address: true, format: { font: { bold: true } }, worksheet: { name: true } });
      await context.sync();
      expect(worksheets.items.map(({ name, protection }) => [name, protection.protected])).toEqual([
        ["Sheet1", false],
        ["二", false],
      ]);
      expect([range.address, range.format.font.bold, range.worksheet.name]).toEqual(["Sheet1!A1", false, "Sheet1"]);
    });
  });
});

describe("values", () => {
  test.each<[unknown, unknown]>([
    ["5", 5],
    [" 5 ", 5],
    ["'5", "5"],
    ["1e3", 1000],
    ["12.3%", 0.123],
    ["1,234", 1234],
    ["2024-01-02", 45293],
    ["true", true],
    ["#N/A", "#N/A"],
    ["评分", "评分"],
    ["=1/4", 0.25],
    ["=1/3", 1 / 3],
    [0.1 + 0.2, 0.1 + 0.2],
    ["-3", -3],
    [" ", " "],
    ["'=1+1", "=1+1"],
  ])("%j becomes %j", async (written, read) => {
    const { Excel } = await openExcel();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      range.values = [[written]];
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([[read]]);
    });
  });

  test("null leaves a cell, an empty text clears it, one value fills all", async () => {
    const { Excel } = await openExcel();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:C1");
      range.values = [[1, 2, 3]];
      range.values = [[null, "", "=A1*2"]];
      range.load("values,formulas,valueTypes");
      await context.sync();
      expect(range.values).toEqual([[1, "", 2]]);
      expect(range.formulas).toEqual([[1, "", "=A1*2"]]);
      expect(range.valueTypes).toEqual([["Double", "Empty", "Double"]]);
      range.values = "x" as never;
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([["x", "x", "x"]]);
    });
  });

  test("the text format keeps what looks like a number", async () => {
    const { Excel } = await openExcel();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B1");
      range.numberFormat = [["@"]];
      range.values = [["007", "=1+1"]];
      range.load("values,valueTypes,numberFormat");
      await context.sync();
      expect(range.values).toEqual([["007", "=1+1"]]);
      expect(range.numberFormat).toEqual([["@", "@"]]);
    });
  });

  test("text is what the cell shows", async () => {
    const { Excel, host } = await openExcel();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:F1");
      range.numberFormat = [["General", "0.00", "#,##0.0", "0%", "0.##", "[h]:mm"]];
      range.values = [["=2/3", 1.005, 1234.56, 0.125, 1.5, 0.5]];
      range.load("text");
      await context.sync();
      expect(range.text).toEqual([["0.6666666667", "1.01", "1,234.6", "13%", "1.5", "0.5"]]);
    });
    expect(host.unmodelled).toEqual(["text of number format [h]:mm"]);
  });

  test("a block of another size is refused and nothing is written", async () => {
    const { Excel, host } = await openExcel();
    const failure = await errorOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2").values = [[1, 2]];
        await context.sync();
      }),
    );
    expect(failure).toEqual({ code: "InvalidArgument", location: "Range.values" });
    expect(host.book.active.usedRect(true)).toBeNull();
  });

  test("10,000 cells arrive in one batch, in the client's chunks", async () => {
    const { Excel, bridge } = await openExcel();
    const block = Array.from({ length: 1000 }, (_row, r) => Array.from({ length: 10 }, (_cell, c) => r * 10 + c));
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("B2:K1001");
      range.values = block;
      range.load("values");
      await context.sync();
      expect(range.values).toEqual(block);
    });
    expect(bridge.roundTrips).toBe(1);
  });
});
