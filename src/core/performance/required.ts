/** Which cells the enterprise must fill in: those that every enterprise has something to write in. */
import { byKey } from "../byKey";
import { stepsOf } from "../path";
import { oncePer } from "../remember";
import type { Place } from "./addresses";
import type { Cell, NumberCell } from "./cell";
import type { Figures } from "./figures";
import type { PerformanceTemplate } from "./template";

/** Ways to reach somebody, of which some will do; what an enterprise may or may not have. */
const OPTIONAL = /(?:^|\.)(?:phone|mobile|fax|email|postcode)$|^(?:raw|recovered)\.|^other-|\.projects$|^advice$/u;

/** A material, a carrier or something given off, which an enterprise need not have. */
const isOwnKind = oncePer((cell: NumberCell): boolean => {
  return cell.carrier !== undefined || cell.pollutant !== undefined || OPTIONAL.test(cell.key);
});

const isAsked = oncePer((cell: Cell): boolean => {
  return cell.by === undefined && !(cell.kind === "number" && cell.option !== undefined) && !OPTIONAL.test(cell.key);
});

function isRequiredField(path: string, cell: Cell): boolean {
  // Of numbered lines the first is enough.
  if (cell.kind === "list") return path.endsWith("/0");
  return cell.kind !== "number" || !isOwnKind(cell);
}

function optionalYears({ years }: PerformanceTemplate): ReadonlySet<string> {
  return new Set(years.flatMap(({ cell, optional }) => (optional ? [cell.key] : [])));
}

/** Neighbouring places that are to be filled in always, or once any place of their own row is. */
interface Asked {
  readonly places: Place[];
  /** Null: always. */
  readonly row: readonly Place[] | null;
}

function isAskedIn(group: string, path: string, cell: Cell): boolean {
  if (group === "fields") return isAsked(cell) && isRequiredField(path, cell);
  return group === "years" || (group === "indicators" && cell.by === undefined);
}

/** The row of something that an enterprise need not have; null for what is asked of all, undefined for what is not. */
function rowOf(
  { path, cell, computed }: Place,
  rows: ReadonlyMap<string, readonly Place[]>,
  optional: ReadonlySet<string>,
): readonly Place[] | null | undefined {
  const [group = "", , slot = ""] = stepsOf(path);
  if (computed || !isAskedIn(group, path, cell) || optional.has(group === "years" ? cell.key : slot)) return undefined;
  const isOwn = group === "indicators" && cell.kind === "number" && isOwnKind(cell);
  return isOwn ? (rows.get(cell.key) ?? []) : null;
}

const askedFor = oncePer((template: PerformanceTemplate) =>
  oncePer((places: readonly Place[]): readonly Asked[] => {
    const optional = optionalYears(template);
    const indicators = places.filter(({ path }) => path.startsWith("/indicators/"));
    const rows = byKey(indicators, ({ cell }) => cell.key);
    const asked: Asked[] = [];
    for (const place of places) {
      const row = rowOf(place, rows, optional);
      if (row === undefined) continue;
      const last = asked.at(-1);
      if (last?.row === row) last.places.push(place);
      else asked.push({ places: [place], row });
    }
    return asked;
  }),
);

/**
 * The cells that the enterprise must fill in, in the form's order: texts, dates, years and figures that concern every
 * enterprise. A carrier, a material, or something given off is one that it need not have: its row must be filled in for
 * every year once it is for one. Left out are what the agency or a bureau fills in, years that the form makes optional,
 * repeated rows, figures of options (the ledger gives them), phone, fax and the like, and what the form leaves to be
 * named.
 */
export function requiredPlaces(figures: Figures): Place[] {
  const isBegun = ({ path }: Place) => figures.reading(path).kind !== "blank";
  const asked = askedFor(figures.template)(figures.places);
  return asked.flatMap(({ places, row }) => (row === null || row.some(isBegun) ? places : []));
}

/** Whether a place holds something that can be read. */
export function isFilled({ path, cell }: Place, figures: Figures): boolean {
  switch (cell.kind) {
    case "number":
      return figures.reading(path).kind === "number";
    case "year":
      return figures.year(path) !== null;
    case "date":
      return figures.date(path) !== null;
    case "text":
    case "list":
      return figures.text(path) !== "";
  }
}
