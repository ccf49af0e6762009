import { readFileSync } from "node:fs";
import { docxBytes, htmlText } from "../../scripts/importing/formVariants";
import { officialForm } from "../../scripts/importing/officialForm";
import type { Template } from "../../src/core/template";
import { requireTemplate } from "../../src/tasks/requireTable";
import { newFile } from "../workbook/xlsx/fixtures";
import { packageOf } from "../workbook/xlsx/packages";
import { CommandLine } from "./commandLine";

const ID = "guangdong-2009-voluntary";
const line = new CommandLine();
afterAll(() => line.dispose());

const TABLE = [
  "某市清洁生产审核验收评分表",
  "序号\t内容\t分值\t得分",
  "一\t组织\t8\t",
  "1\t机构\t5\t",
  "2\t培训\t3\t",
  "二\t实施\t92\t",
  "1\t方案\t92\t",
  "合计\t\t100\t",
  "说明：80分以上为合格。",
].join("\n");

interface Printed {
  readonly template: Template;
  readonly doubts: readonly { readonly code: string; readonly where: string; readonly message: string }[];
  readonly rows: readonly { readonly where: string; readonly became: readonly { readonly kind: string }[] }[];
}

const read = (file: string) => JSON.parse(readFileSync(file, "utf8")) as Template;
const maxima = ({ sections }: Template) => sections.map(({ items }) => items.map(({ max }) => max));

async function imported(file: string, ...more: readonly string[]) {
  const output = line.path(`out-${Math.random()}.json`);
  return { output, ...(await line.run(["import", file, "-o", output, ...more])) };
}

test("a text without doubts gives a table, and 0", async () => {
  const { code, out, err, output } = await imported(line.file("text.txt", TABLE));
  expect([code, err]).toEqual([0, ""]);
  expect(out).toMatch(/某市清洁生产审核验收评分表 {2}own-[0-9a-f]{12}\n2 个大项，3 个条目，满分 100.*合格 ≥ 80/u);
  expect(out.endsWith(`${output}\n`)).toBe(true);
  expect(maxima(read(output))).toEqual([[5, 3], [92]]);
});

test("conditions without points are imported as a checklist, whose outcomes are asked for", async () => {
  const rows = ["现场检查表", "序号\t检查内容\t符合\t不符合", "1\t有制度\t\t", "2\t有台账\t\t"];
  const { code, out, err, output } = await imported(line.file("list.txt", rows.join("\n")));
  expect([code, err]).toEqual([
    1,
    "[存疑] 第 1 部分第 2 行 各项按“符合、不符合”（由好到差）填写，怎样得出结论没有读入，请补上结论规则\n",
  ]);
  expect(out).toContain("2 项检查内容，填写“符合、不符合”；0 项否决项");
  expect((await line.run(["lint", output])).code).toBe(0);
});

test("doubts are told on standard error, each with its place, and the code is 1", async () => {
  const file = line.file("doubts.txt", TABLE.replace("2\t培训\t3", "2\t培训\t4"));
  const { code, err, output } = await imported(file);
  expect(code).toBe(1);
  expect(err.trim().split("\n")).toEqual([
    "[存疑] 第 1 部分第 3 行 1 各部分合计 9 分，表中印的是 8 分，请核对各条分值",
    "[存疑] 第 1 部分第 8 行 总分 各部分合计 101 分，表中印的是 100 分，请核对各条分值",
  ]);
  expect(read(output).total).toBe(101);
});

test("as JSON: the table as it was written, every doubt, what each row became", async () => {
  const { code, out, output } = await imported(
    line.file("doubts-2.txt", TABLE.replace("1\t方案\t92", "1\t方案\t")),
    "--json",
  );
  const printed = JSON.parse(out) as Printed;
  expect([code, printed.template]).toEqual([1, read(output)]);
  expect(printed.doubts).toMatchObject([{ code: "points-from-sum", about: "2.1", where: "第 1 部分第 7 行" }]);
  expect(printed.rows.map(({ became }) => became[0]?.kind)).toEqual([
    ...["title", "header", "section", "item", "item", "section", "item", "total", "band"],
  ]);
});

test("in English", async () => {
  const { out, err } = await imported(
    line.file("doubts-3.txt", TABLE.replace("2\t培训\t3", "2\t培训\t4")),
    "--lang",
    "en",
  );
  expect(out).toContain("2 doubts: check them");
  expect(err).toMatch(/^\[doubt\] part 1, row 3 1 the parts add up to 9, the table prints 8/u);
});

