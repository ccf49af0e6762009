import type Big from "big.js";
import type { OptionFigure } from "./cell";
import { optionFigures, summedFigure } from "./checks/optionCells";
import type { Figures } from "./figures";

function isSame(first: OptionFigure, second: OptionFigure): boolean {
  return (
    first.measure === second.measure &&
    first.of === second.of &&
    first.kind === second.kind &&
    first.status === second.status
  );
}

/** What was typed into the form for a figure. */
function typed(figures: Figures, wanted: OptionFigure): Big | null {
  const places = [...optionFigures(figures)].filter(([, figure]) => isSame(figure, wanted));
  const readings = places.map(([path]) => figures.reading(path));
  return readings.find((reading) => reading.kind === "number")?.value ?? null;
}

/** The ledger's sum; null where it has no options or an option's figure is missing: half a sum is none. */
function counted(figures: Figures, wanted: OptionFigure): Big | null {
  const summed = figures.ledger.options.length > 0 ? summedFigure(figures, wanted) : undefined;
  return summed?.missing === 0 && figures.summary.unplaced.length === 0 ? summed.sum : null;
}

function added(figures: Figures, first: OptionFigure, second: OptionFigure): Big | null {
  const [one, other] = [optionTotal(figures, first), optionTotal(figures, second)];
  return one && other ? one.plus(other) : null;
}

/**
 * A figure of all options of a kind and status, in the unit of the form's cell, money in 万元: typed into the form, else the
 * sum of its parts, which are counted from the ledger where nobody typed them. Null where neither says it.
 */
export function optionTotal(figures: Figures, wanted: OptionFigure): Big | null {
  const own = typed(figures, wanted);
  if (own) return own;
  if (wanted.kind === "all") return added(figures, { ...wanted, kind: "low" }, { ...wanted, kind: "high" });
  if (wanted.status !== "all") return counted(figures, wanted);
  return added(figures, { ...wanted, status: "implemented" }, { ...wanted, status: "planned" });
}
