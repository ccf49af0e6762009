import type { LocatedTable } from "./locate";

/** A cell holds 32,767 characters; a few are left for what programs put around them. */
const PIECE_LETTERS = 32_000;
/** More pieces than any template takes. */
const MAX_PIECES = 200;

/** Row of the metadata that says how many pieces there are. */
export const PIECES_ROW = "content";

/** Row of the metadata that holds a piece, counted from 1. */
export function pieceRow(piece: number): string {
  return `${PIECES_ROW}.${piece}`;
}

/**
 * A template's JSON in pieces that cells can hold. Each stands in brackets, so that no program takes it for a formula or a
 * number, or trims it.
 */
export function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (let from = 0; from < text.length;) {
    const to = Math.min(text.length, from + PIECE_LETTERS);
    // A letter outside of the first plane takes two places, which must not be parted.
    const end = to < text.length && /[\ud800-\udbff]/u.test(text.charAt(to - 1)) ? to - 1 : to;
    pieces.push(`[${text.slice(from, end)}]`);
    from = end;
  }
  return pieces;
}

/** The copy of its template that a workbook carries: absent, damaged, or its JSON text, which may be anybody's. */
export type StoredTemplate =
  { readonly state: "absent" } | { readonly state: "damaged" } | { readonly state: "whole"; readonly text: string };

/** Puts the pieces of a workbook's template together. */
export function storedTemplate(table: LocatedTable): StoredTemplate {
  const value = (row: string) => table.find("meta", row, "value")?.cell?.value ?? null;
  const declared = value(PIECES_ROW);
  if (declared === null) return { state: "absent" };
  const count = Number(declared);
  if (!Number.isInteger(count) || count < 1 || count > MAX_PIECES) return { state: "damaged" };
  const pieces = Array.from({ length: count }, (_, index) => value(pieceRow(index + 1)));
  const texts = pieces.map((piece) => (typeof piece === "string" ? /^\[(.*)\]$/su.exec(piece)?.[1] : undefined));
  return texts.includes(undefined) ? { state: "damaged" } : { state: "whole", text: texts.join("") };
}
