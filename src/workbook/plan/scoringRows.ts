import type { Bonus, Item, Section } from "../../core/template";
import { sheetWords } from "../../words/sheets";
import { metricRow } from "./answers";
import type { FormulaText, Refer } from "./builder";
import { entryValue } from "./cellValues";
import { effectiveScore, rangeStatus, scoreStatus, STATUS, type ScoreCells } from "./formulas";
import type { ScoringDraft } from "./scoring";
import type { CellValue } from "../slots";
import type { StyleName } from "./types";
import { between, maximumRule, scoreRule } from "./validations";

const words = sheetWords.scoring;

/** What stands in front of a row of sums. */
interface SumCells {
  readonly number: string | null;
  readonly text: string;
  readonly max: number;
}

/** Fills the row's printed cells that hold nothing, so that the borders are whole. */
function blankCells({ sheet, columns }: ScoringDraft, roles: readonly string[], style: StyleName): void {
  for (const [role, column] of columns.at) if (roles.includes(role)) sheet.put(column, style, null);
}

/** The value of a row of sums, from the report: a section's, a group's or the total. */
function sumValue({ filled }: ScoringDraft, key: string): CellValue {
  const { report } = filled;
  if (key === "total") return report.total ?? "";
  const section = report.sections.find(({ id }) => `section.${id}` === key);
  return (section ? section.score : report.scores.get(key)) ?? "";
}

/** A row whose score is computed: a section, a group, a subtotal or the total. */
export function sumRow(
  draft: ScoringDraft,
  key: string,
  { number, text, max }: SumCells,
  style: StyleName,
  formula: FormulaText,
  value: CellValue = sumValue(draft, key),
): void {
  const { sheet, columns } = draft;
  const numberColumn = columns.at.get("number");
  const textColumn = columns.at.get("text") ?? 1;
  const maxColumn = columns.at.get("max") ?? columns.last;
  const scoreColumn = columns.at.get("score") ?? columns.last;
  const start =
    key === "total" || key === "sections"
      ? 1
      : numberColumn !== undefined && number === null
        ? numberColumn
        : textColumn;
  if (start > 1 && numberColumn !== undefined && number !== null) sheet.put(numberColumn, "sectionText", number);
  const before = [...columns.at.values()].filter((column) => column >= start && column < maxColumn);
  sheet.put(start, style, text, { mergeTo: Math.max(start, contiguousEnd(before, start)) });
  const after = columns.at.get("requirement");
  if (after !== undefined && after > maxColumn) sheet.put(after, style, null);
  sheet.put(maxColumn, style === "strong" ? "strong" : "points", max);
  sheet.put(scoreColumn, "computed", value, { slot: { row: key, column: "score" }, formula });
  blankCells(draft, ["reason", "remark"], "text");
  sheet.atLeast(22);
  sheet.nextRow();
}

function contiguousEnd(columns: readonly number[], start: number): number {
  let end = start;
  while (columns.includes(end + 1)) end++;
  return end;
}

function scoreCells({ filled, columns, sheet }: ScoringDraft, refer: Refer, item: Item): ScoreCells {
  const { template } = filled;
  const condition = template.conditions.find(({ fullMarks }) => fullMarks.includes(item.id));
  const own = sheet.find(item.id, "max");
  return {
    score: refer("scoring", item.id, "score"),
    max: template.reallocation && own && columns.at.has("max") ? refer("scoring", item.id, "max") : String(item.max),
    metrics: (item.metrics ?? []).map((metric) => ({
      metric,
      cell: refer("answers", metricRow(item.id, metric.key), "answer"),
    })),
    condition: condition ? refer("answers", condition.id, "answer") : null,
  };
}

/** Status, effective score and, where a veto hangs on the total, the best score still possible. */
function besideCells(draft: ScoringDraft, item: Item): void {
  const { sheet, columns, filled } = draft;
  const { id } = item;
  const score = filled.report.scores.get(id) ?? null;
  const raw = entryValue(filled.entries.scores.get(id));
  const isBlank = raw === null || raw === "";
  const status = score === null ? (isBlank ? STATUS.blank : STATUS.wrong) : isBlank ? STATUS.full : STATUS.valid;
  sheet.put(columns.status, "status", status, {
    slot: { row: id, column: "status" },
    formula: (refer) => scoreStatus(item, scoreCells(draft, refer, item)),
  });
  sheet.put(columns.effective, "hidden", score ?? "", {
    slot: { row: id, column: "effective" },
    formula: (refer) => {
      const cells = scoreCells(draft, refer, item);
      return effectiveScore(refer("scoring", id, "status"), cells.score, cells.max, cells.condition !== null);
    },
  });
  if (!filled.template.vetoes.some(({ totalBelow }) => totalBelow !== undefined)) return;
  sheet.put(columns.reach, "hidden", score ?? filled.report.maxima.get(id) ?? item.max, {
    slot: { row: id, column: "reach" },
    formula: (refer) => {
      const effective = refer("scoring", id, "effective");
      return `IF(ISNUMBER(${effective}),${effective},${item.max})`;
    },
  });
}

/** The number in front of a wording where the form has no column for it. */
function numbered(number: string | null, text: string): string {
  if (number === null) return text;
  return /[）)]$/u.test(number) ? `${number}${text}` : `${number}、${text}`;
}

