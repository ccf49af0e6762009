import { fromText } from "../../src/importing/reading/fromText";
import { understand, type Understanding } from "../../src/importing/understand";

function pasted(...lines: string[]): Understanding | undefined {
  return understand({ name: "粘贴", parts: [fromText(lines.join("\n"))] })[0];
}

const codes = (read: Understanding | undefined) => read?.doubts.map(({ code, about }) => [code, about ?? ""]) ?? null;
const maxima = (read: Understanding | undefined) =>
  read?.template.sections.map(({ items }) => items.map(({ max }) => max));

const HEAD = "序号\t内容\t分值\t得分";

test("two tables of one sheet are two, the second with its own title", () => {
  const rows = ["1\t机构\t100\t", "合计\t\t100\t", "说明：60分以上为合格。\t\t\t"];
  const tables = understand({
    name: "表",
    parts: [fromText(["甲评分表\t\t\t", HEAD, ...rows, "附件2：乙评分表\t\t\t", HEAD, ...rows].join("\n"))],
  });
  expect(tables.map(({ template: { title, bands }, doubts }) => [title, bands.length, doubts.length])).toEqual([
    ["甲评分表", 2, 1],
    ["乙评分表", 2, 1],
  ]);
});

test("notes below the total number no section", () => {
  const read = pasted(
    "项目\t内容\t分值\t得分",
    "组织\t机构\t40\t",
    "\t培训\t20\t",
    "实施\t方案\t40\t",
    "合计\t\t100\t",
    "1、60分以上为合格。\t\t\t",
  );
  expect([maxima(read), codes(read)]).toEqual([[[40, 20], [40]], []]);
});

test("sections of one item each may as well be the items, and are marked", () => {
  const read = pasted("类别\t内容\t分值\t得分", "甲\t机构\t40\t", "乙\t培训\t20\t", "丙\t方案\t40\t", "合计\t\t100\t");
  expect(codes(read)).toEqual([["column-role", ""]]);
});

test("a second column of requirements is joined to the first, and marked", () => {
  const read = pasted(
    "序号\t项目\t验收要求\t评分标准\t分值\t得分",
    "1\t机构\t成立机构\t缺一项扣2分\t60\t",
    "2\t培训\t全员培训\t酌情扣分\t40\t",
    "合计\t\t\t\t100\t",
  );
  expect(read?.template.sections[0]?.items.map(({ requirement }) => requirement)).toEqual([
    "成立机构；缺一项扣2分",
    "全员培训；酌情扣分",
  ]);
  expect(codes(read)).toContainEqual(["columns-joined", ""]);
});
