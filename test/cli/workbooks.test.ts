import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import type { Template } from "../../src/core/template";
import type { ReportJson } from "../../src/report/json";
import { openTable } from "../../src/tasks/openTable";
import { XlsxWorkbook } from "../../src/workbook/xlsx/xlsxWorkbook";
import { templates, templateOf } from "../core/filling";
import { newFile } from "../workbook/xlsx/fixtures";
import { CommandLine } from "./commandLine";

const ID = "zhejiang-2003";
const line = new CommandLine();
afterAll(() => line.dispose());

const bytesOf = (file: string) => new Uint8Array(readFileSync(file));
async function rawOf(file: string): Promise<Record<string, Record<string, unknown>>> {
  const { entries } = await openTable(new XlsxWorkbook(bytesOf(file)));
  return entries.raw as Record<string, Record<string, unknown>>;
}

async function fill(file: string, entries: unknown, more: readonly string[] = []) {
  return line.run(["fill", file, "--entries", "-", "-o", file, ...more], JSON.stringify(entries));
}

/** The best answer to every criterion of a checklist. */
function bestAnswers({ checklist }: Template): Record<string, string | undefined> {
  const best = checklist?.grades[0];
  return Object.fromEntries((checklist?.criteria ?? []).map(({ id }) => [id, best]));
}

/** The finest grade of a table; null where it has none. */
function finest({ checklist, bands }: Template): string | null {
  return (checklist ? checklist.outcomes[0] : bands[0])?.label ?? null;
}

test.each(templates.map(({ id }) => id))("%s goes from new to graded with full marks", async (id) => {
  const template = templateOf(id);
  const leaves = template.sections.flatMap(({ items }) => items.flatMap((item) => item.items ?? [item]));
  const scores = Object.fromEntries(leaves.flatMap((item) => item.items ?? [item]).map(({ id: at, max }) => [at, max]));
  const vetoes = template.vetoes.filter((veto) => veto.totalBelow === undefined).map((veto) => [veto.id, false]);
  const entries = {
    scores,
    vetoes: Object.fromEntries(vetoes) as unknown,
    criteria: bestAnswers(template),
    ...(leaves.length === 0 && !template.checklist ? { total: template.total } : {}),
  };
  const total = template.checklist ? null : template.total;
  const file = line.path(`${id}.xlsx`);
  expect(await line.run(["new", id, "-o", file, "--enterprise", "某厂"])).toEqual({
    code: 0,
    out: `${file}\n`,
    err: "",
  });
  expect(await fill(file, entries)).toMatchObject({ code: 0, out: `${file}\n` });
  const graded = await line.run(["grade", file, "-o", file, "--json"]);
  const checked = await line.run(["check", file, "--json"]);
  expect([graded.code, checked.code, checked.out]).toEqual([0, 0, graded.out]);
  const report = JSON.parse(checked.out) as ReportJson;
  expect(report).toMatchObject({ template: id, complete: true, total, vetoes: [] });
  expect(report.grade?.label ?? null).toBe(finest(template));
  const scored = await line.run(
    ["score", "--template", id, "--entries", "-", "--json"],
    JSON.stringify({ ...entries, enterprise: { name: "某厂" } }),
  );
  expect(JSON.parse(scored.out)).toMatchObject({ total: report.total, grade: report.grade, sections: report.sections });
});

test("fill keeps what is not named, and null blanks one entry", async () => {
  const file = line.file(
    "keeps.xlsx",
    await newFile(ID, {
      scores: { "1.1": 5, "1.2": 3 },
      reasons: { "1.1": "缺一页" },
      vetoes: { v1: true },
      enterprise: { name: "某厂", place: "杭州" },
    }),
  );
  await fill(file, { scores: { "1.1": null, "2.1": 0 }, enterprise: { place: "宁波" }, vetoes: null });
  const raw = await rawOf(file);
  expect(raw["scores"]).toMatchObject({ "1.1": null, "1.2": 3, "2.1": 0 });
  expect(raw["reasons"]).toEqual({ "1.1": "缺一页" });
  expect(raw["vetoes"]).toMatchObject({ v1: true });
  expect(raw["enterprise"]).toMatchObject({ name: "某厂", place: "宁波" });
});

test("filling nothing changes nothing that a person entered", async () => {
  const file = line.file("same.xlsx", await newFile(ID, { scores: { "1.1": 5 } }));
  const before = await rawOf(file);
  expect((await fill(file, {})).code).toBe(0);
  expect(await rawOf(file)).toEqual(before);
});

test("numbers typed as text become numbers, and are told", async () => {
  const file = line.file("text.xlsx", await newFile(ID));
  const { code, err } = await fill(file, { scores: { "1.1": " 5 ", "1.2": "３．５" } });
  expect([code, /1\.1 .*文本格式/u.test(err), /1\.2 .*全角字符，已按 3\.5/u.test(err)]).toEqual([0, true, true]);
  expect((await rawOf(file))["scores"]).toMatchObject({ "1.1": 5, "1.2": 3.5 });
});

test("grading mends numbers as text in the workbook, and words stay as they are", async () => {
  const workbook = new XlsxWorkbook(await newFile(ID));
  const { table } = await openTable(workbook);
  const changes = [
    ["1.1", "５"],
    ["1.2", "八"],
  ].flatMap(([row = "", value = ""]) => {
    const place = table.find("scoring", row, "score");
    return place ? [{ sheet: place.sheet, row: place.row, column: place.column, value, keepFormula: false }] : [];
  });
  await workbook.writeCells(changes);
  const file = line.file("mend.xlsx", workbook.save());
  expect((await line.run(["grade", file, "-o", file])).code).toBe(1);
  expect((await rawOf(file))["scores"]).toMatchObject({ "1.1": 5, "1.2": "八" });
});

test("a graded workbook says why in its result sheet and asks to be computed anew", async () => {
  const file = line.file("why.xlsx", await newFile(ID, { vetoes: { v1: true } }));
  await line.run(["grade", file, "-o", file]);
  const parts = unzipSync(bytesOf(file));
  expect(strFromU8(parts["xl/worksheets/sheet4.xml"] ?? new Uint8Array())).toMatch(/存在否决情形/u);
  expect(strFromU8(parts["xl/workbook.xml"] ?? new Uint8Array())).toMatch(/fullCalcOnLoad="1"/u);
});

test("an older output file stays when anything is wrong with the call or its input", async () => {
  const kept = line.file("kept.xlsx", "kept");
  const made = line.file("good.xlsx", await newFile(ID));
  const bad = line.file("bad.json", "{");
  for (const argv of [
    ["new", "nowhere-1999", "-o", kept],
    ["fill", made, "--entries", bad, "-o", kept],
    ["fill", made, "--entries", line.path("gone.json"), "-o", kept],
    ["fill", bad, "--entries", "-", "-o", kept],
    ["grade", bad, "-o", kept],
    ["grade", made, "-o", kept, "--template", "anhui-2007"],
    ["grade", made, "-o", kept, "--frob"],
  ]) {
    expect([argv, (await line.run(argv, "{}")).code, readFileSync(kept, "utf8")]).toEqual([argv, 2, "kept"]);
  }
});

test("an output folder that is not there yet is made, and no draft is left", async () => {
  const file = line.path("deep/er/made.xlsx");
  expect((await line.run(["new", ID, "-o", file])).code).toBe(0);
  expect((await line.run(["check", file])).code).toBe(0);
});