test.each<[string, () => Promise<Uint8Array | string>]>([
  ["form.docx", async () => docxBytes(officialForm(await requireTemplate(ID), {}))],
  ["form.html", async () => htmlText(officialForm(await requireTemplate(ID), {}))],
  ["form.xlsx", () => newFile(ID)],
])("%s: an official form, as it is published", async (name, make) => {
  const { code, err, output } = await imported(line.file(name, await make()));
  const [found, template] = [read(output), await requireTemplate(ID)];
  expect([code, err]).toEqual([0, ""]);
  expect(maxima(found)).toEqual(maxima(template));
  expect(found.vetoes.length).toBe(template.vetoes.length);
  expect(found.bands.map(({ min, inclusive }) => [min, inclusive])).toEqual(
    template.bands.map(({ min, inclusive }) => [min, inclusive]),
  );
  expect(found.official).toBe(false);
});

test.each<[string, Uint8Array]>([
  ["with a byte order mark", Buffer.from(`\uFEFF${TABLE}`)],
  ["in UTF-16", Buffer.from(`\uFEFF${TABLE}`, "utf16le")],
  // "评分表" and what follows in GB 18030, as a Chinese Windows saves it.
  [
    "in GB 18030",
    Buffer.concat([
      Buffer.from([0xc6, 0xc0, 0xb7, 0xd6, 0xb1, 0xed, 0x0a, 0xc4, 0xda, 0xc8, 0xdd, 0x09]),
      Buffer.from([0xb7, 0xd6, 0xd6, 0xb5, 0x0a]),
      Buffer.from("A\t60\nB\t40\n"),
      Buffer.from([0xba, 0xcf, 0xbc, 0xc6]),
      Buffer.from("\t100\n"),
    ]),
  ],
])("a text %s", async (_, bytes) => {
  const { output } = await imported(line.file("encoded.txt", bytes));
  expect([read(output).title, read(output).total]).toEqual([expect.stringMatching(/评分表$/u), 100]);
});

test("of several tables one is named", async () => {
  const file = line.file("two.txt", `${TABLE}\n附件2：评估评分表\n${TABLE.split("\n").slice(1).join("\n")}`);
  const { code, err } = await imported(file);
  expect([code, err]).toEqual([2, expect.stringMatching(/有 2 张表（1 某市.*；2 评估评分表）.*--table/u)]);
  const { output } = await imported(file, "--table", "2");
  expect(read(output).title).toBe("评估评分表");
  expect((await imported(file, "--table", "3")).err).toContain("只有 2 张表");
  expect((await imported(file, "--table", "none")).code).toBe(2);
});

test.each<[string, string, Uint8Array | string, RegExp]>([
  ["a PDF", "table.pdf", "%PDF-1.7", /不能从“\.pdf”导入/u],
  ["an old document", "table.doc", "x", /不能从“\.doc”导入/u],
  ["no document at all", "broken.docx", "no zip", /不是 Excel 工作簿|不完整/u],
  ["another package", "other.docx", packageOf({ "a.txt": "x" }), /不是 \.docx 文档/u],
  ["a text without a table", "prose.txt", "关于印发办法的通知", /没有找到评分表/u],
  ["nothing", "empty.txt", "", /没有找到评分表/u],
  ["a page without a table", "prose.html", "<p>通知</p>", /没有找到评分表/u],
])("%s is refused in one sentence that names the file", async (_, name, content, words) => {
  const file = line.file(name, content);
  const { code, out, err, output } = await imported(file);
  expect([code, out, err.startsWith(`${file}：`)]).toEqual([2, "", true]);
  expect(err).toMatch(words);
  expect((await line.run(["lint", output])).err).toMatch(/找不到文件/u);
});

