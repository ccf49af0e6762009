import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { lineOf, readLine } from "../../src/core/consolidate/line";
import type { FileRecord, PerformanceRecord, ScoringRecord } from "../../src/core/consolidate/record";
import { evaluate } from "../../src/core/evaluate";
import { recordsOf, type Progress } from "../../src/tasks/consolidate";
import { RecordMaker, type GivenFile } from "../../src/tasks/fileRecord";
import { newWorkbook } from "../../src/tasks/newWorkbook";
import { ownTable } from "../../src/tasks/ownTable";
import { planTable } from "../../src/tasks/planTable";
import { requireTable } from "../../src/tasks/requireTable";
import { SHEET_KINDS, type SheetKind } from "../../src/workbook/slots";
import { writeNew } from "../../src/workbook/xlsx/writeNew";
import { XlsxWorkbook } from "../../src/workbook/xlsx/xlsxWorkbook";
import { DICTIONARIES } from "../../src/words";
import { fillTo, templateOf } from "../core/filling";
import { tiny } from "../core/tiny";

const ID = "guangdong-2009-voluntary";
const enterprise = {
  name: "某厂",
  code: " 91440300ma5exampl1",
  place: "佛山市",
  industry: "陶瓷",
  date: "2023年5月1日",
};
const maker = new RecordMaker(
  {
    open: (bytes) => new XlsxWorkbook(bytes),
    sha256: (bytes) => createHash("sha256").update(bytes).digest("hex"),
  },
  DICTIONARIES.zh,
);

async function file(entries: Record<string, unknown>, id = ID, name = "a.xlsx"): Promise<GivenFile> {
  return { name, bytes: await writeNew(await newWorkbook(id, entries)) };
}

const scoringOf = ({ tables }: FileRecord) => tables.find((table): table is ScoringRecord => table.kind === "scoring");
const performanceOf = ({ tables }: FileRecord) =>
  tables.find((table): table is PerformanceRecord => table.kind === "performance");

test("a scoring workbook's record tells whose it is and what the engine computes", async () => {
  const raw = { ...fillTo(templateOf(ID), 82.5), vetoes: { v1: false }, enterprise, experts: ["甲", "乙", "丙"] };
  const given = await file(raw, ID, "佛山\\a.xlsx");
  const record = await maker.recordOf(given);
  const report = evaluate(templateOf(ID), raw);
  expect(record).toMatchObject({ format: 1, file: "佛山/a.xlsx", size: given.bytes?.length, faults: [] });
  expect(scoringOf(record)).toMatchObject({
    template: ID,
    version: "1",
    known: true,
    enterprise: { name: "某厂", place: "佛山市" },
    date: "2023-05-01",
    year: 2023,
    experts: 3,
    sections: report.sections,
    total: 82.5,
    grade: { label: "良好", result: "合格", pass: true },
    declared: { total: "82.5", grade: "良好" },
    altered: false,
  });
  expect(readLine(lineOf(record))).toEqual({ record, fault: null });
  expect(JSON.stringify(record)).toBe(lineOf(record));
});

test("findings stand in it with cell and sentence; many unscored items share one", async () => {
  const record = await maker.recordOf(await file({ scores: { "1.1": 9 }, enterprise }));
  const table = scoringOf(record);
  expect(table?.findings[0]).toEqual({
    code: "above-maximum",
    severity: "error",
    sheet: "评分表",
    cell: "G5",
    message: "1.1 清洁生产审核实施报告：9 超过分值 8，请填写 0 至 8 之间的数。",
  });
  expect(table?.findings.filter(({ code }) => code === "missing")).toHaveLength(1);
  expect(table).toMatchObject({ total: null, complete: false, grade: null });
});

