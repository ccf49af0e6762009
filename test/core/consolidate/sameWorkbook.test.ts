import { knownTogether } from "../../../src/core/consolidate/sameWorkbook";
import type { EnterpriseRecord } from "../../../src/core/consolidate/record";
import { performed, scored } from "./records";

const NOBODY: EnterpriseRecord = { name: "", code: "", place: "", industry: "" };
const FACTORY: EnterpriseRecord = { name: "某厂", code: "A", place: "佛山", industry: "陶瓷" };

test("a table without a code takes what the other table of its workbook says, and keeps its own", () => {
  const form = performed({ enterprise: { ...NOBODY, name: "某 厂", industry: "造纸" }, date: "", year: null });
  const [first, second] = knownTogether([scored({ enterprise: FACTORY }), form]);
  expect(first).toEqual(scored({ enterprise: FACTORY }));
  expect(second).toEqual({
    ...form,
    enterprise: { ...FACTORY, name: "某 厂", industry: "造纸" },
    date: "2023-05-01",
    year: 2023,
  });
});

test("a year that stands in the table stays, even without a date", () => {
  const [, form] = knownTogether([scored(), performed({ date: "", year: 2021 })]);
  expect(form).toMatchObject({ date: "", year: 2021 });
});

test.each<[string, EnterpriseRecord]>([
  ["another name", { ...NOBODY, name: "另一厂" }],
  ["another code", { ...NOBODY, code: "B" }],
])("a table of %s takes nothing over", (_, enterprise) => {
  const form = performed({ enterprise, date: "", year: null });
  expect(knownTogether([scored({ enterprise: FACTORY }), form])[1]).toEqual(form);
});
