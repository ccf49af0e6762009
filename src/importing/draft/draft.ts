import type { ColumnRole, Form, Section, Template } from "../../core/template";
import { inFormOrder } from "../../templates/formOrder";
import type { Paragraph } from "../prose/paragraph";
import { failingWordOf, isVetoHeading, readVetoes } from "../prose/vetoes";
import { around, type SourcePlace } from "../source";
import type { ColumnUse, UsedColumn } from "../table/columns";
import type { FoundTable } from "../table/found";
import { isAdministrative, isNote, isSignature } from "../table/labels";
import { squeeze } from "../wording/text";
import { gradesOf } from "./bands";
import { fileNameOf, ownTemplate, titleOf } from "./head";
import { MAX_TEXT, shown, sumOf } from "./items";
import type { Notebook } from "./notes";
import { bonusOf, conditionsOf, reallocationOf, vetoesOf } from "./rules";
import { sectionsOf } from "./sections";

/** What a draft is made of. */
export interface DraftSource {
  readonly name: string;
  readonly columns: readonly UsedColumn[];
  readonly found: FoundTable;
  /** Paragraphs above the table, in it and below it, in the source's order. */
  readonly paragraphs: readonly Paragraph[];
}

const ROLES: Readonly<Partial<Record<ColumnUse, ColumnRole>>> = {
  section: "section",
  number: "number",
  text: "text",
  requirement: "requirement",
  max: "max",
  score: "score",
  reason: "reason",
  remark: "remark",
};
const DEFAULT_HEADERS: Readonly<Record<ColumnRole, string>> = {
  section: "项目",
  number: "序号",
  text: "内容",
  requirement: "要求",
  max: "分值",
  score: "得分",
  reason: "扣分原因",
  remark: "备注",
};
const MAX_NOTES = 60;

/** The printed form's columns, each role once, and those that scoring cannot do without. */
function formColumns(columns: readonly UsedColumn[], sections: readonly Section[]): Form["columns"] {
  const printed = columns.flatMap(({ use, heading }) => {
    const role = ROLES[use];
    return role ? [{ role, header: heading || DEFAULT_HEADERS[role] }] : [];
  });
  const once = printed.filter(({ role }, index) => printed.findIndex((one) => one.role === role) === index);
  const needed = (["text", "max", "score"] as const)
    .filter((role) => !once.some((one) => one.role === role))
    .map((role) => ({ role, header: DEFAULT_HEADERS[role] }));
  const inColumn = sections.length > 1 || (sections[0]?.number ?? null) !== null;
  return inFormOrder([...once, ...needed].filter(({ role }) => role !== "section" || inColumn));
}

/** Where a table stands: its rows, and its headings where it has none. */
function tablePlace({ rows, kept }: FoundTable): SourcePlace {
  return around([...rows.flatMap(({ places }) => places), ...kept.map(({ cell }) => cell.place)]);
}

function totalOf(found: FoundTable, sections: readonly Section[], notes: Notebook): number {
  const whole = sumOf(sections);
  const place = found.total?.place ?? tablePlace(found);
  const printed = found.total?.value ?? null;
  if (printed !== null && printed !== whole) notes.doubt("sum-differs", place, shown(whole), [shown(printed)], "total");
  if (printed === null && whole !== 100) notes.doubt("sum-computed", place, shown(whole), [], "total");
  return whole;
}

function notesOf(paragraphs: readonly Paragraph[], notes: Notebook): Form["notes"] {
  const kept = new Map<string, Form["notes"][number]>();
  for (const paragraph of paragraphs) {
    const { text, place, where } = paragraph;
    const other = isSignature(text) || isAdministrative(text) || isVetoHeading(text);
    const veto = notes.made.some((one) => one.kind === "veto" && one.place === place && !isNote(text));
    if (where === "above" || other || veto) continue;
    notes.make("note", place);
    kept.set(squeeze(text), { text: text.slice(0, MAX_TEXT), source: { lines: place.rows } });
  }
  return [...kept.values()].slice(0, MAX_NOTES);
}

function signatureOf(paragraphs: readonly Paragraph[], notes: Notebook): string {
  const line = paragraphs.find(({ text, where }) => where !== "above" && isSignature(text));
  if (line) notes.make("signature", line.place);
  return (
    line?.text
      .replace(/[\s:：_—-]+$/u, "")
      .split(/\s{2,}|日期/u)[0]
      ?.trim() || "专家签名"
  );
}

/** Fewer sections may well have one item each. */
const FEW_SECTIONS = 3;

/** A column of sections that has one for each item may as well hold the items. */
function doubtSections(
  columns: readonly UsedColumn[],
  found: FoundTable,
  sections: readonly Section[],
  notes: Notebook,
): void {
  const column = columns.find(({ use }) => use === "section");
  if (
    !column ||
    column.isChosen === true ||
    sections.length < FEW_SECTIONS ||
    sections.some(({ items }) => items.length > 1)
  )
    return;
  notes.doubt("column-role", tablePlace(found), "section", [column.heading]);
}

function formOf(
  found: FoundTable,
  columns: readonly UsedColumn[],
  sections: readonly Section[],
  paragraphs: readonly Paragraph[],
  notes: Notebook,
): Form {
  return {
    columns: formColumns(columns, sections),
    totalLabel: found.total?.label || "合计",
    ...(found.subtotalLabel === null ? {} : { subtotalLabel: found.subtotalLabel }),
    notes: notesOf(paragraphs, notes),
    signature: signatureOf(paragraphs, notes),
  };
}

/** Makes a draft of a template; whatever is not certain is noted. */
export function draftOf({ name, columns, found, paragraphs }: DraftSource, notes: Notebook): Template {
  const file = fileNameOf(name);
  const title = titleOf(
    paragraphs.filter(({ where }) => where === "above"),
    file,
    notes,
  );
  const requirements = columns.some(({ use }) => use === "requirement");
  const sections = sectionsOf(found, title, requirements, notes);
  doubtSections(columns, found, sections, notes);
  const told = readVetoes(paragraphs);
  // Rules without items take the panel's total as it is.
  const bonus = sections.length > 0 ? bonusOf(paragraphs, notes) : [];
  const most = sumOf([...sections, ...bonus]);
  const { bands, failing } = gradesOf(paragraphs, failingWordOf(told), most, notes);
  const passMark = bands.filter(({ pass }) => pass).at(-1)?.min ?? null;
  const vetoes = vetoesOf(told, { passMark, most }, notes);
  // Maxima that stand in a wording beside their item have no cell in which they could be changed.
  const beside = requirements && sections.some(({ items }) => items.some((item) => item.items));
  const place = around([tablePlace(found), ...paragraphs.map((one) => one.place)]);
  return ownTemplate(title, file, place.rows, {
    total: totalOf(found, sections, notes),
    sections,
    bonus,
    vetoes,
    bands,
    failing,
    reallocation: reallocationOf(paragraphs, !beside, notes),
    conditions: conditionsOf(sections),
    form: formOf(found, columns, sections, paragraphs, notes),
  });
}
