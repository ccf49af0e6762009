import { errorOf, openExcel } from "../excelClient";

const NAMES = ["封面", "评分表", "核查与否决", "评分结果", "数据 一"];

describe("the collection", () => {
  test("adds, lists, counts and finds sheets by name and by id", async () => {
    const { Excel } = await openExcel();
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const added = NAMES.map((name) => worksheets.add(name));
      added.at(-1)?.load("id,position,visibility");
      worksheets.load("items/name");
      const count = worksheets.getCount();
      await context.sync();
      expect(worksheets.items.map(({ name }) => name)).toEqual(["Sheet1", ...NAMES]);
      expect(count.value).toBe(6);
      const last = added.at(-1);
      expect([last?.position, last?.visibility]).toEqual([5, "Visible"]);
      const byId = worksheets.getItem(last?.id ?? "").load("name");
      const byName = worksheets.getItemOrNullObject("评分表").load("id");
      const missing = worksheets.getItemOrNullObject("没有");
      await context.sync();
      expect([byId.name, byName.isNullObject, missing.isNullObject]).toEqual(["数据 一", false, true]);
    });
  });

  test("what is done to a null object is done to nothing", async () => {
    const { Excel } = await openExcel();
    await Excel.run(async (context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject("没有");
      const used = missing.getUsedRangeOrNullObject(true).load("address");
      missing.visibility = "Hidden";
      missing.delete();
      await context.sync();
      expect([missing.isNullObject, used.isNullObject]).toEqual([true, true]);
    });
  });

  test.each<[string, string]>([
    ["sheet1", "ItemAlreadyExists"],
    ["a/b", "InvalidArgument"],
    ["", "InvalidArgument"],
    ["三十二个字".repeat(7), "InvalidArgument"],
  ])("refuses the name %j", async (name, code) => {
    const { Excel } = await openExcel();
    const failure = await errorOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.add(name);
        await context.sync();
      }),
    );
    expect(failure.code).toBe(code);
  });
});

describe("a sheet", () => {
  test("is renamed, moved, hidden and shown", async () => {
    const { Excel } = await openExcel();
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.add("一");
      worksheets.getItem("Sheet1").getRange("A1").formulas = [["=一!B2+1"]];
      sheet.getRange("B2").values = [[4]];
      sheet.name = "第 二";
      sheet.position = 0;
      sheet.visibility = "VeryHidden";
      sheet.tabColor = "#ff0000";
      sheet.showGridlines = false;
      const formula = worksheets.getItem("Sheet1").getRange("A1").load("formulas,values");
      sheet.load("name,position,visibility,tabColor,showGridlines");
      await context.sync();
      const { name, position, visibility, tabColor, showGridlines } = sheet;
      expect([name, position, visibility, tabColor, showGridlines]).toEqual([
        "第 二",
        0,
        "VeryHidden",
        "#FF0000",
        false,
      ]);
      expect([formula.formulas, formula.values]).toEqual([[["='第 二'!B2+1"]], [[5]]]);
    });
  });

  test("is deleted, and references to it become errors", async () => {
    const { Excel } = await openExcel();
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.add("一");
      const formula = worksheets.getItem("Sheet1").getRange("A1");
      formula.formulas = [["=一!B2+1"]];
      sheet.delete();
      formula.load("formulas,values");
      const gone = worksheets.getItemOrNullObject("一");
      await context.sync();
      expect([formula.formulas, formula.values]).toEqual([[["=#REF!+1"]], [["#REF!"]]]);
      expect(gone.isNullObject).toBe(true);
    });
  });

  test("is not deleted while very hidden, nor the last visible one", async () => {
    const { Excel } = await openExcel();
    const remove = (name: string) =>
      errorOf(
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem(name).delete();
          await context.sync();
        }),
      );
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("深").visibility = "VeryHidden";
      await context.sync();
    });
    expect((await remove("深")).code).toBe("InvalidOperation");
    expect((await remove("Sheet1")).code).toBe("InvalidOperation");
  });

  test("is activated and its cells selected", async () => {
    const { Excel } = await openExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("评分表");
      sheet.activate();
      sheet.getRange("C3:D4").select();
      const active = context.workbook.worksheets.getActiveWorksheet().load("name");
      const selected = context.workbook.getSelectedRange().load("address");
      await context.sync();
      expect([active.name, selected.address]).toEqual(["评分表", "评分表!C3:D4"]);
    });
  });
});

test("five sheets with Chinese names compute across one another", async () => {
  const { Excel } = await openExcel();
  await Excel.run(async (context) => {
    const [cover, scores, checks, result, data] = NAMES.map((name) => context.workbook.worksheets.add(name));
    if (!cover || !scores || !checks || !result || !data) throw new Error("no sheets");
    scores.getRange("G5:G7").values = [[3], [4.5], [""]];
    checks.getRange("B2").values = [["否"]];
    data.getRange("A1").values = [[10]];
    result.getRange("B1:B3").formulas = [
      ["=ROUND(SUM('评分表'!G5:G7,'数据 一'!A1),6)"],
      ['=IF(COUNTIF(核查与否决!B2:B9,"是")>0,"不合格",IF(B1>=17,"合格","待定"))'],
      ["=COUNTBLANK(评分表!G5:G7)"],
    ];
    cover.getRange("A1").formulas = [['="结论："&评分结果!B2']];
    const read = result.getRange("B1:B3").load("values,formulas");
    const word = cover.getRange("A1").load("values");
    await context.sync();
    expect(read.values).toEqual([[17.5], ["合格"], [1]]);
    expect(read.formulas[0]).toEqual(["=ROUND(SUM(评分表!G5:G7,'数据 一'!A1),6)"]);
    expect(word.values).toEqual([["结论：合格"]]);
    checks.getRange("B2").values = [["是"]];
    scores.getRange("G7").values = [[1]];
    read.load("values");
    word.load("values");
    await context.sync();
    expect([read.values, word.values]).toEqual([[[18.5], ["不合格"], [0]], [["结论：不合格"]]]);
  });
});
