import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { ReportJson } from "../../src/report/json";
import { CommandLine } from "./commandLine";

const SAMPLE = resolve(__dirname, "../../assets/samples/guangdong-2009-voluntary.json");
const line = new CommandLine();
afterAll(() => line.dispose());

async function answer(argv: readonly string[], stdin?: string): Promise<{ code: number; json: ReportJson }> {
  const { code, out } = await line.run(argv, stdin);
  return { code, json: JSON.parse(out) as ReportJson };
}

test("a table becomes a workbook, is filled, checked and graded, and says the same as the score without a workbook", async () => {
  const [made, filled, graded] = ["made.xlsx", "filled.xlsx", "graded.xlsx"].map((name) => line.path(name)) as [
    string,
    string,
    string,
  ];
  const id = "guangdong-2009-voluntary";
  expect((await line.run(["new", id, "-o", made, "--enterprise", "某厂", "--experts", "甲,乙、丙"])).code).toBe(0);
  expect((await line.run(["fill", made, "--entries", SAMPLE, "-o", filled])).code).toBe(0);
  expect((await line.run(["grade", filled, "-o", graded])).code).toBe(0);
  const { code, json } = await answer(["check", graded, "--json"]);
  const scored = await answer(["score", "--template", id, "--entries", SAMPLE, "--json"]);
  expect(code).toBe(0);
  expect(json).toEqual(scored.json);
  expect(json).toMatchObject({
    template: id,
    complete: true,
    total: 84.5,
    max: 100,
    vetoes: [],
    grade: { label: "良好", result: "合格", pass: true, honour: "广东省清洁生产企业" },
    sections: [
      { id: "1", score: 28.5, max: 30 },
      { id: "2", score: 30, max: 40 },
      { id: "3", score: 26, max: 30 },
    ],
  });
});

test("entries come from standard input as well, and errors end with 1", async () => {
  const { code, json } = await answer(
    ["score", "--template", "zhejiang-2003", "--entries", "-", "--json"],
    '{"scores": {"1.1": 9, "6.1.2": 2}, "bonus": {"b1": 5}}',
  );
  expect(code).toBe(1);
  expect(json.findings.filter(({ severity }) => severity === "error").map((f) => [f.code, f.path, f.item])).toEqual([
    ["above-maximum", "/scores/1.1", "1.1"],
    ["bonus-out-of-range", "/bonus/b1", "b1"],
  ]);
  expect(json.provisional).toBe(2);
});

test("what fill cannot write is told", async () => {
  const made = line.path("told.xlsx");
  await line.run(["new", "anhui-2007", "-o", made]);
  const entries = '{"scores": {"9.9": 1, "1": 2, "__proto__": 3}, "score": {}, "vetoes": 5}';
  const { code, err } = await line.run(["fill", made, "--entries", "-", "-o", made], entries);
  expect(code).toBe(1);
  for (const word of ["没有编号“9.9”", "编号“1”由其下", "没有编号“__proto__”", "不认识字段“score”", "应为对象"]) {
    expect(err).toContain(word);
  }
});

test("templates are listed and shown, for people and as JSON", async () => {
  const listed = await line.run(["templates", "--json"]);
  const all = JSON.parse(listed.out) as { id: string; kind: string; items?: number; inputs?: number }[];
  expect(all.map(({ kind }) => kind)).toEqual([
    ...Array.from({ length: 22 }, () => "scoring"),
    ...Array.from({ length: 5 }, () => "performance"),
  ]);
  expect(all.find(({ id }) => id === "shandong-2008")?.items).toBe(36);
  expect(all.find(({ id }) => id === "guangdong-2009-renewal")).toMatchObject({ years: 0, official: true });
  const { out } = await line.run(["templates"]);
  expect(out).toMatch(/guangdong-2003\n.*\n.*已废止/u);
  expect(out).toMatch(/tianjin-2009\n.*\n.*官方条文，自制表式/u);
  expect(out).toMatch(/^评分表\n\nshenzhen[^]*\n绩效表\n\ngeneral-performance\n.*\n.*非官方表格/u);
  const shown = JSON.parse((await line.run(["template", "shandong-2008", "--json"])).out) as object;
  expect(shown).toEqual(
    JSON.parse(readFileSync(resolve(__dirname, "../../src/templates/scoring/shandong-2008.json"), "utf8")),
  );
  expect((await line.run(["template", "shandong-2008"])).out).toMatch(/3\.2\.4/u);
});

test("help and version are printed", async () => {
  expect(await line.run(["--version"])).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/u) as string,
  });
  const help = await line.run(["--help"]);
  expect(help).toMatchObject({ code: 0, err: "" });
  for (const command of ["templates", "template", "new", "fill", "check", "grade", "diff", "score"])
    expect(help.out).toContain(command);
  expect(await line.run([])).toMatchObject({ code: 2, out: "" });
});

test.each([
  [["frob"], "没有这个命令“frob”"],
  [["check"], "缺少参数"],
  [["check", "a", "b"], "参数过多"],
  [["check", "a", "--frob"], "没有这个选项"],
  [["new", "anhui-2007"], "缺少选项"],
  [["check", "a", "--lang", "fr"], "选项的内容不对"],
  [["new", "nowhere-1999", "-o", "x.xlsx"], "没有编号为“nowhere-1999”的表"],
  [["diff", "a.xlsx"], "缺少参数"],
  [["template", "__proto__"], "没有编号为“__proto__”的表"],
  [["new", "general", "-o", "x.xlsx"], "没有编号为“general”的表"],
  [["new", "general-performance", "-o", "x.xlsx", "--experts", "甲"], "没有填写 --experts 的位置"],
  [["new", "anhui-2007-performance-2", "-o", "x.xlsx", "--enterprise", "某厂"], "没有填写 --enterprise 的位置"],
])("the call %j is refused in one sentence", async (argv, words) => {
  const { code, out, err } = await line.run(argv);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toContain(words);
  expect(err.trimEnd().split("\n")).toHaveLength(1);
});

test("entries that are no JSON are refused with their file", async () => {
  const file = line.file("broken.json", "{ 8 }");
  const { code, err } = await line.run(["score", "--template", "anhui-2007", "--entries", file]);
  expect(code).toBe(2);
  expect(err).toMatch(/broken\.json：填写数据不是有效的 JSON/u);
});

test("English is English but for official wording", async () => {
  const { out } = await line.run(
    ["score", "--template", "guangdong-2009-mandatory", "--entries", "-", "--lang", "en"],
    "{}",
  );
  expect(out).toMatch(/21 items are not scored yet/u);
  expect(out).toMatch(/the bureau decides/u);
});
