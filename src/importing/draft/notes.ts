import type { Doubt, DoubtCode } from "../../core/importing/doubt";
import type { TraceKind } from "../../core/importing/trace";
import type { SourcePlace } from "../source";

/** One thing that was made of a place. */
export interface Made {
  readonly kind: TraceKind;
  /** Id in the template, where it has one. */
  readonly id?: string;
  readonly place: SourcePlace;
}

/** Doubts in the source's order. */
export function inOrder(doubts: readonly Doubt[]): Doubt[] {
  return [...doubts].sort((one, other) => one.place.part - other.place.part || one.place.rows[0] - other.place.rows[0]);
}

/** Collects, while a template is made, what is doubtful and what became of each place. */
export class Notebook {
  readonly doubts: Doubt[] = [];
  readonly made: Made[] = [];

  doubt(
    code: DoubtCode,
    place: SourcePlace,
    chosen: string,
    alternatives: readonly string[] = [],
    about?: string,
  ): void {
    this.doubts.push({ code, place, chosen, alternatives, ...(about === undefined ? {} : { about }) });
  }

  make(kind: TraceKind, place: SourcePlace, id?: string): void {
    this.made.push({ kind, place, ...(id === undefined ? {} : { id }) });
  }

  /** Takes doubts back that something else has settled. */
  settle(settled: (doubt: Doubt) => boolean): void {
    const kept = this.doubts.filter((doubt) => !settled(doubt));
    this.doubts.splice(0, this.doubts.length, ...kept);
  }
}
