import { mergeClasses, Select } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import type { IndicatorsBlock } from "../../../core/performance/template";
import { comparedIndicators, mostChanged, type Compared } from "../../pane/performance/comparison";
import { blockTitle } from "../../pane/performance/blockTitle";
import { changeText, figureText } from "../../pane/performance/figureText";
import { useDictionary } from "../../dictionary";
import { useFigures, useLanguage, usePerformanceTemplate, usePerformanceWords } from "../../performanceContext";
import { usePartStyles } from "../usePartStyles";
import { useFigureTable } from "./useFigureTable";

const BarChart = lazy(() => import("./BarChart").then(({ BarChart: chart }) => ({ default: chart })));

/** A change in words: in per cent, or in points of an indicator that is itself a percentage. */
function useChange(): (one: Compared) => string {
  const { performance } = useDictionary();
  return ({ percent, points }) => {
    if (points !== null) return performance.points(changeText(points).replace(" %", ""));
    return percent === null ? "—" : changeText(percent);
  };
}

function Chart({ compared }: { readonly compared: readonly Compared[] }) {
  const language = useLanguage();
  const styles = useFigureTable();
  const { result: words } = usePerformanceWords();
  const change = useChange();
  const charted = mostChanged(compared);
  const groups = charted.map((one) => {
    // Each pair has a scale of its own: units differ, and one figure typed wrong must not flatten all others.
    const after = 100 + (one.percent ?? 0);
    const most = Math.max(100, after);
    const bars = [
      { share: 100 / most, isHollow: true },
      { share: after / most, isHollow: false },
    ];
    return { key: one.key, label: one.name[language], note: change(one), bars };
  });
  return (
    <Suspense fallback={null}>
      <div className={styles.legend} aria-hidden>
        <span>
          <span className={mergeClasses(styles.swatch, styles.hollow)} />
          {words.before}
        </span>
        <span>
          <span className={mergeClasses(styles.swatch, styles.full)} />
          {words.after}
        </span>
      </div>
      <BarChart title={words.indicatorChart} text={words.indicatorChartText(groups.length)} groups={groups} />
    </Suspense>
  );
}

function Table({ compared }: { readonly compared: readonly Compared[] }) {
  const styles = useFigureTable();
  const language = useLanguage();
  const { result: words } = usePerformanceWords();
  const change = useChange();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={styles.first}>
            {words.indicator}
          </th>
          {[words.before, words.after, words.change].map((head) => (
            <th key={head} scope="col" className={styles.head}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {compared.map((one) => (
          <tr key={one.key} className={styles.row}>
            <th scope="row" className={styles.first}>
              {one.name[language]}
              <span className={styles.unit} lang="zh-CN">
                {one.unit}
              </span>
            </th>
            <td className={styles.cell}>{figureText(one.before)}</td>
            <td className={styles.cell}>{figureText(one.after)}</td>
            <td className={mergeClasses(styles.cell, styles.wrapped)}>{change(one)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Indicators before and after the audit: those that changed most as bars, all of them as figures. */
export function IndicatorResults() {
  const [styles, parts] = [useFigureTable(), usePartStyles()];
  const figures = useFigures();
  const { blocks } = usePerformanceTemplate();
  const { result: words, form } = usePerformanceWords();
  const filled = blocks
    .filter((block): block is IndicatorsBlock => block.kind === "indicators")
    .map((block) => ({ block, compared: comparedIndicators(figures, block) }))
    .filter(({ compared }) => compared.length > 0);
  const [chosen, setChosen] = useState("");
  const shown = filled.find(({ block }) => block.key === chosen) ?? filled[0];
  if (!blocks.some(({ kind }) => kind === "indicators")) return null;
  return (
    <section className={parts.column}>
      <h2 className={parts.title}>{words.figures}</h2>
      {!shown && <p className={parts.quiet}>{words.noFigures}</p>}
      {filled.length > 1 && (
        <Select
          className={styles.select}
          size="small"
          aria-label={words.block}
          value={shown?.block.key ?? ""}
          onChange={(_event, { value }) => setChosen(value)}
        >
          {filled.map(({ block }) => (
            <option key={block.key} value={block.key}>
              {blockTitle(block, form)}
            </option>
          ))}
        </Select>
      )}
      {shown && (
        <>
          <Chart compared={shown.compared} />
          <Table compared={shown.compared} />
        </>
      )}
    </section>
  );
}
