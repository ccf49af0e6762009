import { labelOf } from "../../src/report/label";
import { allItems, type Template } from "../../src/core/template";
import { run } from "../../src/cli/run";
import { sheetWords } from "../../src/words/sheets";
import { templateOf } from "../core/filling";
import { newFile } from "../workbook/xlsx/fixtures";
import { CommandLine } from "./commandLine";

const HAN = /\p{Script=Han}/u;
const line = new CommandLine();
afterAll(() => line.dispose());

function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** Everything Chinese that is the regulation's or the workbook's own, also cut short as a label; remarks quote it. */
function official(template: Template): string[] {
  const items = template.sections.flatMap((section) => [section.id, ...allItems(section.items).map(({ id }) => id)]);
  const clauses = [...template.vetoes, ...template.bonus, ...template.gates, ...template.eligibility];
  const labels = [...items, ...clauses.map(({ id }) => id)].map((id) => labelOf(template, id));
  const all = [...stringsIn(template), ...labels, ...stringsIn(sheetWords)];
  return all.filter((text) => HAN.test(text)).sort((one, other) => other.length - one.length);
}

function chineseLeft(text: string, template: Template): string[] {
  const rest = official(template).reduce((left, known) => left.replaceAll(known, "·"), text);
  return rest.split("\n").filter((one) => HAN.test(one));
}

const ENTRIES = { scores: { "1.1": 99, "9.9": 1, "1.2": "bad" }, vetoes: { v1: true }, experts: ["Li"], odd: 1 };

test.each(["guangdong-2009-voluntary", "guangdong-2009-mandatory", "zhejiang-2003", "shandong-2008"])(
  "English output for %s has no Chinese but official wording",
  async (id) => {
    const template = templateOf(id);
    const file = line.file(`${id}.xlsx`, await newFile(id, { scores: { "1.1": 99 }, vetoes: { v1: true } }));
    const runs = [
      await line.run(["score", "--template", id, "--entries", "-", "--lang", "en"], JSON.stringify(ENTRIES)),
      await line.run(["score", "--template", id, "--entries", "-", "--json", "--lang", "en"], JSON.stringify(ENTRIES)),
      await line.run(["check", file, "--lang", "en"]),
      await line.run(["template", id, "--lang", "en"]),
      await line.run(["grade", file, "-o", line.path("en.xlsx"), "--lang", "en"]),
      await line.run(["fill", file, "--entries", "-", "-o", line.path("en.xlsx"), "--lang", "en"], "{}"),
    ];
    for (const { out, err } of runs) {
      expect(out + err).not.toBe("");
      expect(chineseLeft(out + err, template)).toEqual([]);
    }
  },
);

test("the English list of tables names each in Chinese, and says the rest in English", async () => {
  const { out } = await line.run(["templates", "--lang", "en"]);
  const lists = out.split(/^(?:Scoring|Performance) tables\n\n/mu).slice(1);
  const facts = lists.flatMap((list) => list.split("\n").filter((_, at) => at % 3 === 2));
  expect(facts.filter((one) => one !== "")).toHaveLength(27);
  expect(facts.filter((one) => HAN.test(one))).toEqual([]);
});

test("Chinese output says nothing in English", async () => {
  const { out } = await line.run(["score", "--template", "zhejiang-2003", "--entries", "-"], '{"scores": {"1.1": 99}}');
  expect(out.replaceAll("zhejiang-2003", "")).not.toMatch(/[A-Za-z]{3,}/u);
});

test.each([
  [["--help"], /Usage|Options|Commands|display|choices|default/u],
  [["check", "--help"], /Usage|Options|Commands|Arguments|display|choices|default/u],
  [["help", "score"], /Usage|Options|Commands|Arguments|display|choices|default/u],
])("the help of %j is Chinese", async (argv, english) => {
  const { code, out, err } = await line.run(argv);
  expect([code, err]).toEqual([0, ""]);
  expect(out).not.toMatch(english);
});

test("no colour codes are written where the terminal shows none", async () => {
  const { out } = await line.run(["score", "--template", "zhejiang-2003", "--entries", "-"], "{}");
  expect(out).not.toContain("\u001b");
});

test("what was typed cannot steer the terminal", async () => {
  const entries = JSON.stringify({ scores: { "1.1": "\u001b[2J8\r\n9" }, "\u001b[31m": 1 });
  let printed = "";
  const io = { out: (text: string) => (printed += text), err: () => undefined, colour: false };
  await run(["score", "--template", "zhejiang-2003", "--entries", "-"], {
    ...io,
    readStdin: () => Promise.resolve(entries),
  });
  expect(printed).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/u);
});
