import { readFileSync } from "node:fs";
import { newWorkbook } from "../../../src/tasks/newWorkbook";
import { writeNew } from "../../../src/workbook/xlsx/writeNew";
import { XlsxWorkbook } from "../../../src/workbook/xlsx/xlsxWorkbook";
import { fillTo, fullMarks, templateOf } from "../../core/filling";
import { askPython, openpyxlPresent } from "../../tools/python";
import { describeWith } from "../../tools/require";
import { CommandLine } from "../commandLine";
import { toldBy } from "./told";

const ID = "guangdong-2009-voluntary";
const CODES = ["91440100XN0000002B", "91440300XN0000010X"];
const INJECTIONS = ['=HYPERLINK("http://x.example","甲厂")', "+86", "-2+3", "@SUM(A1)", "=1+1|cmd"];
const line = new CommandLine();
afterAll(() => line.dispose());

async function workbook(name: string, enterprise: Record<string, string>, total = 100): Promise<string> {
  const template = templateOf(ID);
  const filled = total === 100 ? fullMarks(template) : fillTo(template, total);
  const experts = ["甲", "乙", "丙"].map((expert) => ({ name: expert, noInterest: true }));
  const entries = { ...filled, vetoes: { v1: false }, eligibility: {}, experts, enterprise };
  return line.file(name, await writeNew(await newWorkbook(ID, entries)));
}

let one = "";
let other = "";
const output = line.path("summary.xlsx");

beforeAll(async () => {
  const common = { industry: "陶瓷", date: "2022-05-01" };
  one = await workbook("一.xlsx", { ...common, name: "甲厂", code: CODES[0] ?? "", place: "广州市" });
  other = await workbook("二.xlsx", { ...common, name: "乙厂", code: CODES[1] ?? "", place: "深圳市" }, 55);
});

const consolidate = (...argv: string[]) => line.run(["consolidate", ...argv, "-o", output]);

/** Texts of every row of a sheet of the written summary. */
async function rowsOf(name: string): Promise<string[]> {
  const sheets = await new XlsxWorkbook(readFileSync(output)).readSheets();
  const rows: string[] = [];
  for (const { row, value } of sheets.find((sheet) => sheet.name === name)?.cells ?? []) {
    rows[row] = `${rows[row] ?? ""}|${String(value ?? "")}`;
  }
  return rows;
}

test("names that look like formulas stay texts in every sheet", async () => {
  const [name = "", place = "", industry = "", code = "", planned = ""] = INJECTIONS;
  const file = await workbook("=1+1.xlsx", { name, place, industry, code, date: "2022-05-01" });
  const plan = line.file(
    "plan.csv",
    `统一社会信用代码,企业名称,地市,行业,年度\r\n${code},${planned},${place},,2022\r\n`,
  );
  expect((await consolidate(file, other, "--plan", plan)).code).toBe(0);
  const sheets = await new XlsxWorkbook(readFileSync(output)).readSheets();
  const cells = sheets.flatMap((sheet) => sheet.cells);
  expect(cells.filter(({ isFormula }) => isFormula)).toEqual([]);
  const values = cells.map(({ value }) => value);
  for (const text of [name, place, industry, code]) expect(values).toContain(text);
});

describeWith("openpyxl", openpyxlPresent)("the written summary", () => {
  test("has no formula, only texts and numbers, and the charts of its statistics, for another program", () => {
    const code = `
import json, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.value is not None]
print(json.dumps({
  "types": sorted({cell.data_type for cell in cells}),
  "texts": [cell.value for cell in cells if cell.data_type == "s" and cell.value[0] in "=+-@"],
  "charts": {sheet.title: len(sheet._charts) for sheet in book if sheet._charts},
}))`;
    const seen = askPython(code, readFileSync(output)) as { types: string[]; texts: string[]; charts: object };
    expect(seen.types).toEqual(["n", "s"]);
    expect(new Set(seen.texts)).toEqual(new Set(INJECTIONS.slice(0, 4)));
    expect(seen.charts).toEqual({ 统计: 2, 目标完成: 1 });
  });
});

