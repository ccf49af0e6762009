import { ENTERPRISE_FIELDS, type EnterpriseField } from "../core/entries";
import { pointer } from "../core/finding";
import { oncePer } from "../core/remember";
import { allLeaves, type Template } from "../core/template";
import { metricRow } from "./plan/answers";
import { printsMaximum } from "./plan/scoring/columns";
import { OWN_TOTAL } from "./plan/scoring/extraRows";
import type { SheetKind, Slot } from "./slots";

/** A slot of a scoring table's sheets that holds an entry. */
export interface EntrySlot<Id extends string = string> extends Slot {
  readonly kind: SheetKind;
  /** Key within its group of entries. */
  readonly id: Id;
  /** Path in the entries. */
  readonly path: string;
  /** What findings name: the item or clause that is asked about; undefined where there is none. */
  readonly item: string | undefined;
}

/** The slot of an item's maximum. */
export interface MaximumSlot extends EntrySlot {
  /** As printed. */
  readonly max: number;
}

interface Identified {
  readonly id: string;
}

function scoringSlots(group: string, column: string, items: readonly Identified[]): EntrySlot[] {
  return items.map(({ id }) => ({ kind: "scoring", row: id, column, id, path: pointer(group, id), item: id }));
}

function answerSlots(group: string, column: string, clauses: readonly Identified[]): EntrySlot[] {
  return clauses.map(({ id }) => ({ kind: "answers", row: id, column, id, path: pointer(group, id), item: id }));
}

function maximumSlots(template: Template): MaximumSlot[] {
  const printed = allLeaves(template).filter(({ id }) => printsMaximum(template, id));
  return printed.flatMap((item) => scoringSlots("maxima", "max", [item]).map((slot) => ({ ...slot, max: item.max })));
}

function metricSlots(template: Template) {
  return allLeaves(template).flatMap(({ id: item, metrics }) => {
    const slots = metrics?.map(({ key }): EntrySlot => {
      return {
        kind: "answers",
        row: metricRow(item, key),
        column: "answer",
        id: key,
        path: pointer("metrics", item, key),
        item,
      };
    });
    return slots ? [{ id: item, slots }] : [];
  });
}

function enterpriseSlot(field: EnterpriseField): EntrySlot<EnterpriseField> {
  const path = pointer("enterprise", field);
  return { kind: "cover", row: `enterprise.${field}`, column: "value", id: field, path, item: undefined };
}

const TOTAL: EntrySlot = {
  kind: "scoring",
  row: OWN_TOTAL,
  column: "score",
  id: "total",
  path: "/total",
  item: undefined,
};

/** The slots of everything that is entered in a scoring table, by group; experts are as many as there are rows. */
export const entrySlots = oncePer((template: Template) => {
  const { vetoes, gates, eligibility, conditions, checklist, bonus, sections } = template;
  const items = allLeaves(template);
  const criteria = checklist?.criteria ?? [];
  const asked = vetoes.filter(({ totalBelow }) => totalBelow === undefined);
  const clauses = [...criteria, ...vetoes, ...gates, ...eligibility, ...conditions];
  return {
    scores: scoringSlots("scores", "score", items),
    maxima: maximumSlots(template),
    reasons: [...scoringSlots("reasons", "reason", items), ...answerSlots("reasons", "reason", clauses)],
    metrics: metricSlots(template),
    bonus: scoringSlots("bonus", "score", bonus),
    criteria: answerSlots("criteria", "answer", criteria),
    vetoes: answerSlots("vetoes", "answer", asked),
    conditions: answerSlots("conditions", "answer", conditions),
    gates: answerSlots("gates", "answer", gates),
    eligibility: answerSlots("eligibility", "answer", eligibility),
    enterprise: ENTERPRISE_FIELDS.map(enterpriseSlot),
    total: sections.length > 0 || checklist ? null : TOTAL,
  };
});

/** Groups of answers as wholes: findings about one stand at its first answer. */
function firstOf(group: string, [first]: readonly EntrySlot[]): EntrySlot[] {
  return first ? [{ ...first, path: pointer(group) }] : [];
}

/** The slots of a scoring table by the paths of their entries; experts are not among them. */
export const slotsByPath = oncePer((template: Template): ReadonlyMap<string, EntrySlot> => {
  const { scores, maxima, reasons, metrics, bonus, enterprise, total, ...answers } = entrySlots(template);
  const slots = [
    ...[...scores, ...maxima, ...reasons, ...metrics.flatMap((measured) => measured.slots), ...bonus],
    ...Object.entries(answers).flatMap(([group, asked]) => [...firstOf(group, asked), ...asked]),
    ...[...enterprise, ...(total ? [total] : [])],
  ];
  return new Map(slots.map((slot) => [slot.path, slot]));
});
