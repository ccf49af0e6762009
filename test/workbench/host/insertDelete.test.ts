import { errorOf, openExcel } from "../excelClient";

async function prepared() {
  const opened = await openExcel();
  await opened.Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    const sheet = worksheets.getItem("Sheet1");
    sheet.getRange("A1:A6").values = [[1], [2], [3], [4], [5], [6]];
    sheet.getRange("B1:B3").formulas = [["=SUM(A2:A4)"], ["=A5*10"], ["=SUM(A:A)"]];
    sheet.getRange("C5:D6").merge();
    sheet.getRange("5:5").format.rowHeight = 40;
    sheet.getRange("A5").format.font.bold = true;
    sheet.getRange("A5").dataValidation.rule = { custom: { formula: "=A5<$A$6" } };
    names.add("五", sheet.getRange("A5"));
    worksheets.add("别处").getRange("A1:A2").formulas = [["=Sheet1!A5"], ["=SUM(Sheet1!$A$4:$A$6)"]];
    await context.sync();
  });
  return opened;
}

type Opened = Awaited<ReturnType<typeof prepared>>;

function state({ Excel }: Opened) {
  return Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    const own = worksheets.getItem("Sheet1").getRange("B1:B9").load("formulas");
    const other = worksheets.getItem("别处").getRange("A1:A2").load("formulas,values");
    const name = names.getItem("五").load("formula");
    await context.sync();
    return {
      own: (own.formulas as unknown[][]).flat().filter((formula) => formula !== ""),
      other: (other.formulas as unknown[][]).flat(),
      values: (other.values as unknown[][]).flat(),
      name: name.formula as unknown,
    };
  });
}

function change({ Excel }: Opened, work: (sheet: Excel.Worksheet) => void) {
  return Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem("Sheet1"));
    await context.sync();
  });
}

test("rows that are inserted shift everything that refers to what is below", async () => {
  const opened = await prepared();
  await change(opened, (sheet) => sheet.getRange("3:4").insert("Down"));
  expect(await state(opened)).toEqual({
    own: ["=SUM(A2:A6)", "=A7*10", "=SUM(A:A)"],
    other: ["=Sheet1!A7", "=SUM(Sheet1!$A$6:$A$8)"],
    values: [5, 15],
    name: "=Sheet1!$A$7",
  });
  const sheet = opened.host.book.active;
  expect(sheet.merges).toEqual([{ top: 6, left: 2, bottom: 7, right: 3 }]);
  expect([sheet.heights.get(6), sheet.format(6, 0).bold]).toEqual([40, true]);
  expect(sheet.cell(6, 0).validation?.rule).toEqual({ custom: { formula: "=A7<$A$8" } });
});

test("rows that are deleted shrink ranges at either end; what is gone becomes an error", async () => {
  const opened = await prepared();
  await change(opened, (sheet) => sheet.getRange("4:5").delete("Up"));
  expect(await state(opened)).toEqual({
    own: ["=SUM(A2:A3)", "=#REF!*10", "=SUM(A:A)"],
    other: ["=#REF!", "=SUM(Sheet1!$A$4)"],
    values: ["#REF!", 6],
    name: "=#REF!",
  });
});

test("columns shift too", async () => {
  const opened = await prepared();
  await change(opened, (sheet) => sheet.getRange("A:B").insert("Right"));
  const { other, name } = await state(opened);
  expect([other, name]).toEqual([["=Sheet1!C5", "=SUM(Sheet1!$C$4:$C$6)"], "=Sheet1!$C$5"]);
});

test("single cells shift their own columns only", async () => {
  const opened = await prepared();
  await change(opened, (sheet) => sheet.getRange("A3").insert("Down"));
  expect(await state(opened)).toMatchObject({
    own: ["=SUM(A2:A5)", "=A6*10", "=SUM(A:A)"],
    other: ["=Sheet1!A6", "=SUM(Sheet1!$A$5:$A$7)"],
    values: [5, 15],
  });
  expect(opened.host.book.active.merges).toEqual([{ top: 4, left: 2, bottom: 5, right: 3 }]);
  await change(opened, (sheet) => sheet.getRange("A3").delete("Up"));
  expect((await state(opened)).own).toEqual(["=SUM(A2:A4)", "=A5*10", "=SUM(A:A)"]);
});

test("half a merged area cannot move", async () => {
  const opened = await prepared();
  const failure = await errorOf(change(opened, (sheet) => sheet.getRange("C2").insert("Down")));
  expect(failure).toEqual({ code: "MergedRangeConflict", location: "Range.insert" });
});

test("ranges that are held follow, until their cells are gone", async () => {
  const { Excel } = await prepared();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const held = sheet.getRange("A5");
    await context.sync();
    sheet.getRange("2:2").insert("Down");
    held.load("address,values");
    await context.sync();
    expect([held.address, held.values]).toEqual(["Sheet1!A6", [[5]]]);
    held.getEntireRow().delete("Up");
    held.load("address");
    expect((await errorOf(context.sync())).code).toBe("InvalidReference");
  });
});
