import { recusal } from "../../../src/core/checks/recusal";
import { onTable, tiny } from "../tiny";

const found = (code: string, index: number, expert: string) => ({
  code,
  severity: "warning",
  path: `/experts/${index}`,
  expert,
  article: "art. 3",
});

test("accepts experts without an interest, and an empty panel", () => {
  expect(onTable(recusal, { experts: [{ name: "A", noInterest: true }] })).toEqual([]);
  expect(onTable(recusal, {})).toEqual([]);
});

test("accepts anything where the regulation asks for nothing", () => {
  expect(onTable(recusal, { experts: [{ name: "A", noInterest: false }] }, { ...tiny, recusal: null })).toEqual([]);
});

test("finds who has an interest and who declared nothing", () => {
  const experts = [{ name: "A", noInterest: true }, { name: "B", noInterest: false }, { name: "C" }, "D"];
  expect(onTable(recusal, { experts })).toEqual([
    found("recusal-needed", 1, "B"),
    found("recusal-not-declared", 2, "C"),
    found("recusal-not-declared", 3, "D"),
  ]);
});

test("names the expert's own place when a line before it is blank", () => {
  const experts = [null, { name: "" }, { name: "A", noInterest: false }];
  expect(onTable(recusal, { experts })).toEqual([found("recusal-needed", 2, "A")]);
});
