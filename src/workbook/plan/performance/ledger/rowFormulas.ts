import { performanceSheetWords } from "../../../../words/performanceSheets";
import { quote } from "../../formulas";
import { GAP, guarded } from "../formulas";

const { kinds, statuses, ungrouped } = performanceSheetWords.ledger;

/** Words that stand for a kind or a status, as the reading of the ledger knows them. */
const KIND_WORDS = {
  low: ["无低费", "无费", "低费", "无低费方案", "low"],
  high: ["中高费", "中费", "高费", "中高费方案", "high"],
};
const STATUS_WORDS = {
  implemented: ["已实施", "implemented"],
  planned: ["待实施", "拟实施", "计划实施", "planned"],
};
/** Signs between the characters of such a word. */
const SIGNS = ["/", "／", "、", " "];

function isOneOf(text: string, words: readonly string[]): string {
  return `OR(${words.map((word) => `${text}=${quote(word)}`).join(",")})`;
}

function withoutSigns(cell: string): string {
  return SIGNS.reduce((text, sign) => `SUBSTITUTE(${text},${quote(sign)},"")`, cell);
}

/** The word for a kind or a status that a cell holds; an empty text where it holds none. */
function wordOf(cell: string, [first, second]: readonly (readonly [string, readonly string[]])[]): string {
  if (!first || !second) return '""';
  const text = withoutSigns(cell);
  return `IF(${isOneOf(text, first[1])},${quote(first[0])},IF(${isOneOf(text, second[1])},${quote(second[0])},""))`;
}

/** Cells of one option. */
export interface OptionCells {
  readonly number: string;
  readonly kind: string;
  readonly status: string;
  readonly investment: string;
  readonly saving: string;
  readonly abatement: string;
  readonly benefit: string;
}

/** The kind that counts: the one given, else by investment and money limit, the limit itself included. */
export function kindFormula({ kind, investment }: OptionCells, limit: string): string {
  const given = wordOf(kind, [
    [kinds.low, KIND_WORDS.low],
    [kinds.high, KIND_WORDS.high],
  ]);
  const byLimit = `IF(${investment}<=${limit},${quote(kinds.low)},${quote(kinds.high)})`;
  const unknown = `IF(OR(TRIM(${investment})="",TRIM(${limit})=""),"",${GAP})`;
  const derived = `IF(AND(ISNUMBER(${investment}),ISNUMBER(${limit})),${byLimit},${unknown})`;
  return guarded(`IF(TRIM(${kind})="",${derived},${given})`);
}

/** The status that counts. */
export function statusFormula({ status }: OptionCells): string {
  const word = wordOf(status, [
    [statuses.implemented, STATUS_WORDS.implemented],
    [statuses.planned, STATUS_WORDS.planned],
  ]);
  return `IFERROR(${word},"")`;
}

/** Kind and status as the sums go by them; a word where an option counts nowhere. */
export function groupFormula(kind: string, status: string, row: string): string {
  const placed = `IF(OR(${kind}="",${status}=""),${quote(ungrouped)},${kind}&"·"&${status})`;
  return `IF(COUNTA(${row})=0,"",IF(${kind}=${GAP},${GAP},${placed}))`;
}

/** The benefit that counts: the one given, else benefit of saving and of abatement. */
export function benefitFormula({ benefit, saving, abatement }: OptionCells): string {
  const parts = `${saving},${abatement}`;
  const isReadable = (cell: string) => `OR(ISNUMBER(${cell}),TRIM(${cell})="")`;
  const summed = `IF(COUNT(${parts})=0,"",SUM(${parts}))`;
  const both = `IF(AND(${isReadable(saving)},${isReadable(abatement)}),${summed},${GAP})`;
  return guarded(`IF(ISNUMBER(${benefit}),${benefit},IF(TRIM(${benefit})="",${both},${GAP}))`);
}

/** The option's number as text, so that 1 and "1" are the same. */
export function numberTextFormula({ number }: OptionCells): string {
  return `IFERROR(TRIM(${number}&""),"")`;
}
