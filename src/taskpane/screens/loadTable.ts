/** Loads what a table of each kind is shown with, all but its screens. */
export const TABLE_LOADERS = {
  scoring: () => import("./Table").then(({ Table }) => ({ default: Table })),
  performance: () =>
    import("./performance/PerformanceTable").then(({ PerformanceTable }) => ({ default: PerformanceTable })),
} as const;
