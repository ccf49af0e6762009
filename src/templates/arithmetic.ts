import { sum } from "../core/decimal";
import { mostPoints, reaches } from "../core/grade";
import { allLeaves, everyItem, type Item, type Level, type Template } from "../core/template";
import { checklistFaults } from "./checklistFaults";
import { isFormOrder } from "./formOrder";
import type { TemplateFault } from "./templateFault";

function sumFault(path: string, parts: readonly { max: number }[], whole: number): TemplateFault[] {
  const parted = sum(parts.map((part) => part.max));
  return parted.eq(whole) ? [] : [{ path, message: `parts add up to ${parted.toString()}, not ${whole}` }];
}

function idFault(path: string, id: string, expected: string): TemplateFault[] {
  return id === expected ? [] : [{ path: `${path}.id`, message: `is "${id}", its position says "${expected}"` }];
}

function levelFaults(path: string, levels: readonly Level[], max: number): TemplateFault[] {
  return levels.flatMap((level, index) => {
    const inside = level.from <= level.to && level.to <= max;
    return inside ? [] : [{ path: `${path}.levels[${index}]`, message: `is not a range within 0 to ${max}` }];
  });
}

function metricFaults(path: string, item: Item): TemplateFault[] {
  return (item.metrics ?? []).flatMap((metric, m) =>
    metric.rules.flatMap((rule, r) =>
      rule.from <= rule.to && rule.to <= item.max
        ? []
        : [{ path: `${path}.metrics[${m}].rules[${r}]`, message: `is not a range within 0 to ${item.max}` }],
    ),
  );
}

function itemFaults(items: readonly Item[], path: string, parentId: string): TemplateFault[] {
  return items.flatMap((item, index) => {
    const here = `${path}[${index}]`;
    return [
      ...idFault(here, item.id, `${parentId}.${index + 1}`),
      ...(item.items ? sumFault(here, item.items, item.max) : []),
      ...(item.items && (item.levels || item.metrics)
        ? [{ path: here, message: "is scored through its items and cannot have levels or metrics" }]
        : []),
      ...levelFaults(here, item.levels ?? [], item.max),
      ...metricFaults(here, item),
      ...itemFaults(item.items ?? [], `${here}.items`, item.id),
    ];
  });
}

function sectionFaults(template: Template): TemplateFault[] {
  const whole = template.sections.length > 0 ? sumFault("sections", template.sections, template.total) : [];
  const inner = template.sections.flatMap((section, index) => [
    ...idFault(`sections[${index}]`, section.id, String(index + 1)),
    ...sumFault(`sections[${index}]`, section.items, section.max),
    ...itemFaults(section.items, `sections[${index}].items`, section.id),
  ]);
  return [...whole, ...inner];
}

function listIdFaults(template: Template): TemplateFault[] {
  const lists = { bonus: "b", vetoes: "v", gates: "g", eligibility: "e", conditions: "c" } as const;
  return (Object.keys(lists) as (keyof typeof lists)[]).flatMap((list) =>
    template[list].flatMap((entry, index) => idFault(`${list}[${index}]`, entry.id, `${lists[list]}${index + 1}`)),
  );
}

function bandFaults(template: Template): TemplateFault[] {
  const { bands, failing } = template;
  const last = bands.at(-1);
  if (!last) return [];
  const order = bands.slice(1).flatMap((band, index) => {
    const above = bands[index]?.min ?? Number.NEGATIVE_INFINITY;
    return (band.min ?? Number.NEGATIVE_INFINITY) < above
      ? []
      : [{ path: `bands[${index + 1}].min`, message: "is not below the band before it" }];
  });
  const open = last.min === null ? [] : [{ path: `bands[${bands.length - 1}].min`, message: "must be null" }];
  const word =
    last.pass || last.label !== failing.label
      ? [{ path: `bands[${bands.length - 1}]`, message: `must fail with the word "${failing.label}"` }]
      : [];
  return [...order, ...open, ...word];
}

/** Bounds above all the points that there are: a grade that nobody gets, a veto that always holds. */
function reachFaults(template: Template): TemplateFault[] {
  // A checklist has no points, and it is said that neither bands nor such vetoes have a place beside it.
  if (template.checklist) return [];
  const most = mostPoints(template);
  const message = `cannot be reached: the table gives ${most.toFixed()} points at most`;
  return [
    ...template.bands.flatMap((band, index) => (reaches(most, band) ? [] : [{ path: `bands[${index}].min`, message }])),
    ...template.vetoes.flatMap(({ totalBelow = 0 }, index) =>
      most.gte(totalBelow) ? [] : [{ path: `vetoes[${index}].totalBelow`, message }],
    ),
  ];
}

function conditionFaults(template: Template): TemplateFault[] {
  const leafIds = new Set(allLeaves(template).map((item) => item.id));
  return template.conditions.flatMap((condition, index) =>
    condition.fullMarks
      .filter((id) => !leafIds.has(id))
      .map((id) => ({ path: `conditions[${index}].fullMarks`, message: `names no item that is scored: "${id}"` })),
  );
}

const ORDER_MESSAGE = "must name section, number and text before max, and max before score, reason and remark";

function formFaults(template: Template): TemplateFault[] {
  const { form, sections } = template;
  if (!form) return sections.length > 0 ? [{ path: "form", message: "is missing" }] : [];
  const roles = form.columns.map((column) => column.role);
  const needed = (["text", "max", "score"] as const)
    .filter((role) => !roles.includes(role))
    .map((role) => ({ path: "form.columns", message: `has no column "${role}"` }));
  const twice = roles.length === new Set(roles).size ? [] : [{ path: "form.columns", message: "has a role twice" }];
  const order = twice.length > 0 || isFormOrder(roles) ? [] : [{ path: "form.columns", message: ORDER_MESSAGE }];
  const asked = everyItem(template).some((item) => item.requirement);
  const homeless =
    asked && !roles.includes("requirement")
      ? [{ path: "form.columns", message: "has no column for the items' requirements" }]
      : [];
  return [...needed, ...twice, ...order, ...homeless];
}

/** Faults that the shape alone cannot show: sums, ids that are not positions, bands out of order, loose references. */
export function templateFaults(template: Template): TemplateFault[] {
  return [
    ...sectionFaults(template),
    ...listIdFaults(template),
    ...bandFaults(template),
    ...reachFaults(template),
    ...conditionFaults(template),
    ...formFaults(template),
    ...checklistFaults(template),
  ];
}
