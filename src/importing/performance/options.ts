import type { NumberCell, OptionMeasure } from "../../core/performance/cell";
import type { OptionsBlock, SummaryColumn, SummaryGroup, SummaryRow, Wording } from "../../core/performance/template";
import { figureCell, Keys } from "./cells";
import { labelsOf, type FormTable, type Leaf } from "./header";
import { askedBy, pollutantIn } from "./label";
import { kindIn, statusIn } from "./printed";
import { isBlank, placeOf, type FormRow, type Slot } from "./rows";
import type { FormSheet } from "./sheet";

const SAVED: readonly (readonly [RegExp, OptionMeasure["of"] & string])[] = [
  [/节(?:约)?(?:新鲜)?水/u, "water"],
  [/节(?:约)?电/u, "electricity"],
  [/节(?:约)?原煤/u, "raw-coal"],
  [/节(?:约)?蒸汽/u, "steam"],
  [/节(?:约)?燃料油/u, "fuel-oil"],
  [/节(?:约)?柴油/u, "diesel"],
  [/节(?:约)?天然气/u, "natural-gas"],
];

/** Which figure of the options a row asks for; null where it says none that is known. */
function measureIn(name: string): OptionMeasure | null {
  if (/方案数|数量$|项数|个数/u.test(name)) return { measure: "count" };
  if (/投资|投入/u.test(name)) return { measure: "investment" };
  if (/效益/u.test(name)) return { measure: "benefit" };
  const saved = SAVED.find(([pattern]) => pattern.test(name))?.[1];
  if (saved) return { measure: "saving", of: saved };
  const cut = /减排|削减|减少/u.test(name) ? (pollutantIn(name) ?? (/^其[他它]/u.test(name) ? "other" : null)) : null;
  return cut ? { measure: "reduction", of: cut } : null;
}

function columnOf({ text, group }: Leaf, key: Keys): Omit<SummaryColumn, "group"> | null {
  const optionKind = kindIn(group ?? "") ?? kindIn(text);
  if (optionKind === null) return null;
  const status = statusIn(text) ?? "all";
  const whole = optionKind === "all" && status === "all";
  return { key: key.take(whole ? "total" : `${optionKind}.${status}`), header: text, optionKind, status };
}

const BLANK_BRACKETS = /[（(][\s_]*[）)]/u;

function groupsOf(sheet: FormSheet, { values, labels }: FormTable): SummaryGroup[] {
  const unit = askedBy(labels[0]?.text ?? "")[0] ?? null;
  const named = values.flatMap(({ group, slot }) => (group === null ? [] : [{ label: group, place: slot.place }]));
  const once = named.filter(({ label }, index) => named.findIndex((one) => one.label === label) === index);
  return once.flatMap(({ label, place }) => {
    const key = kindIn(label);
    if (key === null) return [];
    if (!BLANK_BRACKETS.test(label)) return [{ key, label }];
    const limit =
      unit &&
      figureCell(sheet.keys.take(`limit.${key}`), {
        name: `${label.replace(BLANK_BRACKETS, "")}${unit.name}`,
        unit: unit.unit,
      });
    if (!limit) sheet.notes.doubt("no-label", place, "");
    return [{ key, label: label.replace(BLANK_BRACKETS, "").trim(), ...(limit ? { limit } : {}) }];
  });
}

function unreadRow(sheet: FormSheet, row: FormRow, label: Slot | undefined): void {
  sheet.notes.doubt("row-unread", label?.place ?? placeOf(row), label?.text ?? "");
  for (const { place } of row.slots.filter(isBlank)) sheet.notes.make("unused", place);
}

const WATER: readonly unknown[] = ["wastewater", "cod", "bod", "ammonia"];

/** What "others" are: those in water below a figure of what water carries, any others elsewhere. */
function othersBelow(rows: readonly SummaryRow[]): "other-water" | "other" {
  return WATER.includes(rows.at(-1)?.of) ? "other-water" : "other";
}

/** What a label asks of the options: a figure that is known, in a unit that is known; null where it is neither. */
function askedOf(
  label: string,
  above: readonly SummaryRow[],
): (OptionMeasure & { readonly key: string; readonly cell: NumberCell }) | null {
  const [only, ...others] = askedBy(label);
  const told = only && others.length === 0 ? measureIn(only.name) : null;
  if (!only || !told) return null;
  const measure = told.of === "other" ? { ...told, of: othersBelow(above) } : told;
  const key = [measure.measure, measure.of ?? []].flat().join(".");
  const figure = figureCell(key, only);
  const pollutant = pollutantIn(only.name);
  if (!figure) return null;
  return { ...measure, key, cell: pollutant !== null && measure.of === pollutant ? { ...figure, pollutant } : figure };
}

function rowOf(sheet: FormSheet, table: FormTable, row: FormRow, above: readonly SummaryRow[]): SummaryRow | null {
  const labels = labelsOf(row, table);
  const label = labels.at(-1);
  const asked = label ? askedOf(label.text, above) : null;
  if (!label || !asked || above.some(({ key }) => key === asked.key)) {
    unreadRow(sheet, row, label);
    return null;
  }
  sheet.made(row.slots);
  const [first] = labels;
  return { ...asked, group: first && first !== label ? { text: first.text } : null, label: label.text };
}

/** The columns as kinds and states of options, each once; null where they are anything else. */
function columnsOf(sheet: FormSheet, { values }: FormTable): Omit<SummaryColumn, "group">[] | null {
  if (sheet.blocks.some(({ kind }) => kind === "options")) return null;
  const keys = new Keys();
  const columns = values.flatMap((leaf) => columnOf(leaf, keys) ?? []);
  const known = columns.length === values.length && columns.every(({ key }) => !/-\d+$/u.test(key));
  return known && columns.some(({ optionKind }) => optionKind !== "all") ? columns : null;
}

/** Totals are typed: which columns they add up is not said. */
function doubtTotals(
  sheet: FormSheet,
  columns: readonly Omit<SummaryColumn, "group">[],
  values: readonly Leaf[],
): void {
  for (const [index, { slot, text }] of values.entries()) {
    const total = columns[index]?.optionKind === "all" || /[合总]计/u.test(text);
    if (total) sheet.notes.doubt("not-computed", slot.place, text);
  }
}

/** The summary of options that a table is: kinds and states of options side by side; null for any other table. */
export function optionsBlock(
  sheet: FormSheet,
  table: FormTable,
): ((key: string, title: Wording | null) => OptionsBlock) | null {
  const columns = columnsOf(sheet, table);
  const rows: SummaryRow[] = [];
  for (const row of columns ? table.body : []) {
    const made = rowOf(sheet, table, row, rows);
    if (made) rows.push(made);
  }
  if (!columns || rows.length === 0) return null;
  doubtTotals(sheet, columns, table.values);
  const groups = groupsOf(sheet, table);
  const grouped = columns.map((column, index) => {
    const label = table.values[index]?.group ?? null;
    const group = label === null ? null : kindIn(label);
    return { ...column, group: groups.some(({ key }) => key === group) ? group : null };
  });
  const corner = table.labels[0]?.text ? { text: table.labels[0].text } : null;
  return (key, title) => ({ kind: "options", key, title, corner, groups, columns: grouped, rows });
}
