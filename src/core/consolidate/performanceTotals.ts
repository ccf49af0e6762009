import Big from "big.js";
import { CARRIERS, POLLUTANTS } from "../performance/cell";
import type { Filed } from "./filed";
import { OPTION_GROUPS, type OptionsRecord, type PerformanceRecord } from "./record";

/** A sum over enterprises, exact, and how many of them reported the figure. */
export interface Sum {
  readonly sum: string;
  readonly reported: number;
}

/** Options of one kind and status over all enterprises; money in 万元. */
export interface OptionTotals {
  readonly group: (typeof OPTION_GROUPS)[number] | "all.implemented" | "all.planned";
  readonly count: Sum;
  readonly investment: Sum;
  readonly benefit: Sum;
}

/** A yearly effect of the options over all enterprises, in a base unit. */
export interface EffectTotals {
  readonly of: string;
  readonly measure: "saving" | "reduction";
  readonly unit: string;
  readonly implemented: Sum;
  readonly planned: Sum;
}

/** What the counted performance tables add up to. */
export interface PerformanceTotals {
  readonly tables: number;
  readonly options: readonly OptionTotals[];
  readonly effects: readonly EffectTotals[];
}

type Reported = Filed<PerformanceRecord>;
/** The order in which effects are told: energy, CO2 and water first. */
const ORDER = ["energy", "co2", "water", ...CARRIERS, ...POLLUTANTS, "material"];

function sumOf(values: readonly (string | null)[]): Sum {
  const known = values.filter((value) => value !== null);
  return { sum: known.reduce((sum, value) => sum.plus(value), new Big(0)).toFixed(), reported: known.length };
}

/** Both kinds together: as the form tells it, else the sum of the two. */
function both({ options, allOptions }: PerformanceRecord, status: "implemented" | "planned"): OptionsRecord {
  const [low, high] = [options[`low.${status}`], options[`high.${status}`]];
  const of = (field: keyof OptionsRecord) => {
    const [one, other] = [low[field], high[field]];
    return allOptions[status][field] ?? (one !== null && other !== null ? new Big(one).plus(other).toFixed() : null);
  };
  return { count: of("count"), investment: of("investment"), benefit: of("benefit") };
}

function optionTotals(group: OptionTotals["group"], records: readonly OptionsRecord[]): OptionTotals {
  const of = (field: keyof OptionsRecord) => sumOf(records.map((record) => record[field]));
  return { group, count: of("count"), investment: of("investment"), benefit: of("benefit") };
}

function effectTotals(tables: readonly PerformanceRecord[]): EffectTotals[] {
  const effects = new Map<string, { of: string; measure: "saving" | "reduction"; unit: string }>();
  const figures = new Map<string, { implemented: (string | null)[]; planned: (string | null)[] }>();
  for (const { measure, of, unit, implemented, planned } of tables.flatMap((table) => table.effects)) {
    const key = JSON.stringify([measure, of, unit]);
    const known = figures.get(key) ?? { implemented: [], planned: [] };
    known.implemented.push(implemented);
    known.planned.push(planned);
    figures.set(key, known);
    effects.set(key, { of, measure, unit });
  }
  const place = ({ of }: { readonly of: string }) => (ORDER.includes(of) ? ORDER.indexOf(of) : ORDER.length);
  const name = ({ measure, of, unit }: EffectTotals) => JSON.stringify([measure, of, unit]);
  return [...effects]
    .map(([key, effect]): EffectTotals => {
      const { implemented, planned } = figures.get(key) ?? { implemented: [], planned: [] };
      return { ...effect, implemented: sumOf(implemented), planned: sumOf(planned) };
    })
    .sort((a, b) => place(a) - place(b) || (name(a) < name(b) ? -1 : 1));
}

/** Adds up the performance tables that count, exactly; what an enterprise did not report is not a zero. */
export function performanceTotals(reported: readonly Reported[]): PerformanceTotals {
  const tables = reported.map(({ table }) => table);
  return {
    tables: tables.length,
    options: [
      ...OPTION_GROUPS.map((group) =>
        optionTotals(
          group,
          tables.map(({ options }) => options[group]),
        ),
      ),
      ...(["implemented", "planned"] as const).map((status) =>
        optionTotals(
          `all.${status}`,
          tables.map((table) => both(table, status)),
        ),
      ),
    ],
    effects: effectTotals(tables),
  };
}
