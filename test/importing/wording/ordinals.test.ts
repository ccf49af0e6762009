import { chineseNumber, parseOrdinal } from "../../../src/importing/wording/ordinals";

test.each([
  ["一、审核报告", "chinese", 1, "一", "审核报告"],
  ["十二 持续", "chinese", 12, "十二", "持续"],
  ["（三）固废", "chineseRound", 3, "（三）", "固废"],
  ["1 审核报告资料完整", "arabic", 1, "1", "审核报告资料完整"],
  ["2、方案效益", "arabic", 2, "2", "方案效益"],
  ["5.分析方法", "arabic", 5, "5", "分析方法"],
  ["1.2 培训", "dotted2", 2, "1.2", "培训"],
  ["3.2.4培训", "dotted3", 4, "3.2.4", "培训"],
  ["（4）有毒有害", "arabicRound", 4, "（4）", "有毒有害"],
  ["2）有毒", "arabicRound", 2, "2）", "有毒"],
  ["③ 台帐", "circled", 3, "③", "台帐"],
  ["第二部分 方案", "part", 2, "第二部分", "方案"],
  ["IV. Results", "roman", 4, "IV", "Results"],
  ["B. Process", "letter", 2, "B", "Process"],
  ["7", "arabic", 7, "7", ""],
  ["A2 制度", "lettered", 2, "A2", "制度"],
  ["B-10", "lettered", 10, "B-10", ""],
])("%j", (text, kind, value, printed, rest) => {
  expect(parseOrdinal(text)).toMatchObject({ kind, value, printed, rest });
});

test.each(["80 分以上", "10%以上", "审核", "一般企业", "2.5%", "（含）", "A类企业", "I am", "", "2024-01-01"])(
  "%j begins with no number of a list",
  (text) => {
    expect(parseOrdinal(text)).toBeNull();
  },
);

test("Chinese numbers from 1 to 99", () => {
  expect(["一", "九", "十", "十一", "二十", "九十九"].map(chineseNumber)).toEqual([1, 9, 10, 11, 20, 99]);
  expect(["", "百", "一二", "a"].map(chineseNumber)).toEqual([null, null, null, null]);
});
