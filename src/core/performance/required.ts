/** Which cells the enterprise must fill in: those that every enterprise has something to write in. */
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

/**
 * The cells that the enterprise must fill in, in the form's order: texts, dates, years and figures that concern every
 * enterprise. A carrier, a material, or something given off is one that it need not have: its row must be filled in for
 * every year once it is for one. Left out are what the agency or a bureau fills in, years that the form makes optional,
 * repeated rows, figures of options (the ledger gives them), phone, fax and the like, and what the form leaves to be
 * named.
 */
export function requiredPlaces(figures: Figures): Place[] {
  const { places } = figures;
  const optional = optionalYears(figures.template);
  const typed = places.filter(({ path }) => figures.reading(path).kind !== "blank");
  const begun = new Set(typed.map(({ path, cell }) => `${stepsOf(path)[0] ?? ""}/${cell.key}`));
  return places.filter(({ path, cell, computed }) => {
    const [group, , slot = ""] = stepsOf(path);
    if (computed) return false;
    if (group === "years") return !optional.has(cell.key);
    if (group === "fields") return isAsked(cell) && isRequiredField(path, cell);
    if (group !== "indicators" || optional.has(slot) || cell.by !== undefined) return false;
    return cell.kind !== "number" || !isOwnKind(cell) || begun.has(`indicators/${cell.key}`);
  });
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
