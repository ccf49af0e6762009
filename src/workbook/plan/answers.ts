import { allLeaves, type Clause } from "../../core/template";
import { sheetWords } from "../../words/sheets";
import { enterpriseLine } from "./enterpriseLine";
import { signatureRows } from "./signatures";
import type { CellValue } from "../slots";
import { SheetBuilder, type FormulaText } from "./builder";
import { entryValue, passFailValue, yesNoValue } from "./cellValues";
import type { Filling } from "./filling";
import type { Validation } from "./types";
import { measuredValue, oneGrade, passFail, yesNo } from "./validations";

const COLUMNS = [{ width: 10, hidden: true }, { width: 8 }, { width: 52 }, { width: 15 }, { width: 9 }, { width: 14 }];
/** A checklist is the form itself: two lines of a reason fit beside each criterion. */
const CHECKLIST_COLUMNS = [{ width: 10, hidden: true }, ...[8, 46, 13, 9, 22].map((width) => ({ width }))];
const [ROW_POINTS, CHECKLIST_ROW_POINTS] = [24, 37];
const LAST = 5;
const ANSWER = 4;

interface AnswerRow {
  readonly key: string;
  readonly number: string;
  readonly text: string;
  readonly basis: string;
  readonly value: CellValue;
  readonly reason: CellValue;
  readonly rule: Omit<Validation, "row" | "column"> | null;
  readonly formula?: FormulaText;
}

/** Row key of a metric's cell. */
export function metricRow(itemId: string, key: string): string {
  return `metric.${itemId}.${key}`;
}

function block(sheet: SheetBuilder, title: string, rows: readonly AnswerRow[], points: number): void {
  if (rows.length === 0) return;
  sheet.put(1, "section", title, { mergeTo: LAST });
  sheet.nextRow();
  for (const { key, number, text, basis, value, reason, rule, formula } of rows) {
    sheet.put(1, "centre", number);
    sheet.put(2, "text", text);
    sheet.put(3, "text", basis);
    const slot = { row: key, column: "answer" };
    if (formula) sheet.put(ANSWER, "computed", value, { slot, formula });
    else sheet.put(ANSWER, "choice", value, { slot });
    if (rule) sheet.validate(() => rule, ANSWER);
    sheet.put(LAST, "entry", reason, { slot: { row: key, column: "reason" } });
    sheet.atLeast(points);
    sheet.nextRow();
  }
}

function clauseRow(filled: Filling, { id, number, text, article }: Clause, value: CellValue): AnswerRow {
  const reason = entryValue(filled.entries.reasons.get(id));
  return { key: id, number: number ?? "", text, basis: article, value, reason, rule: yesNo() };
}

function metricRows({ template, entries }: Filling): AnswerRow[] {
  return allLeaves(template).flatMap((item) =>
    (item.metrics ?? []).map((metric) => ({
      key: metricRow(item.id, metric.key),
      number: item.id,
      text: metric.name.zh,
      basis: sheetWords.answers.metricOf(item.number ?? item.id, metric.unit),
      value: entryValue(entries.metrics.get(item.id)?.get(metric.key)),
      reason: null,
      rule: measuredValue(metric),
    })),
  );
}

/** A veto that the total decides: yes or no once that is certain, empty before. */
function derivedFormula(bound: number): FormulaText {
  const { yes, no } = sheetWords;
  return (refer) => {
    const total = refer("result", "total", "score");
    const reachable = refer("result", "reachable", "score");
    return `IF(${total}="",IF(${reachable}<${bound},"${yes}",""),IF(${total}<${bound},"${yes}","${no}"))`;
  };
}

function vetoRows(filled: Filling): AnswerRow[] {
  const { template, entries, report } = filled;
  return template.vetoes.map((veto) => {
    if (veto.totalBelow === undefined) return clauseRow(filled, veto, yesNoValue(entries.vetoes.get(veto.id)));
    const decided = report.vetoes.includes(veto.id) ? sheetWords.yes : sheetWords.no;
    const value = report.undecidedVetoes.includes(veto.id) ? "" : decided;
    return { ...clauseRow(filled, veto, value), rule: null, formula: derivedFormula(veto.totalBelow) };
  });
}

/** The criteria of a checklist in stretches that stand under the same heading. */
function criteriaBlocks(filled: Filling): [string, AnswerRow[]][] {
  const { template, entries } = filled;
  const words = sheetWords.answers;
  const { criteria = [], grades = [] } = template.checklist ?? {};
  const stretches: { group: string | undefined; rows: AnswerRow[] }[] = [];
  for (const criterion of criteria) {
    const value = entryValue(entries.criteria.get(criterion.id));
    const row = { ...clauseRow(filled, criterion, value), rule: oneGrade(grades) };
    const last = stretches.at(-1);
    if (last && last.group === criterion.group) last.rows.push(row);
    else stretches.push({ group: criterion.group, rows: [row] });
  }
  return stretches.map(({ group, rows }) => {
    return [group === undefined ? words.criteria(grades) : words.group(group, grades), rows];
  });
}

function blocks(filled: Filling): [string, AnswerRow[]][] {
  const { template, entries } = filled;
  const words = sheetWords.answers;
  const rows = (list: readonly Clause[], answers: ReadonlyMap<string, unknown>) =>
    list.map((clause) => clauseRow(filled, clause, yesNoValue(answers.get(clause.id))));
  const gates = template.gates.map((gate) => ({
    ...clauseRow(filled, gate, passFailValue(entries.gates.get(gate.id))),
    rule: passFail(),
  }));
  return [
    ...criteriaBlocks(filled),
    [words.vetoes, vetoRows(filled)],
    [words.conditions, rows(template.conditions, entries.conditions)],
    [words.metrics, metricRows(filled)],
    [words.gates, gates],
    [words.eligibility, rows(template.eligibility, entries.eligibility)],
  ];
}

function titleRows(sheet: SheetBuilder, filled: Filling): void {
  const { template } = filled;
  const { title, checklist } = template;
  sheet.put(1, "title", checklist ? title : `${title}  ${sheetWords.answers.title}`, { mergeTo: LAST });
  sheet.atLeast(36);
  sheet.nextRow();
  if (checklist) enterpriseLine(sheet, filled, LAST);
  sheet.headerRow = sheet.row;
  sheetWords.answers.headers.forEach((header, index) => sheet.put(1 + index, "header", header));
  sheet.nextRow();
}

/** Everything that is answered instead of scored: criteria, vetoes, conditions, metrics, gates, eligibility. */
export function answersSheet(filled: Filling): SheetBuilder {
  const { template } = filled;
  const [columns, points] = template.checklist ? [CHECKLIST_COLUMNS, CHECKLIST_ROW_POINTS] : [COLUMNS, ROW_POINTS];
  const sheet = new SheetBuilder("answers", filled.names.answers, template.id, columns);
  titleRows(sheet, filled);
  const all = blocks(filled);
  for (const [title, rows] of all) block(sheet, title, rows, points);
  if (all.every(([, rows]) => rows.length === 0)) {
    sheet.put(1, "note", sheetWords.answers.nothing, { mergeTo: LAST });
    sheet.nextRow();
  }
  // A checklist is the form itself, and is signed.
  if (template.checklist) signatureRows(sheet, LAST);
  sheet.print(1, LAST);
  return sheet;
}
