import type { Coefficient, Figure } from "../../../../src/core/performance/calculation/coefficient";

const SOMEWHERE = { zh: "某处", en: "somewhere" };

/** A coefficient of 0.5 kgce/kg for tests, with what is to differ. */
export function coefficient(changes: Partial<Coefficient> = {}): Coefficient {
  return {
    id: "test-coal",
    name: { zh: "试验煤", en: "test coal" },
    result: "kgce",
    per: "kg",
    figure: { kind: "value", value: "0.5" },
    standard: SOMEWHERE,
    year: 2020,
    region: SOMEWHERE,
    status: "secondary copy",
    notToBeConfusedWith: [],
    ...changes,
  };
}

/** A figure that is a range. */
export const RANGE: Figure = { kind: "range", from: "1.1000", to: "1.3300" };

/** A figure that only the user knows. */
export const ASK: Figure = { kind: "ask", why: SOMEWHERE, seen: ["0.1286", "0.0943"] };
