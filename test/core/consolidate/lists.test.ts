import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { readYear } from "../../../src/core/consolidate/list";
import { placeAmong, plainCode, plainPlace } from "../../../src/core/consolidate/places";
import { readPlanList } from "../../../src/core/consolidate/planList";
import { compareTargets, readTargets } from "../../../src/core/consolidate/targets";
import { FaultError, type Fault } from "../../../src/core/fault";
import { readCsv } from "../../../src/workbook/csv/readCsv";
import { passage, seedsPresent } from "../../seeds";
import { describeWith } from "../../tools/require";

const CODE = "91440300MA5EXAMPL1";
const VALID = "91350100M000100Y43";

function faultOf(read: () => unknown): Fault | null {
  try {
    read();
  } catch (error) {
    if (error instanceof FaultError) return error.fault;
    throw error;
  }
  return null;
}

describe("places, codes, years", () => {
  test.each([
    ["佛山", "佛山"],
    ["佛山市", "佛山"],
    [" 广东省 佛山市南海区", "佛山"],
    ["广东佛山市", "佛山"],
    ["广东佛山", "佛山"],
    ["内蒙古自治区呼和浩特市", "呼和浩特"],
    ["内蒙古呼和浩特", "呼和浩特"],
    ["吉林市", "吉林"],
    ["吉林省吉林市", "吉林"],
    ["上海市浦东新区", "上海"],
    ["海南", "海南"],
    ["大兴安岭地区", "大兴安岭"],
    ["", ""],
  ])("%s is %s", (typed, place) => {
    expect(plainPlace(typed)).toBe(place);
  });

  test("a place without 市 belongs to the only known one that it begins with", () => {
    const known = new Set(["佛山", "东莞", "中山", "中山门"]);
    expect([placeAmong("佛山南海", known), placeAmong("东莞", known), placeAmong("茂名", known)]).toEqual([
      "佛山",
      "东莞",
      null,
    ]);
    expect(placeAmong("中山门外", known)).toBeNull();
  });

  test("codes are compared without what typing adds", () => {
    expect(plainCode(" ９１４４０３００ma5exampl1 ")).toBe(CODE);
  });

  test.each([
    ["2023", 2023],
    ["2023年", 2023],
    ["２０２３年度", 2023],
    ["2023.0", 2023],
    ["23", null],
    ["2023-2024", null],
    ["", null],
  ])("the year %s is %s", (typed, year) => {
    expect(readYear(typed)).toBe(year);
  });
});

describe("plan lists", () => {
  const header = ["序号", "统一社会信用代码", "企业名称", "地市", "行业", "年度"];

  test("columns are found by their headers, below titles, in any order, written loosely", () => {
    const list = readPlanList([
      ["2023年清洁生产审核计划", null, null],
      [null],
      ["年份", " 企业名称（全称）", "统一社会\n信用代码*", "备注", "所属行业："],
      [2023, "某厂", ` ${VALID.toLowerCase()} `, "x", "陶瓷"],
      ["", "", "", "", ""],
    ]);
    expect(list).toEqual({
      planned: [{ row: 4, code: VALID, name: "某厂", place: "", industry: "陶瓷", year: 2023 }],
      findings: [],
    });
  });

  test("a row that cannot be matched is named, and the rest counts", () => {
    const { planned, findings } = readPlanList([
      header,
      [1, VALID, "甲", "佛山", "陶瓷", "2023年"],
      [2, "", "乙", "佛山", "陶瓷", 2023],
      [3, VALID, "甲", "佛山", "陶瓷", 2023],
      [4, CODE, "丙", "佛山", "陶瓷", 2023],
      [5, VALID, "甲", "佛山", "陶瓷", "明年"],
      [6, VALID, "甲", "佛山", "陶瓷", 2024],
    ]);
    expect(planned.map(({ row }) => row)).toEqual([2, 5, 7]);
    expect(findings).toEqual([
      { code: "code-missing", row: 3, shown: "乙" },
      { code: "code-twice", row: 4, shown: VALID },
      { code: "code-invalid", row: 5, shown: CODE },
      { code: "year-invalid", row: 6, shown: "明年" },
    ]);
  });

  test.each<[string, (string | null)[][], Fault]>([
    [
      "missing columns, all at once",
      [
        ["企业名称", "地市"],
        ["甲", "佛山"],
      ],
      { code: "list-columns-missing", columns: ["统一社会信用代码", "年度"] },
    ],
    ["a column twice", [["统一社会信用代码", "年度", "年份"]], { code: "list-column-twice", column: "年度" }],
    ["nothing", [[null], [""]], { code: "list-empty" }],
    ["no rows", [], { code: "list-empty" }],
  ])("%s is one fault", (_, rows, fault) => {
    expect(faultOf(() => readPlanList(rows))).toEqual(fault);
  });

  test("a list without an end is refused", () => {
    const rows = Array.from({ length: 200_001 }, () => ["统一社会信用代码", "年度"]);
    expect(faultOf(() => readPlanList(rows))).toEqual({ code: "list-too-long", max: 200_000 });
  });
});

