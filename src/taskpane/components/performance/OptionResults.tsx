import { Select } from "@fluentui/react-components";
import { lazy, Suspense, useMemo, useState } from "react";
import { allOptionsTold } from "../../../report/performance/options";
import { useDictionary } from "../../dictionary";
import { figureText } from "../../pane/performance/figureText";
import { ledgerFields } from "../../pane/performance/ledgerFields";
import { gainFields, optionGains, type Gain } from "../../pane/performance/optionGains";
import { useFigures, useLanguage, usePerformanceTemplate, usePerformanceWords } from "../../performanceContext";
import { usePartStyles } from "../usePartStyles";
import { useFigureTable } from "./useFigureTable";

const BarChart = lazy(() => import("./BarChart").then(({ BarChart: chart }) => ({ default: chart })));

/** Options that the chart shows at the most; the table has all. */
const CHARTED = 15;

/** Options by kind and status, with their money. */
export function OptionsTable() {
  const [styles, parts] = [useFigureTable(), usePartStyles()];
  const { result: words } = usePerformanceWords();
  const { performance } = useDictionary();
  const told = allOptionsTold(useFigures());
  if (told.length === 0) return null;
  return (
    <section className={parts.column}>
      <h2 className={parts.title}>{words.options}</h2>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.first}>
              {words.group}
            </th>
            {[
              [words.optionCount, ""],
              [words.investment, words.money],
              [words.benefit, words.yearly],
            ].map(([head, unit]) => (
              <th key={head} scope="col" className={styles.head}>
                {head}
                <span className={styles.unit}>{unit}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {told.map(({ kind, status, count, investment, benefit }) => (
            <tr key={`${kind}.${status}`} className={styles.row}>
              <th scope="row" className={styles.first}>
                {performance.kind[kind]} {performance.status[status]}
              </th>
              <td className={styles.cell}>{count ?? "—"}</td>
              <td className={styles.cell}>{investment ?? "—"}</td>
              <td className={styles.cell}>{benefit ?? "—"}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface GainsProps {
  readonly gains: readonly Gain[];
  readonly measure: string;
}

function Chart({ gains, measure }: GainsProps) {
  const { result: words } = usePerformanceWords();
  const most = Math.max(...gains.map(({ value }) => value));
  const groups = gains.slice(0, CHARTED).map(({ row, label, value }) => ({
    key: String(row),
    label,
    note: figureText(value),
    bars: [{ share: most > 0 ? value / most : 0, isHollow: false }],
  }));
  return (
    <Suspense fallback={null}>
      <BarChart title={words.optionChart} text={words.optionChartText(measure, groups.length)} groups={groups} />
    </Suspense>
  );
}

function Table({ gains, measure }: GainsProps) {
  const styles = useFigureTable();
  const { ledger: words } = usePerformanceWords();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={styles.first}>
            {words.option}
          </th>
          <th scope="col" className={styles.head}>
            {measure}
          </th>
        </tr>
      </thead>
      <tbody>
        {gains.map(({ row, label, value }) => (
          <tr key={row} className={styles.row}>
            <th scope="row" className={styles.first}>
              {label}
            </th>
            <td className={styles.cell}>{figureText(value)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What each option brings: money, or what it saves or cuts. */
export function OptionGains() {
  const [styles, parts] = [useFigureTable(), usePartStyles()];
  const { ledger } = useFigures();
  const template = usePerformanceTemplate();
  const language = useLanguage();
  const { result: words } = usePerformanceWords();
  const fields = useMemo(() => gainFields(ledger, ledgerFields(template)), [ledger, template]);
  const [chosen, setChosen] = useState("");
  const field = fields.find(({ key }) => key === chosen) ?? fields[0];
  if (!field) return null;
  const gains = optionGains(ledger, field.key);
  const measure = `${field.name[language]}${field.unit === "" ? "" : `（${field.unit}）`}`;
  return (
    <section className={parts.column}>
      <h2 className={parts.title}>{words.optionChart}</h2>
      {fields.length > 1 && (
        <Select
          className={styles.select}
          size="small"
          aria-label={words.measure}
          value={field.key}
          onChange={(_event, { value }) => setChosen(value)}
        >
          {fields.map(({ key, name }) => (
            <option key={key} value={key}>
              {name[language]}
            </option>
          ))}
        </Select>
      )}
      <Chart gains={gains} measure={measure} />
      <Table gains={gains} measure={measure} />
    </section>
  );
}
