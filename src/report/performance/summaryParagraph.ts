import { pointer } from "../../core/finding";
import type { OptionFigure } from "../../core/performance/cell";
import { optionFigures } from "../../core/performance/checks/optionCells";
import { unitOf } from "../../core/performance/checks/tell";
import { comparedYears } from "../../core/performance/comparedYears";
import type { Figures } from "../../core/performance/figures";
import type { RowsBlock } from "../../core/performance/template";
import type { Dictionary } from "../../words/dictionary";
import type { ToldOptions } from "../../words/performance/summaryWords";
import { economicFigures, optionName } from "./economics";
import { headlineIndicators, yearLabel, type Indicator } from "./indicators";
import { toldFigure, toldIn, toldPercent } from "./numbers";
import { optionsTold, type OptionsTold } from "./options";

function enterprise(figures: Figures, words: Dictionary): string {
  const name = figures.text(pointer("fields", "enterprise.name"));
  return name === "" ? words.performance.summary.someEnterprise : name;
}

/** A number of options that is worth telling. */
function some({ count }: OptionsTold): string | null {
  return count === null || count === "0" ? null : count;
}

function withCount(told: OptionsTold): ToldOptions | null {
  const count = some(told);
  return count === null ? null : { ...told, count };
}

function optionPart(figures: Figures, words: Dictionary): string[] {
  const { summary } = words.performance;
  const counts = (status: "all" | "implemented") =>
    [some(optionsTold(figures, "low", status)), some(optionsTold(figures, "high", status))] as const;
  const proposed = some(optionsTold(figures, "all", "all"));
  const implemented = withCount(optionsTold(figures, "all", "implemented"));
  const planned = withCount(optionsTold(figures, "all", "planned"));
  return [
    ...(proposed === null ? [] : [summary.proposed(enterprise(figures, words), proposed, ...counts("all"))]),
    ...(implemented ? [summary.implemented(implemented, ...counts("implemented"))] : []),
    ...(planned ? [summary.planned(planned)] : []),
  ];
}

function isEffect({ measure, kind, status }: OptionFigure): boolean {
  return (measure === "saving" || measure === "reduction") && kind === "all" && status === "implemented";
}

/** What the options carried out save and cut, as the form asks for it. */
function effectPart(figures: Figures, { language, performance: { summary } }: Dictionary): string[] {
  const parts = [...optionFigures(figures)].flatMap(([path, figure]) => {
    const value = isEffect(figure) ? figures.value(path) : null;
    if (value === null || value.lte(0)) return [];
    const { cell } = figure.place;
    return [summary.effect(cell.name[language], toldFigure(value), unitOf(figures, path, cell))];
  });
  return parts.length === 0 ? [] : [summary.effects(parts)];
}

/** An indicator that changed; one that did not is nothing to tell. */
function changeText({ name, unit, before, after, change, inPoints }: Indicator, words: Dictionary): string[] {
  if (before === null || after === null || before.eq(after)) return [];
  const by = change === null ? null : toldPercent(Math.abs(change));
  const told = { name, unit, by, inPoints, before: toldIn(unit, before), after: toldIn(unit, after) };
  return [words.performance.summary.change({ ...told, trend: after.lt(before) ? "fell" : "rose" })];
}

function yearPart(figures: Figures, words: Dictionary): string[] {
  const years = comparedYears(figures);
  const parts = headlineIndicators(figures, words).flatMap((indicator) => changeText(indicator, words));
  if (!years || parts.length === 0) return [];
  const [before, after] = [yearLabel(figures, years.before, words), yearLabel(figures, years.after, words)];
  return [words.performance.summary.years(before, after, parts)];
}

function completionsOf(figures: Figures, block: RowsBlock, { performance: { summary } }: Dictionary): string[] {
  const completion = block.columns.find(({ cell }) => cell.kind === "number" && cell.formula?.op === "completion");
  const name = block.columns.find(({ cell }) => cell.kind === "text")?.cell.key;
  if (!completion || name === undefined) return [];
  const rows = figures.places.filter(({ path }) => path.startsWith(pointer("rows", block.key, "")));
  return rows.flatMap(({ path, cell }) => {
    const value = cell.key === completion.cell.key ? figures.value(path) : null;
    const item = figures.text(path.replace(/[^/]+$/u, name));
    return value === null || item === "" ? [] : [summary.target(item, toldPercent(value))];
  });
}

function targetPart(figures: Figures, words: Dictionary): string[] {
  const blocks = figures.template.blocks.filter((block) => block.kind === "rows");
  const parts = blocks.flatMap((block) => completionsOf(figures, block, words));
  return parts.length === 0 ? [] : [words.performance.summary.targets(parts.length, parts)];
}

function economicPart({ economics }: Figures, words: Dictionary): string[] {
  return economics.flatMap((each) => {
    const told = economicFigures(each, words);
    return told.length === 0 ? [] : [words.performance.summary.feasible(optionName(each, words), told)];
  });
}

function trainingPart(figures: Figures, { language, performance: { summary } }: Dictionary): string[] {
  const parts = figures.places.flatMap(({ path, cell }) => {
    const value = cell.kind === "number" && cell.key.startsWith("training.") ? figures.value(path) : null;
    if (cell.kind !== "number" || value === null || value.eq(0)) return [];
    return [summary.effect(cell.name[language], toldFigure(value), unitOf(figures, path, cell))];
  });
  return parts.length === 0 ? [] : [summary.training(parts)];
}

/**
 * A draft for the audit report, a part an element, built from the facts that there are and no others. Its last element
 * says that it is a draft. Empty where there are no facts.
 */
export function summaryParagraph(figures: Figures, words: Dictionary): string[] {
  const all = [optionPart, effectPart, economicPart, yearPart, targetPart, trainingPart];
  const { space, draft } = words.performance.summary;
  const parts = all.map((part) => part(figures, words).join(space)).filter((text) => text !== "");
  return parts.length === 0 ? [] : [...parts, draft];
}
