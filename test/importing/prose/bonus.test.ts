import { readBonus, speaksOfBonus } from "../../../src/importing/prose/bonus";

test.each([
  ["企业通过ISO14001环境管理体系认证可加2～3分；", 2, 3, true],
  ["获得国家级绿色工厂称号的加5分。", 5, 5, true],
  ["获得国家级绿色工厂称号的加5分，省级的加3分。", 3, 5, false],
])("%s", (text, min, max, certain) => {
  expect([speaksOfBonus(text), readBonus(text)]).toEqual([true, expect.objectContaining({ min, max, certain })]);
});

test.each(["附加分最高不超过10分", "Up to 5 bonus points"])("%s: spoken of, not read", (text) => {
  expect([speaksOfBonus(text), readBonus(text)]).toEqual([true, null]);
});

test("points that are no bonus are none", () => {
  expect([speaksOfBonus("扣5分"), readBonus("本项5分")]).toEqual([false, null]);
});
