/** How medium/high-cost options pay (经济可行性): payback, net present value and internal rate of return. */
import Big from "big.js";
import { sum, toNumber } from "../decimal";
import type { Amount } from "./calculation/amount";
import { internalRate, netPresentValue, payback } from "./calculation/economics";
import type { Option } from "./calculation/option";
import { computed, withoutValue, type Outcome } from "./calculation/outcome";
import { FLOW_YEARS } from "./entrySpots";
import { finite } from "./finite";
import type { FeasibilityGap, OptionEconomics } from "./report";

/** A row of feasibility entries. */
export interface FeasibilityRow {
  readonly number: string;
  /** Yearly net flows in 万元, the first year first. */
  readonly flows: readonly Amount[];
}

/** The flows up to the last one given; null where none is, where one between is blank, or where one could not be read. */
function completeFlows(flows: readonly Amount[]): Big[] | null {
  const trailing = [...flows].reverse().findIndex(({ kind }) => kind !== "blank");
  const filled = trailing < 0 ? [] : flows.slice(0, flows.length - trailing);
  const given = filled.flatMap((flow) => (flow.kind === "number" ? [flow.value] : []));
  return given.length > 0 && given.length === filled.length ? given : null;
}

function inNumbers<Reason extends string>(outcome: Outcome<Big, Reason>): Outcome<number, Reason | "too-large"> {
  if (outcome.value === null) return outcome;
  const value = finite(outcome.value);
  return value === null ? withoutValue("too-large") : computed(value);
}

function inPercent<Reason extends string>(outcome: Outcome<number, Reason>): Outcome<number, Reason | "too-large"> {
  if (outcome.value === null) return outcome;
  const value = outcome.value * 100;
  return Number.isFinite(value) ? computed(value) : withoutValue("too-large");
}

type Figures = Pick<OptionEconomics, "flows" | "payback" | "npv" | "irr">;

function figuresOf(investment: Big | null, flows: readonly Big[] | null, rate: Big | null): Figures {
  const blank = withoutValue<FeasibilityGap>("blank");
  const shown = (flows ?? []).map(toNumber);
  if (investment === null || flows === null) return { flows: shown, payback: blank, npv: blank, irr: blank };
  return {
    flows: shown,
    // I / (Σ F / n) with one division.
    payback: inNumbers(payback(investment.times(flows.length), sum(flows))),
    npv: rate === null ? blank : netPresentValue(investment, flows, rate.times("0.01")),
    irr: inPercent(internalRate(investment, flows)),
  };
}

function ofOption(
  { row, number, name, investment }: Option,
  flows: FeasibilityRow | null,
  rate: Big | null,
): OptionEconomics {
  const figures = figuresOf(investment, flows && completeFlows(flows.flows), rate);
  return { row, number, name, investment: finite(investment), rate: finite(rate), ...figures };
}

function ofStray({ number, flows }: FeasibilityRow, rate: Big | null): OptionEconomics {
  const figures = figuresOf(null, completeFlows(flows), rate);
  return { row: null, number, name: "", investment: null, rate: finite(rate), ...figures };
}

function isFilled({ number, flows }: FeasibilityRow): boolean {
  return number !== "" || flows.some(({ kind }) => kind !== "blank");
}

/**
 * The economics of every medium/high-cost option, in the ledger's order, by the feasibility row of its number; then of
 * the rows that no such option has, and of a number's second row. Without an investment or with a gap in the flows there
 * is no value. Flows may be fewer than ten years.
 * @param rate discount rate in %; null: none is given.
 */
export function economicsOfAll(
  options: readonly Option[],
  rows: readonly FeasibilityRow[],
  rate: Big | null,
): OptionEconomics[] {
  const used = new Set<FeasibilityRow>();
  const ofOptions = options.flatMap((option) => {
    if (option.kind !== "high") return [];
    const row = option.number === "" ? undefined : rows.find(({ number }) => number === option.number);
    if (row) used.add(row);
    return [ofOption(option, row ?? null, rate)];
  });
  const others = rows.filter((row) => isFilled(row) && !used.has(row));
  const ofOthers = others.map((row) => {
    const option = options.find(({ number }) => number !== "" && number === row.number);
    return option ? ofOption(option, row, rate) : ofStray(row, rate);
  });
  return [...ofOptions, ...ofOthers];
}

/** The feasibility rows of the entries, as many as there are. */
export function feasibilityRows(
  count: number,
  amount: (path: string) => Amount,
  text: (path: string) => string,
): FeasibilityRow[] {
  return Array.from({ length: count }, (_, row) => ({
    number: text(`/feasibility/${row}/number`),
    flows: Array.from({ length: FLOW_YEARS }, (__, year) => amount(`/feasibility/${row}/flows/${year}`)),
  }));
}
