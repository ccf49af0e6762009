import fc from "fast-check";
import { ENTRY_GROUPS } from "../../src/core/entries";
import { allItems, type Template } from "../../src/core/template";

const HOSTILE_KEYS = ["__proto__", "constructor", "toString", "a/b", "a~b", "", "1", "99.9"];

const wildValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(
    null,
    "",
    "8",
    " 8 ",
    "８．５",
    "8分",
    "abc",
    "1e5",
    "-0",
    "+8",
    "＋８分",
    true,
    false,
    "A",
    "C",
    "pass",
    "fail",
  ),
  fc.constantFrom(-1, -0, 0.1 + 0.2, 1e21, 1e308, 1e-9, 999, 5, 2.5),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e20, max: 1e20 }),
  fc.constantFrom([], {}, [[1]], { a: { b: {} } }),
  fc.jsonValue(),
);

/** An object with own keys only, "__proto__" among them, as JSON.parse makes it. */
function group(ids: readonly string[], value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const key = fc.constantFrom(...ids, ...HOSTILE_KEYS);
  return fc.array(fc.tuple(key, value), { maxLength: 60 }).map((pairs) => Object.fromEntries(pairs));
}

/** Every id that the template knows: items, groups, sections and clauses. */
export function idsOf(template: Template): string[] {
  const { sections, bonus, vetoes, gates, eligibility, conditions, checklist } = template;
  const lists = [
    sections,
    bonus,
    vetoes,
    gates,
    eligibility,
    conditions,
    checklist?.criteria ?? [],
    sections.flatMap(({ items }) => allItems(items)),
  ];
  return lists.flatMap((list) => list.map(({ id }) => id));
}

/** Entries as a careless or hostile person may fill them: right ids, anything in them; or anything at all. */
export function wildFilling(template: Template): fc.Arbitrary<unknown> {
  const ids = idsOf(template);
  const one = group(ids, wildValue);
  const metrics = group(ids, fc.oneof(wildValue, group(["rdShare", "complianceRate"], wildValue)));
  const expert = fc.oneof(wildValue, group(["name", "noInterest"], wildValue));
  const groups = ENTRY_GROUPS.map((name) => [
    name,
    fc.oneof({ arbitrary: name === "metrics" ? metrics : one, weight: 5 }, wildValue),
  ]);
  const shaped = fc.record(
    {
      ...(Object.fromEntries(groups) as Record<string, fc.Arbitrary<unknown>>),
      experts: fc.oneof(fc.array(expert, { maxLength: 7 }), wildValue),
      enterprise: fc.oneof(group(["name", "code"], wildValue), wildValue),
      total: wildValue,
      surprise: wildValue,
    },
    { requiredKeys: [] },
  );
  return fc.oneof({ arbitrary: shaped, weight: 5 }, fc.jsonValue(), one);
}
