import type { ReportJson } from "../../src/report/json";
import { check } from "../../src/tasks/check";
import { openTable } from "../../src/tasks/openTable";
import { XlsxWorkbook } from "../../src/workbook/xlsx/xlsxWorkbook";
import { readFileSync } from "node:fs";
import { newFile } from "../workbook/xlsx/fixtures";
import { CommandLine } from "./commandLine";

const ID = "guangdong-2009-voluntary";
const line = new CommandLine();
afterAll(() => line.dispose());

async function scored(entries: string): Promise<{ code: number; report: ReportJson }> {
  const { code, out } = await line.run(["score", "--template", ID, "--entries", "-", "--json"], entries);
  return { code, report: JSON.parse(out) as ReportJson };
}

async function filled(entries: unknown, old: unknown = {}) {
  const file = line.file("filled.xlsx", await newFile(ID, old));
  const ran = await line.run(["fill", file, "--entries", "-", "-o", file], JSON.stringify(entries));
  const workbook = new XlsxWorkbook(readFileSync(file));
  return { ...ran, raw: (await openTable(workbook)).entries.raw, report: (await check(workbook)).report };
}

test.each([
  ["null", ""],
  ["[]", ""],
  ["8", ""],
  ['{"scores": []}', "/scores"],
  ['{"scores": "8"}', "/scores"],
  ['{"vetoes": true}', "/vetoes"],
  ['{"metrics": {"2.6": 3}}', "/metrics/2.6"],
  ['{"experts": {}}', "/experts"],
  ['{"experts": [8]}', "/experts/0"],
  ['{"enterprise": {"name": 8}}', "/enterprise/name"],
])("entries of the wrong shape are found by their path: %s", async (entries, path) => {
  const { code, report } = await scored(entries);
  expect(code).toBe(1);
  expect(report.findings.filter((found) => found.code === "wrong-shape").map((found) => found.path)).toEqual([path]);
});

test.each(["", "{", "{8}", "undefined", '{"scores": {"1.1": 08}}', "\u0000"])("%j is no JSON", async (entries) => {
  const { code, out, err } = await line.run(["score", "--template", ID, "--entries", "-"], entries);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toMatch(/^stdin：填写数据不是有效的 JSON，[^A-Za-z\n]*。\n$/u);
});

test("a byte order mark before the JSON is nothing to complain about", async () => {
  expect((await scored('\uFEFF{"scores": {"1.1": 8}}')).report.provisional).toBe(8);
});

test("entries in another encoding than UTF-8 are refused, not garbled", async () => {
  const gbk = Buffer.concat([Buffer.from('{"enterprise": {"name": "'), Buffer.from([0xb3, 0xa7]), Buffer.from('"}}')]);
  const target = line.path("garbled.xlsx");
  const file = line.file("made.xlsx", await newFile());
  const { code, err } = await line.run(["fill", file, "--entries", line.file("gbk.json", gbk), "-o", target]);
  expect([code, err.startsWith(line.path("gbk.json"))]).toEqual([2, true]);
});

test.each(["__proto__", "constructor", "toString", "hasOwnProperty", "prototype"])(
  "the key %s is unknown everywhere and changes no object",
  async (key) => {
    const named = `"${key}": {"polluted": 1}`;
    const { code, report } = await scored(
      `{${named}, "scores": {${named}}, "metrics": {${named}}, "vetoes": {${named}}, "enterprise": {${named}}}`,
    );
    expect(code).toBe(1);
    const paths = report.findings.filter((found) => found.code.startsWith("unknown-")).map((found) => found.path);
    const groups = ["", "/enterprise", "/metrics", "/scores", "/vetoes"];
    expect(paths.sort()).toEqual(groups.map((at) => `${at}/${key}`).sort());
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
    const { raw } = await filled(JSON.parse(`{${named}, "scores": {${named}, "1.1": 8}}`));
    expect((raw["scores"] as Record<string, unknown>)["1.1"]).toBe(8);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  },
);

test("what no cell can hold is told, and the score that stood there stays", async () => {
  for (const value of [[7], { score: 7 }, true]) {
    const { code, err, raw } = await filled({ scores: { "1.1": value } }, { scores: { "1.1": 8 } });
    expect([value, code, /1\.1 .*不是数字/u.test(err)]).toEqual([value, 1, true]);
    expect([value, (raw["scores"] as Record<string, unknown>)["1.1"]]).toEqual([value, 8]);
  }
});

test("more experts than the cover has rows for are told, not dropped", async () => {
  const experts = Array.from({ length: 12 }, (_, at) => ({ name: `专家${at + 1}`, noInterest: true }));
  const { code, err, raw } = await filled({ experts });
  const kept = (raw["experts"] as unknown[]).length;
  expect(kept === 12 || (code === 1 && err.includes("专家12"))).toBe(true);
});

test("a changed maximum is refused where maxima are fixed, and not written", async () => {
  const { code, err, report } = await filled({ maxima: { "1.1": 80 } });
  expect([code, err.includes("分值不可调整，应为 8")]).toEqual([1, true]);
  expect(report.findings.filter(({ severity }) => severity === "error")).toEqual([]);
});

test("a text that looks like an escape of the file format comes back as it was", async () => {
  const { raw } = await filled({ enterprise: { name: "甲_x0041_乙" }, reasons: { "1.1": "_x000D_" } });
  expect([raw["enterprise"], raw["reasons"]]).toMatchObject([{ name: "甲_x0041_乙" }, { "1.1": "_x000D_" }]);
});

test("the same text comes back from a new workbook", async () => {
  const workbook = new XlsxWorkbook(await newFile(ID, { enterprise: { name: "甲_x0041_乙" } }));
  expect((await openTable(workbook)).entries.raw["enterprise"]).toMatchObject({ name: "甲_x0041_乙" });
});
