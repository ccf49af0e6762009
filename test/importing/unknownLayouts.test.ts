import { html, text } from "../../scripts/importing/inventedTable";
import { understand, type Understanding } from "../../src/importing/understand";

const read = (lines: string) => understand(text(lines)());
const codes = (one: Understanding | undefined) => one?.doubts.map(({ code }) => code) ?? null;
const items = (one: Understanding | undefined) =>
  one?.template.sections.flatMap((section) => section.items.map(({ text: wording, max }) => [wording, max])) ?? null;

describe("headings that no word tells", () => {
  const rows = ["灯具\t全部更换\t30\t", "水表\t分级安装\t30\t", "台账\t逐月登记\t40\t"];

  test("points that add up and a blank column tell the headings, and each guessed column is doubted", () => {
    const [one] = read(["看点\t怎样算好\t值多少\t给多少", ...rows].join("\n"));
    expect(items(one)).toEqual([
      ["灯具", 30],
      ["水表", 30],
      ["台账", 40],
    ]);
    expect(codes(one)?.filter((code) => code === "column-role")).toHaveLength(3);
  });

  test("where numbers make up nothing, that the headings are missing is said", () => {
    const [one] = read("名称\t规格\t台数\t厂家\n水泵\t立式\t3\t甲厂\n风机\t离心\t4\t乙厂\n电机\t变频\t7\t丙厂");
    expect(codes(one)).toContain("no-header");
  });

  test("lines set apart by blanks are a table", () => {
    const [one] = read(
      [
        "看点      怎样算好      值多少   给多少",
        "灯具      全部更换       30",
        "水表      分级安装       30",
        "台账      逐月登记       40",
      ].join("\n"),
    );
    expect(items(one)?.map(([, max]) => max)).toEqual([30, 30, 40]);
  });

  test("scores that were filled in are no maxima where the wording carries those", () => {
    const [one] = read("项目\t得分\n1、灯具更换（30分）\t28\n2、水表分级（30分）\t25\n3、台账登记（40分）\t40");
    expect(items(one)?.map(([, max]) => max)).toEqual([30, 30, 40]);
  });

  test("a second table that adds up but could not be read is told", () => {
    const [one] = understand(
      html(
        `<table><tr><td>序号</td><td>内容</td><td>分值</td></tr><tr><td>1</td><td>机构</td><td>100</td></tr></table><p>附</p><table><tr><td>甲</td><td>30</td></tr><tr><td>乙</td><td>30</td></tr><tr><td>丙</td><td>40</td></tr></table>`,
      )(),
    );
    expect(codes(one)).toContain("unused-text");
  });
});

describe("rows that are no items", () => {
  const HEAD = "序号\t内容\t分值\t得分";
  const body = ["一\t管理\t100\t", "1\t机构\t60\t", "2\t培训\t40\t"];

  test("a total above all items ends nothing, and one without its word is told by its sum", () => {
    for (const lines of [
      [HEAD, "\t总分\t100\t", ...body],
      [HEAD, ...body, "\t全部\t100\t", "70分以上为合格，70分以下为不合格。\t\t\t"],
    ]) {
      const [one] = read(lines.join("\n"));
      expect(items(one)).toEqual([
        ["机构", 60],
        ["培训", 40],
      ]);
      expect(one?.template.total).toBe(100);
    }
  });

  test("vetoes and points on top among the rows end where the next number of their kind stands", () => {
    const [one] = read(
      [
        HEAD,
        "一\t一票否决项\t\t",
        "1\t弄虚作假的\t\t",
        "二\t加分项\t\t",
        "1\t获得国家级表彰的\t3\t",
        "三\t管理\t100\t",
        "1\t机构\t60\t",
        "2\t培训\t40\t",
      ].join("\n"),
    );
    expect(one?.template.vetoes.map((veto) => veto.text)).toEqual(["弄虚作假的"]);
    expect(one?.template.bonus.map(({ min, max }) => [min, max])).toEqual([[0, 3]]);
    expect(codes(one)).toContain("bonus-unclear");
    expect(items(one)).toEqual([
      ["机构", 60],
      ["培训", 40],
    ]);
  });

  test("grades above their bounds are read column by column", () => {
    const [one] = read(
      [HEAD, ...body, "合计\t\t100\t", "等级\t优秀\t合格\t不合格", "分值\t85～100\t60～84\t＜60"].join("\n"),
    );
    expect(one?.template.bands.map(({ label, min }) => [label, min])).toEqual([
      ["优秀", 85],
      ["合格", 60],
      ["不合格", null],
    ]);
  });

  test("grades of letters alone leave open which of them pass", () => {
    const [one] = read([HEAD, ...body, "合计\t\t100\t", "90分以上为A级，75分以上为B级。\t\t\t"].join("\n"));
    expect(codes(one)).toContain("band-unread");
  });
});
