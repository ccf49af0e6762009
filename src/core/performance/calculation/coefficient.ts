import Big from "big.js";
import { computed, withoutValue, type Outcome } from "./outcome";
import type { Unit } from "./units";

/** A text in both languages of the interface. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** What coefficients turn a carrier into. */
export type Measure = "standard-coal" | "co2";

/** Unit in which a coefficient counts: kilograms of coal equivalent, kilograms or tonnes of CO2. */
export type CoefficientResult = "kgce" | "kgCO2" | "tCO2";

/** What a source says of a coefficient. Decimals are text, digit for digit as the source prints them. */
export type Figure =
  | { readonly kind: "value"; readonly value: string }
  /** The source gives a range, ends included: the user's measured value is needed. */
  | { readonly kind: "range"; readonly from: string; readonly to: string }
  /** There is no constant, or sources disagree: the user is asked. `seen` are figures met, none of them to be assumed. */
  | { readonly kind: "ask"; readonly why: Bilingual; readonly seen: readonly string[] };

/** What a computation needs of a coefficient. */
export interface CoefficientRule {
  /** Unique among the coefficients of its measure. */
  readonly id: string;
  readonly result: CoefficientResult;
  /** The unit of the carrier's quantity: the figure is `result` per one `per`. */
  readonly per: Unit;
  readonly figure: Figure;
}

/** A coefficient that turns a quantity of a carrier into standard coal or CO2. */
export interface Coefficient extends CoefficientRule {
  readonly name: Bilingual;
  readonly standard: Bilingual;
  /** Year of the standard, or of the data for electricity; null where it was not established. */
  readonly year: number | null;
  readonly region: Bilingual;
  /** How the figure was come by: copies that agree with one another, not the standard's own text. */
  readonly status: "secondary copy";
  /** What it is mistaken for in the field. */
  readonly notToBeConfusedWith: readonly Bilingual[];
  /** True: not counted unless the user asks for it. */
  readonly offByDefault?: boolean;
}

/** The coefficients of one measure, as one file holds them. */
export interface CoefficientTable {
  readonly schemaVersion: 1;
  readonly kind: "coefficients";
  readonly measure: Measure;
  /** Raised with every change of a figure, so that a workbook can say which edition it was made with. */
  readonly version: number;
  readonly name: Bilingual;
  readonly coefficients: readonly Coefficient[];
}

/** The coefficient that a computation used, for the workbook to write down. */
export interface UsedCoefficient {
  readonly id: string;
  readonly value: Big;
  readonly per: Unit;
  readonly result: CoefficientResult;
  /** "source": the figure of the standard; "user": the user's own in its place. */
  readonly origin: "source" | "user";
  /** True where the user's own value leaves the range that the source gives. */
  readonly outsideRange: boolean;
}

/** Why there is no coefficient to compute with. */
export type CoefficientGap = "no-coefficient" | "own-value-needed" | "negative-coefficient";

function isOutside(figure: Figure, value: Big): boolean {
  return figure.kind === "range" && (value.lt(figure.from) || value.gt(figure.to));
}

/**
 * The coefficient to compute with: the user's own value where there is one, else the source's. A range or an open figure
 * demands the user's own; nothing is assumed.
 * @param own in the coefficient's own unit (`result` per `per`), at least 0; null: none given.
 */
export function useCoefficient(
  coefficient: CoefficientRule | null,
  own: Big | null,
): Outcome<UsedCoefficient, CoefficientGap> {
  if (coefficient === null) return withoutValue("no-coefficient");
  const { id, per, result, figure } = coefficient;
  if (own !== null) {
    if (own.lt(0)) return withoutValue("negative-coefficient");
    return computed({ id, per, result, value: own, origin: "user", outsideRange: isOutside(figure, own) });
  }
  if (figure.kind !== "value") return withoutValue("own-value-needed");
  return computed({ id, per, result, value: new Big(figure.value), origin: "source", outsideRange: false });
}
