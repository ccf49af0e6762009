import { headerWords } from "./ledgerFields";

/** Something that a header may name. */
export interface Named {
  readonly key: string;
  readonly words: readonly string[];
}

/** How well a header names something: 0 not at all, 1000 exactly, else by the length of what it has in common. */
function likeness(header: string, words: readonly string[]): number {
  const scores = words.map((word) => {
    if (word === "" || header === "") return 0;
    if (word === header) return 1000;
    // One character in common is chance.
    return word.length > 1 && header.includes(word) ? word.length : 0;
  });
  return Math.max(0, ...scores);
}

/**
 * What each header names, by the best likeness first; nothing is named twice, and null stands where nothing fits.
 * @param headers cells as they were pasted.
 */
export function recogniseHeaders(headers: readonly string[], named: readonly Named[]): (string | null)[] {
  const plain = headers.map(headerWords);
  const pairs = plain.flatMap((header, column) =>
    named.map(({ key, words }) => ({ column, key, score: likeness(header, words) })),
  );
  const ranked = pairs.filter(({ score }) => score > 0).sort((one, other) => other.score - one.score);
  const found = new Map<number, string>();
  const taken = new Set<string>();
  for (const { column, key } of ranked) {
    if (found.has(column) || taken.has(key)) continue;
    found.set(column, key);
    taken.add(key);
  }
  return headers.map((_, column) => found.get(column) ?? null);
}

/** Whether a header is, word for word, what something is called. */
export function isName(header: string, named: readonly Named[]): boolean {
  const plain = headerWords(header);
  return plain !== "" && named.some(({ words }) => words.includes(plain));
}

/** The unit that a header states in brackets; "" where it states none. */
export function headerUnit(header: string): string {
  return /[（([]([^（()）\]]{1,20})[)）\]]\s*$/u.exec(header.trim())?.[1]?.trim() ?? "";
}
