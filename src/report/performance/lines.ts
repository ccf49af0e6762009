import type { CheckedPerformance } from "../../core/checked";
import { isComputed } from "../../core/performance/cell";
import { unitOf } from "../../core/performance/checks/tell";
import { comparedYears } from "../../core/performance/comparedYears";
import type { Figures } from "../../core/performance/figures";
import type { Dictionary } from "../../words/dictionary";
import { findingLines, findingsHeading, onOneLine, type Line } from "../lines";
import { economicLine } from "./economics";
import { keyIndicators, yearLabel, type Indicator } from "./indicators";
import { toldIn, toldPercent } from "./numbers";
import { allOptionsTold } from "./options";

const plain = (text: string): Line => ({ text: onOneLine(text), tone: "plain" });

/** A heading with its lines; nothing where there are none. */
function part(title: string, lines: readonly string[]): Line[] {
  if (lines.length === 0) return [];
  return [{ text: onOneLine(title), tone: "heading" }, ...lines.map((line) => plain(`  ${line}`))];
}

function changeText({ change, inPoints }: Indicator, { performance }: Dictionary): string {
  if (change === null) return "";
  const told = `${change > 0 ? "+" : ""}${toldPercent(change)}`;
  return `  ${inPoints ? performance.points(told) : `${told}%`}`;
}

function indicatorLine(indicator: Indicator, words: Dictionary): string {
  const { name, unit, values } = indicator;
  const figures = values.map((value) => (value === null ? "-" : toldIn(unit, value))).join(" | ");
  const measured = unit === "" ? name : `${name} [${unit}]`;
  return `${measured}  ${figures}${changeText(indicator, words)}`;
}

function indicatorPart(figures: Figures, words: Dictionary): Line[] {
  const labels = figures.template.years.map(({ cell }) => yearLabel(figures, cell.key, words));
  const change = comparedYears(figures) ? `  ${words.performance.change}` : "";
  const title = `${words.performance.figures}  ${labels.join(" | ")}${change}`;
  return part(
    title,
    keyIndicators(figures, words).map((indicator) => indicatorLine(indicator, words)),
  );
}

/** Figures that stand alone, on forms without years. */
function singlePart(figures: Figures, words: Dictionary): Line[] {
  const lines = figures.places.flatMap(({ path, cell }) => {
    if (!path.startsWith("/fields/") || cell.kind !== "number" || cell.option || isComputed(cell)) return [];
    const value = figures.value(path);
    const unit = unitOf(figures, path, cell);
    return value === null
      ? []
      : [`${cell.name[words.language]}  ${toldIn(unit, value)}${unit === "" ? "" : ` ${unit}`}`];
  });
  return part(words.performance.single, lines);
}

function optionPart(figures: Figures, { performance: words }: Dictionary): Line[] {
  const some = allOptionsTold(figures).filter(({ count }) => count !== "0");
  const lines = some.map(({ kind, status, ...told }) =>
    words.optionLine(`${words.kind[kind]} ${words.status[status]}`, told),
  );
  return part(words.options, lines);
}

/** A performance table's report as lines for people: figures, options, economics, then every finding. */
export function performanceLines({ template, report, figures }: CheckedPerformance, words: Dictionary): Line[] {
  const { performance } = words;
  const economics = report.economics.map((each) => economicLine(each, words));
  return [
    { text: onOneLine(`${template.title}  ${template.id}`), tone: "heading" },
    plain(performance.filled(report.filled, report.count)),
    ...indicatorPart(figures, words),
    ...singlePart(figures, words),
    ...optionPart(figures, words),
    ...part(performance.economics, economics),
    { text: findingsHeading(report.findings, words), tone: "heading" },
    ...findingLines(template, report.findings, words),
    plain(performance.disclaimer),
  ];
}
