import type { TraceRow } from "../../core/importing/trace";
import { overlap, type SourceDocument, type SourcePlace } from "../source";
import { tidy } from "../wording/text";
import type { Made } from "./notes";

function becameOf(place: SourcePlace, made: readonly Made[]): TraceRow["became"] {
  const here = made.filter((one) => overlap(one.place, place));
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
    const own = made.filter(({ place }) => place.part === index);
    return part.rows.flatMap((cells): TraceRow[] => {
      const filled = cells.filter(({ text }) => text.trim() !== "");
      const [first] = filled;
      if (!first) return [];
      const row = first.place.rows[0];
      const place: SourcePlace = { part: index, rows: [row, row] };
      const became = becameOf(place, own);
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
