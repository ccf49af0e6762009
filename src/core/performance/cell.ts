/**
 * The cells of a performance table: what is typed into each, in which unit, and what the checks need to know of it.
 * A cell with a formula is computed; every other one is an input.
 */

/** Words of ours in both languages of the interface. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** A unit as printed and as computed with: a figure times `factor` is in `base`. */
export interface Unit {
  /** As printed: "万吨/年". */
  readonly zh: string;
  /**
   * t, kg, m3, kWh, GJ, tce, tCO2, CNY, h, % or 1 (a count); "/a" for a year's figure; "t/CNY" for a ratio.
   * "u" is the unit that the enterprise names in the cell `from`; such figures are never converted.
   */
  readonly base: string;
  readonly factor: number;
  /** Key of the text cell in which the enterprise names the unit. */
  readonly from?: string;
}

/**
 * Energy carriers. Where one has a single coefficient of standard coal, its id is that coefficient's; "coal" is coal of a
 * kind that the form does not ask, "other-energy" is already in standard coal.
 */
export const CARRIERS = [
  "electricity",
  "coal",
  "raw-coal",
  "coke",
  "crude-oil",
  "fuel-oil",
  "petrol",
  "kerosene",
  "diesel",
  "lpg",
  "natural-gas",
  "steam",
  "heat",
  "other-energy",
] as const;

/** An energy carrier. */
export type Carrier = (typeof CARRIERS)[number];

/** What an enterprise gives off; "other" and "other-…" are those that the form leaves to be named. */
export const POLLUTANTS = [
  "wastewater",
  "cod",
  "bod",
  "ammonia",
  "other-water",
  "waste-gas",
  "so2",
  "nox",
  "vocs",
  "smoke",
  "dust",
  "other-air",
  "solid-waste",
  "hazardous-waste",
  "co2",
  "other",
] as const;

/** A pollutant, a waste, or a stream of wastewater or waste gas. */
export type Pollutant = (typeof POLLUTANTS)[number];

/** What options save besides carriers of energy; "energy" is their sum in standard coal. */
export const RESOURCES = ["energy", "water", "material"] as const;

/** What options save besides carriers of energy. */
export type Resource = (typeof RESOURCES)[number];

/** No/low-cost (无/低费) or medium/high-cost (中/高费) options, or both together. */
export type OptionKind = "low" | "high" | "all";

/** Options that were carried out, that are planned (拟实施、待实施), or both together. */
export type OptionStatus = "implemented" | "planned" | "all";

/** Which figure of options: how many, their money, or how much of what they cut or save. */
export interface OptionMeasure {
  readonly measure:
    "count" | "investment" | "benefit" | "saving-benefit" | "abatement-benefit" | "reduction" | "saving";
  /** Of what, for a reduction or a saving. */
  readonly of?: Pollutant | Carrier | Resource;
}

/** The figure of all options of one kind and status. */
export interface OptionFigure extends OptionMeasure {
  readonly kind: OptionKind;
  readonly status: OptionStatus;
}

/**
 * Two figures that bound each other. One cell of a pair is its source (produced, consumed); the others cannot exceed it.
 */
export interface Pair {
  readonly id: string;
  readonly side: "produced" | "consumed" | "discharged" | "reduced" | "saved" | "utilised";
}

/**
 * How a cell is computed, as data. The names are keys of cells in the same year (indicators) or of columns in the same
 * row; percentages are given as such (12.5 is 12.5 %). Where a divisor is zero there is no value.
 */
export type Formula =
  /** Sum of cells in one unit. */
  | { readonly op: "sum"; readonly of: readonly string[] }
  /** Completion of a target (目标完成率): (before - after) / (before - target) × 100. */
  | { readonly op: "completion"; readonly before: string; readonly target: string; readonly after: string }
  /** Reduction rate (下降率): (before - after) / before × 100; a rise is negative. */
  | { readonly op: "reduction"; readonly before: string; readonly after: string }
  /** One figure per another, both in their base units, given in the cell's own. */
  | { readonly op: "ratio"; readonly of: string; readonly per: string }
  /** Share: of / sum(in) × 100. */
  | { readonly op: "share"; readonly of: string; readonly in: readonly string[] }
  /** Comprehensive energy: each cell's carrier times its coefficient of standard coal; cells in tce as they are. */
  | { readonly op: "standard-coal"; readonly of: readonly string[] }
  /** Each cell's carrier times its emission factor. */
  | { readonly op: "carbon-dioxide"; readonly of: readonly string[] };

interface CellBase {
  /** Never changes. Dots group: "cod.discharged". */
  readonly key: string;
  /** What findings call it. Ours: the printed label may stand for two cells. */
  readonly name: Bilingual;
  /** Printed before and after the place to fill: "投资：" … "（万元）". */
  readonly before?: string;
  readonly after?: string;
  /** Who fills it in where that is not the enterprise: the audit's agency (审核机构) or a bureau, often by hand. */
  readonly by?: "agency" | "bureau";
}

/** Free text. */
export interface TextCell extends CellBase {
  readonly kind: "text";
  /** Height in lines of text; one when absent. */
  readonly lines?: number;
}

/** A day, or a month of a year where no day is known. */
export interface DateCell extends CellBase {
  readonly kind: "date";
}

/** A calendar year. */
export interface YearCell extends CellBase {
  readonly kind: "year";
}

/** Numbered lines of text (审核重点 1、2、3). Addressed from 0. */
export interface ListCell extends CellBase {
  readonly kind: "list";
  /** The numbers as printed. */
  readonly markers: readonly string[];
}

/** A figure with its unit, typed or computed. */
export interface NumberCell extends CellBase {
  readonly kind: "number";
  readonly unit: Unit;
  /** Bounds that make sense, both included; null is unbounded. */
  readonly min: number | null;
  readonly max: number | null;
  /** True for counts. */
  readonly whole?: boolean;
  /** Which way is better. */
  readonly direction: "lower" | "higher" | "neutral";
  readonly carrier?: Carrier;
  readonly pollutant?: Pollutant;
  readonly pair?: Pair;
  /** The cell holds this figure of the options: typed, or counted from the ledger (方案台账). */
  readonly option?: OptionFigure;
  /** Key of the row of the options' summary that says how much options cut this figure. */
  readonly summaryRow?: string;
  /** Present: the cell is computed and nobody types into it. */
  readonly formula?: Formula;
}

/** One place of the form to fill in, or a computed one. */
export type Cell = TextCell | DateCell | YearCell | ListCell | NumberCell;

/** True for a cell that the workbook computes. */
export function isComputed(cell: Cell): cell is NumberCell & { readonly formula: Formula } {
  return cell.kind === "number" && cell.formula !== undefined;
}

/** The keys that a formula names, in the order in which it computes with them. */
export function namesIn(formula: Formula): readonly string[] {
  switch (formula.op) {
    case "sum":
    case "standard-coal":
    case "carbon-dioxide":
      return formula.of;
    case "share":
      return [formula.of, ...formula.in];
    case "completion":
      return [formula.before, formula.target, formula.after];
    case "reduction":
      return [formula.before, formula.after];
    case "ratio":
      return [formula.of, formula.per];
  }
}
