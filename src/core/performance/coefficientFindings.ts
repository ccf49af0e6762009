/** Carriers that are used and cannot be turned into standard coal or CO2. */
import { isZero } from "../decimal";
import type { Finding } from "../finding";
import { oncePer } from "../remember";
import type { Amount } from "./calculation/amount";
import type { CarrierGap } from "./calculation/energy";
import type { Measure } from "./calculation/coefficient";
import { coefficientPath, densityPath, measureOf } from "./carriers";
import type { Carrier, NumberCell } from "./cell";
import type { Coefficients } from "./coefficients";
import type { Computation } from "./computations";
import type { FigureSources } from "./figureTerms";
import type { Term } from "./formulas";

/** A carrier's figure that a formula turns into a measure. */
interface Use {
  readonly measure: Measure;
  readonly path: string;
  readonly cell: NumberCell;
  readonly carrier: Carrier;
  /** Measure and carrier, which have one finding. */
  readonly key: string;
}

/** What the findings are about. */
export interface CoefficientSources {
  readonly sources: FigureSources;
  readonly coefficients: Coefficients;
  readonly term: (path: string) => Term;
  readonly amount: (path: string) => Amount;
}

function usesIn({ formula, cell: result, parts }: Computation, sources: FigureSources): Use[] {
  const measure = measureOf(formula);
  if (measure === null) return [];
  return parts.flatMap((path): Use[] => {
    const cell = sources.get(path)?.cell;
    if (!cell?.carrier || cell.unit.base === result.unit.base) return [];
    const { carrier } = cell;
    return [{ measure, path, cell, carrier, key: `${measure}/${carrier}` }];
  });
}

const usesOf = oncePer((sources: FigureSources): readonly Use[] => {
  return [...sources.values()].flatMap(({ computation }) => (computation ? usesIn(computation, sources) : []));
});

function isUsed(term: Term): boolean {
  return typeof term !== "string" && !isZero(term);
}

function findingOf(use: Use, gap: CarrierGap, amount: CoefficientSources["amount"]): Finding[] {
  const { measure, carrier, path: other } = use;
  const { name } = use.cell;
  const path = coefficientPath(measure, carrier);
  const given = amount(path);
  const about = { severity: "error", path, others: [{ path: other }] } as const;
  if (gap === "density-needed" || gap === "density-out-of-range") {
    return [{ ...about, code: "density-missing", carrier: name, path: densityPath(carrier) }];
  }
  // One that could not be read is found as such.
  if (given.kind === "refused") return [];
  if (given.kind === "blank") return [{ ...about, code: "coefficient-missing", carrier: name, measure }];
  return [{ ...about, code: "coefficient-negative", carrier: name, measure, value: given.value.toFixed() }];
}

/** One finding for each coefficient that a used carrier lacks, with the first cell that needs it. */
export function coefficientFindings({ sources, coefficients, term, amount }: CoefficientSources): Finding[] {
  const found = new Map<string, Finding[]>();
  for (const use of usesOf(sources)) {
    const { key } = use;
    if (found.has(key) || !isUsed(term(use.path))) continue;
    const gap = coefficients.gapOf(use.measure, use.cell);
    if (gap !== null) found.set(key, findingOf(use, gap, amount));
  }
  return [...found.values()].flat();
}
