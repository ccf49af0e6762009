import type { BuiltInTable } from "../../tasks/requireTable";
import type { Standing } from "../../core/standing";
import type { Pane } from "../pane/pane";
import { Store } from "../pane/store";

/** A table that is not built in, with what it is. */
export interface ListedOwn {
  readonly table: BuiltInTable;
  readonly standing: Standing;
}

/** The tables that were opened from files or made in this pane. Nothing of them is kept beyond it. */
export type Catalogue = Store<{ readonly tables: readonly ListedOwn[] }>;

const catalogues = new WeakMap<Pane, Catalogue>();

/** The pane's catalogue of own tables. */
export function catalogueOf(pane: Pane): Catalogue {
  const known = catalogues.get(pane) ?? new Store<{ readonly tables: readonly ListedOwn[] }>({ tables: [] });
  catalogues.set(pane, known);
  return known;
}

/** Lists a table first; an older version of it goes. */
export function list(catalogue: Catalogue, own: ListedOwn): void {
  const others = catalogue.get().tables.filter(({ table }) => table.template.id !== own.table.template.id);
  catalogue.set({ tables: [own, ...others] });
}
