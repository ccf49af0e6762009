import Big from "big.js";
import { benefitOf, type CostKind, type Option, type OptionStatus } from "./option";

/** A sum over options. */
export interface SummaryFigure {
  readonly sum: Big;
  /** Options whose figure is blank or was refused, and so is not in the sum. */
  readonly missing: number;
  /** Those of them whose figure is filled in and could not be read. */
  readonly refused: number;
}

/** One row of the summary: a figure for each kind and status, with the totals of both and the grand total (总计). */
export type SummaryRow = Readonly<Record<CostKind | "all", Readonly<Record<OptionStatus | "all", SummaryFigure>>>>;

/** The summary block of a performance table, computed from the ledger. */
export interface Summary {
  readonly count: SummaryRow;
  /** 万元. */
  readonly investment: SummaryRow;
  /** 万元 a year, by `benefitOf`. */
  readonly benefit: SummaryRow;
  /** Benefit of saving (节约效益), 万元 a year. */
  readonly saving: SummaryRow;
  /** Benefit of abatement (减排效益), 万元 a year. */
  readonly abatement: SummaryRow;
  /** By carrier, in the order of first appearance, in the unit of the ledger's column. */
  readonly savings: ReadonlyMap<string, SummaryRow>;
  /** By pollutant, likewise. */
  readonly reductions: ReadonlyMap<string, SummaryRow>;
  /** Options without kind or status: they are in no figure above, and have to be placed before the summary holds. */
  readonly unplaced: readonly Option[];
}

type PlacedOption = Option & { readonly kind: CostKind; readonly status: OptionStatus };
type Group = "savings" | "reductions";
type FigureOf = (option: Option) => Big | null;

const [NOTHING, ONE] = [new Big(0), new Big(1)];

function isPlaced(option: Option): option is PlacedOption {
  return option.kind !== null && option.status !== null;
}

/** A sum while options are added to it. */
class Tally implements SummaryFigure {
  sum = NOTHING;
  missing = 0;
  refused = 0;

  add(value: Big | null, isRefused: boolean): void {
    if (value !== null) this.sum = this.sum.plus(value);
    else this.missing++;
    if (value === null && isRefused) this.refused++;
  }
}

function together(one: SummaryFigure, other: SummaryFigure): SummaryFigure {
  const [missing, refused] = [one.missing + other.missing, one.refused + other.refused];
  return { sum: one.sum.plus(other.sum), missing, refused };
}

/** @param places of the figure among those that an option may have refused. */
function rowOf(options: readonly PlacedOption[], figureOf: FigureOf, places: readonly string[] = []): SummaryRow {
  const low = { implemented: new Tally(), planned: new Tally() };
  const high = { implemented: new Tally(), planned: new Tally() };
  for (const option of options) {
    const { kind, status, refused } = option;
    (kind === "low" ? low : high)[status].add(
      figureOf(option),
      places.some((at) => refused.includes(at)),
    );
  }
  const implemented = together(low.implemented, high.implemented);
  const planned = together(low.planned, high.planned);
  return {
    low: { ...low, all: together(low.implemented, low.planned) },
    high: { ...high, all: together(high.implemented, high.planned) },
    all: { implemented, planned, all: together(implemented, planned) },
  };
}

/** A key whose every figure was refused still has its row, so that it is seen to be missing. */
function keysOf(options: readonly PlacedOption[], group: Group): Set<string> {
  const refused = (place: string) => (place.startsWith(`${group}/`) ? [place.slice(group.length + 1)] : []);
  return new Set(options.flatMap((option) => [...option[group].keys(), ...option.refused.flatMap(refused)]));
}

function rowsByKey(options: readonly PlacedOption[], group: Group): ReadonlyMap<string, SummaryRow> {
  const row = (key: string) => {
    const place = `${group}/${key}`;
    return rowOf(options, (option) => amountOf(option[group].get(key), option.refused.includes(place)), [place]);
  };
  return new Map([...keysOf(options, group)].map((key) => [key, row(key)]));
}

/** What an option saves or reduces: nothing where its cell is blank, for most options touch one thing; null where refused. */
function amountOf(given: Big | undefined, isRefused: boolean): Big | null {
  return given ?? (isRefused ? null : NOTHING);
}

/**
 * Adds up the options exactly, by kind and status: number, investment, benefit, what is saved and what is reduced. The
 * block "方案数、所需投资、经济效益、环境效益" of Guangdong's table for mandatory audits (2009, annex 4).
 */
export function summarise(options: readonly Option[]): Summary {
  const placed = options.filter(isPlaced);
  return {
    count: rowOf(placed, () => ONE),
    investment: rowOf(placed, ({ investment }) => investment, ["investment"]),
    benefit: rowOf(placed, benefitOf, ["benefit", "saving", "abatement"]),
    saving: rowOf(placed, ({ saving }) => saving, ["saving"]),
    abatement: rowOf(placed, ({ abatement }) => abatement, ["abatement"]),
    savings: rowsByKey(placed, "savings"),
    reductions: rowsByKey(placed, "reductions"),
    unplaced: options.filter((option) => !isPlaced(option)),
  };
}
