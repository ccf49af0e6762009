import type { Paragraph } from "../../../src/importing/prose/paragraph";
import { failingWordOf, readVetoes } from "../../../src/importing/prose/vetoes";
import { readBonus } from "../../../src/importing/prose/bonus";

const paragraphs = (...texts: string[]): Paragraph[] =>
  texts.map((text, index) => ({ text, where: "below", place: { part: 0, rows: [index + 1, index + 1] } }));
const read = (...texts: string[]) => readVetoes(paragraphs(...texts));

test("a list below a heading, with its article, ends where the numbers end", () => {
  const { vetoes, headings } = read(
    "第二十八条评估结果分为“通过”和“不通过”两种。有下列情况之一的，评估不通过：",
    "（一）审核重点设置错误；",
    "（二）弄虚作假。",
    "第二十九条企业应在一个月内改正。",
  );
  expect(vetoes.map(({ number, text, article, certain }) => [number, text, article, certain])).toEqual([
    ["（一）", "审核重点设置错误；", "第二十八条", true],
    ["（二）", "弄虚作假。", "第二十八条", true],
  ]);
  expect(headings).toHaveLength(1);
});

test.each(["否定项", "否\n定\n项", "否决项：", "一票否决项", "Veto items"])("%j is a heading", (heading) => {
  expect(read(heading, "（1）弄虚作假。").vetoes).toHaveLength(1);
});

test("totals below a mark are recognised, with and without the figure", () => {
  const { vetoes } = read(
    "存在下列情况之一的，验收不予通过",
    "（1）表2综合得分低于70分。",
    "（2）综合得分低于合格标准。",
  );
  expect(vetoes.map(({ totalBelow }) => totalBelow)).toEqual([70, "pass"]);
});

test("a sentence may be a veto itself, or only speak of them", () => {
  expect(read("说明：1、60分以上为合格。2、对超标超总量排污企业实行一票否决制。").vetoes).toMatchObject([
    { number: "2", text: "对超标超总量排污企业实行一票否决制。" },
  ]);
  expect(read("若存在否定项中任何一项，则评估结果为不通过。").vetoes).toEqual([]);
});

test("what is not numbered below a heading is taken, but not for certain", () => {
  expect(read("否决项", "弄虚作假的").vetoes).toMatchObject([{ text: "弄虚作假的", certain: false }]);
});

test("the heading's failing word", () => {
  expect(failingWordOf(read("有下列情况之一的，评定为不合格，不予通过验收", "（一）弄虚作假。"))).toBe("不合格");
  expect(failingWordOf(read("否定项", "（一）弄虚作假。"))).toBeNull();
});

test.each([
  ["企业通过ISO14001环境管理体系认证可加2～3分；", 2, 3],
  ["通过绿色工厂认定的，最高可加5分。", 0, 5],
  ["加分：获奖加4分", 4, 4],
  ["Certified sites earn up to 5 bonus points.", 0, 5],
])("%j gives %d to %d points on top", (text, min, max) => {
  expect(readBonus(text)).toMatchObject({ min, max });
});

test("no points on top without an amount", () => {
  expect(readBonus("获得认证的可酌情加分")).toBeNull();
});
