/** Loads each tool that needs no open table when it is first shown, or ahead of that. */
export const TOOL_LOADERS = {
  panel: () => import("./panel/Panel").then(({ Panel }) => ({ default: Panel })),
  consolidate: () => import("./consolidate/Consolidate").then(({ Consolidate }) => ({ default: Consolidate })),
  importing: async () => {
    // What reads files comes with it, so that it is there when the connection to the server has ended.
    const readers = [import("../importing/readSource"), import("../importing/ownTables")];
    const [{ Importing }] = await Promise.all([import("./importing/Importing"), ...readers]);
    return { default: Importing };
  },
} as const;
