import { evaluate } from "../../src/core/evaluate";
import type { Step } from "../../src/core/report";
import { fullScores, tiny } from "./tiny";

const total = (points: number, bonus = 0): Step => ({ code: "total", total: points, max: 30, bonus, article: null });
const incomplete = (filled: number, provisional: number): Step => ({
  code: "incomplete",
  filled,
  count: 7,
  provisional,
  article: null,
});
const best = (points: number): Step[] => [
  { code: "band", label: "优秀", text: "band 优秀", total: points, article: "art. 10" },
  { code: "honour", honour: "title", article: "art. 10" },
];
const veto: Step = { code: "veto", id: "v1", text: "veto", label: "不合格", article: "art. 5" };
const derived: Step = { code: "veto", id: "v2", text: "total below 15", label: "不合格", article: "art. 6" };

test.each<[string, unknown, Step[]]>([
  ["full marks", { scores: fullScores }, [total(30), ...best(30)]],
  ["a blank sheet", {}, [incomplete(0, 0)]],
  [
    "a lower band without a title",
    { scores: { ...fullScores, "2.1": 0 } },
    [total(22), { code: "band", label: "合格", text: "band 合格", total: 22, article: "art. 10" }],
  ],
  [
    "a bonus",
    { scores: fullScores, bonus: { b1: 2 } },
    [{ code: "bonus", text: "bonus", points: 2, article: "art. 4" }, total(32, 2), ...best(32)],
  ],
  ["a bonus out of range", { scores: fullScores, bonus: { b1: 9 } }, [incomplete(7, 30)]],
  ["a veto at full marks", { scores: fullScores, vetoes: { v1: true } }, [total(30), veto]],
  ["a veto on a blank sheet", { vetoes: { v1: true } }, [incomplete(0, 0), veto]],
  [
    "an unreadable veto",
    { scores: fullScores, vetoes: { v1: "?" } },
    [total(30), { code: "veto-unreadable", article: null }],
  ],
  [
    "a derived veto before the end",
    { scores: { "1.1": 0, "2.1": 0, "2.3": 0 } },
    [incomplete(3, 0), derived, { code: "below-bound", bound: 15, reachable: 14, article: "art. 6" }],
  ],
  [
    "full marks by a condition",
    { scores: fullScores, conditions: { c1: true } },
    [
      { code: "full-marks", condition: "condition", items: ["1.2.1", "1.2.2"], article: "art. 9" },
      total(30),
      ...best(30),
    ],
  ],
  [
    "re-allocated maxima",
    { scores: { ...fullScores, "1.2.1": 3, "1.1": 5 }, maxima: { "1.2.1": 3, "1.1": 5, "2.1": 8 } },
    [{ code: "reallocated", items: ["1.1", "1.2.1"], article: "art. 1" }, total(30), ...best(30)],
  ],
  [
    "a failed gate beside the grade",
    { scores: fullScores, gates: { g1: "fail" } },
    [total(30), ...best(30), { code: "gate", text: "gate", passed: false, article: "art. 7" }],
  ],
  ["an unreadable gate", { scores: fullScores, gates: { g1: "?" } }, [total(30), ...best(30)]],
])("%s", (_, raw, expected) => {
  expect(evaluate(tiny, raw).explanation).toEqual(expected);
});

test("no pass mark in the source: said, and no band", () => {
  const { explanation, grade } = evaluate({ ...tiny, bands: [] }, { scores: fullScores });
  expect(explanation).toEqual([total(30), { code: "no-pass-mark", article: null }]);
  expect(grade).toBeNull();
});
