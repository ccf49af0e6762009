import type Big from "big.js";
import { toNumber } from "../../../core/decimal";
import { benefitOf, type Option } from "../../../core/performance/calculation/option";
import type { Ledger } from "../../../core/performance/ledger";
import type { LedgerField } from "./ledgerFields";

/** What an option brings of one kind. */
export interface Gain {
  readonly row: number;
  readonly label: string;
  readonly value: number;
}

function figureOf(option: Option, key: string): Big | null {
  const [group, id] = key.split("/");
  if (group === "benefit") return benefitOf(option);
  if (group === "investment") return option.investment;
  if (group !== "savings" && group !== "reductions") return null;
  return option[group].get(id ?? "") ?? null;
}

/** What each option brings, the most first; options without a figure are left out. */
export function optionGains({ options }: Ledger, key: string): Gain[] {
  const gains = options.flatMap((option): Gain[] => {
    const figure = figureOf(option, key);
    const label = `${option.number} ${option.name}`.trim();
    return figure && !figure.eq(0) ? [{ row: option.row, label, value: toNumber(figure) }] : [];
  });
  return gains.sort((one, other) => other.value - one.value);
}

/** The fields of which some option has a figure: the benefit first. */
export function gainFields(ledger: Ledger, fields: readonly LedgerField[]): LedgerField[] {
  const wanted = fields.filter(({ key }) => key === "benefit" || key === "investment" || key.includes("/"));
  const filled = wanted.filter(({ key }) => optionGains(ledger, key).length > 0);
  return [...filled].sort((one, other) => Number(other.key === "benefit") - Number(one.key === "benefit"));
}
