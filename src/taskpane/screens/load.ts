/** Loads each screen of a table when it is first shown, or ahead of that. */
export const SCREEN_LOADERS = {
  cover: () => import("./Cover").then(({ Cover }) => ({ default: Cover })),
  score: () => import("./Score").then(({ Score }) => ({ default: Score })),
  vetoes: () => import("./Vetoes").then(({ Vetoes }) => ({ default: Vetoes })),
  check: () => import("./Check").then(({ Check }) => ({ default: Check })),
  result: () => import("./Result").then(({ Result }) => ({ default: Result })),
} as const;
