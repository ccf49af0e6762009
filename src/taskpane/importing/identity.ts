import type { PerformanceTemplate } from "../../core/performance/template";
import type { Template } from "../../core/template";
import { contentHash } from "../../templates/hash";
import type { Identity } from "./draft";

/** What tells a table from its other versions. */
type Identified = "id" | "version" | "made";
const IDENTIFIED: readonly string[] = ["id", "version", "made"] satisfies Identified[];

/** A table of either kind without what tells it from its other versions. */
export type Body<Table extends Template | PerformanceTemplate> = Omit<Table, Identified>;

/** What a table holds, without what tells it from its other versions. */
export function bodyOf<Table extends Template | PerformanceTemplate>(table: Table): Body<Table> {
  const kept = Object.entries(table).filter(([key]) => !IDENTIFIED.includes(key));
  return Object.fromEntries(kept) as unknown as Body<Table>;
}

/** The identity of a table that was opened or handed out; its hash is of what its maker decides: content and name. */
export function identityOf(table: Template | PerformanceTemplate): Identity {
  const { id, version, made } = table;
  const content = contentHash({ body: bodyOf<Template | PerformanceTemplate>(table), by: made?.by ?? null });
  return { id, version, content, ...(made ? { made } : {}) };
}

/** What goes on with another version of a table, or begins one. */
interface Wanted {
  /** The last one that was opened or handed out; null where there is none. */
  readonly last: Identity | null;
  readonly maker: string;
  /** ISO day, for what was changed since. */
  readonly today: string;
  /** In front of a new id. */
  readonly prefix?: string;
}

/** The table with its identity: that of the last one as long as nothing was changed, else the next version. */
export function identified<Table extends Template | PerformanceTemplate>(
  body: Body<Table>,
  { last, maker, today, prefix = "" }: Wanted,
): Body<Table> & Pick<Table, Identified> {
  const by = maker.trim() === "" ? null : maker.trim();
  const content = contentHash({ body, by });
  const id = last?.id ?? `${prefix}own-${content.slice(0, 12)}`;
  const next = { id, version: (last?.version ?? 0) + 1, made: { by, on: today } };
  const { version, made } = last?.content === content ? last : next;
  return { ...body, id, version, ...(made ? { made } : {}) };
}
