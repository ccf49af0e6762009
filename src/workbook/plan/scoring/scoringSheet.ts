import { sum, toNumber } from "../../../core/decimal";
import type { Item, Section, Template } from "../../../core/template";
import { sheetWords } from "../../../words/sheets";
import { SheetBuilder, type FormulaText } from "../builder";
import { enterpriseLine } from "../enterpriseLine";
import type { Filling } from "../filling";
import { roundedSum, sumWhenComplete } from "../formulas";
import { scoringColumns } from "./columns";
import type { ScoringDraft } from "./draft";
import { bonusRow, ownTotalRow } from "./extraRows";
import { itemRow } from "./itemRow";
import { sumRow } from "./sumRow";

const words = sheetWords.scoring;

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
  const named = number === null ? title : `${number}${/^\d/u.test(number) ? " " : "、"}${title}`;
  return `${named}\n${words.sectionMax(max)}`;
}

/** An item, or a group's own row and what is scored below it. */
function itemRows(draft: ScoringDraft, section: Section, item: Item): void {
  if (!item.items) return itemRow(draft, section, item);
  if (draft.columns.at.has("requirement")) return besideRows(draft, section, item, item.items);
  const { report, template } = draft.filled;
  const ids = item.items.map(({ id }) => id);
  const maxFormula: FormulaText = (refer) => roundedSum(ids.map((id) => refer("scoring", id, "max")));
  sumRow(draft, {
    ...(template.reallocation ? { maxFormula } : {}),
    key: item.id,
    number: item.number,
    text: item.text,
    max: report.maxima.get(item.id) ?? item.max,
    value: report.scores.get(item.id) ?? "",
    formula: (refer) => sumWhenComplete(ids.map((id) => refer("scoring", id, "effective"))),
  });
  for (const inner of item.items) itemRows(draft, section, inner);
}

/** An item beside its sub-items, which stand in the requirement column. */
function besideRows(draft: ScoringDraft, section: Section, item: Item, subItems: readonly Item[]): void {
  const { sheet, columns } = draft;
  const top = sheet.row;
  subItems.forEach((inner, index) => itemRow(draft, section, inner, { item, first: index === 0 }));
  const number = columns.at.get("number");
  if (number !== undefined) sheet.mergeDown(number, top, "centre", "");
  sheet.mergeDown(columns.text, top, "textTop", item.text);
  sheet.mergeDown(columns.max, top, "centre", "");
}

function sectionRows(draft: ScoringDraft, section: Section): void {
  const { sheet, columns, filled } = draft;
  const merged = columns.at.get("section");
  const top = sheet.row;
  const key = `section.${section.id}`;
  const value = filled.report.sections.find(({ id }) => id === section.id)?.score ?? "";
  const subtotal = (number: string | null, text: string) =>
    sumRow(draft, { key, number, text, max: section.max, value, formula: (refer) => refer("result", key, "score") });
  if (merged === undefined) subtotal(section.number, section.title);
  for (const item of section.items) itemRows(draft, section, item);
  if (merged === undefined) return;
  const label = filled.template.form?.subtotalLabel;
  if (label) subtotal(null, label);
  const text = sectionText(section);
  sheet.put(merged, "sectionText", text, {}, top);
  sheet.mergeDown(merged, top, "sectionText", text);
}

function totalRows(draft: ScoringDraft, template: Template): void {
  const { report } = draft.filled;
  const label = template.form?.totalLabel ?? "";
  const row = { number: null, max: template.total, wide: true };
  if (template.bonus.length > 0) {
    const scores = report.sections.map(({ score }) => score).filter((score) => score !== null);
    const value = scores.length === report.sections.length ? toNumber(sum(scores)) : "";
    const ids = template.sections.map(({ id }) => `section.${id}`);
    const formula: FormulaText = (refer) => sumWhenComplete(ids.map((id) => refer("result", id, "score")));
    sumRow(draft, { ...row, key: "sections", text: label, value, formula });
    for (const bonus of template.bonus) bonusRow(draft, bonus);
  }
  sumRow(draft, {
    ...row,
    key: "total",
    text: template.bonus.length > 0 ? words.bonusTotal : label,
    value: report.total ?? "",
    formula: (refer) => refer("result", "total", "score"),
  });
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
  const sheet = new SheetBuilder("scoring", filled.names.scoring, template.id, columns.planned);
  const draft = { sheet, columns, filled };
  titleRows(draft);
  for (const section of template.sections) sectionRows(draft, section);
  if (template.sections.length > 0) totalRows(draft, template);
  else ownTotalRow(draft);
  footRows(draft);
  sheet.print(1, columns.last);
  return sheet;
}
