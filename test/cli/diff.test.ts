import { existsSync, readFileSync } from "node:fs";
import type { DiffJson } from "../../src/report/diffJson";
import { XlsxWorkbook } from "../../src/workbook/xlsx/xlsxWorkbook";
import sample from "../../assets/samples/guangdong-2009-voluntary.json";
import { withValueAt } from "../../src/core/path";
import { exampleOf } from "../core/performance/tables";
import { newFile } from "../workbook/xlsx/fixtures";
import { CommandLine } from "./commandLine";

const PERFORMANCE = "general-performance";
const SCORING = "guangdong-2009-voluntary";
const line = new CommandLine();
afterAll(() => line.dispose());

async function versions(
  id: string,
  entries: object,
  changes: Readonly<Record<string, unknown>>,
): Promise<[string, string]> {
  const second = Object.entries(changes).reduce<unknown>(
    (raw, [path, value]) => withValueAt(raw, path, value),
    entries,
  );
  return [line.file(`${id}-1.xlsx`, await newFile(id, entries)), line.file(`${id}-2.xlsx`, await newFile(id, second))];
}

async function differences(files: readonly string[], more: readonly string[] = []): Promise<DiffJson> {
  const { code, out } = await line.run(["diff", ...files, "--json", ...more]);
  expect(code).toBe(0);
  return JSON.parse(out) as DiffJson;
}

test("two versions of a performance table: figures with their cells, options by number", async () => {
  const ledger = exampleOf(PERFORMANCE)["ledger"] as Record<string, unknown>[];
  const changes = {
    "/indicators/cod.discharged/y3": 4,
    "/ledger": [{ number: "N1", name: "新方案", status: "待实施", investment: 2 }, ...ledger.slice(1)],
  };
  const files = await versions(PERFORMANCE, exampleOf(PERFORMANCE), changes);
  const { differences: found, options, editions } = await differences(files);
  expect(editions).toBeNull();
  expect(found.find(({ path }) => path === "/indicators/cod.discharged/y3")).toMatchObject({
    label: "化学需氧量排放量（2024）",
    before: 4.94,
    after: 4,
    change: -0.94,
    sheet: "绩效表",
    cell: expect.stringMatching(/^[A-Z]+\d+$/u) as string,
  });
  expect(options.map(({ number, what }) => [number, what])).toEqual([
    ["N1", "added"],
    [ledger[0]?.["number"], "removed"],
  ]);
  expect(options[0]?.fields.find(({ path }) => path === "/ledger/0/investment")).toMatchObject({ sheet: "方案台账" });
});

test("for people, and as a sheet that no command takes for a table", async () => {
  const files = await versions(PERFORMANCE, exampleOf(PERFORMANCE), { "/indicators/cod.discharged/y3": 4 });
  const output = line.path("sheets/diff.xlsx");
  const { code, out, err } = await line.run(["diff", ...files, "-o", output]);
  expect([code, err]).toEqual([0, ""]);
  expect(out).toMatch(/化学需氧量排放量（2024） \[吨\/年\] {2}4\.94 → 4 {2}-0\.94 \(-19\.03%\) {2}绩效表![A-Z]+\d+\n/u);
  expect(out.endsWith(`${output}\n`)).toBe(true);
  const [sheet] = await new XlsxWorkbook(new Uint8Array(readFileSync(output))).readSheets();
  expect(sheet?.name).toBe("对比");
  expect(await line.run(["check", output])).toMatchObject({
    code: 2,
    err: expect.stringContaining("不是清评生成的") as string,
  });
});

test("the same file twice differs in nothing, and that is said", async () => {
  for (const [id, entries] of [
    [PERFORMANCE, exampleOf(PERFORMANCE)],
    [SCORING, sample],
  ] as const) {
    const [file] = await versions(id, entries, {});
    expect(await differences([file, file])).toMatchObject({ differences: [], options: [] });
    expect((await line.run(["diff", file, file])).out).toContain("两个版本的填写内容和结果相同。");
  }
});

test("two versions of a scoring table: items, total and grade with their cells", async () => {
  const files = await versions(SCORING, sample, { "/scores/1.1": 0 });
  const { differences: found } = await differences(files);
  expect(found[0]).toMatchObject({ path: "/scores/1.1", after: 0, sheet: "评分表", cell: "G5" });
  expect(found.map(({ label }) => label)).toContain("总分");
  expect(found.find(({ label }) => label === "总分")).toMatchObject({ before: 84.5, sheet: "评分结果" });
  expect((await line.run(["diff", ...files, "--lang", "en"])).out).toMatch(/Differences: \d+\./u);
});

test("different tables are refused in one sentence, and nothing is written", async () => {
  const [one] = await versions(PERFORMANCE, {}, {});
  const [other] = await versions(SCORING, {}, {});
  const output = line.path("none.xlsx");
  const { code, out, err } = await line.run(["diff", one, other, "-o", output]);
  expect([code, out, existsSync(output)]).toEqual([2, "", false]);
  expect(err).toBe(
    "两个文件不是同一张表（general-performance 和 guangdong-2009-voluntary），请选同一张表的两个版本。\n",
  );
});

test("a file that cannot be read is named", async () => {
  const [file] = await versions(SCORING, {}, {});
  const { code, err } = await line.run(["diff", file, line.path("gone.xlsx")]);
  expect([code, /gone\.xlsx：找不到文件/u.test(err)]).toEqual([2, true]);
});
