import { allPlaces } from "../../../core/performance/addresses";
import type { PerformanceTemplate } from "../../../core/performance/template";
import { stepsOf } from "../../../core/path";
import type { Place } from "../places";
import { PERFORMANCE_SCREENS, type PerformanceScreen } from "../state";
import { inputOrder } from "./inputs";

/** Where the pane begins with a performance table. */
export function beginningOf({ blocks }: PerformanceTemplate): {
  readonly screens: readonly [PerformanceScreen, ...PerformanceScreen[]];
  readonly section: string | null;
} {
  return { screens: ["form", ...PERFORMANCE_SCREENS], section: blocks[0]?.key ?? null };
}

/** Path of the field in which filling in begins. */
export function firstInput(template: PerformanceTemplate): string {
  return inputOrder(template, {})[0]?.path ?? "";
}

/** The place of an entry of the form, or of the first entry below a path. */
function formPlace(template: PerformanceTemplate, path: string): Place | null {
  const places = allPlaces(template);
  const found =
    places.find((place) => place.path === path) ?? places.find((place) => place.path.startsWith(`${path}/`));
  if (found) return { screen: "form", section: found.block, path: found.path };
  // Rows beyond those that the form prints.
  const [group, block] = stepsOf(path);
  const isRow = group === "rows" && template.blocks.some(({ key }) => key === block);
  return isRow ? { screen: "form", section: block ?? null, path } : null;
}

/** The place of an entry of the ledger; a whole row is entered by its name. */
function ledgerPlace(path: string, [, row, field]: readonly string[]): Place {
  const place = { screen: "ledger", section: null } as const;
  if (row === undefined || !/^\d+$/u.test(row)) return { ...place, path };
  return { ...place, row: Number(row), path: field === undefined ? `${path}/name` : path };
}

/** Where the entry of a path is typed; null for what concerns the whole. */
export function performancePlace(template: PerformanceTemplate, path: string): Place | null {
  const steps = stepsOf(path);
  switch (steps[0]) {
    case "ledger":
      return ledgerPlace(path, steps);
    case "feasibility":
      return { screen: "feasibility", section: null, path };
    case "settings":
      return { screen: steps[1] === "discountRate" ? "feasibility" : "ledger", section: null, path };
    case "coefficients":
      return { screen: "coefficients", section: null, path };
    case undefined:
      return null;
    default:
      return formPlace(template, path);
  }
}
