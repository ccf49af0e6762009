import { consolidate } from "../../../src/core/consolidate/consolidation";
import { summaryOf } from "../../../src/core/consolidate/summary";
import { consolidationJson } from "../../../src/report/consolidate/json";
import { consolidationLines, errorLines, problemLine } from "../../../src/report/consolidate/lines";
import { DICTIONARIES } from "../../../src/words";
import { fileOf, scored } from "../../core/consolidate/records";

const finding = {
  code: "above-maximum",
  severity: "error",
  sheet: "评分表",
  cell: "G5",
  message: "9 超过分值 8",
} as const;
const enterprise = { name: "某厂", code: "91350100M000100Y43", place: "佛山市", industry: "陶瓷" };
const summary = summaryOf([
  fileOf("a.xlsx", [scored({ enterprise, findings: [finding], counts: { error: 1, warning: 0, info: 0 } })], 1),
  fileOf("b.xlsx", [scored({ enterprise, date: "2023-01-01" })], 2),
  { ...fileOf("c.xlsx", [], 3), faults: [{ code: "truncated", message: "文件不完整。", template: "" }] },
]);
const consolidation = consolidate(summary, {
  plan: {
    planned: [{ row: 2, code: "X", name: "乙厂", place: "", industry: "", year: 2023 }],
    findings: [{ code: "code-twice", row: 3, shown: "X" }],
  },
  targets: {
    targets: [
      { row: 2, place: "佛山", year: 2023, target: 4 },
      { row: 3, place: "佛山", year: 2024, target: 4 },
    ],
    findings: [],
  },
});

test("lines say how many of how many, what is missing, and what is not compared", () => {
  const lines = consolidationLines(consolidation, DICTIONARIES.zh).map(({ text }) => text);
  expect(lines).toEqual([
    "共 3 个文件，采用 2 个。",
    "无法采用的文件 1 个。",
    "有错误的文件（含无法采用的）2 个。",
    "因重复而不计入的表 1 份。",
    "计入的评分表 1 份：通过 1，不通过 0，未定级 0。",
    "等级",
    "  良好  1  guangdong-2009-voluntary",
    "地市",
    "  佛山  1 份，通过 1",
    "计划名单 1 家：已收到 0，缺 1；计划外的表 1 份。",
    "计划名单第 3 行：“X”在同一年度出现两次，只计一次。",
    "目标完成",
    "  2023  佛山  目标 4，完成 1，完成率 25%",
    "2024 年有目标而没有该年度的结果，不与其他年度比较。",
    "以上为按内置评分表重新核算的汇总，供主管部门参考；验收结论由主管部门作出。",
  ]);
});

test("each bad file and cell is named", () => {
  expect(errorLines(consolidation, DICTIONARIES.zh)).toEqual([
    { text: "[错误] a.xlsx 评分表!G5  9 超过分值 8", tone: "error" },
    { text: "[错误] c.xlsx  文件不完整。", tone: "error" },
  ]);
});

test("a hostile file name cannot steer a terminal", () => {
  const hostile = { ...finding, file: "\u001b[2Ja\n.xlsx", template: "", notice: null };
  expect(problemLine(hostile, DICTIONARIES.en).text).toBe("[error]  [2Ja .xlsx 评分表!G5  9 超过分值 8");
});

test("JSON is plain, has a sentence for every problem, and tells what counts", () => {
  const json = consolidationJson(consolidation, DICTIONARIES.zh);
  expect(JSON.parse(JSON.stringify(json))).toEqual(json);
  expect(json.results).toMatchObject([
    { file: "a.xlsx", counts: true, total: 80 },
    { file: "b.xlsx", counts: false },
  ]);
  expect(json.results[0]).not.toHaveProperty("findings");
  expect(json.problems.every(({ message }) => message !== "")).toBe(true);
  expect(json.duplicates).toEqual([
    {
      reason: "same-enterprise",
      code: "91350100M000100Y43",
      template: "guangdong-2009-voluntary",
      files: [
        { file: "a.xlsx", date: "2023-05-01", counts: true },
        { file: "b.xlsx", date: "2023-01-01", counts: false },
      ],
    },
  ]);
  expect(json.plan).toMatchObject({ missing: [{ code: "X", otherYears: [] }], unplanned: [{ file: "a.xlsx" }] });
  expect(json.targets).toMatchObject({ yearsWithoutResults: [2024] });
});
