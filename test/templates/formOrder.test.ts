import fc from "fast-check";
import type { ColumnRole } from "../../src/core/template";
import { planTable } from "../../src/tasks/planTable";
import { inFormOrder, isFormOrder } from "../../src/templates/formOrder";
import { validateTemplate } from "../../src/templates/schema";
import { tiny } from "../core/tiny";

const ROLES: readonly ColumnRole[] = ["section", "number", "text", "requirement", "max", "score", "reason", "remark"];
const NEEDED: readonly ColumnRole[] = ["text", "requirement", "max", "score"];
const anyRoles = fc
  .shuffledSubarray([...ROLES], { minLength: 4 })
  .filter((roles) => NEEDED.every((role) => roles.includes(role)));

function withColumns(columns: readonly ColumnRole[]) {
  if (!tiny.form) throw new Error("tiny has a form");
  return {
    ...tiny,
    reallocation: null,
    form: { ...tiny.form, columns: columns.map((role) => ({ role, header: role })) },
  };
}

test("a table whose columns stand in such an order can be laid out", () => {
  fc.assert(
    fc.property(anyRoles, (roles) => {
      const ordered = inFormOrder(roles.map((role) => ({ role }))).map(({ role }) => role);
      const template = withColumns(ordered);
      expect(validateTemplate(template)).toEqual([]);
      expect(() => planTable({ kind: "scoring", template, hash: "" }, {})).not.toThrow();
    }),
    { numRuns: 60 },
  );
});

test("what is in order stays as it is, and what is not is a fault", () => {
  fc.assert(
    fc.property(anyRoles, (roles) => {
      const columns = roles.map((role) => ({ role }));
      const faults = validateTemplate(withColumns(roles));
      expect(faults.map(({ path }) => path)).toEqual(isFormOrder(roles) ? [] : ["form.columns"]);
      expect(inFormOrder(columns) === columns).toBe(isFormOrder(roles));
    }),
  );
});
