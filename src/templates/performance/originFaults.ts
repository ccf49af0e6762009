import { allPieces } from "../../core/performance/wordings";
import type { PerformanceTemplate } from "../../core/performance/template";
import type { TemplateFault } from "../templateFault";

/** An official table names its regulation and the place of everything printed; a table of ours names none of them. */
export function originFaults(template: PerformanceTemplate): TemplateFault[] {
  const { official, regulation, force, source } = template;
  const heads = Object.entries({ regulation, force, source }).flatMap(([path, value]) =>
    (value !== null) === official ? [] : [{ path, message: official ? "is missing" : "belongs to official tables" }],
  );
  const pieces = allPieces(template).flatMap(({ path, source: from }) => {
    if ((from !== undefined) === official) return [];
    return [{ path: `${path}.source`, message: official ? "is missing" : "belongs to official tables" }];
  });
  const last = source?.lines[1] ?? Infinity;
  const outside = allPieces(template).flatMap(({ path, source: from }) =>
    from && source && (from.lines[0] < source.lines[0] || from.lines[1] > last || from.lines[0] > from.lines[1])
      ? [{ path: `${path}.source.lines`, message: "lie outside the form" }]
      : [],
  );
  return [...heads, ...pieces, ...outside];
}
