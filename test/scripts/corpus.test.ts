import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Corpus, writeCorpus, type CorpusFile, type Truth } from "../../scripts/corpus/corpus";
import { PERFORMANCE_TABLE } from "../../scripts/corpus/performanceEntries";
import type { PerformanceReport } from "../../src/core/performance/report";
import type { Report } from "../../src/core/report";
import { isSocialCreditCode } from "../../src/core/socialCreditCode";
import { check } from "../../src/tasks/check";
import { evaluateTable } from "../../src/tasks/evaluateTable";
import { requireTable } from "../../src/tasks/requireTable";
import { FastXlsx } from "../../src/workbook/xlsx/fast/fastXlsx";
import { zlibUnpacker } from "../../src/cli/zlibUnpacker";
import { expectSame } from "../workbook/xlsx/fast/bothReaders";

const SOME = 40;
let files: CorpusFile[] = [];

/** What is computed from entries, without what is only found in cells. */
function resultsOf(report: Report | PerformanceReport) {
  if ("figures" in report) return report.figures;
  const { total, provisional, grade, vetoes } = report;
  return { total, provisional, grade, vetoes };
}

beforeAll(async () => {
  const corpus = new Corpus(7);
  for (let index = 0; index < SOME; index++) files = [...files, await corpus.file(index)];
}, 60_000);

test("the same seed makes the same bytes, another seed others", async () => {
  for (const index of [3, 0]) expect(await new Corpus(7).file(index)).toEqual(files[index]);
  expect(await new Corpus(8).file(0)).not.toEqual(files[0]);
});

test("several tables of both kinds are in it", () => {
  const tables = new Set(files.map(({ truth }) => truth.template));
  expect(tables.size).toBeGreaterThan(3);
  expect([...tables]).toContain(PERFORMANCE_TABLE);
});

test("each workbook is read back as what it was made from", async () => {
  for (const { truth, bytes } of files) {
    const { report, ...read } = await check(new FastXlsx(bytes, zlibUnpacker));
    const direct = evaluateTable(await requireTable(truth.template), truth.entries);
    expect([truth.file, read.kind, resultsOf(report)]).toEqual([truth.file, direct.kind, resultsOf(direct.report)]);
    const isAltered = report.findings.some(({ code }) => code === "result-altered");
    expect([truth.file, isAltered]).toEqual([truth.file, truth.tamperedTotal !== null]);
  }
});

test("each workbook is read as by the complete reader", async () => {
  for (const { bytes } of files) await expectSame(bytes);
});

test("enterprises are invented, say so, and have codes of their own with the right check character", () => {
  const texts = files.map(({ truth }) => JSON.stringify(truth.entries));
  const codes = texts.map((text) => /code":"([^"]*)"/u.exec(text)?.[1] ?? "");
  expect(codes.filter((code) => !isSocialCreditCode(code))).toEqual([]);
  expect(new Set(codes).size).toBe(SOME);
  expect(texts.filter((text) => !/name":"[^"]*（虚构）"/u.test(text))).toEqual([]);
});

test("a corpus is a folder of workbooks with what they were made from", async () => {
  const folder = mkdtempSync(join(tmpdir(), "qingping-corpus-"));
  try {
    await writeCorpus(folder, 3, 7);
    expect(readdirSync(folder).sort()).toEqual(["00001.xlsx", "00002.xlsx", "00003.xlsx", "truth.ndjson"]);
    const lines = readFileSync(join(folder, "truth.ndjson"), "utf8").trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line) as Truth)).toEqual(files.slice(0, 3).map(({ truth }) => truth));
    expect(readFileSync(join(folder, "00002.xlsx")).equals(files[1]?.bytes ?? new Uint8Array())).toBe(true);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
