import { eligibility } from "../../../src/core/checks/eligibility";
import { onTable } from "../tiny";

test.each([true, null, undefined, "no", 0])("accepts %j", (e1) => {
  expect(onTable(eligibility, { eligibility: { e1 } })).toEqual([]);
});

test("finds a condition of application that is not met", () => {
  expect(onTable(eligibility, { eligibility: { e1: false } })).toEqual([
    {
      code: "eligibility-not-met",
      severity: "warning",
      path: "/eligibility/e1",
      item: "e1",
      text: "eligible",
      article: "art. 8",
    },
  ]);
});
