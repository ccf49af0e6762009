import type Big from "big.js";
import { readNumber, sum, spell } from "../decimal";
import type { Entries } from "../entries";
import { pointer, type Finding } from "../finding";
import { oncePer } from "../remember";
import { enteredMaximum } from "../subject";
import { leaves, type Item, type Section, type Template } from "../template";
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

/** Whether the items' maxima add up to their section. */
function sumFindings(section: Section, added: Big): Finding[] {
  if (added.eq(section.max)) return [];
  const detail = { section: section.title, sum: spell(added), max: String(section.max) };
  return [{ code: "maxima-break-section", severity: "error", path: "/maxima", item: section.id, ...detail }];
}

const asPrinted = oncePer((section: Section) => sumFindings(section, sum(leaves(section.items).map(({ max }) => max))));

/** Re-allocated maxima are numbers, and a section's items still add up to the section. */
export const maxima: SectionCheck = (template, entries, section) => {
  if (entries.maxima.size === 0) return asPrinted(section);
  const items = leaves(section.items);
  const findings = items.flatMap((item) => entryFindings(template, entries, item));
  const added = sum(items.map((item) => enteredMaximum(template, entries, item)));
  return [...findings, ...sumFindings(section, added)];
};
