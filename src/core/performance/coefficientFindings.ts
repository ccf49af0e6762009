/** Carriers that are used and cannot be turned into standard coal or CO2. */
import type { Finding } from "../finding";
import type { Amount } from "./calculation/amount";
import type { CarrierGap } from "./calculation/energy";
import type { Measure } from "./calculation/coefficient";
import { coefficientPath, densityPath, measureOf } from "./carriers";
import type { Carrier, NumberCell } from "./cell";
import type { Coefficients } from "./coefficients";
import type { Computation } from "./computations";
import type { Term } from "./formulas";

/** A carrier's figure that a formula turns into a measure. */
interface Used {
  readonly measure: Measure;
  readonly path: string;
  readonly cell: NumberCell & { readonly carrier: Carrier };
  readonly gap: CarrierGap;
}

/** What the findings are about. */
export interface CoefficientSources {
  readonly cells: ReadonlyMap<string, NumberCell>;
  readonly computations: ReadonlyMap<string, Computation>;
  readonly coefficients: Coefficients;
  readonly term: (path: string) => Term;
  readonly amount: (path: string) => Amount;
}

function usedWithout({ cells, computations, coefficients, term }: CoefficientSources): Used[] {
  return [...computations.values()].flatMap(({ formula, cell: result, pathOf }) => {
    const measure = measureOf(formula);
    if (measure === null || !("of" in formula) || typeof formula.of === "string") return [];
    return formula.of.flatMap((key): Used[] => {
      const path = pathOf(key);
      const [cell, quantity] = [cells.get(path), term(path)];
      if (!cell?.carrier || typeof quantity === "string" || quantity.eq(0)) return [];
      if (cell.unit.base === result.unit.base) return [];
      const { reason } = coefficients.amountOf(measure, cell, quantity.times(cell.unit.factor));
      return reason === null ? [] : [{ measure, path, cell: { ...cell, carrier: cell.carrier }, gap: reason }];
    });
  });
}

function findingOf({ measure, cell, gap, path: other }: Used, amount: CoefficientSources["amount"]): Finding[] {
  const { carrier, name } = cell;
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
export function coefficientFindings(sources: CoefficientSources): Finding[] {
  const found = new Map<string, Finding[]>();
  for (const used of usedWithout(sources)) {
    const key = `${used.measure}/${used.cell.carrier}`;
    if (!found.has(key)) found.set(key, findingOf(used, sources.amount));
  }
  return [...found.values()].flat();
}
