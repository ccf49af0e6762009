import Big from "big.js";
import { places } from "../../core/decimal";
import type { PanelFigure } from "../../core/panel/report";

/** Decimal places of a figure that has no last one. */
const PLACES = 4;

/**
 * Points as people read them: exactly where they end within four decimal places, else cut there and followed by "…".
 * Cut and not rounded, so that 59.99999 is never shown as 60.
 */
export function toldPoints(figure: PanelFigure | null): string {
  if (!figure) return "-";
  const value = new Big(figure.sum).div(figure.parts);
  const isExact = value.times(figure.parts).eq(figure.sum) && places(value) <= PLACES;
  return isExact ? value.toFixed() : `${value.round(PLACES, Big.roundDown).toFixed()}…`;
}
