import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { PERFORMANCE_CHECKS } from "../../../../src/core/performance/checks";

/** Files of the folder that are no check of one table alone. */
const HELPERS = [
  "againstScoring",
  "check",
  "coefficientFigures",
  "compliance",
  "days",
  "index",
  "linked",
  "optionCells",
  "scoringClaims",
  "shownFigures",
  "slip",
  "tell",
];

test("every check in the folder is listed once", () => {
  const folder = resolve(__dirname, "../../../../src/core/performance/checks");
  const files = readdirSync(folder).map((file) => file.replace(/\.ts$/u, ""));
  const listed = PERFORMANCE_CHECKS.map(({ name }) => name);
  expect([...listed].sort()).toEqual(files.filter((file) => !HELPERS.includes(file)).sort());
});
