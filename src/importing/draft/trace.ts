import type { TraceRow } from "../../core/importing/trace";
import type { SourceDocument, SourcePlace } from "../source";
import { tidy } from "../wording/text";
import type { Made } from "./notes";

/** What was made of each row of a part. */
function byRow(made: readonly Made[], part: number): ReadonlyMap<number, Made[]> {
  const rows = new Map<number, Made[]>();
  for (const one of made.filter(({ place }) => place.part === part)) {
    for (let row = one.place.rows[0]; row <= one.place.rows[1]; row++) {
      const known = rows.get(row);
      if (known) known.push(one);
      else rows.set(row, [one]);
    }
  }
  return rows;
}

function becameOf(here: readonly Made[]): TraceRow["became"] {
  const said = here.filter(({ kind }) => kind !== "above");
  const kinds = said.length > 0 ? said : here;
  const seen = new Set<string>();
  return kinds
    .filter(({ kind, id }) => !seen.has(`${kind} ${id ?? ""}`) && seen.add(`${kind} ${id ?? ""}`))
    .map(({ kind, id }) => ({ kind, ...(id === undefined ? {} : { id }) }));
}

/** What became of each row of the source that holds something. */
export function traceOf(document: SourceDocument, made: readonly Made[]): TraceRow[] {
  return document.parts.flatMap((part, index) => {
    const own = byRow(made, index);
    return part.rows.flatMap((cells): TraceRow[] => {
      const filled = cells.filter(({ text }) => text.trim() !== "");
      const [first] = filled;
      if (!first) return [];
      const row = first.place.rows[0];
      const place: SourcePlace = { part: index, rows: [row, row] };
      const became = becameOf(own.get(row) ?? []);
      return [
        {
          place,
          text: filled.map(({ text }) => tidy(text)).join(" | "),
          became: became.length > 0 ? became : [{ kind: "unused" }],
        },
      ];
    });
  });
}
