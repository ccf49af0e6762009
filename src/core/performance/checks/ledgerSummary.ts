import Big from "big.js";
import type { OptionFigure } from "../cell";
import type { Figures } from "../figures";
import type { PerformanceCheck } from "./check";
import { ledgerCells, optionCells, summedFigure } from "./optionCells";
import { EQUAL_BAND, slipFactor, unitSlip } from "./slip";
import { agrees, cite, twoFigures, type NumberPlace } from "./tell";

function compare(figures: Figures, place: NumberPlace, figure: OptionFigure) {
  const typed = figures.reading(place.path);
  if (typed.kind !== "number") return [];
  const counted = figures.computed(place.path);
  if (counted === null || agrees(typed.value, counted)) return [];
  // Options without a figure may well make up for what the ledger counts too little.
  const isOpen = (summedFigure(figures, figure)?.missing ?? 0) > 0;
  if (isOpen && typed.value.gt(counted)) return [];
  const [first, sum] = [cite(figures, place, typed.value), cite(figures, place, counted).figure];
  const name = { zh: `方案台账合计的${sum.name.zh}`, en: `the ledger's sum of ${sum.name.en}` };
  const second = { path: place.path, figure: { ...sum, name } };
  const cells = ledgerCells(figures, figure);
  const factor = slipFactor(typed.value, counted, new Big(EQUAL_BAND));
  if (factor !== null) return [unitSlip("error", factor, first, second, cells)];
  return [twoFigures("summary-differs", "error", first, second, cells)];
}

/** A figure of options that was typed is the one that the ledger counts, where there is a ledger. */
export const ledgerSummary: PerformanceCheck = (figures) => {
  if (figures.ledger.options.length === 0) return [];
  return optionCells(figures).flatMap((cell) => compare(figures, cell.place, cell));
};
