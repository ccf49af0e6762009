/** What is known of the coefficients that a carrier may have. */
import Big from "big.js";
import { spell } from "../../decimal";
import type { Coefficient, Measure } from "../calculation/coefficient";
import { coefficientPath, coefficientRows, coefficientUnit, type CoefficientRow } from "../carriers";
import type { Carrier } from "../cell";
import type { Figures } from "../figures";
import type { Reference } from "../reference";
import type { CoefficientUse } from "../report";
import type { Cited } from "./tell";

/** A coefficient that the table computes with, with its row and its value. */
export interface Used {
  readonly use: CoefficientUse;
  readonly row: CoefficientRow;
  readonly value: Big;
}

/** The coefficients with a value, in the form's order. */
export function usedCoefficients({ template, coefficients }: Figures): Used[] {
  const rows = coefficientRows(template);
  return coefficients.flatMap((use) => {
    const row = rows.find(({ measure, carrier }) => measure === use.measure && carrier === use.carrier);
    return row && use.value !== null ? [{ use, row, value: new Big(use.value) }] : [];
  });
}

/** Coefficients whose id does not begin with their carrier. */
const OTHER_IDS: Readonly<Partial<Record<Carrier, string>>> = { "raw-coal": "bituminous-coal" };

/** Every built-in coefficient that a carrier may have. */
export function knownCoefficients(reference: Reference, measure: Measure, carrier: Carrier): readonly Coefficient[] {
  const { coefficients } = measure === "co2" ? reference.co2 : reference.standardCoal;
  return coefficients.filter(({ id }) => id === carrier || id.startsWith(`${carrier}-`) || id === OTHER_IDS[carrier]);
}

/** The figures that a source gives: one, the ends of a range, or those met where there is no constant. */
export function valuesOf({ figure }: Coefficient): readonly Big[] {
  switch (figure.kind) {
    case "value":
      return [new Big(figure.value)];
    case "range":
      return [new Big(figure.from), new Big(figure.to)];
    case "ask":
      return figure.seen.map((seen) => new Big(seen));
  }
}

const MEASURES = {
  "standard-coal": { zh: "折标准煤系数", en: "standard coal coefficient" },
  co2: { zh: "二氧化碳排放因子", en: "CO2 factor" },
} as const;

/** A coefficient's value of a row, told with its measure and unit; `which` says whose value it is. */
export function citeCoefficient(
  row: Pick<CoefficientRow, "measure" | "carrier" | "name">,
  value: Big,
  which: "own" | "built-in" = "own",
): Cited {
  const { measure, carrier, name } = row;
  const { result, per } = coefficientUnit(measure, carrier);
  const word = MEASURES[measure];
  const named = { zh: `${name.zh}的${word.zh}`, en: `${word.en} of ${name.en}` };
  const told = which === "own" ? named : { zh: `参考的${word.zh}`, en: `the reference ${word.en}` };
  return {
    path: coefficientPath(measure, carrier),
    figure: { name: told, value: spell(value), unit: `${result}/${per}` },
  };
}