function wording(draft: ScoringDraft, item: Item, beside: { beside: Item; first: boolean } | null): void {
  const { sheet, columns } = draft;
  const number = columns.at.get("number");
  const text = columns.at.get("text") ?? 1;
  const requirement = columns.at.get("requirement");
  const put = ({ number: printed, text: wordingText }: Item, style: StyleName) => {
    if (number !== undefined) sheet.put(number, "centre", printed);
    sheet.put(text, style, number === undefined ? numbered(printed, wordingText) : wordingText);
  };
  if (!beside) {
    put(item, "text");
    if (requirement !== undefined) sheet.put(requirement, "text", item.requirement ?? null);
    return;
  }
  if (beside.first) put(beside.beside, "textTop");
  if (requirement !== undefined) sheet.put(requirement, "text", numbered(item.number, item.text));
}

function maximum(
  draft: ScoringDraft,
  section: Section,
  item: Item,
  beside: { beside: Item; first: boolean } | null,
): void {
  const { sheet, columns, filled } = draft;
  const column = columns.at.get("max");
  if (column === undefined) return;
  if (beside) {
    if (beside.first) sheet.put(column, "centre", beside.beside.max);
    return;
  }
  const slot = { row: item.id, column: "max" };
  if (!filled.template.reallocation) return sheet.put(column, "points", item.max, { slot });
  const entered = entryValue(filled.entries.maxima.get(item.id));
  sheet.put(column, "score", entered === null || entered === "" ? item.max : entered, { slot });
  sheet.validate(maximumRule(item, section.max), column);
}

/** A row that takes a score. With `beside`, the row of a sub-item beside its item. */
export function leafRow(
  draft: ScoringDraft,
  section: Section,
  item: Item,
  beside: { beside: Item; first: boolean } | null = null,
): void {
  const { sheet, columns, filled } = draft;
  const score = columns.at.get("score") ?? columns.last;
  wording(draft, item, beside);
  maximum(draft, section, item, beside);
  sheet.put(score, "score", entryValue(filled.entries.scores.get(item.id)), {
    slot: { row: item.id, column: "score" },
  });
  sheet.validate((refer) => scoreRule(item, scoreCells(draft, refer, item)), score);
  if (columns.at.get("remark") !== columns.reason) blankCells(draft, ["remark"], "entry");
  const reason = entryValue(filled.entries.reasons.get(item.id));
  sheet.put(columns.reason, "entry", reason, { slot: { row: item.id, column: "reason" } });
  besideCells(draft, item);
  sheet.atLeast(26);
  sheet.nextRow();
}

/** A row for bonus points, below the total of the sections. */
export function bonusRow(draft: ScoringDraft, { id, text, min, max }: Bonus): void {
  const { sheet, columns, filled } = draft;
  const maxColumn = columns.at.get("max") ?? columns.last;
  const score = columns.at.get("score") ?? columns.last;
  const raw = entryValue(filled.entries.bonus.get(id));
  const valid = filled.report.bonus !== null && raw !== null && raw !== "";
  sheet.put(1, "text", `${words.bonus}：${text}`, { mergeTo: maxColumn - 1 });
  sheet.put(maxColumn, "points", `${min}～${max}`);
  sheet.put(score, "score", raw, { slot: { row: id, column: "score" } });
  sheet.validate(() => between(words.bonus, String(min), String(max)), score);
  blankCells(draft, ["reason", "remark"], "text");
  sheet.put(columns.status, "status", valid || raw === null || raw === "" ? STATUS.valid : STATUS.wrong, {
    slot: { row: id, column: "status" },
    formula: (refer) => rangeStatus(refer("scoring", id, "score"), min, max, STATUS.valid),
  });
  sheet.put(columns.effective, "hidden", valid ? filled.report.bonus : "", {
    slot: { row: id, column: "effective" },
    formula: (refer) => {
      const cell = refer("scoring", id, "score");
      return `IF(${refer("scoring", id, "status")}="",IF(ISNUMBER(${cell}),${cell},""),"")`;
    },
  });
  sheet.atLeast(26);
  sheet.nextRow();
}

/** The panel's own total, for rules whose items are not known. */
export function ownTotalRow(draft: ScoringDraft): void {
  const { sheet, columns, filled } = draft;
  const { template, entries, report } = filled;
  const row = "own-total";
  sheet.put(1, "note", words.noItems, { mergeTo: columns.last });
  sheet.nextRow();
  const raw = entryValue(entries.total);
  const status = report.total !== null ? STATUS.valid : raw === null || raw === "" ? STATUS.blank : STATUS.wrong;
  const max = String(template.total);
  sheet.put(1, "text", words.ownTotal);
  sheet.put(2, "points", template.total);
  sheet.put(columns.last, "score", raw, { slot: { row, column: "score" } });
  sheet.validate(() => between(words.ownTotal, "0", max), columns.last);
  sheet.put(columns.status, "status", status, {
    slot: { row, column: "status" },
    formula: (refer) => rangeStatus(refer("scoring", row, "score"), 0, template.total, STATUS.blank),
  });
  sheet.put(columns.effective, "hidden", report.total ?? "", {
    slot: { row, column: "effective" },
    formula: (refer) => effectiveScore(refer("scoring", row, "status"), refer("scoring", row, "score"), max, false),
  });
  sheet.atLeast(30);
  sheet.nextRow();
}