test("a stated total that differs from the computed one is told", async () => {
  const { bytes = new Uint8Array() } = await file({ ...fillTo(templateOf(ID), 50), enterprise });
  const workbook = new XlsxWorkbook(bytes);
  const [result] = (await workbook.readSheets()).filter(({ name }) => name === "评分结果");
  const cell = result?.cells.find(({ value }) => value === 50);
  await workbook.writeCells([
    { sheet: "评分结果", row: cell?.row ?? 0, column: cell?.column ?? 0, value: 99, keepFormula: true },
  ]);
  const table = scoringOf(await maker.recordOf({ name: "a", bytes: workbook.save() }));
  expect(table).toMatchObject({ total: 50, altered: true, declared: { total: "99" } });
  expect(table?.findings.some(({ code }) => code === "result-altered")).toBe(true);
});

const EXAMPLES = resolve(__dirname, "../core/performance/examples");
const example = (id: string) =>
  JSON.parse(readFileSync(resolve(EXAMPLES, `${id}.json`), "utf8")) as Record<string, unknown>;

test("a performance workbook's record tells its options and effects in base units", async () => {
  const record = await maker.recordOf(await file(example("general-performance"), "general-performance"));
  const table = performanceOf(record);
  expect(record.faults).toEqual([]);
  expect(Number(table?.options["low.implemented"].count)).toBeGreaterThan(0);
  expect(table?.options["low.implemented"].investment).toMatch(/^\d+(\.\d+)?$/u);
  const units = new Map(table?.effects.map(({ of, unit }) => [of, unit]));
  expect([units.get("energy"), units.get("co2"), units.get("cod"), units.get("electricity")]).toEqual([
    "tce/a",
    "tCO2/a",
    "t/a",
    "kWh/a",
  ]);
  expect(readLine(lineOf(record)).record).toEqual(record);
  expect(JSON.stringify(record)).toBe(lineOf(record));
});

test.each(["guangdong-2009-mandatory-performance", "guangdong-2009-renewal", "anhui-2007-performance-2"])(
  "%s: what its form does not ask is null and not zero",
  async (id) => {
    const table = performanceOf(await maker.recordOf(await file(example(id), id)));
    expect(table?.effects.find(({ of }) => of === "energy")).toBeUndefined();
    expect(Number(table?.options["low.implemented"].count)).toBeGreaterThan(0);
    const blank = performanceOf(await maker.recordOf(await file({}, id)));
    expect(blank?.options["low.implemented"]).toEqual({ count: null, investment: null, benefit: null });
    expect(blank?.effects.every(({ implemented }) => implemented === null)).toBe(true);
  },
);

test.each([1e308, 1e-300, `${"9".repeat(30)}.${"9".repeat(30)}`])(
  "figures of %s in a ledger give a line that reads back, and what cannot be meant is told",
  async (value) => {
    const raw = example("general-performance") as { ledger: Record<string, unknown>[] };
    const ledger = raw.ledger.map((option) => ({
      ...option,
      investment: value,
      benefit: value,
      savings: { water: value },
    }));
    const record = await maker.recordOf(await file({ ...raw, ledger }, "general-performance"));
    expect(readLine(lineOf(record))).toEqual({ record, fault: null });
    const table = performanceOf(record);
    const isMeant = typeof value === "string";
    expect((table?.beyond ?? 0) > 0).toBe(!isMeant);
    expect(table?.options["low.planned"].investment).toBe(isMeant ? value : null);
  },
);

test("a performance table without a code takes it from the scoring table of its workbook", async () => {
  const scoring = await newWorkbook(ID, { enterprise });
  const id = "guangdong-2009-mandatory-performance";
  const names = Object.fromEntries(SHEET_KINDS.map((kind) => [kind, `2${kind}`])) as Record<SheetKind, string>;
  const form = planTable(await requireTable(id), {}, { names });
  const bytes = await writeNew({ ...scoring, sheets: [...scoring.sheets, ...form.sheets] });
  const record = await maker.recordOf({ name: "a", bytes });
  expect(record.tables.map(({ enterprise: own, year }) => [own.code, own.place, year])).toEqual([
    ["91440300ma5exampl1", "佛山市", 2023],
    ["91440300ma5exampl1", "佛山市", 2023],
  ]);
  expect(performanceOf(record)?.unasked).toEqual(["code", "place", "industry"]);
});

