import { valueAt, withValueAt } from "../../src/core/path";
import { check } from "../../src/tasks/check";
import { enter } from "../../src/tasks/enter";
import { fill } from "../../src/tasks/fill";
import { grade, prepareResult } from "../../src/tasks/grade";
import { markFindings } from "../../src/tasks/markFindings";
import { newWorkbook } from "../../src/tasks/newWorkbook";
import { openTable, type OpenPerformance } from "../../src/tasks/openTable";
import { planTable } from "../../src/tasks/planTable";
import { liveReport, reportOn } from "../../src/tasks/reportOn";
import { requireTable } from "../../src/tasks/requireTable";
import { PERFORMANCE_IDS } from "../../src/templates/performance";
import type { CellChange, CellMark, OpenWorkbook, Workbook } from "../../src/workbook/workbook";
import { writeNew } from "../../src/workbook/xlsx/writeNew";
import { XlsxWorkbook } from "../../src/workbook/xlsx/xlsxWorkbook";
import { sheetWords } from "../../src/words/sheets";
import { exampleOf } from "../core/performance/tables";

const ID = "general-performance";
const SCORING = "guangdong-2009-voluntary";
/** Milliseconds for several readings of a large table, on a machine that has other things to do. */
const PATIENCE = 60_000;
jest.setTimeout(PATIENCE);

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

async function made(entries: unknown = exampleOf(ID), id = ID): Promise<Watched> {
  return new Watched(await writeNew(await newWorkbook(id, entries)));
}

async function opened(workbook: Workbook, id?: string): Promise<OpenPerformance> {
  const open = await openTable(workbook, id);
  if (open.kind !== "performance") throw new Error("a scoring table");
  return open;
}

/** A workbook that holds a scoring table beside the performance table. */
async function both(scoring: unknown, performance: unknown = exampleOf(ID)): Promise<Watched> {
  const names = { ...sheetWords.names, meta: `${sheetWords.names.meta} (2)` };
  const one = await newWorkbook(SCORING, scoring);
  const two = planTable(await requireTable(ID), performance, { names });
  return new Watched(await writeNew({ ...one, sheets: [...one.sheets, ...two.sheets] }));
}

const changed = (changes: Readonly<Record<string, unknown>>) =>
  Object.entries(changes).reduce((raw, [path, value]) => withValueAt(raw, path, value), exampleOf(ID));

test.each(PERFORMANCE_IDS)("%s reads back as what was filled in, with nothing to find", async (id) => {
  const open = await opened(await made(exampleOf(id), id));
  const report = reportOn(open);
  expect(report.findings).toEqual([]);
  expect(report.complete).toBe(true);
});

describe("entering", () => {
  test("an entry of the ledger is written without reading again, and what it adds up to beside it", async () => {
    const workbook = await made();
    const open = await opened(workbook);
    workbook.reads = 0;
    const after = await enter(workbook, open, withValueAt(open.entries.raw, "/ledger/0/investment", 2.5));
    expect(workbook.reads).toBe(0);
    const typed = workbook.written.filter(({ keepFormula }) => !keepFormula);
    expect(typed).toEqual([expect.objectContaining({ sheet: "方案台账", value: 2.5 })]);
    const at = open.entries.cells.get("/ledger/0/investment");
    expect(at?.sheet).toBe("方案台账");
    expect(liveReport(after).options[0]?.investment).toBe(2.5);
    expect(await check(workbook)).toMatchObject({ report: { findings: liveReport(after).findings } });
  });

  test("a year's figure and a text as well", async () => {
    const workbook = await made();
    const open = await opened(workbook);
    const raw = withValueAt(withValueAt(open.entries.raw, "/indicators/water.fresh/y3", 80000), "/fields/next", "继续");
    await enter(workbook, open, raw);
    const { entries } = await opened(workbook);
    expect(["/indicators/water.fresh/y3", "/fields/next"].map((path) => valueAt(entries.raw, path))).toEqual([
      80000,
      "继续",
    ]);
  });

  test("a new option goes into the next row", async () => {
    const workbook = await made();
    const open = await opened(workbook);
    const ledger = open.entries.raw["ledger"] as unknown[];
    const option = { number: "F9", name: "新方案", kind: "无/低费", status: "待实施", investment: 1, benefit: 1 };
    await enter(workbook, open, withValueAt(open.entries.raw, `/ledger/${ledger.length}`, option));
    const { report } = await check(workbook);
    if (!("options" in report)) throw new Error("a scoring table");
    expect(report.options.map(({ number }) => number)).toContain("F9");
  });
});

