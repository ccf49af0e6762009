import type { PerformanceTemplate } from "../../core/performance/template";

/** Loaders of the built-in performance tables, by id, in the order in which they are listed. Each loads only its own file. */
const PERFORMANCE: Readonly<Record<string, () => Promise<{ default: unknown }>>> = {
  "general-performance": () => import("./general-performance.json"),
  "guangdong-2009-mandatory-performance": () => import("./guangdong-2009-mandatory-performance.json"),
  "guangdong-2009-renewal": () => import("./guangdong-2009-renewal.json"),
  "anhui-2007-performance-1": () => import("./anhui-2007-performance-1.json"),
  "anhui-2007-performance-2": () => import("./anhui-2007-performance-2.json"),
};

/** Ids of the built-in performance tables. */
export const PERFORMANCE_IDS: readonly string[] = Object.keys(PERFORMANCE);

/**
 * The built-in performance table `id`; null where there is none of that id. The tests check each file, so that no user
 * waits for it.
 */
export async function loadPerformance(id: string): Promise<PerformanceTemplate | null> {
  const load = Object.hasOwn(PERFORMANCE, id) ? PERFORMANCE[id] : undefined;
  return load ? ((await load()).default as PerformanceTemplate) : null;
}
