import Big from "big.js";
import type { Finding } from "../../finding";
import { oncePer, oncePerKind } from "../../remember";
import { referenceCoefficient, type CoefficientRow } from "../carriers";
import type { Carrier } from "../cell";
import type { Figures } from "../figures";
import type { Reference } from "../reference";
import { quotient } from "../calculation/quotient";
import type { PerformanceCheck } from "./check";
import { citeCoefficient, knownCoefficients, usedCoefficients, valuesOf, type Used } from "./coefficientFigures";
import { twoFigures, withOthers } from "./tell";

/** A coefficient with what is known of it. */
interface Subject extends Used {
  readonly reference: Reference;
  /** Every figure that a source gives for the carrier; at least one. */
  readonly known: readonly Big[];
  readonly low: Big;
  readonly high: Big;
  /** The figure to compare with. */
  readonly usual: Big;
}

type Rule = (subject: Subject) => Finding[] | null;

/** Figures this near are the same one, rounded otherwise. */
const NEAR = "0.02";

function isNear(value: Big, known: Big): boolean {
  return value.minus(known).abs().lte(known.times(NEAR));
}

function reach({ low, high }: Pick<Subject, "low" | "high">, share: string, value: Big): boolean {
  return value.gte(low.times(new Big(1).minus(share))) && value.lte(high.times(new Big(1).plus(share)));
}

/** 4.04 t of standard coal for ten thousand kWh, or 0.404 kg for one: an equivalent value of old. */
const OLD_EQUIVALENTS = ["4.04", "0.404"] as const;

const oldEquivalent: Rule = ({ row, value, usual }) => {
  const isElectricity = row.measure === "standard-coal" && row.carrier === "electricity";
  if (!isElectricity || !OLD_EQUIVALENTS.some((old) => value.eq(old))) return null;
  const [first, second] = [citeCoefficient(row, value), citeCoefficient(row, usual, "built-in")];
  return [twoFigures("coefficient-old-equivalent", "warning", first, second)];
};

const otherMeasure: Rule = ({ reference, row, value }) => {
  const measure = row.measure === "co2" ? "standard-coal" : "co2";
  const others = knownCoefficients(reference, measure, row.carrier).map(valuesOf);
  const same = others.flatMap((values) => {
    const isWithin = values.length > 1 && values.every((end, index) => (index === 0 ? value.gte(end) : value.lte(end)));
    return isWithin ? [value] : values.filter((known) => isNear(value, known));
  })[0];
  if (same === undefined) return null;
  const first = citeCoefficient(row, value);
  const second = citeCoefficient({ ...row, measure }, same, "built-in");
  return [twoFigures("coefficient-other-measure", "warning", first, second)];
};

/** Densities in kg/L that liquid fuels have. */
const DENSITIES: Readonly<Partial<Record<Carrier, readonly [string, string]>>> = {
  diesel: ["0.82", "0.87"],
  petrol: ["0.70", "0.78"],
  kerosene: ["0.77", "0.83"],
  lpg: ["0.50", "0.60"],
  "crude-oil": ["0.80", "0.90"],
  "fuel-oil": ["0.90", "0.97"],
};

const perLitre: Rule = ({ row, value, usual }) => {
  const [light, heavy] = DENSITIES[row.carrier] ?? [];
  if (light === undefined || heavy === undefined) return null;
  if (value.lt(usual.times(light)) || value.gt(usual.times(heavy))) return null;
  const [first, second] = [citeCoefficient(row, value), citeCoefficient(row, usual, "built-in")];
  return [twoFigures("coefficient-per-litre", "warning", first, second)];
};

/** How far a coefficient may be from the known ones and still be one of them in another unit. */
const SCALED = "0.1";

/** kg and t; kWh, m3 and ten thousand of them; MJ and GJ. */
const SCALES = ["10", "1000", "10000"] as const;

