/** Loads each tool that needs no open table when it is first shown, or ahead of that. */
export const TOOL_LOADERS = {
  panel: () => import("./panel/Panel").then(({ Panel }) => ({ default: Panel })),
  consolidate: () => import("./consolidate/Consolidate").then(({ Consolidate }) => ({ default: Consolidate })),
} as const;
