import { PERFORMANCE_IDS } from "../../../../src/templates/performance";
import { exampleOf, findingsOf } from "./setting";

test.each(PERFORMANCE_IDS)("nothing is found in the consistent example of %s", async (id) => {
  expect(await findingsOf(id, exampleOf(id))).toEqual([]);
});

test.each(PERFORMANCE_IDS)("nothing is found in an empty %s", async (id) => {
  expect(await findingsOf(id, {})).toEqual([]);
});