const scale: Rule = ({ row, value, known }) => {
  const found = SCALES.flatMap((factor) =>
    known.flatMap((each) => {
      const isScaled = [quotient(value, new Big(factor)), value.times(factor)].some((scaled) =>
        reach({ low: each, high: each }, SCALED, scaled),
      );
      return isScaled ? [{ factor, each }] : [];
    }),
  )[0];
  if (!found) return null;
  const [first, second] = [citeCoefficient(row, value), citeCoefficient(row, found.each, "built-in")];
  const detail = { code: "coefficient-scale", severity: "warning", path: first.path, factor: found.factor } as const;
  return [{ ...detail, first: first.figure, second: second.figure }];
};

const outsideRange: Rule = ({ reference, use, row, value }) => {
  const figure = referenceCoefficient(reference, row.measure, row.carrier, use.id)?.figure;
  if (figure?.kind !== "range") return null;
  const { path, figure: first } = citeCoefficient(row, value);
  const { from, to } = figure;
  return [{ code: "coefficient-outside-range", severity: "warning", path, first, from, to }];
};

/** Half and twice what is known: no quality of a fuel differs as much. */
const implausible: Rule = ({ row, value, usual, low, high }) => {
  if (value.gte(low.times("0.5")) && value.lte(high.times(2))) return null;
  const [first, second] = [citeCoefficient(row, value), citeCoefficient(row, usual, "built-in")];
  return [twoFigures("coefficient-implausible", "warning", first, second)];
};

const replaced: Rule = ({ reference, use, row, value }) => {
  const figure = referenceCoefficient(reference, row.measure, row.carrier, use.id)?.figure;
  if (figure?.kind !== "value" || value.eq(figure.value)) return null;
  const second = citeCoefficient(row, new Big(figure.value), "built-in");
  return [twoFigures("coefficient-replaced", "info", citeCoefficient(row, value), second)];
};

/** Tried in this order; the first that says something has the word. */
const RULES: readonly Rule[] = [oldEquivalent, otherMeasure, perLitre, scale, outsideRange, implausible];

function judge(reference: Reference, used: Used): Finding[] {
  const { row, value, use } = used;
  const all = knownCoefficients(reference, row.measure, row.carrier);
  const known = all.flatMap(valuesOf);
  const chosen = referenceCoefficient(reference, row.measure, row.carrier, use.id);
  const usual = (chosen ? valuesOf(chosen)[0] : undefined) ?? known[0];
  if (usual === undefined || value.lt(0)) return [];
  const low = known.reduce((least, each) => (each.lt(least) ? each : least), usual);
  const high = known.reduce((most, each) => (each.gt(most) ? each : most), usual);
  const subject: Subject = { ...used, reference, known, low, high, usual };
  const isKnown = reach(subject, NEAR, value);
  for (const rule of isKnown ? [replaced] : [...RULES, replaced]) {
    const findings = rule(subject);
    if (findings !== null) return findings;
  }
  return [];
}

/** Most tables use the built-in coefficients, so that one judgement of each serves them all. */
const judgedBy = oncePer((reference: Reference) =>
  oncePerKind(
    (_: CoefficientRow, { use }: Used) => `${use.id ?? ""} ${use.value ?? ""}`,
    (_, used) => judge(reference, used),
  ),
);

function sources({ coefficients }: Figures): Finding[] {
  return coefficients.flatMap(({ measure, carrier, source }): Finding[] => {
    if (measure !== "co2" || !source.includes("2589")) return [];
    const path = `/coefficients/co2/${carrier}/source`;
    return [withOthers({ code: "coefficient-source-wrong", severity: "warning", path, source }, [])];
  });
}

/**
 * Coefficients are in the unit that is printed, of the measure and the quantity that is asked, within what sources give;
 * one that was replaced is named. Known slips of the field first: a thousand times off (steam in kgce/t), per litre, 4.04,
 * CO2 for standard coal, a CO2 factor credited to GB/T 2589.
 */
export const coefficients: PerformanceCheck = (figures) => [
  ...usedCoefficients(figures).flatMap((used) => judgedBy(figures.reference)(used.row, used)),
  ...sources(figures),
];
