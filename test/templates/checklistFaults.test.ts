import { validateTemplate } from "../../src/templates/schema";
import { checklist } from "../core/tiny";
import { broken } from "./broken";

const faults = (steps: readonly (string | number)[], value: unknown) =>
  validateTemplate(broken(["checklist", ...steps], value, checklist)).map(({ path }) => path);
const NEEDS = ["outcomes", 0, "needs", 0];

test("the checklist that the other tests use is a template", () => {
  expect(validateTemplate(checklist)).toEqual([]);
});

test.each<[string, (string | number)[], unknown, string]>([
  ["a single grade", ["grades"], ["A"], "checklist.grades"],
  ["a grade twice", ["grades"], ["A", "B", "C", "a"], "checklist.grades"],
  ["a grade that a formula would read", ["grades", 0], "=A*", "checklist.grades[0]"],
  ["an id that is no position", ["criteria", 1, "id"], "k7", "checklist.criteria[1].id"],
  ["a veto's id", ["criteria", 1, "id"], "v2", "checklist.criteria[1].id"],
  ["an unknown grade", [...NEEDS, "grade"], "D", "checklist.outcomes[0].needs[0].grade"],
  ["criteria that are not there", [...NEEDS, "of"], ["k9"], "checklist.outcomes[0].needs[0].of"],
  ["a criterion named twice", [...NEEDS, "of"], ["k1", "k1"], "checklist.outcomes[0].needs[0].of"],
  ["all but none", [...NEEDS, "allBut"], 0, "checklist.outcomes[0].needs[0].allBut"],
  ["needs of the last outcome", ["outcomes", 2, "needs"], [{ grade: "B" }], "checklist.outcomes[2].needs"],
  ["a last outcome that passes", ["outcomes", 2, "pass"], true, "checklist.outcomes[2]"],
  ["another failing word", ["outcomes", 2, "label"], "不合格", "checklist.outcomes[2]"],
  ["a fail before the last", ["outcomes", 1, "pass"], false, "checklist.outcomes[1].pass"],
])("refuses %s", (_, steps, value, path) => {
  expect(faults(steps, value)).toContain(path);
});

test("refuses points beside a checklist, and a checklist with nothing to answer", () => {
  expect(validateTemplate({ ...checklist, total: 100 })).toMatchObject([{ path: "total" }]);
  const derived = checklist.vetoes.map((veto) => ({ ...veto, totalBelow: 10 }));
  expect(validateTemplate({ ...checklist, vetoes: derived })).toMatchObject([{ path: "vetoes[0].totalBelow" }]);
  const bare = { grades: ["A", "B"], criteria: [], outcomes: [] };
  expect(validateTemplate({ ...checklist, checklist: bare })).toEqual([]);
  expect(validateTemplate({ ...checklist, checklist: bare, vetoes: [] })).toMatchObject([
    { path: "checklist.criteria" },
  ]);
});
