import fc from "fast-check";
import { officialForm, type FormCell, type OfficialForm } from "../../scripts/importing/officialForm";
import { asSheet } from "../../scripts/importing/formVariants";
import { MEASURED } from "../../scripts/importing/scores";
import type { Template } from "../../src/core/template";
import { fromHtml } from "../../src/importing/reading/fromHtml";
import { fromText } from "../../src/importing/reading/fromText";
import { understand, type Understanding } from "../../src/importing/understand";
import { loadTemplate } from "../../src/templates";

function pasted(...lines: string[]): Understanding | undefined {
  return understand({ name: "粘贴", parts: [fromText(lines.join("\n"))] })[0];
}

const codes = (read: Understanding | undefined) => read?.doubts.map(({ code, about }) => [code, about ?? ""]) ?? null;
const maxima = (read: Understanding | undefined) =>
  read?.template.sections.map(({ items }) => items.map(({ max }) => max));

const HEAD = "序号\t内容\t分值\t得分";

test("a table that adds up leaves no doubt", () => {
  const read = pasted(
    "某市评分表\t\t\t",
    HEAD,
    "一\t组织\t8\t",
    "1\t机构\t5\t",
    "2\t培训\t3\t",
    "二\t实施\t92\t",
    "1\t方案\t92\t",
    "合计\t\t100\t",
  );
  expect([codes(read), read?.faults]).toEqual([[], []]);
  expect(read?.template).toMatchObject({
    title: "某市评分表",
    official: false,
    version: 1,
    total: 100,
    source: { file: "粘贴", number: null, date: null },
    sections: [
      {
        id: "1",
        number: "一",
        title: "组织",
        max: 8,
        items: [{ id: "1.1", number: "1", text: "机构", max: 5 }, { id: "1.2" }],
      },
      { id: "2", number: "二", title: "实施", max: 92 },
    ],
    form: { totalLabel: "合计" },
  });
});

test("the same table gives the same id, another one another", () => {
  const [one, two] = [pasted(HEAD, "1\t机构\t100\t"), pasted(HEAD, "1\t机构\t99\t")];
  expect(one?.template.id).toMatch(/^own-[0-9a-f]{12}$/u);
  expect(pasted(HEAD, "1\t机构\t100\t")?.template.id).toBe(one?.template.id);
  expect(two?.template.id).not.toBe(one?.template.id);
});

test("each row of the source knows what it became", () => {
  const read = pasted("评分表\t\t\t", HEAD, "一\t组织\t100\t", "1\t机构\t100\t", "合计\t\t100\t", "专家签字：\t\t\t");
  expect(read?.trace.map(({ place, became }) => [place.rows[0], became])).toEqual([
    [1, [{ kind: "title" }]],
    [2, [{ kind: "header" }]],
    [3, [{ kind: "section", id: "1" }]],
    [4, [{ kind: "item", id: "1.1" }]],
    [5, [{ kind: "total" }]],
    [6, [{ kind: "signature" }]],
  ]);
});

test("a section's sum that differs from what is printed is doubtful, and what is printed is the alternative", () => {
  const read = pasted(HEAD, "一\t组织\t100\t", "1\t机构\t50\t", "2\t培训\t49\t", "合计\t\t100\t");
  expect(read?.doubts).toEqual([
    {
      code: "sum-differs",
      place: expect.objectContaining({ rows: [2, 2] }) as unknown,
      chosen: "99",
      alternatives: ["100"],
      about: "1",
    },
    {
      code: "sum-differs",
      place: expect.objectContaining({ rows: [5, 5] }) as unknown,
      chosen: "99",
      alternatives: ["100"],
      about: "total",
    },
  ]);
});

test("one missing maximum is what the section lacks", () => {
  const read = pasted(HEAD, "一\t组织\t100\t", "1\t机构\t\t", "2\t培训\t40\t", "合计\t\t100\t");
  expect([maxima(read), codes(read)]).toEqual([[[60, 40]], [["points-from-sum", "1.1"]]]);
});