test.each<[string, Uint8Array, string]>([
  ["no zip", new TextEncoder().encode("hello"), "not-a-zip"],
  ["an old .xls", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), "legacy-format"],
  ["nothing", new Uint8Array(), "not-a-zip"],
  ["a truncated file", Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0]), "truncated"],
])("%s is a record with its reason, and no exception", async (_, bytes, code) => {
  const record = await maker.recordOf({ name: "bad.xlsx", bytes });
  expect(record).toMatchObject({ tables: [], faults: [{ code, template: "" }] });
  expect(record.faults[0]?.message).not.toBe("");
  expect(readLine(lineOf(record)).record).toEqual(record);
  expect(JSON.stringify(record)).toBe(lineOf(record));
});

test("a file that could not be read and a reader that breaks are told too", async () => {
  const unread = await maker.recordOf({ name: "x.xlsx", fault: { code: "file-not-readable", reason: "EACCES" } });
  expect(unread).toMatchObject({ size: 0, faults: [{ code: "file-not-readable" }] });
  const open = () => {
    throw new TypeError("broken");
  };
  const broken = new RecordMaker({ open, sha256: () => "0".repeat(64) }, DICTIONARIES.en);
  const record = await broken.recordOf({ name: "x.xlsx", bytes: new Uint8Array(1) });
  expect(record.faults).toMatchObject([{ code: "unexpected" }]);
});

test("a workbook of a table that is not ours any more is told by its id", async () => {
  const { bytes = new Uint8Array() } = await file({ enterprise });
  const workbook = new XlsxWorkbook(bytes);
  const renamed = (await workbook.readSheets()).flatMap(({ name, cells }) =>
    cells.flatMap((cell) =>
      typeof cell.value === "string" && cell.value.startsWith("qingping:")
        ? [
            {
              sheet: name,
              row: cell.row,
              column: cell.column,
              value: cell.value.replace(ID, "constructor"),
              keepFormula: false,
            },
          ]
        : [],
    ),
  );
  await workbook.writeCells(renamed);
  const record = await maker.recordOf({ name: "a", bytes: workbook.save() });
  expect(record).toMatchObject({ tables: [], faults: [{ code: "unknown-template", template: "constructor" }] });
});

test("a table that is not built in is told by its title, a built-in one by its id alone", async () => {
  const own = await ownTable(JSON.stringify({ ...tiny, id: "own-tiny", official: false }));
  const record = await maker.recordOf({ name: "a", bytes: await writeNew(planTable(own, {})) });
  expect(record.tables).toMatchObject([{ template: "own-tiny", ownTitle: tiny.title, known: true }]);
  expect(scoringOf(await maker.recordOf(await file({})))?.ownTitle).toBe("");
});

test("files come in their order, progress is told, and an aborted reading stops", async () => {
  const files = [await file({ enterprise }, ID, "1"), await file({}, ID, "2"), await file({}, ID, "3")];
  const heard: Progress[] = [];
  const read: string[] = [];
  for await (const record of recordsOf(files, maker, { onProgress: (progress) => heard.push(progress) }))
    read.push(record.file);
  expect(read).toEqual(["1", "2", "3"]);
  expect(heard.map(({ done, file: name }) => [done, name])).toEqual([
    [1, "1"],
    [2, "2"],
    [3, "3"],
  ]);
  expect(heard[2]?.bytes).toBe(files.reduce((sum, { bytes }) => sum + (bytes?.length ?? 0), 0));
  const control = new AbortController();
  const stopped = async () => {
    for await (const record of recordsOf(files, maker, { signal: control.signal })) {
      if (record.file === "2") control.abort();
    }
  };
  await expect(stopped()).rejects.toMatchObject({ name: "AbortError" });
});
