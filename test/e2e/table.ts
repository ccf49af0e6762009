import table from "../../src/templates/scoring/guangdong-2009-voluntary.json" with { type: "json" };

/** Guangdong's table of 2009 for voluntary audits, which the end-to-end tests fill. */
export const TABLE = table.id;

interface Leaf {
  readonly id: string;
  readonly max: number;
  /** Whether only some points are permitted. */
  readonly hasLevels: boolean;
}

/** Its 26 items in order. */
export const ITEMS: readonly Leaf[] = table.sections.flatMap(({ items }) =>
  items.map((item) => ({ id: item.id, max: item.max, hasLevels: "levels" in item })),
);