test("a performance table is imported by its kind, and its workbook can be made, filled and checked", async () => {
  const form = "某市绩效表\n企业名称\t\n职工人数（人）\t\n指标\t审核前\t审核后\nCOD排放量（吨/年）\t\t\n";
  const { code, out, err, output } = await imported(line.file("own-form.txt", form), "--kind", "performance");
  expect([code, err]).toEqual([0, ""]);
  expect(out).toMatch(/某市绩效表 {2}own-[0-9a-f]{12}\n2 个板块，6 个填写处；2 个年度/u);
  const book = line.path("own-form.xlsx");
  const entries = line.file(
    "own-form.json",
    JSON.stringify({ fields: { staff: 30 }, years: { y1: 2022, y2: 2023 }, indicators: { i1: { y1: 8, y2: 5 } } }),
  );
  expect((await line.run(["lint", output])).code).toBe(0);
  expect((await line.run(["new", output, "-o", book])).code).toBe(0);
  expect((await line.run(["fill", book, "--entries", entries, "-o", book])).code).toBe(0);
  expect((await line.run(["check", book])).out).toContain("5/6");
});

test("a file without a place to fill is no performance table", async () => {
  const { code, err } = await imported(line.file("words.txt", "一段话\n另一段话"), "--kind", "performance");
  expect(code).toBe(2);
  expect(err).toMatch(/没有找到绩效表/u);
});

test("what was imported is a table for every other command, and its workbook needs nothing else", async () => {
  const { output } = await imported(line.file("own.txt", TABLE));
  const book = line.path("own.xlsx");
  const entries = line.file("entries.json", JSON.stringify({ scores: { "1.1": 5, "1.2": 3, "2.1": 75 } }));
  expect((await line.run(["lint", output])).code).toBe(0);
  expect((await line.run(["template", output])).out).toContain("2.1  方案  92");
  expect((await line.run(["score", "--template", output, "--entries", entries])).out).toContain("83 / 100");
  expect((await line.run(["new", output, "-o", book, "--experts", "甲,乙,丙"])).code).toBe(0);
  expect((await line.run(["fill", book, "--entries", entries, "-o", book])).code).toBe(0);
  expect((await line.run(["check", book, "--template", output])).out).toContain("83 / 100");
  expect((await line.run(["grade", book, "-o", book])).out).toContain("合格");
  expect((await line.run(["diff", book, book])).code).toBe(0);
  expect(JSON.parse((await line.run(["template", book, "--json"])).out)).toEqual(read(output));
});

test("who made the table, and when, stands in it and is shown", async () => {
  const { output } = await imported(line.file("signed.txt", TABLE), "--by", "张三");
  expect(read(output).made).toEqual({ by: "张三", on: "2026-11-21" });
  expect((await line.run(["template", output])).out).toContain("自制表，第 1 版，张三，2026-11-21");
  expect((await line.run(["lint", output])).code).toBe(0);
});

test("who made a performance table stands in it as well", async () => {
  const form = line.file("signed-form.txt", "某市绩效表\n企业名称\t\n职工人数（人）\t\n");
  const { output } = await imported(form, "--kind", "performance", "--by", "张三");
  expect(read(output).made).toEqual({ by: "张三", on: "2026-11-21" });
  expect((await line.run(["lint", output])).code).toBe(0);
});

test("two versions of a table are compared, from files or from a workbook", async () => {
  const [first, second] = [await imported(line.file("v1.txt", TABLE)), line.path("v2.json")];
  const changed = structuredClone(read(first.output)) as unknown as {
    version: number;
    sections: { max: number; items: { max: number }[] }[];
  };
  changed.version = 2;
  const [one, two] = changed.sections;
  if (!one?.items[0] || !two?.items[0]) throw new Error("there are two sections");
  one.items[0].max = 6;
  one.max = 9;
  two.items[0].max = 91;
  two.max = 91;
  line.file("v2.json", JSON.stringify(changed));
  const book = line.path("v1.xlsx");
  await line.run(["new", first.output, "-o", book]);
  for (const before of [first.output, book]) {
    const { code, out } = await line.run(["template", "diff", before, second]);
    expect(code).toBe(0);
    expect(out.split("\n").slice(1)).toEqual([
      ...[
        "* 版本 1 → 2",
        "* 1 分值 8 → 9",
        "* 1.1 分值 5 → 6",
        "* 2 分值 92 → 91",
        "* 2.1 分值 92 → 91",
        "5 处不同。",
        "",
      ],
    ]);
  }
  const { out } = await line.run(["template", "diff", second, second, "--json"]);
  expect(JSON.parse(out)).toMatchObject({ same: true, changes: [] });
  expect((await line.run(["template", "diff", second, "general-performance"])).err).toMatch(/不是同一张表/u);
});
