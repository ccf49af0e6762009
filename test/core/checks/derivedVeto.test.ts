import { derivedVeto } from "../../../src/core/checks/derivedVeto";
import { onTable } from "../tiny";

// an answer that is not yes or no is found by `answers`
test.each([{}, { v1: true }, { v2: null }, { v2: "yes" }])("accepts %j", (vetoes) => {
  expect(onTable(derivedVeto, { vetoes })).toEqual([]);
});

test.each([true, false])("finds a derived veto set to %s", (v2) => {
  expect(onTable(derivedVeto, { vetoes: { v2 } })).toEqual([
    { code: "veto-is-derived", severity: "warning", path: "/vetoes/v2", item: "v2", bound: "15" },
  ]);
});
