import { readNumber, sum, spell } from "../decimal";
import type { Entries } from "../entries";
import { pointer, type Finding } from "../finding";
import { enteredMaximum } from "../subject";
import { leaves, type Item, type Template } from "../template";
import type { SectionCheck } from "./check";
import { readable } from "./readable";

function entryFindings(template: Template, entries: Entries, item: Item): Finding[] {
  const place = { path: pointer("maxima", item.id), item: item.id };
  const reading = readNumber(entries.maxima.get(item.id));
  if (reading.kind === "blank") return [];
  if (!template.reallocation) {
    const same = reading.kind === "number" && reading.value.eq(item.max);
    return same ? [] : [{ ...place, code: "maximum-fixed", severity: "error", max: String(item.max) }];
  }
  const negative = reading.kind === "number" && reading.value.lt(0);
  const below: Finding[] = negative
    ? [{ ...place, code: "below-zero", severity: "error", value: spell(reading.value) }]
    : [];
  return [...readable(reading, place), ...below];
}

/** Re-allocated maxima are numbers, and a section's items still add up to the section. */
export const maxima: SectionCheck = (template, entries, sectionId) => {
  const section = template.sections.find(({ id }) => id === sectionId);
  if (!section) return [];
  const items = leaves(section.items);
  const findings = items.flatMap((item) => entryFindings(template, entries, item));
  const added = sum(items.map((item) => enteredMaximum(template, entries, item)));
  if (added.eq(section.max)) return findings;
  return [
    ...findings,
    {
      code: "maxima-break-section",
      severity: "error",
      path: "/maxima",
      item: section.id,
      section: section.title,
      sum: spell(added),
      max: String(section.max),
    },
  ];
};