describe("targets", () => {
  test("sums are passed over, and what is no target is named", () => {
    const { targets, findings } = readTargets([
      ["地市", "年度", "目标（家）"],
      ["佛山市", 2023, 150],
      ["佛山", "2023", "150"],
      ["汕尾", 2023, 0],
      ["东莞", 2023, "约200"],
      ["", 2023, 10],
      ["合 计", 2023, 1270],
      ["茂名", "去年", 5],
    ]);
    expect(targets.map(({ place, target }) => [place, target])).toEqual([
      ["佛山", 150],
      ["汕尾", 0],
    ]);
    expect(findings.map(({ code, row }) => [code, row])).toEqual([
      ["place-twice", 3],
      ["target-invalid", 5],
      ["place-missing", 6],
      ["year-invalid", 8],
    ]);
  });

  const target = (place: string, year: number, count: number) => ({ row: 1, place, year, target: count });

  test("a target has a rate of the same year's completion; a zero has none", () => {
    const compared = compareTargets(
      [target("佛山", 2023, 150), target("汕尾", 2023, 0), target("东莞", 2023, 3)],
      [
        { place: "佛山市", year: 2023, count: 100 },
        { place: "广东省佛山市南海区", year: 2023, count: 20 },
        { place: "汕尾", year: 2023, count: 2 },
        { place: "北京", year: 2023, count: 1 },
      ],
    );
    expect(compared.rows.map(({ place, completed, rate }) => [place, completed, rate])).toEqual([
      ["佛山", 120, "80"],
      ["汕尾", 2, null],
      ["东莞", 0, "0"],
    ]);
    expect(compared.others).toEqual([{ place: "北京", year: 2023, count: 1 }]);
  });

  test("different years are not compared", () => {
    const compared = compareTargets([target("佛山", 2023, 150)], [{ place: "佛山", year: 2022, count: 197 }]);
    expect(compared).toEqual({ rows: [], others: [], yearsWithoutResults: [2023], yearsWithoutTargets: [2022] });
  });
});

const sample = (name: string) => readCsv(readFileSync(resolve(__dirname, "../../../assets/samples", name), "utf8"));
const results = sample("guangdong-2022-results.csv");
const planned = sample("guangdong-2023-targets.csv");
const completed = results
  .slice(1)
  .map(([place = "", year, , , count]) => ({ place, year: Number(year), count: Number(count) }));

describe("Guangdong's results of 2022 and targets of 2023", () => {
  test("add up to the printed sums", () => {
    const sum = (column: number) => results.slice(1).reduce((all, row) => all + Number(row[column]), 0);
    expect([2, 3, 4, 5].map(sum)).toEqual([811, 1134, 1945, 1341]);
    const { targets, findings } = readTargets(planned);
    expect([targets.length, targets.reduce((all, each) => all + each.target, 0)]).toEqual([21, 1270]);
    expect(findings).toEqual([]);
    for (const [place, , industry, environment, all] of results.slice(1)) {
      expect([place, Number(industry) + Number(environment)]).toEqual([place, Number(all)]);
    }
  });

  test("are of different years and have no rate", () => {
    const compared = compareTargets(readTargets(planned).targets, completed);
    expect(compared).toEqual({ rows: [], others: [], yearsWithoutResults: [2023], yearsWithoutTargets: [2022] });
  });

  test("would have rates if they were of one year; 汕尾's zero against a target is 0 %, a zero target has no rate", () => {
    const sameYear = readTargets(planned).targets.map((each) => ({ ...each, year: 2022 }));
    const rows = compareTargets(sameYear, completed).rows;
    const rate = (place: string) => rows.find((row) => row.place === place)?.rate;
    expect([rate("广州"), rate("东莞"), rate("汕尾")]).toEqual(["112", "234", "0"]);
    const zero = sameYear.map((each) => (each.place === "汕尾" ? { ...each, target: 0 } : each));
    expect(compareTargets(zero, completed).rows.find(({ place }) => place === "汕尾")?.rate).toBeNull();
  });
});

describeWith("the collected regulations", seedsPresent)("the samples against the notice", () => {
  const FILE = "003_dab64770dec12d78.txt";

  test("every figure stands in the annexes", () => {
    const [first, second] = [passage(FILE, [184, 245]), passage(FILE, [247, 275])];
    for (const [index, [place = "", , ...figures]] of results.slice(1).entries()) {
      expect([place, first.includes(`${index + 1}${place}${figures.join("")}`)]).toEqual([place, true]);
    }
    for (const [index, [place = "", , figure = ""]] of planned.slice(1).entries()) {
      expect([place, second.includes(`${index + 1}${place}${figure}`)]).toEqual([place, true]);
    }
  });
});