test("what is missing, what is not planned and targets of the same year are told; a place without enterprises has no rate", async () => {
  const header = "序号\t企业名称\t统一社会信用代码\t年度\n";
  const plan = line.file(
    "plan.txt",
    `${header}1\t甲厂\t${CODES[0] ?? ""}\t2022\n2\t丙厂\t91440600XN0000029Y\t2022年\n`,
  );
  const targets = line.file("targets.csv", "地市,年度,目标\n广州,2022,4\n汕尾,2022,0\n广州,2023,9\n");
  const ran = await consolidate(one, other, "--plan", plan, "--targets", targets);
  expect([ran.code, ran.err]).toEqual([0, ""]);
  expect(ran.out).toContain("计划名单 2 家：已收到 1，缺 1；计划外的表 1 份。");
  expect(ran.out).toContain("2022  广州  目标 4，完成 1，完成率 25%");
  expect(ran.out).toContain("2022  汕尾  目标 0，完成 0，目标为零，不计算完成率");
  expect(ran.out).toContain("2023 年有目标而没有该年度的结果，不与其他年度比较。");
  const matches = (await rowsOf("重复与缺失")).filter((row) => /缺失|计划外/u.test(row));
  expect(matches.map((row) => /(?<kind>缺失|计划外)(?:\|.*)?\|(?<name>.厂)\|/u.exec(row)?.slice(1))).toEqual([
    ["缺失", "丙厂"],
    ["计划外", "乙厂"],
  ]);
  expect((await rowsOf("目标完成")).join("\n")).toContain("2023 年有目标，没有该年度的结果，不与其他年度比较。");
});

test("files with problems are named and lead to exit code 1; the rest is summed up", async () => {
  const broken = line.file("坏.xlsx", "<html></html>");
  const { code, err, out } = await consolidate(broken, one, "--json");
  expect(code).toBe(1);
  expect(err).toBe(`[错误] ${broken}  不是 Excel 工作簿，请在 Excel、WPS 或 LibreOffice 中打开原表，另存为 .xlsx。\n`);
  expect(toldBy({ out }).counts).toMatchObject({ files: 2, used: 1, unusable: 1, withErrors: 1 });
  expect(await rowsOf("说明")).toContain("|共 2 个文件，采用 1 个。");
});

test("calls that cannot be carried out end with 2 and one sentence, and write nothing", async () => {
  const nowhere = line.path("nowhere.xlsx");
  const text = line.file("a.csv", "a,b\n1,2\n");
  const calls: string[][] = [
    ["consolidate", nowhere, "-o", line.path("x.xlsx")],
    ["consolidate", one],
    ["consolidate", line.folder, "-o", line.path("x.xlsx"), "--jobs", "0"],
    ["consolidate", one, "-o", line.path("x.xlsx"), "--plan", nowhere],
    ["consolidate", one, "-o", line.path("x.xlsx"), "--targets", text],
    ["consolidate", line.file("~$一.xlsx", ""), "-o", line.path("x.xlsx")],
    ["consolidate", one, "-o", `${one}/x.xlsx`],
    ["consolidate", one, "-o", text, "--plan", text],
    ["consolidate", one, "-o", line.path("x.xlsx"), "--ndjson", line.path("x.xlsx")],
    ["summarise", text, "-o", text],
    ["summarise", nowhere, "-o", line.path("x.xlsx")],
    ["summarise", text, "-o", line.path("x.xlsx")],
  ];
  for (const argv of calls) {
    const { code, out, err } = await line.run(argv);
    expect([argv, code, out, err.trimEnd() === ""]).toEqual([argv, 2, "", false]);
  }
  expect(() => readFileSync(line.path("x.xlsx"))).toThrow("ENOENT");
});

test("a line of a part that is no record is named and left out", async () => {
  const ndjson = line.path("part.ndjson");
  await consolidate(one, "--ndjson", ndjson);
  const part = line.file("broken.ndjson", `${readFileSync(ndjson, "utf8")}\n{"format":1\n{"format":2}\n`);
  const { code, err, out } = await line.run(["summarise", part, part, "-o", output, "--json"]);
  expect(code).toBe(1);
  expect(
    err
      .trimEnd()
      .split("\n")
      .map((said) => said.slice(part.length)),
  ).toEqual([
    expect.stringMatching(/^ 第 3 行：不是有效的 JSON/u),
    expect.stringMatching(/^ 第 4 行：不是本版本的汇总记录/u),
  ]);
  expect(toldBy({ out })).toMatchObject({ counts: { files: 1 }, unusedLines: [{ line: 3 }, { line: 4 }] });
});

test("progress is shown to who watches, and taken away again", async () => {
  const shown: string[] = [];
  const { run } = await import("../../../src/cli/run");
  const io = { out: () => undefined, readStdin: () => Promise.resolve(""), colour: false, watched: true };
  await run(["consolidate", one, other, "-o", output], { ...io, err: (text) => shown.push(text) });
  expect(shown[0]).toMatch(/^\r\u001b\[K1 \/ 2，每秒 \d+ 个/u);
  expect(shown.at(-1)).toBe("\r\u001b[K");
});
