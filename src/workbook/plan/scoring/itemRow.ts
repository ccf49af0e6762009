import type { Item, Section } from "../../../core/template";
import { metricRow } from "../answers";
import type { Refer } from "../builder";
import { entryValue } from "../cellValues";
import { effectiveScore, scoreStatus, STATUS, type ScoreCells } from "../formulas";
import type { StyleName } from "../types";
import { maximumRule, scoreRule } from "../validations";
import { blankCells, isBlank, type ScoringDraft } from "./draft";

/** The item beside whose sub-items a row stands; its own cells are put into the first row and merged down later. */
export interface Beside {
  readonly item: Item;
  readonly first: boolean;
}

function scoreCells({ filled }: ScoringDraft, refer: Refer, item: Item): ScoreCells {
  const { template } = filled;
  const condition = template.conditions.find(({ fullMarks }) => fullMarks.includes(item.id));
  return {
    score: refer("scoring", item.id, "score"),
    max: template.reallocation ? refer("scoring", item.id, "max") : String(item.max),
    metrics: (item.metrics ?? []).map((metric) => ({
      metric,
      cell: refer("answers", metricRow(item.id, metric.key), "answer"),
    })),
    condition: condition ? refer("answers", condition.id, "answer") : null,
  };
}

/** The status that the formula will show, from the report. */
function statusOf({ filled }: ScoringDraft, id: string): string {
  const scored = (filled.report.scores.get(id) ?? null) !== null;
  const blank = isBlank(entryValue(filled.entries.scores.get(id)));
  if (scored) return blank ? STATUS.full : STATUS.valid;
  return blank ? STATUS.blank : STATUS.wrong;
}

function statusCells(draft: ScoringDraft, item: Item): void {
  const { sheet, columns, filled } = draft;
  const { id } = item;
  sheet.put(columns.status, "status", statusOf(draft, id), {
    slot: { row: id, column: "status" },
    formula: (refer) => scoreStatus(item, scoreCells(draft, refer, item)),
  });
  sheet.put(columns.effective, "hidden", filled.report.scores.get(id) ?? "", {
    slot: { row: id, column: "effective" },
    formula: (refer) => {
      const cells = scoreCells(draft, refer, item);
      return effectiveScore(refer("scoring", id, "status"), cells.score, cells.max, cells.condition !== null);
    },
  });
}

/** The best score still possible, for tables with a veto that hangs on the total. */
function reachCell({ sheet, columns, filled }: ScoringDraft, { id, max }: Item): void {
  if (filled.template.vetoes.every(({ totalBelow }) => totalBelow === undefined)) return;
  sheet.put(columns.reach, "hidden", filled.report.scores.get(id) ?? max, {
    slot: { row: id, column: "reach" },
    formula: (refer) => {
      const effective = refer("scoring", id, "effective");
      return `IF(ISNUMBER(${effective}),${effective},${max})`;
    },
  });
}

/** The number in front of a wording where the form has no column for it. */
function numbered(number: string | null, text: string): string {
  if (number === null) return text;
  return /[）)]$/u.test(number) ? `${number}${text}` : `${number}、${text}`;
}

/** An enumeration （1）（2） with each point on a line of its own, as forms print it. */
function inLines(requirement: string | null): string | null {
  return requirement?.replace(/(?<=[；。])(?=（\d+）)/gu, "\n") ?? null;
}

function wording({ sheet, columns }: ScoringDraft, { number, text }: Item, style: StyleName): void {
  const column = columns.at.get("number");
  if (column !== undefined) sheet.put(column, "centre", number);
  sheet.put(columns.text, style, column === undefined ? numbered(number, text) : text);
}

function maximum({ sheet, columns, filled }: ScoringDraft, section: Section, item: Item): void {
  const slot = { row: item.id, column: "max" };
  if (!filled.template.reallocation) return sheet.put(columns.max, "points", item.max, { slot });
  const entered = entryValue(filled.entries.maxima.get(item.id));
  sheet.put(columns.max, "score", isBlank(entered) ? item.max : entered, { slot });
  sheet.validate(() => maximumRule(item, section.max), columns.max);
}

function printedCells(draft: ScoringDraft, section: Section, item: Item, beside: Beside | null): void {
  const { sheet, columns } = draft;
  const requirement = columns.at.get("requirement");
  if (!beside) {
    wording(draft, item, "text");
    maximum(draft, section, item);
    if (requirement !== undefined) sheet.put(requirement, "text", inLines(item.requirement ?? null));
    return;
  }
  if (beside.first) {
    wording(draft, beside.item, "textTop");
    sheet.put(columns.max, "centre", beside.item.max);
  }
  if (requirement !== undefined) sheet.put(requirement, "text", numbered(item.number, item.text));
}

/** A row that takes a score. */
export function itemRow(draft: ScoringDraft, section: Section, item: Item, beside: Beside | null = null): void {
  const { sheet, columns, filled } = draft;
  const { entries } = filled;
  printedCells(draft, section, item, beside);
  sheet.put(columns.score, "score", entryValue(entries.scores.get(item.id)), {
    slot: { row: item.id, column: "score" },
  });
  sheet.validate((refer) => scoreRule(item, scoreCells(draft, refer, item)), columns.score);
  if (columns.at.get("remark") !== columns.reason) blankCells(draft, ["remark"], "entry");
  const reason = entryValue(entries.reasons.get(item.id));
  sheet.put(columns.reason, "entry", reason, { slot: { row: item.id, column: "reason" } });
  statusCells(draft, item);
  reachCell(draft, item);
  // Where the form has a column for remarks, two lines of them fit.
  sheet.atLeast(columns.reason <= columns.last ? 37 : 26);
  sheet.nextRow();
}
