import type { OptionEconomics } from "../../core/performance/report";
import type { Dictionary } from "../../words/dictionary";
import { toldFigure, toldPercent } from "./numbers";

/** What an option is called: number and name. */
export function optionName({ number, name }: { number: string; name: string }, { performance }: Dictionary): string {
  const label = `${number} ${name}`.trim();
  return label === "" ? performance.unnamedOption : label;
}

/** Payback, net present value and rate of return, those that there are. */
export function economicFigures({ payback, npv, irr, rate }: OptionEconomics, { performance }: Dictionary): string[] {
  return [
    ...(payback.value === null ? [] : [performance.payback(toldPercent(payback.value))]),
    ...(npv.value === null || rate === null ? [] : [performance.npv(toldPercent(npv.value), toldFigure(rate))]),
    ...(irr.value === null ? [] : [performance.irr(toldPercent(irr.value))]),
  ];
}

/** Why figures are missing, each reason once. */
function gaps({ payback, npv, irr }: OptionEconomics, { performance }: Dictionary): string[] {
  const reasons = [payback, npv, irr].flatMap(({ reason }) => (reason === null ? [] : [performance.gap[reason]]));
  return [...new Set(reasons)];
}

/** How an option pays, in one line: what there is, and why the rest is not. */
export function economicLine(economics: OptionEconomics, words: Dictionary): string {
  return [optionName(economics, words), ...economicFigures(economics, words), ...gaps(economics, words)].join("  ");
}
