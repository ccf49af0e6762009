import type { ColumnContent, ColumnUse, UsedColumn } from "./columns";

/** The columns of a table without headings: numbers, the widest text, points. */
export function guessColumns(contents: readonly ColumnContent[]): readonly UsedColumn[] | null {
  const uses: ColumnUse[] = contents.map(() => "ignored");
  const textual = contents
    .map((content, index) => ({ ...content, index }))
    .filter(({ filled, points }) => filled > 0 && points * 2 <= filled);
  const pointed = contents
    .map((content, index) => ({ ...content, index }))
    .filter(({ filled, points }) => filled >= 2 && points * 2 > filled);
  const widest = [...textual].sort((one, other) => other.width * other.filled - one.width * one.filled)[0];
  const max = pointed
    .filter(({ index }) => index > (widest?.index ?? 0))
    .sort((one, other) => other.points - one.points)[0];
  if (!widest || !max) return null;
  uses[widest.index] = "text";
  uses[max.index] = "max";
  const number = contents.findIndex(
    ({ ordinals, filled }, index) => index < widest.index && filled > 0 && ordinals * 2 > filled,
  );
  if (number >= 0) uses[number] = "number";
  return uses.map((use) => ({ use, heading: "" }));
}
