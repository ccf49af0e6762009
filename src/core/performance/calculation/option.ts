import type Big from "big.js";

/** No/low-cost (无/低费) or medium/high-cost (中/高费); the limit between them is the enterprise's own. */
export type CostKind = "low" | "high";

/** Implemented (已实施), or planned (待实施、拟实施). */
export type OptionStatus = "implemented" | "planned";

/** Fields of an option that hold money: 万元, or 万元 a year for what comes every year. */
export type MoneyField = "investment" | "saving" | "abatement" | "benefit";

/** An option (方案) of the audit. Null is a blank or a figure that was refused, never 0. */
export interface Option {
  /** Place of its row in the ledger, counted from 0, blank rows counted. */
  readonly row: number;
  /** The option's number as typed; may hold letters. */
  readonly number: string;
  readonly name: string;
  readonly kind: CostKind | null;
  /** Whether the kind was given, or follows from investment and money limit. */
  readonly kindFrom: "given" | "investment" | null;
  readonly status: OptionStatus | null;
  /** ISO 8601: a day (2024-05-01) or a month (2024-05). */
  readonly date: string | null;
  /** 万元. */
  readonly investment: Big | null;
  /** Benefit of saving (节约效益), 万元 a year. */
  readonly saving: Big | null;
  /** Benefit of abatement (减排效益), 万元 a year. */
  readonly abatement: Big | null;
  /** Economic benefit as given, 万元 a year; `benefitOf` tells which figure counts. */
  readonly benefit: Big | null;
  /** Saved a year by carrier, in the unit of the ledger's column; only what is given. */
  readonly savings: ReadonlyMap<string, Big>;
  /** Reduced a year by pollutant, in the unit of the ledger's column; only what is given. */
  readonly reductions: ReadonlyMap<string, Big>;
  readonly evidence: string;
  /** Places of the figures that are filled in and could not be read: "benefit", "reductions/cod". */
  readonly refused: readonly string[];
}

/**
 * The kind that follows from an investment (万元): no/low-cost up to the enterprise's money limit (万元), the limit itself
 * included, as "5 万元以下" includes 5 万元 (Civil Code art. 1259).
 */
export function kindByLimit(investment: Big, limit: Big): CostKind {
  return investment.lte(limit) ? "low" : "high";
}

/**
 * The economic benefit (经济效益) that counts, in 万元 a year: the one given, else benefit of saving plus benefit of
 * abatement (cleaner production audit handbook), one of which may be blank. Null where neither is there, or where a
 * figure it would need was refused: a sum without it would be too small in silence.
 */
export function benefitOf({ benefit, saving, abatement, refused }: Option): Big | null {
  if (benefit !== null) return benefit;
  if (["benefit", "saving", "abatement"].some((field) => refused.includes(field))) return null;
  if (saving === null || abatement === null) return saving ?? abatement;
  return saving.plus(abatement);
}
