import { newWorkbook } from "../../src/tasks/newWorkbook";
import { writeNew } from "../../src/workbook/xlsx/writeNew";
import { XlsxWorkbook } from "../../src/workbook/xlsx/xlsxWorkbook";
import { CommandLine } from "./commandLine";

const line = new CommandLine();
afterAll(() => line.dispose());

const ID = "liaoning-acceptance";
const MET = { k1: "符合", k2: "符合" };

interface Answer {
  readonly grade: { readonly label: string } | null;
  readonly filled: number;
  readonly count: number;
  readonly total: null;
  readonly findings: readonly { readonly code: string; readonly cell?: string }[];
}

const answerOf = (out: string) => JSON.parse(out) as Answer;
const entries = (criteria: object, reasons = {}) => line.file("e.json", JSON.stringify({ criteria, reasons }));

test("made, filled, checked, graded and compared", async () => {
  const [blank, filled, graded] = ["blank.xlsx", "filled.xlsx", "graded.xlsx"].map((name) => line.path(name));
  expect(await line.run(["new", ID, "-o", blank ?? "", "--experts", "甲,乙"])).toMatchObject({ code: 0 });
  const empty = answerOf((await line.run(["check", blank ?? "", "--json"])).out);
  expect(empty).toMatchObject({ grade: null, filled: 0, count: 3, total: null });
  expect(empty.findings.map(({ code, cell }) => [code, cell])).toEqual([
    ["unanswered", "E6"],
    ["unanswered", "E7"],
    ["unanswered", "E8"],
  ]);
  const partly = await line.run(["fill", blank ?? "", "--entries", entries(MET), "-o", filled ?? ""]);
  expect(partly).toMatchObject({ code: 0 });
  expect(answerOf((await line.run(["check", filled ?? "", "--json"])).out).grade).toBeNull();
  const whole = entries({ k3: "不符合" }, { k3: "国内一般水平" });
  await line.run(["fill", filled ?? "", "--entries", whole, "-o", filled ?? ""]);
  const { code, out } = await line.run(["grade", filled ?? "", "-o", graded ?? ""]);
  expect(code).toBe(0);
  expect(out).toContain("已核查 3/3 项  符合 2 项  不符合 1 项");
  expect(out).toContain("等级: 通过");
  expect(out).toContain("检查：没有发现问题");
  const compared = await line.run(["diff", blank ?? "", graded ?? ""]);
  expect(compared.out).toContain("k3 通过源头削减");
  expect(compared.out).toMatch(/等级.*→ 通过/u);
});

test("a word that is no answer is an error; a no decides at once; a veto that nobody looked at keeps a pass open", async () => {
  const score = async (id: string, given: object) =>
    line.run(["score", "--template", id, "--entries", line.file("s.json", JSON.stringify(given)), "--json"]);
  const wrong = await score(ID, { criteria: { ...MET, k3: "一般" } });
  expect(wrong.code).toBe(1);
  expect(answerOf(wrong.out)).toMatchObject({ grade: null, findings: [{ code: "not-a-grade" }] });
  expect(answerOf((await score(ID, { criteria: { k1: "不符合" } })).out).grade).toMatchObject({ label: "不通过" });
  const mandatory = "guangdong-2009-mandatory-acceptance";
  expect(answerOf((await score(mandatory, { vetoes: { v1: false } })).out).grade).toBeNull();
  expect(answerOf((await score(mandatory, { vetoes: { v1: false, v2: false } })).out).grade).toMatchObject({
    label: "通过",
  });
});

test("it is shown and listed without points, and there is nothing that a panel could average", async () => {
  expect((await line.run(["template", ID])).out).toMatch(/k1 {2}清洁生产方案按照实施计划完成 {2}符合\/不符合/u);
  const listed = JSON.parse((await line.run(["templates", "--json"])).out) as { readonly id: string }[];
  expect(listed.find(({ id }) => id === ID)).toMatchObject({
    total: null,
    criteria: 3,
    grades: ["符合", "不符合"],
    outcomes: ["优秀企业", "通过"],
  });
  const file = line.path("panel.xlsx");
  await line.run(["new", ID, "-o", file]);
  const refused = await line.run(["panel", file, file]);
  expect(refused.code).toBe(2);
  expect(refused.err).toContain("辽宁省重点企业清洁生产审核验收核查表");
});

test("a count that was typed over its formula is found, and a summary counts the outcome", async () => {
  const workbook = new XlsxWorkbook(await writeNew(await newWorkbook(ID, { criteria: { ...MET, k3: "符合" } })));
  const [sound, altered] = [line.file("sound.xlsx", workbook.save()), line.path("altered.xlsx")];
  const cell = { sheet: "评分结果", row: 4, column: 3, value: 9, keepFormula: false };
  await workbook.writeCells([cell]);
  line.file("altered.xlsx", workbook.save());
  expect(answerOf((await line.run(["check", sound, "--json"])).out).findings).toEqual([]);
  expect(answerOf((await line.run(["check", altered, "--json"])).out).findings).toMatchObject([
    { code: "result-altered", cell: "D5" },
  ]);
  const { code, out } = await line.run(["consolidate", sound, "-o", line.path("summary.xlsx"), "--jobs", "1"]);
  expect(code).toBe(0);
  expect(out).toMatch(/优秀企业 {2}1 {2}liaoning-acceptance/u);
});
