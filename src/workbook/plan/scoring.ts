import { sum, toNumber } from "../../core/decimal";
import type { Item, Section, Template } from "../../core/template";
import { sheetWords } from "../../words/sheets";
import { SheetBuilder } from "./builder";
import type { Filling } from "./filling";
import { sumWhenComplete } from "./formulas";
import { enterpriseLine } from "./result";
import { scoringColumns, type ScoringColumns } from "./scoringColumns";
import { bonusRow, leafRow, ownTotalRow, sumRow } from "./scoringRows";

const words = sheetWords.scoring;

/** The scoring sheet while it is laid out. */
export interface ScoringDraft {
  readonly sheet: SheetBuilder;
  readonly columns: ScoringColumns;
  readonly filled: Filling;
}

function titleRows({ sheet, columns, filled }: ScoringDraft): void {
  sheet.put(1, "title", filled.template.title, { mergeTo: columns.last });
  sheet.atLeast(40);
  sheet.nextRow();
  enterpriseLine(sheet, filled, columns.last);
  sheet.headerRow = sheet.row;
  columns.form.forEach(({ header }, index) => sheet.put(index + 1, "header", header));
  sheet.put(columns.status, "header", words.status);
  if (columns.reason > columns.last) sheet.put(columns.reason, "header", words.reason);
  sheet.atLeast(36);
  sheet.nextRow();
}

/** A section's name as the form prints it in its merged column. */
function sectionText({ number, title, max }: Section): string {
  const numbered = number === null ? title : `${number}${/^\d/u.test(number) ? " " : "、"}${title}`;
  return numbered + words.sectionMax(max);
}

/** Rows of an item: itself, or a heading row and what is scored below it. */
function itemRows(draft: ScoringDraft, section: Section, item: Item): void {
  if (!item.items) return leafRow(draft, section, item);
  if (draft.columns.at.has("requirement")) return besideRows(draft, section, item);
  const cells = { number: item.number, text: item.text, max: draft.filled.report.maxima.get(item.id) ?? item.max };
  sumRow(draft, item.id, cells, "sectionText", (refer) =>
    sumWhenComplete((item.items ?? []).map(({ id }) => refer("scoring", id, "effective"))),
  );
  for (const inner of item.items) itemRows(draft, section, inner);
}

/** An item beside its sub-items, which stand in the requirement column. */
function besideRows(draft: ScoringDraft, section: Section, item: Item): void {
  const { sheet, columns } = draft;
  const top = sheet.row;
  for (const inner of item.items ?? [])
    leafRow(draft, section, inner, { beside: item, first: inner === item.items?.[0] });
  for (const role of ["number", "text", "max"] as const) {
    const column = columns.at.get(role);
    const style = role === "text" ? "textTop" : "centre";
    if (column !== undefined) sheet.mergeDown(column, top, style, role === "text" ? item.text : "");
  }
}

function sectionRows(draft: ScoringDraft, section: Section): void {
  const { sheet, columns, filled } = draft;
  const merged = columns.at.get("section");
  const label = filled.template.form?.subtotalLabel;
  const top = sheet.row;
  const key = `section.${section.id}`;
  const subtotal = (text: string, number: string | null) =>
    sumRow(draft, key, { number, text, max: section.max }, "sectionText", (refer) => refer("result", key, "score"));
  if (merged === undefined) subtotal(section.title, section.number);
  for (const item of section.items) itemRows(draft, section, item);
  if (merged === undefined) return;
  if (label) subtotal(label, null);
  const text = sectionText(section);
  sheet.put(merged, "sectionText", text, {}, top);
  sheet.mergeDown(merged, top, "sectionText", text);
}

function totalRows(draft: ScoringDraft, template: Template): void {
  const { report } = draft.filled;
  const label = template.form?.totalLabel ?? "";
  const cells = (text: string) => ({ number: null, text, max: template.total });
  if (template.bonus.length > 0) {
    const known = report.sections.map(({ score }) => score).filter((score) => score !== null);
    const value = known.length === report.sections.length ? toNumber(sum(known)) : "";
    sumRow(
      draft,
      "sections",
      cells(label),
      "strong",
      (refer) => sumWhenComplete(template.sections.map(({ id }) => refer("result", `section.${id}`, "score"))),
      value,
    );
    for (const bonus of template.bonus) bonusRow(draft, bonus);
  }
  const text = template.bonus.length > 0 ? words.bonusTotal : label;
  sumRow(draft, "total", cells(text), "strong", (refer) => refer("result", "total", "score"));
}

function footRows({ sheet, columns, filled }: ScoringDraft): void {
  const { form } = filled.template;
  for (const { text } of form?.notes ?? []) {
    sheet.put(1, "note", text, { mergeTo: columns.last });
    sheet.nextRow();
  }
  const signature = form?.signature ?? sheetWords.result.members;
  for (const line of [/[：:）]$/u.test(signature) ? signature : `${signature}：`, words.signatureDate, words.seal]) {
    sheet.put(1, "sign", line, { mergeTo: columns.last });
    sheet.atLeast(34);
    sheet.nextRow();
  }
}

/** The scoring table as the official form looks, with a status beside each score. */
export function scoringSheet(filled: Filling): SheetBuilder {
  const { template } = filled;
  const columns = scoringColumns(template);
  const sheet = new SheetBuilder("scoring", sheetWords.names.scoring, template.id, columns.planned);
  const draft = { sheet, columns, filled };
  titleRows(draft);
  for (const section of template.sections) sectionRows(draft, section);
  if (template.sections.length > 0) totalRows(draft, template);
  else ownTotalRow(draft);
  footRows(draft);
  sheet.print(1, columns.last);
  return sheet;
}
