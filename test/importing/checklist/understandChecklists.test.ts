import { cell, html, row, text } from "../../../scripts/importing/inventedTable";
import { checklistScores } from "../../../scripts/importing/checklistScores";
import { understandChecklists } from "../../../src/importing/checklist/understandChecklists";
import type { SourceDocument } from "../../../src/importing/source";
import { understand } from "../../../src/importing/understand";
import { readTemplate } from "../../../src/tasks/ownTable";

const read = (document: () => SourceDocument) =>
  understandChecklists(document()).map(({ template: { title, checklist, vetoes }, doubts }) => ({
    title,
    grades: checklist?.grades,
    criteria: checklist?.criteria.map(({ number, group = "", text: wording, article }) =>
      [number ?? "", group, wording, article].join("|"),
    ),
    vetoes: vetoes.map((veto) => veto.text),
    doubts: doubts.map(({ code }) => code),
  }));

test("nine in ten criteria of the built-in checklists are found, however they are printed, and nothing is silently wrong", async () => {
  for (const [way, scores] of await checklistScores()) {
    const count = (key: "found" | "criteria") => scores.reduce((sum, one) => sum + one[key], 0);
    expect([way, scores.flatMap(({ name, silent }) => silent.map((one) => `${name}: ${one}`))]).toEqual([way, []]);
    expect(count("found")).toBeGreaterThanOrEqual(0.9 * count("criteria"));
    expect([way, scores.filter(({ vetoes: [found, all] }) => found < all).map(({ name }) => name)]).toEqual([way, []]);
  }
});

test("two rows of headings, and a column for the clause", () => {
  const document = html(`<p>清洁生产审核核查表</p><table>
${row(cell("序号", "rowspan=2"), cell("核查内容", "rowspan=2"), cell("核查依据", "rowspan=2"), cell("核查结果", "colspan=3"))}
${row("符合", "基本符合", "不符合")}
${row("1", "成立审核小组", "第五条", "", "", "")}
${row("2", "开展全员培训", "第六条", "", "", "")}</table><p>核查人签字：</p>`);
  expect(read(document)).toEqual([
    {
      title: "清洁生产审核核查表",
      grades: ["符合", "基本符合", "不符合"],
      criteria: ["1||成立审核小组|第五条", "2||开展全员培训|第六条"],
      vetoes: [],
      doubts: ["no-outcomes"],
    },
  ]);
});

test("words that stand nowhere are supposed, and said to be", () => {
  const [found] = read(text("自查表\n序号\t内容\t是否符合\n1\t有制度\t\n2\t有台账\t\n3\t有培训\t"));
  expect([found?.grades, found?.criteria?.length, found?.doubts]).toEqual([
    ["是", "否"],
    3,
    ["grades-supposed", "no-outcomes"],
  ]);
});

test("a word that stands twice is one word, and no choice", () => {
  const [twice] = read(text("检查表\n序号\t内容\t不符合\t不符合\n1\t有制度\t\t\n2\t有台账\t\t"));
  expect([twice?.grades, twice?.doubts]).toEqual([
    ["符合", "不符合"],
    ["grades-supposed", "no-outcomes"],
  ]);
});

test("what an item requires stands behind it, and one item with several requirements is their group", () => {
  const document = html(`<p>现场检查表</p><table>${row("项目", "要求", "合格", "不合格")}
${row(cell("危废", "rowspan=2"), "标识规范", "", "")}${row("台账齐全", "", "")}
${row("噪声", "厂界达标", "", "")}</table>`);
  expect(read(document)[0]?.criteria).toEqual(["|危废|标识规范|表内", "|危废|台账齐全|表内", "|噪声|厂界达标|表内"]);
});

test("a heading repeated on the next page begins no other checklist", () => {
  const head = row("序号", "检查内容", "符合", "不符合");
  const document = html(`<p>检查表</p><table>${head}${row("1", "有制度", "", "")}</table><p>第1页 共2页</p>
<table>${head}${row("2", "有台账", "", "")}</table>`);
  expect(read(document).map(({ criteria }) => criteria)).toEqual([["1||有制度|表内", "2||有台账|表内"]]);
});

test("what is said below is read as vetoes, or is marked", () => {
  const document = html(`<p>检查表</p><table>${row("序号", "检查内容", "检查结果")}
${row("1", "有制度", "□是 □否")}${row("2", "有台账", "□是 □否")}</table>
<p>有下列情形之一的，不予通过：</p><p>（1）提供虚假材料的</p><p>注：全部为“是”的，通过。</p>`);
  expect(read(document)).toEqual([
    {
      title: "检查表",
      grades: ["是", "否"],
      criteria: ["1||有制度|表内", "2||有台账|表内"],
      vetoes: ["提供虚假材料的"],
      doubts: ["no-outcomes", "unused-text"],
    },
  ]);
});

test("a veto by the total has no total to go by, and is marked", () => {
  const rows = ["检查表", "序号\t内容\t符合\t不符合", "1\t有制度\t\t", "2\t有台账\t\t", "否决项：", "1．总分低于60分"];
  const [found] = understandChecklists(text(rows.join("\n"))());
  expect(found?.template.vetoes.map(({ totalBelow = null }) => totalBelow)).toEqual([null]);
  expect(found?.doubts.map(({ code, about }) => [code, about ?? ""])).toEqual([
    ["no-outcomes", ""],
    ["veto-unclear", "v1"],
  ]);
});

test("a scoring table is no checklist, nor is a list of vetoes", () => {
  const scoring = text("序号\t内容\t分值\t是否符合\n1\t机构\t60\t\n2\t培训\t40\t\n合计\t\t100\t");
  const vetoes = html(`<table>${row("序号", "否决情形", "是", "否")}${row("1", "弄虚作假", "", "")}</table>`);
  expect([read(scoring), read(vetoes)]).toEqual([[], []]);
  expect(understand(scoring())).toHaveLength(1);
});

test("a draft is a template but for nothing", async () => {
  const [found] = understandChecklists(text("检查表\n序号\t内容\t符合\t不符合\n1\t有制度\t\t\n2\t有台账\t\t")());
  expect([found?.faults, (await readTemplate(JSON.stringify(found?.template))).faults]).toEqual([[], undefined]);
});
