import type { Coefficient, Measure } from "../../../core/performance/calculation/coefficient";
import type { CoefficientRow } from "../../../core/performance/carriers";
import type { Carrier } from "../../../core/performance/cell";
import { sourceOf } from "../../../core/performance/defaultCoefficients";
import type { Reference } from "../../../core/performance/reference";

/** Carriers that may take coefficients of other names. */
const KIN: Partial<Record<Carrier, readonly string[]>> = {
  coal: ["raw-coal", "washed-coal", "middlings", "bituminous-coal"],
  "raw-coal": ["raw-coal", "bituminous-coal"],
};

function isFor(carrier: Carrier, id: string): boolean {
  if (carrier === "electricity") return id.startsWith("electricity-");
  return (KIN[carrier] ?? [carrier]).includes(id);
}

/** The built-in coefficients that a carrier may take, in their own order: those that stand in its unit. */
export function coefficientChoices(
  reference: Reference,
  { measure, carrier, result, per }: Pick<CoefficientRow, "measure" | "carrier" | "result" | "per">,
): Coefficient[] {
  const { coefficients } = measure === "co2" ? reference.co2 : reference.standardCoal;
  return coefficients.filter((one) => isFor(carrier, one.id) && one.result === result && one.per === per);
}

/** The entries that a chosen coefficient becomes; null is the enterprise's own, whose value stays. */
export function choiceEntries(
  measure: Measure,
  carrier: Carrier,
  chosen: Coefficient | null,
): [path: string, value: unknown][] {
  const path = `/coefficients/${measure}/${carrier}`;
  if (!chosen) {
    return [
      [`${path}/id`, null],
      [`${path}/source`, null],
    ];
  }
  const { id, figure } = chosen;
  return [
    [`${path}/id`, id],
    [`${path}/value`, figure.kind === "value" ? Number(figure.value) : null],
    [`${path}/source`, sourceOf(chosen)],
  ];
}