describe("the result", () => {
  test("what is certain is corrected, and findings and draft stand in the sheet", async () => {
    const workbook = await made(
      changed({ "/indicators/water.fresh/y2": "120,000", "/indicators/water.fresh/y3": "约84000" }),
    );
    const { corrected, changes } = await prepareResult(workbook);
    expect(corrected.map(({ code, path }) => [code, path])).toEqual([["amount-read", "/indicators/water.fresh/y2"]]);
    expect(changes.length).toBeGreaterThan(0);
    await grade(workbook);
    const { entries } = await opened(workbook);
    expect(valueAt(entries.raw, "/indicators/water.fresh/y2")).toBe(120000);
    expect(valueAt(entries.raw, "/indicators/water.fresh/y3")).toBe("约84000");
    const review = (await workbook.readSheets()).find(({ name }) => name === "核对结果")?.cells ?? [];
    const texts = review.map(({ value }) => String(value)).join("\n");
    expect(texts).toContain("约84000");
    expect(texts).not.toContain("120,000");
    expect(texts).toContain("本轮清洁生产审核共提出清洁生产方案 12 项");
  });

  test.each(PERFORMANCE_IDS)("once written there is nothing left to write: %s", async (id) => {
    const workbook = await made(exampleOf(id), id);
    await grade(workbook);
    const { changes, report } = await prepareResult(workbook);
    expect(changes).toEqual([]);
    expect(report.findings).toEqual([]);
  });
});

describe("filling", () => {
  test("a shorter list leaves nothing of the longer one", async () => {
    const workbook = await made();
    const problems = [{ problem: "一个问题" }];
    await fill(workbook, { ledger: [{ number: "X1", name: "方案", status: "已实施" }], rows: { problems } });
    const { raw } = (await opened(workbook)).entries;
    expect(raw["ledger"]).toEqual([{ number: "X1", name: "方案", status: "已实施" }]);
    expect(valueAt(raw, "/rows/problems")).toEqual(problems);
    expect(valueAt(raw, "/fields/enterprise.name")).toBe(
      exampleOf(ID)["fields"] && valueAt(exampleOf(ID), "/fields/enterprise.name"),
    );
  });

  test("null blanks an entry, and a null list changes nothing", async () => {
    const workbook = await made();
    await fill(workbook, { ledger: null, indicators: { "water.fresh": { y3: null } } });
    const { raw } = (await opened(workbook)).entries;
    expect(raw["ledger"]).toHaveLength(12);
    expect(valueAt(raw, "/indicators/water.fresh/y3") ?? null).toBeNull();
    expect(valueAt(raw, "/indicators/water.fresh/y2")).toBe(120000);
  });
});

describe("a scoring table in the same workbook", () => {
  const claims = { scores: { "1.9": 2 } };
  const withoutOptions = changed({ "/ledger/0/status": "待实施" });

  test("two tables are told apart by their ids", async () => {
    const workbook = await both({});
    await expect(openTable(workbook)).rejects.toMatchObject({ fault: { code: "several-tables", ids: [SCORING, ID] } });
    expect((await openTable(workbook, SCORING)).kind).toBe("scoring");
    expect((await opened(workbook, ID)).scoring.map(({ template }) => template.id)).toEqual([SCORING]);
  });

  test("what it claims and the performance table does not show is found, with the cells of both", async () => {
    const { template } = await requireTable(SCORING);
    const item = "sections" in template && template.sections[0]?.items.find(({ id }) => id === "1.9");
    const workbook = await both({ scores: { "1.9": item ? item.max : claims.scores["1.9"] } }, withoutOptions);
    const { report } = await check(workbook, ID);
    const found = report.findings.filter(({ code }) => code === "claim-not-shown");
    expect(found.length).toBeGreaterThan(0);
    expect(found[0]?.at?.sheet).toMatch(/绩效表|方案台账/u);
    expect(found[0]?.others?.at(-1)).toMatchObject({ path: "/scores/1.9", at: { sheet: "评分表" } });
    expect((await check(workbook, SCORING)).report.findings.map(({ code }) => code)).not.toContain("claim-not-shown");
  });

  test("without it there is nothing to compare", async () => {
    const { report } = await check(await made(withoutOptions));
    expect(report.findings.map(({ code }) => code)).not.toContain("claim-not-shown");
  });
});

test("marks go to the cells that a person fills in, and to the other cells concerned", async () => {
  const open = await opened(await made(changed({ "/indicators/cod.discharged/y3": 80 })));
  const marked: CellMark[] = [];
  const workbook = {
    markCells: (marks: readonly CellMark[]) => {
      marked.push(...marks);
      return Promise.resolve();
    },
  } as unknown as OpenWorkbook;
  await markFindings(workbook, open, reportOn(open).findings);
  const markOf = (path: string) => {
    const at = open.entries.cells.get(path);
    return marked.find((one) => one.at.sheet === at?.sheet && one.at.cell === at.cell)?.mark;
  };
  expect(markOf("/indicators/cod.discharged/y3")).toBe("error");
  expect(markOf("/indicators/cod.produced/y3")).toBe("error");
  expect(markOf("/indicators/so2.produced/y3")).toBeNull();
  for (const computed of ["/indicators/energy.total/y3", "/indicators/cod.discharged/reduction"]) {
    expect([computed, open.entries.cells.has(computed), markOf(computed)]).toEqual([computed, true, undefined]);
  }
});
