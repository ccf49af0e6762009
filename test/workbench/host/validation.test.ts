import { errorOf, openExcel } from "../excelClient";

const ALERT = { title: "输入有误", message: "请填 0 至 8", showAlert: true, style: "Stop" } as const;

async function withRule(rule: Excel.DataValidationRule, address = "B2") {
  const opened = await openExcel();
  await opened.Excel.run(async (context) => {
    const { dataValidation } = context.workbook.worksheets.getActiveWorksheet().getRange(address);
    dataValidation.rule = rule;
    dataValidation.ignoreBlanks = true;
    dataValidation.prompt = { title: "1.1  分值 8", message: "请填", showPrompt: true };
    dataValidation.errorAlert = ALERT;
    await context.sync();
  });
  return opened;
}

test.each<[string, Excel.DataValidationRule, readonly string[], readonly string[]]>([
  ["decimal", { decimal: { formula1: 0, formula2: 8, operator: "Between" } }, ["0", "7.5", "8"], ["8.1", "-1", "x"]],
  ["bound by a cell", { decimal: { formula1: 0, formula2: "=A1", operator: "Between" } }, ["5"], ["5.5"]],
  ["whole", { wholeNumber: { formula1: 3, operator: "GreaterThan" } }, ["4"], ["3", "4.5"]],
  ["list", { list: { inCellDropDown: true, source: "是,否" } }, ["是", "否"], ["有", "1"]],
  ["list of cells", { list: { inCellDropDown: true, source: "=$A$1:$A$2" } }, ["5", "五"], ["6"]],
  ["custom", { custom: { formula: "=ROUND(B2,1)=B2" } }, ["1.5"], ["1.55"]],
  ["length", { textLength: { formula1: 3, operator: "LessThanOrEqualTo" } }, ["三个字"], ["四个字呢"]],
])("a rule (%s) stops typing", async (_name, rule, good, bad) => {
  const { host } = await withRule(rule);
  host.book.userEdit("Sheet1", "A1", "5");
  host.book.userEdit("Sheet1", "A2", "五");
  for (const text of ["", ...good]) expect([text, host.book.userEdit("Sheet1", "B2", text)]).toEqual([text, "done"]);
  for (const text of bad) expect([text, host.book.userEdit("Sheet1", "B2", text)]).toEqual([text, "invalid"]);
});

test("it does not stop the API, but the value reads as not valid", async () => {
  const { Excel } = await withRule({ decimal: { formula1: 0, formula2: 8, operator: "Between" } }, "B2:B3");
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("B2:B3");
    range.values = [[99], [99]];
    range.dataValidation.load("valid,type,rule,prompt,errorAlert,ignoreBlanks");
    await context.sync();
    const { valid, type, rule, prompt, errorAlert, ignoreBlanks } = range.dataValidation;
    expect([valid, type, ignoreBlanks]).toEqual([false, "Decimal", true]);
    expect(rule).toEqual({ decimal: { formula1: 0, formula2: 8, operator: "Between" } });
    expect([prompt.message, errorAlert]).toEqual(["请填", ALERT]);
    range.values = [[5], [99]];
    range.dataValidation.load("valid");
    await context.sync();
    expect(range.dataValidation.valid).toBeNull();
  });
});

test("a rule's formula follows from cell to cell, and is cleared", async () => {
  const { Excel, host } = await withRule({ custom: { formula: "=B2<=$A$1+A2" } }, "B2:B4");
  host.book.userEdit("Sheet1", "A1", "10");
  host.book.userEdit("Sheet1", "A4", "5");
  expect(host.book.userEdit("Sheet1", "B4", "15")).toBe("done");
  expect(host.book.userEdit("Sheet1", "B3", "15")).toBe("invalid");
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const last = sheet.getRange("B4").dataValidation.load("rule");
    const more = sheet.getRange("B4:B5").dataValidation.load("type,rule");
    await context.sync();
    expect(last.rule).toEqual({ custom: { formula: "=B4<=$A$1+A4" } });
    expect([more.type, more.rule]).toEqual(["Inconsistent", null]);
    sheet.getRange("B2:B4").dataValidation.clear();
    last.load("type,rule");
    await context.sync();
    expect([last.type, last.rule]).toEqual(["None", {}]);
  });
});

test("several ranges take one rule; an alert that only warns stops nobody", async () => {
  const { Excel, host } = await openExcel();
  await Excel.run(async (context) => {
    const { dataValidation } = context.workbook.worksheets.getActiveWorksheet().getRanges("A1,C1:C2");
    dataValidation.rule = { wholeNumber: { formula1: 1, operator: "EqualTo" } };
    await context.sync();
  });
  expect(host.book.userEdit("Sheet1", "C2", "2")).toBe("invalid");
  await Excel.run(async (context) => {
    const { dataValidation } = context.workbook.worksheets.getActiveWorksheet().getRange("C2");
    dataValidation.errorAlert = { ...ALERT, style: "Warning" };
    await context.sync();
  });
  expect(host.book.userEdit("Sheet1", "C2", "2")).toBe("done");
});

test.each<[string, (validation: Excel.DataValidation) => void]>([
  ["no rule", (validation) => (validation.rule = {})],
  [
    "two rules",
    (validation) => (validation.rule = { custom: { formula: "=1" }, list: { inCellDropDown: true, source: "a" } }),
  ],
  ["a long list", (validation) => (validation.rule = { list: { inCellDropDown: true, source: "字".repeat(256) } })],
  ["a missing bound", (validation) => (validation.rule = { decimal: { formula1: 1, operator: "Between" } })],
  ["a long title", (validation) => (validation.prompt = { title: "长".repeat(33), message: "", showPrompt: true })],
  ["a long message", (validation) => (validation.errorAlert = { ...ALERT, message: "长".repeat(256) })],
])("%s is refused", async (_name, change) => {
  const { Excel } = await openExcel();
  const failure = await errorOf(
    Excel.run(async (context) => {
      change(context.workbook.worksheets.getActiveWorksheet().getRange("A1").dataValidation);
      await context.sync();
    }),
  );
  expect(failure.code).toBe("InvalidArgument");
});
