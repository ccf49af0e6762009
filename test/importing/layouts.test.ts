import { fromHtml } from "../../src/importing/reading/fromHtml";
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

describe("halves, pages and weights", () => {
  test("two halves beside one another are one table, and said to be", () => {
    const read = pasted(
      "序号\t内容\t分值\t序号\t内容\t分值",
      "一\t组织\t30\t二\t实施\t70",
      "1\t机构\t30\t1\t方案\t70",
      "\t\t\t合计\t\t100",
    );
    expect([maxima(read), codes(read)]).toEqual([[[30], [70]], [["side-by-side", ""]]]);
  });

  test("a sum at a page's end is no section's", () => {
    const read = pasted(
      HEAD,
      "一\t组织\t100\t",
      "1\t机构\t40\t",
      "\t本页小计\t40\t",
      HEAD,
      "2\t方案\t60\t",
      "合计\t\t100\t",
    );
    expect([maxima(read), codes(read)]).toEqual([[[40, 60]], []]);
  });

  test("a table with other headings on the next page is another table", () => {
    const page = (head: string, max: number) =>
      `<table>${[head, `1|机构|${max}`].map((row) => `<tr>${row.replace(/[^|]+/gu, "<td>$&</td>").replaceAll("|", "")}</tr>`).join("")}</table>`;
    const source = fromHtml(`${page("序号|内容|分值", 40)}${page("序号|项目|满分", 60)}`);
    expect(understand(source).map(({ template }) => template.total)).toEqual([40, 60]);
  });

  test("weights are taken as points, and said to be; beside points they are left out", () => {
    const rows = (more: string) =>
      ["一\t组织", "1\t机构"].map((row, index) => `${row}\t${index === 0 ? "" : "100%"}${more}`);
    const alone = pasted("序号\t内容\t权重", ...rows(""), "合计\t\t100%");
    const beside = pasted("序号\t内容\t权重\t分值", ...rows("\t50"), "合计\t\t100%\t50");
    expect([maxima(alone), codes(alone)]).toEqual([[[100]], [["weights", ""]]]);
    expect([maxima(beside), codes(beside)]).toEqual([[[50]], [["column-twice", ""]]]);
  });

  test("what no heading names between wording and points is kept with the requirement, and marked", () => {
    const read = pasted("序号\t内容\t责任科室\t扣分标准\t分值", "1\t机构\t环保科\t缺一项扣2分\t100", "合计\t\t\t\t100");
    expect(read?.template.sections[0]?.items[0]?.requirement).toBe("环保科；缺一项扣2分");
    expect(codes(read)).toContainEqual(["columns-joined", ""]);
  });
});

describe("text without headings", () => {
  test("a heading without points begins a section", () => {
    const read = pasted(
      "评分标准",
      "",
      "组织",
      "机构健全（20分）",
      "培训到位（20分）",
      "实施",
      "方案可行（30分）",
      "方案落实（30分）",
    );
    expect([maxima(read), read?.template.sections.map(({ title }) => title)]).toEqual([
      [
        [20, 20],
        [30, 30],
      ],
      ["组织", "实施"],
    ]);
    expect(codes(read)).toEqual([["no-header", ""]]);
  });

  test("where sums tell no sections the whole is doubtful", () => {
    const read = pasted("机构（20分）", "培训（30分）", "方案（10分）", "成效（25分）");
    expect([maxima(read), codes(read)?.map(([code]) => code)]).toEqual([
      [[20, 30, 10, 25]],
      ["no-header", "no-sections", "sum-computed"],
    ]);
  });

  test("a few points in a text make no table", () => {
    expect(
      pasted("第一条 为了工作。", "第二条 加分项（5分）", "第三条 其他。", "第四条 扣分项（5分）"),
    ).toBeUndefined();
  });
});
