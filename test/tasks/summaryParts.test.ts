import { lineOf } from "../../src/core/consolidate/line";
import { summaryOf } from "../../src/core/consolidate/summary";
import { readParts } from "../../src/tasks/summaryParts";
import { fileOf, scored } from "../core/consolidate/records";

test("parts are put together in any order, and a line that is no record is named", async () => {
  const [a, b, c] = ["a", "b", "c"].map((name, index) => fileOf(name, [scored()], index)) as [never, never, never];
  const parts = [
    { file: "1.ndjson", lines: [lineOf(c), "", lineOf(a)] },
    { file: "2.ndjson", lines: ["{", lineOf(b), '{"format":1}'] },
  ];
  const read = await readParts(parts);
  expect(read.summary).toEqual(summaryOf([a, b, c]));
  expect((await readParts([...parts].reverse())).summary).toEqual(read.summary);
  expect(read.unused).toEqual([
    { file: "2.ndjson", line: 1, fault: { code: "line-not-json" } },
    { file: "2.ndjson", line: 3, fault: { code: "line-wrong-shape", place: "sha256" } },
  ]);
});
