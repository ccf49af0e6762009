/** Loads each screen of a scoring table when it is first shown, or ahead of that. */
export const SCREEN_LOADERS = {
  cover: () => import("./Cover").then(({ Cover }) => ({ default: Cover })),
  score: () => import("./Score").then(({ Score }) => ({ default: Score })),
  vetoes: () => import("./Vetoes").then(({ Vetoes }) => ({ default: Vetoes })),
  check: () => import("./Check").then(({ Check }) => ({ default: Check })),
  result: () => import("./Result").then(({ Result }) => ({ default: Result })),
} as const;

/** Loads each screen of a performance table when it is first shown, or ahead of that. */
export const PERFORMANCE_LOADERS = {
  form: () => import("./performance/Form").then(({ Form }) => ({ default: Form })),
  ledger: () => import("./performance/Ledger").then(({ Ledger }) => ({ default: Ledger })),
  feasibility: () => import("./performance/Feasibility").then(({ Feasibility }) => ({ default: Feasibility })),
  coefficients: () => import("./performance/Coefficients").then(({ Coefficients }) => ({ default: Coefficients })),
  check: SCREEN_LOADERS.check,
  result: () =>
    import("./performance/PerformanceResult").then(({ PerformanceResult }) => ({ default: PerformanceResult })),
} as const;
