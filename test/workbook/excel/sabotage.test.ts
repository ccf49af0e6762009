import { loadTemplateInto } from "../../../src/tasks/loadTemplate";
import { ExcelWorkbook } from "../../../src/workbook/excel/excelWorkbook";
import type { Sabotage } from "../../../src/workbench/host/excelHost";
import { check, grade } from "../../tasks/scoring";
import { openExcel } from "./excelClient";

/** What the other tests rely on, in one go: it must fail when the host lies. */
async function works(sabotage: Sabotage): Promise<boolean> {
  const { host } = await openExcel();
  host.sabotage = sabotage;
  const workbook = new ExcelWorkbook();
  try {
    await loadTemplateInto(workbook, "shandong-2008", { scores: { "1.1": 4, "1.2": 1.5 } });
    const before = (await check(workbook)).report;
    await grade(workbook);
    const after = (await check(workbook)).report;
    const refused = host.book.userEdit("评分结果", "D5", "100") === "protected";
    return (
      refused &&
      before.provisional === 5.5 &&
      after.provisional === 5.5 &&
      after.findings.every(({ code }) => code !== "result-altered")
    );
  } catch {
    return false;
  }
}

test("the tests of the adapter pass on an honest host", async () => {
  expect(await works({})).toBe(true);
});

test.each<[string, Sabotage]>([
  ["drops writes", { dropWrites: true }],
  ["reads zeros", { readZeros: true }],
  ["writes beside", { shiftAddresses: true }],
  ["ignores protection", { ignoreProtection: true }],
])("they fail on a host that %s", async (_name, sabotage) => {
  expect(await works(sabotage)).toBe(false);
});
