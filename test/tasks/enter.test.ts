import { withValueAt } from "../../src/core/path";
import { enter } from "../../src/tasks/enter";
import { newWorkbook } from "../../src/tasks/newWorkbook";
import { liveReport } from "../../src/tasks/reportOn";
import type { CellChange } from "../../src/workbook/workbook";
import { writeNew } from "../../src/workbook/xlsx/writeNew";
import { XlsxWorkbook } from "../../src/workbook/xlsx/xlsxWorkbook";
import { check, openTable } from "./scoring";

const ID = "guangdong-2009-voluntary";

class Watched extends XlsxWorkbook {
  reads = 0;
  written: readonly CellChange[] = [];

  override readSheets() {
    this.reads++;
    return super.readSheets();
  }

  override writeCells(changes: readonly CellChange[]) {
    this.written = changes;
    return super.writeCells(changes);
  }
}

async function opened(entries: unknown = {}) {
  const workbook = new Watched(await writeNew(await newWorkbook(ID, entries)));
  const open = await openTable(workbook);
  workbook.reads = 0;
  return { workbook, open };
}

test("an entry is written into its cell without reading again, results beside it", async () => {
  const { workbook, open } = await opened();
  const after = await enter(workbook, open, withValueAt(open.entries.raw, "/scores/1.1", 7.5));
  expect(workbook.reads).toBe(0);
  const entries = workbook.written.filter(({ keepFormula }) => !keepFormula);
  expect(entries).toEqual([expect.objectContaining({ sheet: "评分表", value: 7.5 })]);
  expect(liveReport(after).provisional).toBe(7.5);
  const { report } = await check(workbook);
  expect(report.provisional).toBe(7.5);
  expect(report.findings.filter(({ code }) => code === "result-altered")).toEqual([]);
});

test("back to what was read first is written too", async () => {
  const { workbook, open } = await opened({ scores: { "1.1": 8 } });
  const changed = await enter(workbook, open, withValueAt(open.entries.raw, "/scores/1.1", 7));
  await enter(workbook, changed, withValueAt(changed.entries.raw, "/scores/1.1", 8));
  expect((await check(workbook)).report.provisional).toBe(8);
});

test("experts stay together where the list has gaps", async () => {
  const { workbook, open: full } = await opened({ experts: ["甲", "乙", "丙"] });
  const second = full.table.find("cover", "expert.2", "name");
  if (!second) throw new Error("no row for the second expert");
  await workbook.writeCells([{ ...second, value: null, keepFormula: false }]);
  const open = await openTable(workbook);
  const names = (open.entries.raw["experts"] as { name: string }[]).map(({ name }) => name);
  expect(names).toHaveLength(2);
  const experts = names.map((name, index) => ({ name, noInterest: index === 1 }));
  await enter(workbook, open, { ...open.entries.raw, experts });
  expect((await openTable(workbook)).entries.raw["experts"]).toEqual(experts);
});

test("what was found in a cell is forgotten once another entry stands there", async () => {
  const { workbook, open: blank } = await opened();
  const at = blank.entries.cells.get("/scores/1.2");
  const formula = { code: "formula-in-entry", severity: "warning", value: "2", path: "/scores/1.2" } as const;
  const open = { ...blank, entries: { ...blank.entries, findings: [formula] } };
  expect(at).toBeDefined();
  const other = await enter(workbook, open, withValueAt(open.entries.raw, "/scores/1.1", 1));
  expect(other.entries.findings).toEqual([formula]);
  const same = await enter(workbook, other, withValueAt(other.entries.raw, "/scores/1.2", 1));
  expect(same.entries.findings).toEqual([]);
});
