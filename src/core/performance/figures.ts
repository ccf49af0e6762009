/** What the checks and the report of a performance table look at: its entries, read once. */
import type Big from "big.js";
import type { Place } from "./addresses";
import type { Amount } from "./calculation/amount";
import type { Summary } from "./calculation/summary";
import type { NumberCell } from "./cell";
import type { Ledger } from "./ledger";
import type { Reference } from "./reference";
import type { CoefficientUse, OptionEconomics } from "./report";
import type { PerformanceTemplate } from "./template";

/** What the enterprise decided for its audit, from the form's own cells or, where it has none, from the settings. */
export interface Settings {
  /** Day or month on which the audit began, ISO 8601; null where blank or unreadable. */
  readonly auditStart: string | null;
  /** Path of that entry. */
  readonly auditStartPath: string;
  /** Highest investment of a no/low-cost option, in 万元. */
  readonly moneyLimit: Big | null;
  readonly moneyLimitPath: string;
  /** Discount rate in %. */
  readonly discountRate: Big | null;
}

/** What somebody typed into a computed cell. */
export interface TypedOver {
  readonly path: string;
  readonly cell: NumberCell;
  readonly raw: unknown;
}

/** The entries of one performance table, read. Nothing unreadable is 0, nothing blank is 0. */
export interface Figures {
  readonly template: PerformanceTemplate;
  /** The built-in coefficients, to compare with. */
  readonly reference: Reference;
  readonly raw: Readonly<Record<string, unknown>>;
  /** Every cell of the form in the form's order; repeated rows as often as there are entries, at least as printed. */
  readonly places: readonly Place[];
  /** How the entry of a number cell reads in the cell's unit; blank for a computed cell. */
  reading(path: string): Amount;
  /** The figure that counts at a path, in the cell's unit: typed, else counted from the ledger or computed; null: none. */
  value(path: string): Big | null;
  /** What is computed or counted at a path, whatever was typed there; null: nothing, or it cannot be computed. */
  computed(path: string): Big | null;
  /** A text as typed, trimmed; "" where blank. */
  text(path: string): string;
  /** A date cell's day or month, ISO 8601; null where blank or unreadable. */
  date(path: string): string | null;
  /** A year cell's year; null where blank or no year. */
  year(path: string): number | null;
  /** What was typed where the table computes, in the form's order. */
  readonly typedOver: readonly TypedOver[];
  readonly settings: Settings;
  readonly ledger: Ledger;
  readonly summary: Summary;
  /** Of the medium/high-cost options, in the ledger's order; then feasibility rows without such an option. */
  readonly economics: readonly OptionEconomics[];
  readonly coefficients: readonly CoefficientUse[];
}
