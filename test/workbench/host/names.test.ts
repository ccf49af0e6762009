import { errorOf, openExcel } from "../excelClient";

test("names are added, listed, found, hidden and deleted", async () => {
  const { Excel } = await openExcel();
  await Excel.run(async (context) => {
    const { names, worksheets } = context.workbook;
    const sheet = worksheets.add("评分表");
    names.add("_qingping.score.gd_2009", sheet.getRange("B2:C3")).visible = false;
    names.add("满分", "=100");
    names.load("items/name,items/formula,items/visible,items/type,items/value");
    await context.sync();
    expect(names.items.map(({ name, formula, visible, type }) => [name, String(formula), visible, type])).toEqual([
      ["_qingping.score.gd_2009", "=评分表!$B$2:$C$3", false, "Range"],
      ["满分", "=100", true, "Double"],
    ]);
    const range = names.getItem("_QINGPING.score.gd_2009").getRange().load("address");
    const constant = names.getItem("满分").getRangeOrNullObject().load("address");
    const missing = names.getItemOrNullObject("没有");
    names.getItem("满分").delete();
    const count = names.getCount();
    await context.sync();
    expect([range.address, constant.isNullObject, missing.isNullObject]).toEqual(["评分表!B2:C3", true, true]);
    expect(count.value).toBe(1);
  });
});

test("formulas use names, also ones that come later or change", async () => {
  const { Excel } = await openExcel();
  await Excel.run(async (context) => {
    const { names } = context.workbook;
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const cell = sheet.getRange("A1");
    cell.formulas = [["=SUM(分数)*系数"]];
    cell.load("values");
    await context.sync();
    expect(cell.values).toEqual([["#NAME?"]]);
    sheet.getRange("B1:B2").values = [[2], [3]];
    names.add("分数", sheet.getRange("B1:B2"));
    const factor = names.add("系数", "=2");
    cell.load("values");
    await context.sync();
    expect(cell.values).toEqual([[10]]);
    factor.formula = "=B1";
    cell.load("values");
    await context.sync();
    expect(cell.values).toEqual([[10]]);
    factor.formula = "=Sheet1!$B$2*10";
    cell.load("values");
    await context.sync();
    expect(cell.values).toEqual([[150]]);
  });
});

test("a sheet's own names are apart, and give addresses", async () => {
  const { Excel } = await openExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("一");
    sheet.names.add("起点", sheet.getRange("C3"));
    const onSheet = sheet.getRange("起点").load("address");
    const inBook = context.workbook.names.getItemOrNullObject("起点");
    await context.sync();
    expect([onSheet.address, inBook.isNullObject]).toEqual(["一!C3", true]);
    sheet.name = "二";
    const renamed = sheet.names.getItem("起点").load("formula,scope");
    await context.sync();
    expect([renamed.formula, renamed.scope]).toEqual(["=二!$C$3", "Worksheet"]);
  });
});

test("a name whose sheet is deleted points nowhere", async () => {
  const { Excel } = await openExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("一");
    context.workbook.names.add("点", sheet.getRange("C3"));
    sheet.delete();
    const name = context.workbook.names.getItem("点").load("formula,type");
    const range = name.getRangeOrNullObject();
    await context.sync();
    expect([name.formula, name.type, range.isNullObject]).toEqual(["=#REF!", "Error", true]);
  });
});

test.each<[string, string]>([
  ["A1", "InvalidArgument"],
  ["有 空格", "InvalidArgument"],
  ["1a", "InvalidArgument"],
  ["TAKEN", "ItemAlreadyExists"],
])("the name %j is refused", async (name, code) => {
  const { Excel } = await openExcel();
  const failure = await errorOf(
    Excel.run(async (context) => {
      context.workbook.names.add("taken", "=1");
      context.workbook.names.add(name, "=1");
      await context.sync();
    }),
  );
  expect(failure.code).toBe(code);
});
