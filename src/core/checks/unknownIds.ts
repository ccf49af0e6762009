import { ENTRY_GROUPS } from "../entries";
import { pointer, type Finding } from "../finding";
import { oncePer } from "../remember";
import { allLeaves, everyItem, type Template } from "../template";
import type { TableCheck } from "./check";

type Group = (typeof ENTRY_GROUPS)[number];

function clauseIds(template: Template): string[] {
  const { vetoes, gates, eligibility, conditions, checklist } = template;
  const criteria = checklist?.criteria ?? [];
  return [...vetoes, ...gates, ...eligibility, ...conditions, ...criteria].map(({ id }) => id);
}

const knownIds = oncePer((template: Template): Record<Group, ReadonlySet<string>> => {
  const items = allLeaves(template);
  const ids = new Set(items.map(({ id }) => id));
  return {
    scores: ids,
    maxima: ids,
    reasons: new Set([...ids, ...clauseIds(template)]),
    metrics: new Set(items.filter((item) => item.metrics).map(({ id }) => id)),
    bonus: new Set(template.bonus.map(({ id }) => id)),
    vetoes: new Set(template.vetoes.map(({ id }) => id)),
    gates: new Set(template.gates.map(({ id }) => id)),
    eligibility: new Set(template.eligibility.map(({ id }) => id)),
    conditions: new Set(template.conditions.map(({ id }) => id)),
    criteria: new Set(template.checklist?.criteria.map(({ id }) => id)),
  };
});

/** Ids of sections and of groups of items, which have no points of their own. */
const parentIds = oncePer((template: Template): ReadonlySet<string> => {
  const groups = everyItem(template).filter(({ items }) => items);
  return new Set([...template.sections, ...groups].map(({ id }) => id));
});

function unknown(path: string, id: string, parents: ReadonlySet<string>): Finding {
  const code = parents.has(id) ? "not-scored-itself" : "unknown-id";
  return { code, severity: "error", path, id };
}

/** Nothing is entered for an id or a metric that the template does not have. */
export const unknownIds: TableCheck = (template, entries) => {
  const known = knownIds(template);
  const parents = parentIds(template);
  const ids = ENTRY_GROUPS.flatMap((group) =>
    [...entries[group].keys()]
      .filter((id) => !known[group].has(id))
      .map((id) => unknown(pointer(group, id), id, parents)),
  );
  const metricKeys = allLeaves(template).flatMap((item) => {
    const keys = new Set((item.metrics ?? []).map(({ key }) => key));
    const given = item.metrics ? [...(entries.metrics.get(item.id)?.keys() ?? [])] : [];
    return given.filter((key) => !keys.has(key)).map((key) => unknown(pointer("metrics", item.id, key), key, parents));
  });
  return [...ids, ...metricKeys];
};
