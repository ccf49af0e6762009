import fc from "fast-check";
import { readFileSync, writeFileSync } from "node:fs";
import { writeCorpus, type Truth } from "../../../scripts/corpus/corpus";
import { performanceRecord } from "../../../src/core/consolidate/performanceRecord";
import { evaluateTable } from "../../../src/tasks/evaluateTable";
import { requireTable } from "../../../src/tasks/requireTable";
import type { TableJson } from "../../../src/report/consolidate/json";
import { XlsxWorkbook } from "../../../src/workbook/xlsx/xlsxWorkbook";
import { libreOfficePresent, Office } from "../../tools/libreOffice";
import { openpyxlPresent, throughOpenpyxl } from "../../tools/python";
import { describeWith } from "../../tools/require";
import { CommandLine } from "../commandLine";
import { linesIn, summaryJson, toldBy } from "./told";

const FILES = 30;
/** Every table of the corpus is among these, a performance table and a total that was typed over as well. */
const SEED = 9;
const line = new CommandLine();
const folder = line.path("corpus");
let truths: Truth[] = [];
let tables: ReadonlyMap<string, TableJson>;

beforeAll(async () => {
  await writeCorpus(folder, FILES, SEED);
  truths = linesIn(`${folder}/truth.ndjson`).map((text) => JSON.parse(text) as Truth);
  tables = await tablesOf(folder);
}, 60_000);
afterAll(() => line.dispose());

function consolidate(...argv: string[]) {
  return line.run(["consolidate", ...argv, "-o", line.path("summary.xlsx"), "--json"]);
}

/** The tables of a folder's workbooks by the name of their file, which no two have in common here. */
async function tablesOf(path: string): Promise<Map<string, TableJson>> {
  const { results, performances } = toldBy(await consolidate(path));
  return new Map(
    [...results, ...performances].map(({ file, ...table }) => [file.slice(path.length + 1), { file, ...table }]),
  );
}

const UNSTATED = { ownTitle: "", version: "", stage: "any", known: null } as const;

/** What the scoring engine or the performance engine says of entries, without any workbook. */
async function computed({ template, entries }: Truth): Promise<object> {
  const checked = evaluateTable(await requireTable(template), entries);
  if (checked.kind === "performance") {
    const { report, figures } = checked;
    const record = performanceRecord({ report, figures, findings: [], ...UNSTATED });
    const { options, allOptions, effects, enterprise, year, complete } = record;
    return { template, options, allOptions, effects, enterprise, year, complete };
  }
  const { total, provisional, max, grade, vetoes, complete, sections, bonus } = checked.report;
  const graded = grade && { label: grade.label, result: grade.result, pass: grade.pass };
  const points = sections.map(({ id, score, max: most }) => ({ id, score, max: most }));
  return { template, total, provisional, max, grade: graded, vetoes, complete, bonus, sections: points };
}

/** A table as the summary tells it, but for its file's name and what the workbook states of itself. */
function plain(table: TableJson | undefined): object {
  return Object.fromEntries(
    Object.entries(table ?? {}).filter(([key]) => !["file", "declared", "altered"].includes(key)),
  );
}

test("results are those of the entries that the workbooks were made from, and a total typed over is told", async () => {
  expect(new Set(truths.map(({ template }) => template)).size).toBeGreaterThan(5);
  expect(truths.filter(({ tamperedTotal }) => tamperedTotal !== null)).not.toHaveLength(0);
  for (const truth of truths) {
    const table = tables.get(truth.file);
    expect(table).toMatchObject(await computed(truth));
    if (table?.["kind"] === "scoring")
      expect([truth.file, table["altered"]]).toEqual([truth.file, truth.tamperedTotal !== null]);
  }
});

/** Consolidates the corpus as another program saved it. Stated results aside: such a program may compute or drop them. */
async function expectSame(name: string, files: readonly Uint8Array[]): Promise<void> {
  const path = line.path(name);
  await writeCorpus(path, 0);
  truths.forEach(({ file }, index) => writeFileSync(`${path}/${file}`, files[index] ?? new Uint8Array()));
  const saved = await tablesOf(path);
  for (const { file } of truths) expect(plain(saved.get(file))).toEqual(plain(tables.get(file)));
}

const contents = () => truths.map(({ file }) => readFileSync(`${folder}/${file}`));

describeWith("openpyxl", openpyxlPresent)("workbooks that openpyxl saved", () => {
  test("give the same results", () => expectSame("openpyxl", throughOpenpyxl(contents())));
});

describeWith("LibreOffice", libreOfficePresent)("workbooks that LibreOffice saved", () => {
  const office = new Office();
  afterAll(() => office.dispose());

  test("give the same results", () => expectSame("office", office.convert(contents())), 180_000);
});

test("any split of the files, put together again, gives the same summary to the byte", async () => {
  const whole = await consolidate(folder, "--ndjson", line.path("all.ndjson"));
  const workbook = readFileSync(line.path("summary.xlsx"));
  const records = linesIn(line.path("all.ndjson"));
  expect(records).toHaveLength(FILES);
  const split = fc.tuple(
    fc.shuffledSubarray(records, { minLength: FILES }),
    fc.array(fc.nat(2), { minLength: FILES, maxLength: FILES }),
  );
  await fc.assert(
    fc.asyncProperty(split, async ([shuffled, places]) => {
      const parts = [0, 1, 2].map((part) => {
        const own = shuffled.filter((_, index) => places[index] === part);
        return line.file(`part${part}.ndjson`, own.map((record) => `${record}\r\n`).join(""));
      });
      const merged = await line.run(["summarise", ...parts, "-o", line.path("merged.xlsx"), "--json"]);
      // Told as one word: the difference would be very long.
      expect(summaryJson(merged) === summaryJson(whole)).toBe(true);
      expect(readFileSync(line.path("merged.xlsx")).equals(workbook)).toBe(true);
    }),
    { numRuns: 5 },
  );
});

test("the workbook has a sheet for each part of the summary", async () => {
  const sheets = await new XlsxWorkbook(readFileSync(line.path("summary.xlsx"))).readSheets();
  const names = ["说明", "结果", "问题", "重复与缺失", "统计", "目标完成", "绩效汇总", "绩效明细"];
  expect(sheets.map(({ name }) => name)).toEqual(names);
  const rows = sheets.map(({ cells }) => new Set(cells.map(({ row }) => row)).size);
  const scored = truths.filter(({ template }) => !template.includes("performance")).length;
  expect([rows[1], rows[7]]).toEqual([scored + 1, FILES - scored + 1]);
});
