import type { OptionFigure } from "../../../../core/performance/cell";
import { ledgerColumns } from "../../../../core/performance/ledgerColumns";
import type { PerformanceTemplate } from "../../../../core/performance/template";
import { performanceSheetWords } from "../../../../words/performanceSheets";
import type { StyleName } from "../../types";

/** Fields of an option that stand in a column of their own, in the order of the columns. */
export const OPTION_FIELDS = [
  "number",
  "name",
  "kind",
  "status",
  "date",
  "investment",
  "saving",
  "abatement",
  "benefit",
  "evidence",
] as const;

/** A field of an option with a column of its own. */
export type OptionField = (typeof OPTION_FIELDS)[number];

/** Columns that the sheet computes for its own formulas. */
export const HELPERS = { numberText: "number.text", kind: "kind.used", status: "status.used", benefit: "benefit.used" };

/** Where the kind and the status that count are told; formulas count by it. */
export const GROUP = "group";

/** A column of the ledger that is filled in. */
export interface OptionColumn {
  /** Column key; steps of the entry's path joined by a dot. */
  readonly key: string;
  /** Path of the entry within the option. */
  readonly path: string;
  readonly header: string;
  readonly width: number;
  readonly style: StyleName;
  readonly content: "number" | "text" | "date" | "kind" | "status";
  /** Unit of a figure. */
  readonly unit: string;
  /** Whether it is added up below. */
  readonly isSummed: boolean;
  /** False for figures that may be negative. */
  readonly isPositive: boolean;
}

const words = performanceSheetWords.ledger.columns;

const WIDTHS: Readonly<Record<OptionField, number>> = {
  number: 8,
  name: 29,
  kind: 9,
  status: 9,
  date: 13,
  investment: 11,
  saving: 11,
  abatement: 11,
  benefit: 11,
  evidence: 20,
};

/** Characters of a page beside the repeated number and name. */
const PART_WIDTH = 94;
const MOST_IN_PART = 10;

function contentOf(field: OptionField): OptionColumn["content"] {
  switch (field) {
    case "kind":
    case "status":
    case "date":
      return field;
    case "number":
    case "name":
    case "evidence":
      return "text";
    default:
      return "number";
  }
}

const STYLES: Readonly<Record<OptionColumn["content"], StyleName>> = {
  number: "score",
  text: "textEntry",
  date: "textEntry",
  kind: "choice",
  status: "choice",
};

function fieldColumn(key: OptionField): OptionColumn {
  const content = contentOf(key);
  return {
    key,
    path: key,
    header: words[key],
    width: WIDTHS[key],
    style: STYLES[content],
    content,
    unit: key === "investment" ? "万元" : "万元/年",
    isSummed: content === "number",
    isPositive: key === "investment",
  };
}

/** The ledger's columns: those that every ledger has, then what the form asks to be saved and reduced. */
export interface LedgerLayout {
  readonly columns: readonly OptionColumn[];
  /** How many columns each page shows after the first. */
  readonly inPart: number;
}

/** Lays out the ledger's columns for a template. */
export function ledgerLayout(template: PerformanceTemplate): LedgerLayout {
  const { savings, reductions } = ledgerColumns(template);
  const count = savings.length + reductions.length;
  const inPart = Math.max(1, Math.ceil(count / Math.max(1, Math.ceil(count / MOST_IN_PART))));
  // Parts are equally wide, so that programs which break pages by themselves break them at the same columns.
  const width = Math.floor((PART_WIDTH / inPart) * 10) / 10;
  const column = (group: "savings" | "reductions") => (named: (typeof savings)[number]) => ({
    key: `${group}.${named.key}`,
    path: `${group}/${named.key}`,
    header: `${named.name.zh}（${named.unit}）`,
    width,
    style: "score" as const,
    content: "number" as const,
    unit: named.unit,
    isSummed: true,
    isPositive: true,
  });
  const columns = [
    ...OPTION_FIELDS.map(fieldColumn),
    ...savings.map(column("savings")),
    ...reductions.map(column("reductions")),
  ];
  return { columns, inPart };
}

/** Key of the column that a figure of options is added up from; null for the number of options. */
export function columnOf({ measure, of }: OptionFigure): string | null {
  switch (measure) {
    case "count":
      return null;
    case "investment":
      return "investment";
    case "benefit":
      return HELPERS.benefit;
    case "saving-benefit":
      return "saving";
    case "abatement-benefit":
      return "abatement";
    case "saving":
      return `savings.${of ?? ""}`;
    case "reduction":
      return `reductions.${of ?? ""}`;
  }
}
