import type { PerformanceJson } from "../../src/report/performance/json";
import { PERFORMANCE_IDS } from "../../src/templates/performance";
import { exampleOf } from "../core/performance/tables";
import { newFile } from "../workbook/xlsx/fixtures";
import { CommandLine } from "./commandLine";

const ID = "general-performance";
/** Milliseconds for several commands on a large table, on a machine that has other things to do. */
const PATIENCE = 60_000;
const line = new CommandLine();
jest.setTimeout(PATIENCE);
afterAll(() => line.dispose());

async function answer(argv: readonly string[], stdin?: string): Promise<{ code: number; json: PerformanceJson }> {
  const { code, out } = await line.run([...argv, "--json"], stdin);
  return { code, json: JSON.parse(out) as PerformanceJson };
}

/** A workbook of the table with entries. */
async function filled(name: string, id: string, entries: unknown): Promise<string> {
  return line.file(name, await newFile(id, entries));
}

test.each(PERFORMANCE_IDS)("%s goes from new to graded and says the same as without a workbook", async (id) => {
  const file = line.path(`${id}.xlsx`);
  const entries = JSON.stringify(exampleOf(id));
  expect(await line.run(["new", id, "-o", file])).toEqual({ code: 0, out: `${file}\n`, err: "" });
  expect(await line.run(["fill", file, "--entries", "-", "-o", file], entries)).toMatchObject({ code: 0, err: "" });
  const graded = await answer(["grade", file, "-o", file]);
  const checked = await answer(["check", file]);
  const scored = await answer(["score", "--template", id, "--entries", "-"], entries);
  expect([graded.code, checked.code, scored.code]).toEqual([0, 0, 0]);
  expect(checked.json).toEqual(graded.json);
  expect(checked.json).toMatchObject({ complete: true, findings: [] });
  const { figures, summary, economics, options } = checked.json;
  expect({ summary, economics, options }).toEqual({
    summary: scored.json.summary,
    economics: scored.json.economics,
    options: scored.json.options,
  });
  expect(figures).toMatchObject(scored.json.figures);
});

test("a new workbook carries the enterprise's name", async () => {
  const file = line.path("named.xlsx");
  await line.run(["new", ID, "-o", file, "--enterprise", "某厂"]);
  const { json } = await answer(["check", file]);
  expect(json.filled).toBe(1);
});

test("a finding names its cells in the workbook", async () => {
  const example = exampleOf(ID);
  const indicators = { ...(example["indicators"] as object), "cod.discharged": { y1: 6.64, y2: 8, y3: 80 } };
  const file = await filled("found.xlsx", ID, { ...example, indicators });
  const { code, json } = await answer(["check", file]);
  expect(code).toBe(1);
  const found = json.findings.find(({ code: own }) => own === "discharged-above-produced");
  expect(found).toMatchObject({ sheet: "绩效表", others: [{ sheet: "绩效表" }] });
  expect([found?.cell, found?.others?.[0]?.cell].every((cell) => /^[A-Z]+\d+$/u.test(cell ?? ""))).toBe(true);
  const { out } = await line.run(["check", file]);
  expect(out).toMatch(/\[错误\] 绩效表![A-Z]+\d+、[A-Z]+\d+ .*化学需氧量排放量/u);
});

test("a list that is given takes the place of the whole list, and what is not named stays", async () => {
  const file = await filled("lists.xlsx", ID, exampleOf(ID));
  const ledger = [{ number: "X1", name: "唯一方案", status: "已实施", investment: 1, benefit: 2 }];
  await line.run(["fill", file, "--entries", "-", "-o", file], JSON.stringify({ ledger }));
  const { json } = await answer(["check", file]);
  expect(json.options.map(({ number }) => number)).toEqual(["X1"]);
  expect(json.figures["/indicators/cod.discharged/y3"]).toBe(4.94);
  await line.run(["fill", file, "--entries", "-", "-o", file], JSON.stringify({ ledger: null, years: { y1: null } }));
  const after = await answer(["check", file]);
  expect(after.json.options.map(({ number }) => number)).toEqual(["X1"]);
});

test("texts that are certainly numbers become numbers and are told; others stay and are refused", async () => {
  const file = line.path("texts.xlsx");
  await line.run(["new", ID, "-o", file]);
  const indicators = { "water.fresh": { y2: "1,200", y3: "约30" } };
  const { code, err } = await line.run(["fill", file, "--entries", "-", "-o", file], JSON.stringify({ indicators }));
  expect(code).toBe(1);
  expect(err).toMatch(/已按 1200 读取/u);
  expect(err).toMatch(/约30/u);
  const { json } = await answer(["check", file]);
  expect(json.figures["/indicators/water.fresh/y2"]).toBe(1200);
  expect(json.figures["/indicators/water.fresh/y3"]).toBeNull();
});

test("what fill cannot write is told", async () => {
  const file = line.path("told.xlsx");
  await line.run(["new", ID, "-o", file]);
  const entries = {
    scores: { "1.1": 5 },
    indicators: { nothing: { y1: 1 }, "energy.total": { y3: 5 } },
    fields: { staff: [1] },
  };
  const { code, err } = await line.run(["fill", file, "--entries", "-", "-o", file], JSON.stringify(entries));
  expect(code).toBe(1);
  for (const word of ["scores", "nothing", "综合能耗"]) expect(err).toContain(word);
});

test("a table is shown with every path, as a list of lines or whole", async () => {
  const { out } = await line.run(["template", ID]);
  expect(out).toContain("/indicators/cod.discharged/{y1|y2|y3}  化学需氧量排放量 [吨/年]");
  const shown = JSON.parse((await line.run(["template", ID, "--json"])).out) as { kind: string };
  expect(shown.kind).toBe("performance");
});

test("English is English but for what the form prints", async () => {
  const { out } = await line.run(["score", "--template", ID, "--entries", "-", "--lang", "en"], "{}");
  expect(out).toMatch(/0 of \d+ cells filled in/u);
});