test("several missing maxima stay 0 and are marked", () => {
  const read = pasted(HEAD, "一\t组织\t100\t", "1\t机构\t\t", "2\t培训\t\t", "3\t方案\t40\t", "合计\t\t100\t");
  expect(codes(read)).toEqual(
    expect.arrayContaining([
      ["no-points", "1.1"],
      ["no-points", "1.2"],
      ["sum-differs", "1"],
    ]),
  );
});

test("a maximum that is none is marked, and not used", () => {
  const read = pasted(HEAD, "一\t组织\t100\t", "1\t机构\t五分左右\t", "2\t培训\t40\t", "合计\t\t100\t");
  expect(codes(read)).toEqual(
    expect.arrayContaining([
      ["points-unclear", ""],
      ["points-from-sum", "1.1"],
    ]),
  );
});

test("a missing row shows in the numbers", () => {
  const read = pasted(HEAD, "1\t机构\t50\t", "3\t培训\t50\t", "合计\t\t100\t");
  expect(codes(read)).toEqual(
    expect.arrayContaining([
      ["number-gap", "1.2"],
      ["no-sections", "1"],
    ]),
  );
});

test("sections without numbers are told from items by their sums", () => {
  const read = pasted(
    "内容\t分值\t得分",
    "组织\t10\t",
    "机构\t6\t",
    "培训\t4\t",
    "实施\t90\t",
    "方案\t50\t",
    "绩效\t40\t",
    "合计\t100\t",
  );
  expect([maxima(read), codes(read)]).toEqual([
    [
      [6, 4],
      [50, 40],
    ],
    [],
  ]);
});

test("where sums tell sections in two ways, none is taken for certain", () => {
  const read = pasted("内容\t分值\t得分", "甲\t2\t", "乙\t2\t", "丙\t2\t", "丁\t2\t", "合计\t8\t");
  expect([codes(read), maxima(read)]).toEqual([[["no-sections", "1"]], [[2, 2, 2, 2]]]);
});

test("a table without headings is read, and said to be", () => {
  const table = "<table><tr><td>1<td>成立了清洁生产机构<td>40<tr><td>2<td>开展了培训<td>60</table>";
  const [read] = understand(fromHtml(table));
  expect([maxima(read), codes(read)?.[0]]).toEqual([[[40, 60]], ["no-header", ""]]);
});

test("a text without a table gives none", () => {
  expect([understand({ name: "", parts: [] }), pasted("关于印发办法的通知", "各有关单位：")]).toEqual([[], undefined]);
});

test("text that begins with = stays text", () => {
  const read = pasted(HEAD, '1\t=HYPERLINK("http://x")\t100\t', "合计\t\t100\t");
  expect(read?.template.sections[0]?.items[0]?.text).toBe('=HYPERLINK("http://x")');
});

test("two tables of one text are two drafts, each with its own title and notes", () => {
  const tables = understand({
    name: "办法",
    parts: [
      fromText(
        "附件1：评估评分表\n序号 评估内容 标准 得分\n1 程序规范 （60）\n2 数据可靠 （40）\n总分 100\n说明：60分以上为通过。\n附件2：验收评分表\n序号 验收内容 标准 得分\n1 方案已实施 （100）\n总分 100\n说明：80分以上为通过。",
      ),
    ],
  });
  expect(tables.map(({ template: { title, bands } }) => [title, bands[0]?.min])).toEqual([
    ["评估评分表", 60],
    ["验收评分表", 80],
  ]);
});

test("a table cut by a page break is one", () => {
  const html =
    "<table><tr><td>序号<td>内容<td>分值<tr><td>1<td>机构<td>60</table><table><tr><td>2<td>培训<td>40<tr><td><td>合计<td>100</table>";
  expect(understand(fromHtml(html)).map(({ template }) => template.sections[0]?.items.map(({ max }) => max))).toEqual([
    [60, 40],
  ]);
});

