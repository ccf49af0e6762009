import type { CostKind, OptionStatus } from "../../../../core/performance/calculation/option";
import type { OptionResult } from "../../../../core/performance/report";
import { performanceSheetWords } from "../../../../words/performanceSheets";
import type { CellValue } from "../../../slots";
import type { Refer } from "../../builder";
import { TWO_LINES } from "../../fit";
import type { StyleName } from "../../types";
import { entryAt } from "../draft";
import { choiceRule, dateRule, numberRule, textRule, type Rule } from "../rules";
import { groupWord } from "./counted";
import { GROUP, HELPERS, type OptionColumn } from "./columns";
import { FIRST, type LedgerDraft } from "./layout";
import {
  benefitFormula,
  groupFormula,
  kindFormula,
  numberTextFormula,
  statusFormula,
  type OptionCells,
} from "./rowFormulas";

const words = performanceSheetWords.ledger;
const { prompts } = performanceSheetWords;

const KIND_ENTRIES: Readonly<Record<string, string>> = words.kinds satisfies Record<CostKind, string>;
const STATUS_ENTRIES: Readonly<Record<string, string>> = words.statuses satisfies Record<OptionStatus, string>;

/** What a cell of an option shows: a coded kind or status as the word that people choose. */
function shown({ content }: OptionColumn, value: CellValue): CellValue {
  if (typeof value !== "string") return value;
  if (content === "kind") return KIND_ENTRIES[value] ?? value;
  return content === "status" ? (STATUS_ENTRIES[value] ?? value) : value;
}

function groupOf(option: OptionResult | undefined): string {
  if (!option) return "";
  return option.kind && option.status ? groupWord(option.kind, option.status) : words.ungrouped;
}

type FormulaOf = (at: (column: string) => string, refer: Refer) => string;

interface Helper {
  readonly column: string;
  readonly style: StyleName;
  readonly value: CellValue;
  readonly formula: FormulaOf;
}

function cellsOf(at: (column: string) => string): OptionCells {
  const [number, kind, status] = [at("number"), at("kind"), at("status")];
  const [investment, saving, abatement] = [at("investment"), at("saving"), at("abatement")];
  return { number, kind, status, investment, saving, abatement, benefit: at("benefit") };
}

function helpers({ draft, layout }: LedgerDraft, index: number): Helper[] {
  const option = draft.filled.report.options.find(({ row }) => row === index);
  const lastKey = layout.columns.at(-1)?.key ?? "evidence";
  const hidden = (column: string, value: CellValue, formula: FormulaOf): Helper => {
    return { column, style: "hidden", value, formula };
  };
  const limit = (refer: Refer) => draft.book.refer(refer, draft.settings.moneyLimit);
  return [
    {
      column: GROUP,
      style: "derived",
      value: groupOf(option),
      formula: (at) => groupFormula(at(HELPERS.kind), at(HELPERS.status), `${at("number")}:${at(lastKey)}`),
    },
    hidden(HELPERS.benefit, option?.benefit ?? "", (at) => benefitFormula(cellsOf(at))),
    hidden(HELPERS.numberText, option?.number ?? "", (at) => numberTextFormula(cellsOf(at))),
    hidden(HELPERS.kind, option?.kind ? words.kinds[option.kind] : "", (at, refer) =>
      kindFormula(cellsOf(at), limit(refer)),
    ),
    hidden(HELPERS.status, option?.status ? words.statuses[option.status] : "", (at) => statusFormula(cellsOf(at))),
  ];
}

/** The row of one option: what is filled in, then what the sums go by. */
export function optionRow(ledger: LedgerDraft, row: string, index: number): void {
  const { draft, sheet, layout } = ledger;
  layout.columns.forEach((column, offset) => {
    const path = `/ledger/${index}/${column.path}`;
    const value = shown(column, entryAt(draft, path));
    sheet.put(FIRST + offset, column.style, value, { slot: { row, column: column.key }, path });
    sheet.fitLines(value, column.width);
  });
  for (const { column, style, value, formula } of helpers(ledger, index)) {
    sheet.put(ledger.at(column), style, value, {
      slot: { row, column },
      formula: (refer) => formula((key) => refer("ledger", row, key), refer),
      restore: true,
    });
  }
  sheet.atLeast(TWO_LINES);
  sheet.nextRow();
}

function ruleOf({ content, header, unit, isPositive, key }: OptionColumn, at: string): Rule {
  switch (content) {
    case "kind":
      return choiceRule(header, prompts.kind, Object.values(words.kinds));
    case "status":
      return choiceRule(header, prompts.status, Object.values(words.statuses));
    case "date":
      return dateRule(header, at);
    case "number":
      return numberRule(header, prompts.number(unit), isPositive ? 0 : null, null);
    case "text":
      return textRule(header, at, key === "number" ? prompts.optionNumber : prompts.text);
  }
}

/** One rule a column, for all rows from `first` on. */
export function optionRules({ sheet, layout, rows }: LedgerDraft, first: number): void {
  const [row = ""] = rows;
  const bottom = first + rows.length - 1;
  layout.columns.forEach((column, offset) => {
    sheet.validate((refer) => ({ ...ruleOf(column, refer("ledger", row, column.key)), bottom }), FIRST + offset, first);
  });
}
