import { headerUnit, recogniseHeaders } from "../../../../src/taskpane/pane/performance/headers";
import { headerWords, ledgerFields } from "../../../../src/taskpane/pane/performance/ledgerFields";
import { byId } from "../../../core/performance/tables";
import { general } from "./tables";

const fields = ledgerFields(general);

test.each([
  ["投资（万元）", "万元"],
  ["投资(元)", "元"],
  ["节电量 [kWh/a] ", "kWh/a"],
  ["COD（化学需氧量）减排", ""],
  ["投资", ""],
])("%s states the unit %j", (header, unit) => {
  expect(headerUnit(header)).toBe(unit);
});

test("a header is compared without its brackets, signs and width", () => {
  expect(headerWords(" 无/低费（万元） ")).toBe("无低费");
  expect(headerWords("ＣＯＤ减排")).toBe("cod减排");
});

test.each([
  ["方案编号", "number"],
  ["序号", "number"],
  ["方案名称", "name"],
  ["方案类型", "kind"],
  ["实施情况", "status"],
  ["完成时间", "date"],
  ["投资额（万元）", "investment"],
  ["年经济效益（万元/年）", "benefit"],
  ["节约效益", "saving"],
  ["减排效益", "abatement"],
  ["节电量（万kWh/年）", "savings/electricity"],
  ["节水（吨/年）", "savings/water"],
  ["节约天然气", "savings/natural-gas"],
  ["COD减排量（t/a）", "reductions/cod"],
  ["氨氮减排", "reductions/ammonia"],
  ["VOCs削减量", "reductions/vocs"],
  ["危废减量", "reductions/hazardous-waste"],
  ["二氧化碳减排（tCO2/年）", "reductions/co2"],
  ["佐证材料", "evidence"],
])("%s names %s", (header, key) => {
  expect(recogniseHeaders([header], fields)).toEqual([key]);
});

test("nothing is named twice: the exact header goes before the one that resembles it", () => {
  expect(recogniseHeaders(["经济效益合计备注", "经济效益", "投资"], fields)).toEqual([null, "benefit", "investment"]);
});

test.each([["备注"], [""], ["x"], ["单位"]])("%j names nothing", (header) => {
  expect(recogniseHeaders([header], fields)).toEqual([null]);
});

test.each(byId)("%s: each column's own name, with its unit, names it", (_id, template) => {
  const own = ledgerFields(template);
  for (const language of ["zh", "en"] as const) {
    const headers = own.map(({ name, unit }) => `${name[language]}${unit === "" ? "" : `（${unit}）`}`);
    expect(recogniseHeaders(headers, own)).toEqual(own.map(({ key }) => key));
  }
});
