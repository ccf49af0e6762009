import Big from "big.js";
import { isPositive } from "../../decimal";
import { pointer, type Finding } from "../../finding";
import { oncePer } from "../../remember";
import type { Figures } from "../figures";
import type { PairCode } from "../finding";
import type { PerformanceTemplate } from "../template";
import type { PerformanceCheck } from "./check";
import { sizedAt } from "./linked";
import { twoFigures } from "./tell";

interface Limit {
  readonly code: PairCode;
  readonly severity: "error" | "warning";
  /** Key of the indicator that is limited, and of the one that limits it. */
  readonly part: string;
  readonly whole: string;
  /** The part is at most this share of the whole, both in base units. */
  readonly share: Big;
}

/** 0.1 t of COD in a tonne of water are 100 g/L, ten times the strongest wastewater of common trades. */
const STRONGEST = new Big("0.1");

/** Rain, steam and water in raw materials add to what is drawn, seldom more than a fifth. */
const OTHER_WATER = new Big("1.2");

const ALL = new Big(1);

const LIMITS: readonly Limit[] = [
  { code: "bod-above-cod", severity: "warning", part: "bod.produced", whole: "cod.produced", share: ALL },
  { code: "bod-above-cod", severity: "warning", part: "bod.discharged", whole: "cod.discharged", share: ALL },
  ...["cod", "bod", "ammonia"].map((pollutant) => ({
    code: "pollutant-above-wastewater" as const,
    severity: "warning" as const,
    part: `${pollutant}.discharged`,
    whole: "wastewater.discharged",
    share: STRONGEST,
  })),
  {
    code: "wastewater-above-fresh",
    severity: "warning",
    part: "wastewater.discharged",
    whole: "water.fresh",
    share: OTHER_WATER,
  },
  { code: "tax-above-output", severity: "warning", part: "tax", whole: "output.value", share: ALL },
];

/** A limit in one year, with the paths of its figures. */
interface YearLimit extends Limit {
  readonly partPath: string;
  readonly wholePath: string;
}

const limitsIn = oncePer((template: PerformanceTemplate): readonly YearLimit[] =>
  LIMITS.flatMap((limit) =>
    template.years.map(({ cell }) => {
      const [partPath, wholePath] = [limit.part, limit.whole].map((key) => pointer("indicators", key, cell.key));
      return { ...limit, partPath: partPath ?? "", wholePath: wholePath ?? "" };
    }),
  ),
);

function ofYear(figures: Figures, { code, severity, partPath, wholePath, share }: YearLimit): Finding[] {
  const [first, second] = [sizedAt(figures, partPath), sizedAt(figures, wholePath)];
  if (!first || !second) return [];
  const whole = second.base;
  // A blank or a zero beside a figure is somebody else's finding.
  if (!isPositive(whole) || first.base.lte(whole.times(share))) return [];
  return [twoFigures(code, severity, first, second)];
}

/** Within a year, figures stay within what nature and arithmetic allow: BOD5 and COD, pollutants and water, tax and output. */
export const physicalLimits: PerformanceCheck = (figures) =>
  limitsIn(figures.template).flatMap((limit) => ofYear(figures, limit));
