import { TABLE_IDS } from "../../src/tasks/requireTable";
import { tiny } from "../core/tiny";
import { broken } from "../templates/broken";
import { CommandLine } from "./commandLine";

const line = new CommandLine();
afterAll(() => line.dispose());

const own = { ...tiny, id: "own-tiny", official: false };
const ownBroken = (steps: readonly (string | number)[], value: unknown) =>
  JSON.stringify({ ...(broken(steps, value) as object), id: "own-tiny", official: false }, null, 2);
const file = (text: string) => line.file("table.json", text);

test.each(TABLE_IDS)("%s, as template --json prints it, is without fault", async (id) => {
  const { out } = await line.run(["template", id, "--json"]);
  const linted = await line.run(["lint", file(out), "--json"]);
  expect([linted.code, JSON.parse(linted.out)]).toMatchObject([0, { id, own: false, faults: [] }]);
});

test("a table of one's own without faults", async () => {
  const path = file(JSON.stringify(own));
  expect(await line.run(["lint", path])).toEqual({
    code: 0,
    out: `${path}  ${tiny.title}  own-tiny\n没有错误。\n`,
    err: "",
  });
});

test("every fault has its line, its column, its path, and what is wrong in the language asked for", async () => {
  const path = file(ownBroken(["sections", 0, "items", 0, "max"], "4"));
  const row =
    ownBroken(["sections", 0, "items", 0, "max"], "4")
      .split("\n")
      .findIndex((text) => text.includes('"max": "4"')) + 1;
  const zh = await line.run(["lint", path]);
  expect([zh.code, zh.out]).toEqual([1, `${path}:${row}:18 sections[0].items[0].max 应为数字\n`]);
  expect((await line.run(["lint", path, "--lang", "en"])).out).toContain("sections[0].items[0].max must be a number");
});

test.each<[string, string, RegExp]>([
  ["no JSON", "{", /:1:2 不是有效的 JSON/u],
  ["an empty file", "", /:1:1 不是有效的 JSON/u],
  ["another JSON", "[]", /:1:1 应为对象/u],
  [
    "an id twice",
    ownBroken(["sections", 0, "items", 1, "id"], "1.1"),
    /sections\[0\]\.items\[1\]\.id 是“1\.1”，按位置应为“1\.2”/u,
  ],
  ["a key twice", JSON.stringify(own).replace('"total":30', '"total":30,"total":30'), /total 出现两次/u],
  ["a wrong sum", ownBroken(["total"], 31), /sections 各部分之和为 30，不是 31/u],
  [
    "a key of the prototype",
    JSON.stringify(own).replace('"total":30', '"__proto__":{},"total":30'),
    /__proto__ 是未知的内容/u,
  ],
  ["an official id", JSON.stringify({ ...own, id: "anhui-2007" }), /id 是内置表的编号/u],
  ["an official claim", JSON.stringify({ ...own, official: true }), /official 应为 false/u],
  [
    "very many items",
    ownBroken(["sections", 0, "items"], Array(3_000).fill(own.sections[0]?.items[0])),
    /超过 2000 个条目/u,
  ],
  ["very many values", `[${"1,".repeat(200_000)}1]`, /超过 100000 项/u],
  ["a very large file", " ".repeat(6_000_000), /文件过大/u],
  ["deep nesting", `${"[".repeat(100_000)}${"]".repeat(100_000)}`, /应为对象|不是有效的 JSON/u],
])("%s is told, and every command that takes a table refuses it in one sentence", async (_, text, words) => {
  const path = file(text);
  const { code, out, err } = await line.run(["lint", path]);
  expect([code, err]).toEqual([1, ""]);
  expect(out).toMatch(words);
  for (const argv of [
    ["template", path],
    ["new", path, "-o", line.path("never.xlsx")],
    ["score", "--template", path, "--entries", "-"],
  ]) {
    const refused = await line.run(argv, "{}");
    expect([refused.code, refused.out]).toEqual([2, ""]);
    expect(refused.err).toMatch(/^\S+table\.json：不是可用的表：[^\n]+qingping lint 查看并改正。\n$/u);
  }
});

test("a formula that depends on itself is told", async () => {
  const { out } = await line.run(["template", "general-performance", "--json"]);
  const text = out
    .replace('"id": "general-performance"', '"id": "own-general"')
    .replace(/"op": "sum",\s*"of": \[\s*"([^"]+)"/u, '"op": "sum", "of": ["itself"');
  const { code, out: told } = await line.run(["lint", file(text)]);
  expect([code, told]).toEqual([1, expect.stringMatching(/blocks\[\d+\].*(公式绕回自身|所指的“itself”不是数值栏)/u)]);
});

test("no pattern of a table is run, and text that begins with = stays text in its workbook", async () => {
  const item = { ...own.sections[0]?.items[0], text: '=HYPERLINK("http://x")', number: "=1+1" };
  const text = ownBroken(["sections", 0, "items", 0], item);
  const book = line.path("formula.xlsx");
  expect((await line.run(["new", file(text), "-o", book])).code).toBe(0);
  const { out } = await line.run(["template", book, "--json"]);
  expect(JSON.parse(out)).toMatchObject({ sections: [{ items: [{ text: '=HYPERLINK("http://x")' }, {}] }, {}] });
});

test("metrics named after what every object has disturb nothing", async () => {
  const metric = { ...own.sections[1]?.items[2]?.metrics?.[0], key: "constructor" };
  const path = file(ownBroken(["sections", 1, "items", 2, "metrics"], [metric]));
  const { code, err } = await line.run(["score", "--template", path, "--entries", "-", "--json"], "{}");
  expect([code, err]).toEqual([0, ""]);
});

test.each(["scoring", "performance"])("the published schema of %s tables", async (kind) => {
  const { code, out } = await line.run(["schema", "--kind", kind]);
  expect([code, JSON.parse(out)]).toMatchObject([0, { $id: `urn:qingping:schema:${kind}-template:1`, type: "object" }]);
});
