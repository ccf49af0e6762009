import { evaluate } from "../../src/core/evaluate";
import { reportJson } from "../../src/report/json";
import { DICTIONARIES } from "../../src/words";
import { fullScores, tiny } from "../core/tiny";

const json = (raw: unknown) => reportJson(tiny, evaluate(tiny, raw), DICTIONARIES.zh);

test("a report is plain JSON: what is read back is the same", () => {
  const report = json({ scores: { ...fullScores, "1.1": "四" }, bonus: { b1: 2.5 }, gates: { g1: "fail" } });
  expect(JSON.parse(JSON.stringify(report))).toEqual(report);
});

test("a complete table has a total, a grade and its explanation", () => {
  const report = json({ scores: { ...fullScores, "2.1": 4, "2.4": 2.75 }, vetoes: { v1: false } });
  expect(report).toMatchObject({
    template: "tiny",
    complete: true,
    filled: 7,
    count: 7,
    bonus: 0,
    total: 23.75,
    provisional: 23.75,
    max: 30,
    vetoes: [],
    grade: { label: "合格", result: "合格", pass: true, honour: null },
    next: { label: "优秀", distance: 1.25, inclusive: true },
    sections: [
      { id: "1", score: 10, max: 10 },
      { id: "2", score: 13.75, max: 20 },
    ],
  });
  expect(report.explanation.map(({ code }) => code)).toEqual(["total", "band"]);
});

test("an incomplete table has neither", () => {
  expect(json({})).toMatchObject({ complete: false, total: null, grade: null, provisional: 0, filled: 0 });
});

test("a finding has code, path, item and sentence, and a cell where it has one", () => {
  const report = evaluate(tiny, { scores: { ...fullScores, "1.1": 9 } });
  const at = { sheet: "评分表", cell: "G5" };
  const placed = { ...report, findings: report.findings.map((finding) => ({ ...finding, at })) };
  const [found] = reportJson(tiny, placed, DICTIONARIES.zh).findings.filter(({ code }) => code === "above-maximum");
  expect(found).toEqual({
    code: "above-maximum",
    severity: "error",
    path: "/scores/1.1",
    item: "1.1",
    sheet: "评分表",
    cell: "G5",
    message: "1.1 item 1.1：9 超过分值 4，请填写 0 至 4 之间的数。",
  });
  const [plain] = json({ scores: { ...fullScores, "1.1": 9 } }).findings.filter(({ code }) => code === "above-maximum");
  expect(Object.keys(plain ?? {}).sort()).toEqual(["code", "item", "message", "path", "severity"]);
});
