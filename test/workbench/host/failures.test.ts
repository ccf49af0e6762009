import { ExcelHost, type Sabotage } from "../../../src/workbench/host/excelHost";
import { HostWorkbook } from "../../../src/workbench/host/hostWorkbook";
import { createEngine, errorOf, loadExcelClient, openExcel } from "../excelClient";

type Opened = Awaited<ReturnType<typeof openExcel>>;

function active({ Excel }: Opened, work: (sheet: Excel.Worksheet) => void) {
  return Excel.run(async (context) => {
    work(context.workbook.worksheets.getActiveWorksheet());
    await context.sync();
  });
}

test("a batch stops where it fails; what came before stays", async () => {
  const opened = await openExcel();
  const failure = await errorOf(
    active(opened, (sheet) => {
      sheet.getRange("A1").values = [["done"]];
      sheet.getRange("A2").values = [["a", "b"]];
      sheet.getRange("A3").values = [["never"]];
    }),
  );
  expect(failure).toEqual({ code: "InvalidArgument", location: "Range.values" });
  const { book } = opened.host;
  const places = [0, 1, 2].map((row) => ({ row, column: 0 }));
  expect(book.resultsOf(book.active, places).map(({ kind }) => kind)).toEqual(["text", "blank", "blank"]);
});

test("the client knows the statement that failed", async () => {
  const { Excel, OfficeExtension } = await openExcel();
  OfficeExtension.config.extendedErrorLogging = true;
  const error: unknown = await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("没有").activate();
    await context.sync();
  }).catch((caught: unknown) => caught);
  expect(error).toMatchObject({ code: "ItemNotFound", debugInfo: { errorLocation: "WorksheetCollection.getItem" } });
});

test("nothing happens while a cell is being edited", async () => {
  const opened = await openExcel();
  opened.host.cellEditing = true;
  const failure = await errorOf(active(opened, (sheet) => (sheet.getRange("A1").values = [[1]])));
  expect(failure.code).toBe("InvalidOperationInCellEditMode");
  expect(opened.host.book.active.usedRect(false)).toBeNull();
  opened.host.cellEditing = false;
  await active(opened, (sheet) => (sheet.getRange("A1").values = [[1]]));
});

describe("what is not modelled", () => {
  test.each<[string, (sheet: Excel.Worksheet) => void, string]>([
    ["a method", (sheet) => sheet.getRange("A1").removeDuplicates([0], false), "Range.call removeDuplicates"],
    ["a write", (sheet) => (sheet.getRange("A1").format.shrinkToFit = true), "RangeFormat.set shrinkToFit"],
    ["a way", (sheet) => sheet.tables.load("items/name"), "Worksheet.get tables"],
    ["a value method", (sheet) => sheet.getRange("A1").copyFrom("B1"), "Range.call copyFrom"],
  ])("%s fails loudly", async (_name, work, note) => {
    const opened = await openExcel();
    expect((await errorOf(active(opened, work))).code).toBe("ApiNotFound");
    expect(opened.host.unmodelled).toEqual([note]);
  });

  test("a read is noted, and the client says that it was not loaded", async () => {
    const opened = await openExcel();
    await opened.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1").load("hyperlink,address");
      await context.sync();
      expect(range.address).toBe("Sheet1!A1");
      expect(() => range.hyperlink).toThrow(/load/u);
    });
    expect(opened.host.unmodelled).toEqual(["Range.load hyperlink"]);
  });
});

test("an older Excel has fewer members, and the client says so itself", async () => {
  const opened = await openExcel({ excelApi: "1.7" });
  const failure = await errorOf(active(opened, (sheet) => sheet.getRange("A1").dataValidation.clear()));
  expect(failure).toEqual({ code: "ApiNotFound", location: "Range.dataValidation" });
  expect(opened.bridge.roundTrips).toBe(0);
  await active(opened, (sheet) => (sheet.getRange("A1").values = [[1]]));
});

describe("sabotage", () => {
  async function roundTrip(sabotage: Sabotage | null): Promise<unknown> {
    const opened = await openExcel();
    opened.host.sabotage = sabotage;
    return opened.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.protection.protect();
      sheet.protection.unprotect();
      sheet.getRange("B2").values = [["x"]];
      const all = sheet.getRangeByIndexes(0, 1, 3, 1).load("values");
      await context.sync();
      return (all.values as unknown[][]).flat();
    }).catch((error: unknown) => (error as { code: string }).code);
  }

  test.each<[Sabotage | null, unknown]>([
    [null, ["", "x", ""]],
    [{ dropWrites: true }, ["", "", ""]],
    [{ readZeros: true }, [0, 0, 0]],
    [{ shiftAddresses: true }, ["", "", "x"]],
    [{ failAtAction: 2 }, "GeneralException"],
  ])("%j", async (sabotage, outcome) => {
    expect(await roundTrip(sabotage)).toEqual(outcome);
  });

  test("protection can be ignored", async () => {
    const opened = await openExcel();
    opened.host.sabotage = { ignoreProtection: true };
    await active(opened, (sheet) => {
      sheet.protection.protect();
      sheet.getRange("A1").values = [["x"]];
    });
    expect(opened.host.book.resultOf(opened.host.book.active, 0, 0).kind).toBe("text");
  });
});

test("whatever arrives, an answer leaves", async () => {
  const host = new ExcelHost(HostWorkbook.create(createEngine));
  const path = { "1": { Id: 1, ObjectPathType: 42 } };
  for (const body of [null, 5, {}, { Actions: [{ Id: 1, ActionType: 1, ObjectPathId: 9 }], ObjectPaths: path }]) {
    expect(host.process(body).Error).toMatchObject({ Code: "InvalidRequest", ActionIndex: 0 });
  }
  const odd = host.process({
    Actions: [{ Id: 1, ActionType: 8, ObjectPathId: 1 }],
    ObjectPaths: { "1": { ...path[1], ObjectPathType: 1 } },
  });
  expect(odd.Error?.Code).toBe("ApiNotFound");
  await loadExcelClient(host);
});
