import { answers } from "../../../src/core/checks/answers";
import { onTable } from "../tiny";

const found = (path: string, item: string, shown: string) => ({
  code: "not-yes-no",
  severity: "error",
  path,
  item,
  shown,
});

test.each([
  [{}],
  [{ vetoes: { v1: true }, eligibility: { e1: false }, conditions: { c1: null } }],
  // gates are passed or failed, a check of their own
  [{ gates: { g1: "pass" } }],
])("accepts %j", (raw) => {
  expect(onTable(answers, raw)).toEqual([]);
});

test("finds every answer that is neither yes nor no, in the template's order", () => {
  const raw = { conditions: { c1: 1 }, eligibility: { e1: "是" }, vetoes: { v2: "否", v1: { a: 1 } } };
  expect(onTable(answers, raw)).toEqual([
    found("/vetoes/v1", "v1", "{…}"),
    found("/vetoes/v2", "v2", "否"),
    found("/eligibility/e1", "e1", "是"),
    found("/conditions/c1", "c1", "1"),
  ]);
});
