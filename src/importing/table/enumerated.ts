import { parseOrdinal, type Ordinal } from "../wording/ordinals";
import { innerPoints } from "../wording/points";
import { tidy } from "../wording/text";

/** One point of an enumeration. */
export interface Enumerated {
  readonly ordinal: Ordinal;
  /** Without its number. */
  readonly text: string;
  /** Where it stands in the whole text: from its number on, and behind its last letter. */
  readonly span: readonly [number, number];
  readonly points: number | null;
}

const STARTS = /(?:^|[\n；;。）)])\s*(?=[（(]\d{1,2}[）)]|[①-⑳]|\d{1,2}[、)）])/gu;

/**
 * The points of an enumeration "（1）… （2）…" of one kind of number, each higher than the one before; null for a text that is
 * none or begins with something else.
 */
export function enumerated(text: string): readonly Enumerated[] | null {
  const trimmed = text.trimEnd();
  if (!parseOrdinal(trimmed)) return null;
  const starts = [...trimmed.matchAll(STARTS)].map((match) => match.index + match[0].length);
  const parts: Enumerated[] = [];
  let from: number[] = [];
  for (const start of starts) {
    const ordinal = parseOrdinal(trimmed.slice(start));
    const before = parts.at(-1)?.ordinal;
    const first = trimmed.slice(0, start).trim() === "";
    if (!ordinal || (before ? before.kind !== ordinal.kind || ordinal.value <= before.value : !first)) continue;
    parts.push({ ordinal, text: "", points: null, span: [0, 0] });
    from = [...from, start];
  }
  if (parts.length < 2) return null;
  return parts.map(({ ordinal }, index) => {
    const span = [from[index] ?? 0, from[index + 1] ?? trimmed.length] as const;
    const raw = trimmed.slice(...span);
    const own = tidy(parseOrdinal(raw)?.rest ?? raw);
    return { ordinal, text: own, points: innerPoints(own)?.value ?? null, span };
  });
}
