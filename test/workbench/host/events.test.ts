import { openExcel } from "../excelClient";

/** Events reach their listeners a moment later. */
function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}

async function listening() {
  const opened = await openExcel();
  const seen: Excel.WorksheetChangedEventArgs[] = [];
  const registration = await opened.Excel.run(async (context) => {
    const handler = context.workbook.worksheets.onChanged.add((event) => {
      seen.push(event);
      return Promise.resolve();
    });
    await context.sync();
    return handler;
  });
  return { ...opened, seen, registration };
}

test("one event comes for each write, whoever writes", async () => {
  const { Excel, host, seen } = await listening();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:B2").values = [
      [1, 2],
      [3, 4],
    ];
    sheet.getRange("A1").format.font.bold = true;
    await context.sync();
  });
  host.book.userEdit("Sheet1", "B1", "9");
  await settled();
  expect(
    seen.map(({ address, changeType, source, triggerSource }) => [address, changeType, source, triggerSource]),
  ).toEqual([
    ["A1:B2", "RangeEdited", "Local", "ThisLocalAddin"],
    ["B1", "RangeEdited", "Local", "Unknown"],
  ]);
  expect(seen[0]?.details).toBeUndefined();
  expect(seen[1]?.details).toMatchObject({ valueBefore: 2, valueAfter: 9, valueTypeAfter: "Double" });
});

test("an event gives its range, which survives the cleaning up of another", async () => {
  const { Excel, host, seen } = await listening();
  host.book.userEdit("Sheet1", "C3", "甲");
  await settled();
  for (let round = 0; round < 2; round += 1) {
    await Excel.run(async (context) => {
      const range = seen[0]?.getRange(context).load("address,values");
      await context.sync();
      expect([range?.address, range?.values]).toEqual(["Sheet1!C3", [["甲"]]]);
    });
  }
});

test("a sheet's own listener hears of this sheet only, until it is removed", async () => {
  const { Excel, host } = await openExcel();
  const seen: string[] = [];
  const registration = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("评分表");
    const handler = sheet.onChanged.add((event) => {
      seen.push(event.address);
      return Promise.resolve();
    });
    await context.sync();
    return handler;
  });
  host.book.userEdit("Sheet1", "A1", "1");
  host.book.userEdit("评分表", "A2", "1");
  await settled();
  await Excel.run(registration.context, async (context) => {
    registration.remove();
    await context.sync();
  });
  host.book.userEdit("评分表", "A3", "1");
  await settled();
  expect(seen).toEqual(["A2"]);
});

test("sheets that come, go and change their names are told of", async () => {
  const { Excel } = await openExcel();
  const seen: unknown[] = [];
  const note = (event: { type: string }) => {
    seen.push(event.type);
    return Promise.resolve();
  };
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add(note);
    worksheets.onDeleted.add(note);
    worksheets.onActivated.add(note);
    worksheets.onNameChanged.add(({ nameBefore, nameAfter }) => {
      seen.push([nameBefore, nameAfter]);
      return Promise.resolve();
    });
    await context.sync();
    const sheet = worksheets.add("一");
    sheet.name = "二";
    sheet.activate();
    sheet.delete();
    await context.sync();
  });
  await settled();
  // Adding a sheet in Excel does not show it; deleting the one in sight shows another.
  expect(seen).toEqual([
    "WorksheetAdded",
    ["一", "二"],
    "WorksheetActivated",
    "WorksheetActivated",
    "WorksheetDeleted",
  ]);
});

test("events can be switched off", async () => {
  const { Excel, seen } = await listening();
  await Excel.run(async (context) => {
    context.runtime.enableEvents = false;
    context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[1]];
    await context.sync();
    context.runtime.enableEvents = true;
    context.workbook.worksheets.getActiveWorksheet().getRange("A2").values = [[1]];
    await context.sync();
  });
  await settled();
  expect(seen.map(({ address }) => address)).toEqual(["A2"]);
});
