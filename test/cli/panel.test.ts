import { readFileSync } from "node:fs";
import { newWorkbook } from "../../src/tasks/newWorkbook";
import { writeNew } from "../../src/workbook/xlsx/writeNew";
import { XlsxWorkbook } from "../../src/workbook/xlsx/xlsxWorkbook";
import { fillTo, templateOf } from "../core/filling";
import { CommandLine } from "./commandLine";

const ID = "guangdong-2009-voluntary";
const line = new CommandLine();
afterAll(() => line.dispose());

const panel = (...argv: string[]) => line.run(["panel", ...argv]);

async function sheet(expert: string, total: number, more: Record<string, unknown> = {}, id = ID): Promise<string> {
  const filled = {
    ...fillTo(templateOf(id), total),
    vetoes: { v1: false },
    experts: [{ name: expert, noInterest: true }],
  };
  const entries = { ...filled, enterprise: { name: "某厂", code: "1" }, ...more };
  return line.file(`${expert}.xlsx`, await writeNew(await newWorkbook(id, entries)));
}

test("three experts' workbooks become one opinion, printed and written", async () => {
  const files = [await sheet("甲", 80), await sheet("乙", 79), await sheet("丙", 82)];
  const { code, out } = await panel(...files, "-o", line.path("opinion.xlsx"));
  expect(code).toBe(0);
  expect(out).toContain("总分 80.3333… / 100");
  expect(out).toContain("等级: 良好 (合格)");
  const [read] = await new XlsxWorkbook(readFileSync(line.path("opinion.xlsx"))).readSheets();
  expect(read?.name).toBe("专家组评审意见");
  expect(read?.cells.some(({ value, isFormula }) => isFormula && value === "良好")).toBe(true);
});

test("decisions and method are taken, and errors lead to exit code 1", async () => {
  const files = [await sheet("甲", 80), await sheet("乙", 79, { vetoes: { v1: true } })];
  const decisions = line.file(
    "d.json",
    JSON.stringify({ leader: "甲", vetoes: { v1: { reason: "复测达标" } }, agreed: { "9.9": 1 } }),
  );
  const { code, out } = await panel(...files, "--decisions", decisions, "--json", "--lang", "en");
  const report = JSON.parse(out) as { vetoes: { state: string }[]; findings: { code: string; message: string }[] };
  expect(code).toBe(1);
  expect(report.vetoes[0]?.state).toBe("cleared");
  expect(report.findings.map(({ code: found }) => found)).toEqual(
    expect.arrayContaining(["panel-too-small", "decision-unknown", "clause-cleared"]),
  );
  expect(report.findings.every(({ message }) => message.length > 0)).toBe(true);
});

test("workbooks of different tables cannot be put together, and files that cannot be read are named", async () => {
  const files = [await sheet("甲", 80), await sheet("丁", 80, { vetoes: {} }, "anhui-2007")];
  const mixed = await panel(...files);
  expect([mixed.code, mixed.out]).toEqual([2, ""]);
  expect(mixed.err).toContain("丁.xlsx");
  const missing = await panel(files[0] ?? "", line.path("missing.xlsx"));
  expect([missing.code, missing.err]).toEqual([2, `${line.path("missing.xlsx")}：找不到文件，请检查路径和文件名。\n`]);
});

test("the method is one of three", async () => {
  const { code, err } = await panel(await sheet("甲", 80), "--method", "median");
  expect([code, err]).toEqual([2, "选项的内容不对“--method <方法>”。请看 qingping --help。\n"]);
});
