import Big from "big.js";
import { pointer, type Finding } from "../../finding";
import type { Figures } from "../figures";
import type { PairCode } from "../finding";
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
  readonly share: string;
}

/** 0.1 t of COD in a tonne of water are 100 g/L, ten times the strongest wastewater of common trades. */
const STRONGEST = "0.1";

/** Rain, steam and water in raw materials add to what is drawn, seldom more than a fifth. */
const OTHER_WATER = "1.2";

const LIMITS: readonly Limit[] = [
  { code: "bod-above-cod", severity: "warning", part: "bod.produced", whole: "cod.produced", share: "1" },
  { code: "bod-above-cod", severity: "warning", part: "bod.discharged", whole: "cod.discharged", share: "1" },
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
  { code: "tax-above-output", severity: "warning", part: "tax", whole: "output.value", share: "1" },
];

function ofYear(figures: Figures, { code, severity, part, whole, share }: Limit, year: string): Finding[] {
  const first = sizedAt(figures, pointer("indicators", part, year));
  const second = sizedAt(figures, pointer("indicators", whole, year));
  // A blank or a zero beside a figure is somebody else's finding.
  if (!first || !second || second.base.lte(0) || first.base.lte(second.base.times(new Big(share)))) return [];
  return [twoFigures(code, severity, first, second)];
}

/** Within a year, figures stay within what nature and arithmetic allow: BOD5 and COD, pollutants and water, tax and output. */
export const physicalLimits: PerformanceCheck = (figures) =>
  LIMITS.flatMap((limit) => figures.template.years.flatMap(({ cell }) => ofYear(figures, limit, cell.key)));
