import { evaluate } from "../../src/core/evaluate";
import { diffScoring } from "../../src/core/scoringDiff";
import { fullScores, tiny } from "./tiny";

const version = (raw: Record<string, unknown>) => ({ raw, report: evaluate(tiny, raw) });
const complete = { scores: fullScores, vetoes: { v1: false } };

test("the same version differs in nothing, nor does a number that was typed as text", () => {
  expect(diffScoring(version(complete), version(complete))).toEqual({ kind: "scoring", entries: [], results: [] });
  const texts = { ...complete, scores: { ...fullScores, "1.1": "４" } };
  const numbers = { ...complete, scores: { ...fullScores, "1.1": 4 } };
  expect(diffScoring(version(texts), version(numbers)).entries).toEqual([]);
});

test("scores, answers and texts are told by their paths, results by theirs", () => {
  const after = { scores: { ...fullScores, "1.1": 2 }, vetoes: { v1: true }, reasons: { "1.1": "缺附件" } };
  const { entries, results } = diffScoring(version(complete), version(after));
  expect(entries.map(({ path, before, after: now, change }) => [path, before, now, change])).toEqual([
    ["/scores/1.1", fullScores["1.1"], 2, 2 - fullScores["1.1"]],
    ["/vetoes/v1", false, true, null],
    ["/reasons/1.1", null, "缺附件", null],
  ]);
  expect(results.map(({ result, before, after: now }) => [result, before, now])).toEqual([
    ["section.1", 10, 10 - fullScores["1.1"] + 2],
    ["total", 30, 30 - fullScores["1.1"] + 2],
    ["grade", "优秀", "不合格"],
  ]);
});

test("an entry that is gone is told as well", () => {
  const { entries, results } = diffScoring(version(complete), version({ vetoes: { v1: false } }));
  expect(entries).toHaveLength(Object.keys(fullScores).length);
  expect(entries.every(({ after, change }) => after === null && change === null)).toBe(true);
  expect(results.map(({ result, after }) => [result, after])).toContainEqual(["total", null]);
});
