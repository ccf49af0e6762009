/** What a performance table shows of the figures that scoring tables claim. */
import Big from "big.js";
import { sum, spell } from "../../decimal";
import type { Bilingual, OptionKind, OptionStatus } from "../cell";
import { quotient } from "../calculation/quotient";
import type { Figures } from "../figures";
import { ledgerPath, optionCells, optionsOf } from "./optionCells";
import type { ClaimedFigure } from "./scoringClaims";
import { citedAt, targetPlaces, type Cited } from "./tell";

/** A figure that the table shows, with every cell that it is computed from. */
export interface Shown extends Cited {
  readonly value: Big;
  readonly cells: readonly string[];
}

interface Count {
  readonly value: Big;
  readonly cells: readonly string[];
}

/** A number of options from the form's own cell. */
function inForm(figures: Figures, kind: OptionKind, status: OptionStatus): Count | null {
  const isAsked = (cell: ReturnType<typeof optionCells>[number]) =>
    cell.measure === "count" && cell.kind === kind && cell.status === status;
  const cell = optionCells(figures).find(isAsked);
  const cited = cell && citedAt(figures, cell.path);
  return cited ? { value: cited.value, cells: [cited.path] } : null;
}

function inLedger(figures: Figures, kind: OptionKind, status: OptionStatus): Count | null {
  if (figures.ledger.options.length === 0) return null;
  const options = optionsOf(figures, { kind, status });
  return { value: new Big(options.length), cells: options.slice(0, 1).map((option) => ledgerPath(option, "status")) };
}

function countOf(figures: Figures, kind: "low" | "high", status: OptionStatus): Count | null {
  return inForm(figures, kind, status) ?? inLedger(figures, kind, status);
}

/** All options of a kind, as proposed or as those implemented and those planned. */
function allOf(figures: Figures, kind: "low" | "high"): Count | null {
  const proposed = inForm(figures, kind, "all");
  if (proposed) return proposed;
  const [done, planned] = [countOf(figures, kind, "implemented"), countOf(figures, kind, "planned")];
  if (!done || !planned) return null;
  return { value: done.value.plus(planned.value), cells: [...done.cells, ...planned.cells] };
}

function shown(name: Bilingual, value: Big, unit: string, cells: readonly string[]): Shown {
  return { path: cells[0] ?? "", cells, value, figure: { name, value: spell(value), unit } };
}

const KINDS = {
  low: { zh: "无/低费方案", en: "no/low-cost options" },
  high: { zh: "中/高费方案", en: "medium/high-cost options" },
} as const;

function share(figures: Figures, kind: "low" | "high"): Shown | null {
  const [done, all] = [countOf(figures, kind, "implemented"), allOf(figures, kind)];
  if (!done || !all?.value.gt(0)) return null;
  const name = { zh: `${KINDS[kind].zh}实施率`, en: `share of ${KINDS[kind].en} implemented` };
  const cells = [...new Set([...done.cells, ...all.cells])];
  return shown(name, quotient(done.value.times(100), all.value), "%", cells);
}

function highCount(figures: Figures): Shown | null {
  const done = countOf(figures, "high", "implemented");
  const name = { zh: "已实施的中/高费方案数", en: "number of medium/high-cost options implemented" };
  return done && shown(name, done.value, "个", done.cells);
}

/** The mean completion of all targets, none above 100: one target overfulfilled does not make up for another. */
function completion(figures: Figures): Shown | null {
  const rates = targetPlaces(figures).flatMap(({ path }) => {
    const value = figures.value(path);
    return value ? [{ path, value: value.gt(100) ? new Big(100) : value }] : [];
  });
  if (rates.length === 0) return null;
  const mean = quotient(sum(rates.map(({ value }) => value)), new Big(rates.length));
  const name = { zh: "清洁生产目标完成率平均值", en: "mean completion of the targets" };
  return shown(
    name,
    mean,
    "%",
    rates.map(({ path }) => path),
  );
}

/** What the table shows of a figure; null where it does not show it. */
export function shownFigure(figures: Figures, figure: ClaimedFigure): Shown | null {
  switch (figure) {
    case "low-share":
      return share(figures, "low");
    case "high-share":
      return share(figures, "high");
    case "high-count":
      return highCount(figures);
    case "completion":
      return completion(figures);
  }
}
