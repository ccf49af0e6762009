import { errorOf, openExcel } from "../excelClient";

const CELLS = [["1.005"], [2], ["文字"], [""], [7], ["'5"], [" a "], [true], ['=""'], ["=1/0"]];

async function computed(formula: string): Promise<unknown> {
  const { Excel } = await openExcel();
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("评分表");
    sheet.getRange("G1:G10").formulas = CELLS;
    const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
    cell.formulas = [[formula]];
    cell.load("values");
    await context.sync();
    return (cell.values as unknown[][])[0]?.[0];
  });
}

test.each<[string, unknown]>([
  ["='评分表'!G5", 7],
  ["=评分表!$G$5*2", 14],
  ["=ISERROR(评分表!G10)", true],
  ["=ISERROR(评分表!G1)", false],
  ['=TRIM(评分表!G7)="a"', true],
  ['=TRIM(评分表!G4)=""', true],
  ['=TRIM(评分表!G9)=""', true],
  ['=TRIM(评分表!G5)="7"', true],
  ["=ISNUMBER(评分表!G3)", false],
  ["=ISNUMBER(评分表!G6)", false],
  ["=ISNUMBER(评分表!G4)", false],
  ["=COUNT(评分表!G1:G9)", 3],
  ["=COUNT(评分表!G1:G2,评分表!G5)", 3],
  ['=COUNTIF(评分表!G1:G10,"文字")', 1],
  ['=COUNTIF(评分表!G1:G10,">1")', 3],
  ['=COUNTIF(评分表!G3,"文字")', 1],
  ["=COUNTBLANK(评分表!G4)", 1],
  ["=COUNTBLANK(评分表!G1:G6)", 1],
  ["=COUNTBLANK(评分表!G9:G9)", 1],
  ["=COUNTA(评分表!G1:G9)", 8],
  ["=ROUND(1.005,2)", 1.01],
  ["=ROUND(评分表!G1,2)", 1.01],
  ["=ROUND(2.675,2)", 2.68],
  ["=ROUND(-2.5,0)", -3],
  ["=ROUND(12.3456,4)=12.3456", true],
  ["=ROUND(12.34561,4)=12.34561", false],
  ["=ROUND(SUM(0.1,0.2),6)=0.3", true],
  ["=ROUND(SUM(评分表!G1:G3,评分表!G5),6)", 10.005],
  ['=IF(AND(ISNUMBER(评分表!G2),OR(评分表!G2>5,评分表!G3="文字")),IF(评分表!G2=2,"好","坏"),"无")', "好"],
  ['=IF(ISERROR(评分表!G10),"有误",1)', "有误"],
  ["=评分表!G3+1", "#VALUE!"],
  ["=1/0", "#DIV/0!"],
  ["=没有这个(1)", "#NAME?"],
  ["=评分表!G4", 0],
  ['=评分表!G4&"x"', "x"],
  ["=MAX(0,MIN(评分表!G1:G2))", 1.005],
  ["=1e20/3", 1e20 / 3],
  ["=2^0.5", Math.SQRT2],
])("%s gives %j", async (formula, value) => {
  expect(await computed(formula)).toEqual(value);
});

test.each(["=SUM(1", "=1+", "=(1))", '="a', "=没有!A1", "="])("%s is refused", async (formula) => {
  const { Excel } = await openExcel();
  const failure = await errorOf(
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").formulas = [[formula]];
      await context.sync();
    }),
  ).catch(() => null);
  // A lone equals sign is a text.
  expect(failure?.code).toBe(formula === "=" ? undefined : "InvalidArgument");
});

test("formulas read as Excel keeps them", async () => {
  const { Excel } = await openExcel();
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("甲 乙");
    context.workbook.worksheets.add("评分表");
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A3");
    range.formulas = [["=sum('评分表'!a1:b2)"], ["='甲 乙'!$A$1"], ['=IF(B1="sum(",1,2)']];
    range.load("formulas");
    await context.sync();
    expect(range.formulas).toEqual([["=SUM(评分表!A1:B2)"], ["='甲 乙'!$A$1"], ['=IF(B1="sum(",1,2)']]);
  });
});

test("a circle gives 0 and does not hang", async () => {
  const { Excel } = await openExcel();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B1");
    range.formulas = [["=B1", "=A1"]];
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([[0, 0]]);
  });
});

test("a function that the engine lacks is noted", async () => {
  const { Excel, host } = await openExcel();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
    range.formulas = [["=SUM((B1:B2,B4))"]];
    range.load("values");
    await context.sync();
  });
  expect(host.unmodelled).toEqual(["formula result #ERROR!"]);
});
