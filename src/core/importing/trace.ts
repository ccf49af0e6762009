import type { SourcePlace } from "./place";

/** What a row of the source became in the template. */
export type TraceKind =
  | "title"
  | "header"
  | "section"
  | "item"
  | "total"
  | "subtotal"
  | "veto"
  | "band"
  | "bonus"
  | "rule"
  | "note"
  | "signature"
  | "heading"
  | "score"
  | "above"
  | "unused";

/** A row of the source and what it became. */
export interface TraceRow {
  readonly place: SourcePlace;
  readonly text: string;
  readonly became: readonly { readonly kind: TraceKind; readonly id?: string }[];
}
