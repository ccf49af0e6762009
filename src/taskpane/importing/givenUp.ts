import type { SourceDocument } from "../../importing/source";
import { hasTable, type ImportState } from "./importState";
import type { TableKind } from "./readings";

/** What a person made of one table. */
type Work = Pick<ImportState, "draft" | "form" | "groups" | "formGroups" | "doubts">;

/** Tables that were given up for another one, or for none, with all that was corrected in them. */
export class GivenUp {
  private last: ImportState | null = null;
  /** The work on each table of a source. */
  private readonly works = new WeakMap<SourceDocument, Map<string, Work>>();

  /** Whether there is one to be brought back. */
  get hasLast(): boolean {
    return this.last !== null;
  }

  /** The last one, which is given up no more. */
  takeLast(): ImportState | null {
    const { last } = this;
    this.last = null;
    return last;
  }

  keep(state: ImportState): void {
    if (!hasTable(state)) return;
    this.last = state;
    const { source, kind, chosen, draft, form, groups, formGroups, doubts } = state;
    if (!source) return;
    const works = this.works.get(source) ?? new Map<string, Work>();
    this.works.set(source, works.set(`${kind}.${chosen}`, { draft, form, groups, formGroups, doubts }));
  }

  /** The work on a table of a source; null where nobody has begun. */
  workOn(source: SourceDocument | null, kind: TableKind, index: number): Work | null {
    return (source && this.works.get(source)?.get(`${kind}.${index}`)) ?? null;
  }
}
