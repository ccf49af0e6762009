import { strFromU8, unzipSync } from "fflate";
import { comparisonWorkbook } from "../../src/tasks/comparisonWorkbook";
import { openTable } from "../../src/tasks/openTable";
import { writeNew } from "../../src/workbook/xlsx/writeNew";
import { XlsxWorkbook } from "../../src/workbook/xlsx/xlsxWorkbook";
import { DICTIONARIES } from "../../src/words";
import { comparedPerformance, comparedScoring } from "../report/comparisons";

const { zh, en } = DICTIONARIES;
const CHANGES = { "/indicators/cod.discharged/y3": 4, "/ledger/0/status": "待实施" };

async function rowsOf(bytes: Uint8Array): Promise<unknown[][]> {
  const [sheet] = await new XlsxWorkbook(bytes).readSheets();
  const rows: unknown[][] = [];
  for (const { row, column, value } of sheet?.cells ?? []) (rows[row] ??= [])[column] = value;
  return rows.map((row) => Array.from(row, (value) => value ?? null));
}

test("one sheet: title, count, headers, a row for each difference, options under their headings", async () => {
  const compared = comparedPerformance(CHANGES);
  const at = { sheet: "绩效表", cell: "E40" };
  const cells = compared.diff.cells.map((cell) => ({ ...cell, at }));
  const bytes = await writeNew(comparisonWorkbook({ ...compared, diff: { ...compared.diff, cells } }, zh));
  const rows = await rowsOf(bytes);
  expect(rows[0]).toEqual(["通用绩效表（非官方表格）  两个版本对比"]);
  expect(rows[1]?.[0]).toMatch(/^共 \d+ 处不同，另有 1 个方案不同。$/u);
  expect(rows[2]).toEqual(zh.performance.diff.headers);
  expect(rows).toContainEqual(["化学需氧量排放量（2024）", "吨/年", 4.94, 4, -0.94, -19.03, "绩效表!E40"]);
  const heading = rows.findIndex(([first]) => String(first).startsWith("改动方案：F1"));
  expect(rows[heading + 1]?.slice(0, 4)).toEqual(["状态", null, "已实施", "待实施"]);
  expect(rows.at(-1)).toEqual([zh.performance.diff.note]);
});

test("it is printed on A4 with its header on every page, and has no mark of a table", async () => {
  const bytes = await writeNew(comparisonWorkbook(comparedScoring({ "/scores/1.1": 2 }), en));
  const parts = unzipSync(bytes);
  const [sheet, book] = ["xl/worksheets/sheet1.xml", "xl/workbook.xml"].map((name) =>
    strFromU8(parts[name] ?? new Uint8Array()),
  );
  expect(sheet).toMatch(/<pageSetup[^>]*paperSize="9"/u);
  expect(book).toMatch(/_xlnm\.Print_Titles/u);
  expect(book).toContain('name="Comparison"');
  expect(book).not.toContain("qingping.");
  await expect(openTable(new XlsxWorkbook(bytes))).rejects.toMatchObject({ fault: { code: "not-ours" } });
});

test("versions that do not differ have a sheet that says so", async () => {
  const rows = await rowsOf(await writeNew(comparisonWorkbook(comparedScoring({}), zh)));
  expect(rows[1]).toEqual([zh.performance.diff.same]);
});