test("headings repeated on each page begin no new table", () => {
  const read = pasted(HEAD, "1\t机构\t60\t", HEAD, "2\t培训\t40\t", "合计\t\t100\t");
  expect(maxima(read)).toEqual([[60, 40]]);
});

describe("what is wrong in a printed form does not pass in silence", () => {
  const templates: Template[] = [];
  beforeAll(async () => {
    for (const id of MEASURED) {
      const template = await loadTemplate(id);
      if (template) templates.push(template);
    }
  });

  const isItem = ({ ids }: FormCell) => ids.some((id) => id.includes("."));
  const isMaximum = (cell: FormCell) =>
    isItem(cell) && /^[（[]?\d+(?: 分)?[）\]]?$/u.test(cell.text) && cell.column >= 2;

  /** Changes one cell of a form, chosen by `pick`, among those that `choose` takes. */
  function changed(
    form: OfficialForm,
    pick: number,
    choose: (cell: FormCell) => boolean,
    change: (text: string) => string,
  ): OfficialForm {
    const candidates = form.cells.filter(choose);
    const chosen = candidates[pick % candidates.length];
    return {
      ...form,
      cells: form.cells.map((cell) => (cell === chosen ? { ...cell, text: change(cell.text) } : cell)),
    };
  }

  /** Whether a changed form is read with more doubts than the form as it is printed, or as if it had not been changed. */
  function isNoticed(template: Template, form: OfficialForm): boolean {
    const [before] = understand(asSheet(officialForm(template, {})).document);
    const [after] = understand(asSheet(form).document);
    const same = JSON.stringify(after?.template.sections) === JSON.stringify(before?.template.sections);
    return same || (after?.doubts.length ?? 0) > (before?.doubts.length ?? 0);
  }

  test.each<[string, (text: string) => string]>([
    ["another maximum", (text) => text.replace(/\d+/u, (digits) => String(Number(digits) + 1))],
    ["no maximum", () => ""],
    ["a maximum that cannot be read", () => "？"],
  ])("%s", (_, change) => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (which, pick) => {
        const template = templates[which % templates.length];
        if (!template) return;
        expect(isNoticed(template, changed(officialForm(template, {}), pick, isMaximum, change))).toBe(true);
      }),
      { numRuns: 25 },
    );
  });

  test("a row that is missing", () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (which, pick) => {
        const template = templates[which % templates.length];
        if (!template) return;
        const form = officialForm(template, {});
        const maximum = form.cells.filter(isMaximum)[pick % form.cells.filter(isMaximum).length];
        const cells = form.cells.map((cell) =>
          cell.row === maximum?.row && maximum.rowSpan === 1 && cell.rowSpan === 1 ? { ...cell, text: "" } : cell,
        );
        expect(isNoticed(template, { ...form, cells })).toBe(true);
      }),
      { numRuns: 25 },
    );
  });
});

test("grades and vetoes above all points are doubtful", () => {
  const read = pasted(
    HEAD,
    "一\t组织\t20\t",
    "1\t机构\t20\t",
    "合计\t\t20\t",
    "60分以上为合格。",
    "否决项：",
    "1．总分低于60分",
  );
  expect(codes(read)?.filter(([code]) => code === "band-reach")).toEqual([
    ["band-reach", "band.60"],
    ["band-reach", "v1"],
  ]);
  expect(read?.faults.map(({ path }) => path)).toEqual(["bands[0].min", "vetoes[0].totalBelow"]);
});

test("a bonus helps to reach a grade", () => {
  const read = pasted(
    HEAD,
    "一\t组织\t20\t",
    "1\t机构\t20\t",
    "合计\t\t20\t",
    "22分以上为优秀。",
    "说明：有证书的可加2～3分。",
  );
  expect([read?.template.bonus.length, codes(read)?.some(([code]) => code === "band-reach")]).toEqual([1, false]);
});
