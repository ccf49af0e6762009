import { Button } from "@fluentui/react-components";
import { usePartStyles } from "../../components/usePartStyles";
import type { DraftRow } from "../../importing/draft";
import { metricLine, newMetric, type MetricDraft, type MetricText } from "../../importing/metrics";
import { withMetrics } from "../../importing/rows";
import { RuleCard } from "./RuleList";
import { TypedField } from "./TypedField";
import { useImportingStyles } from "./useImportingStyles";
import { useImportingWords, useImportSession } from "./useImporting";

interface MetricsProps {
  readonly row: DraftRow;
}

function useMetricChange({ key }: DraftRow) {
  const session = useImportSession();
  return (of: string, change: (metrics: readonly MetricDraft[]) => readonly MetricDraft[]) =>
    session.change(of, (draft) => ({ ...draft, rows: withMetrics(draft.rows, key, change) }));
}

function MetricCard({ row, metric }: MetricsProps & { readonly metric: MetricDraft }) {
  const styles = useImportingStyles();
  const { rows: words } = useImportingWords();
  const change = useMetricChange(row);
  const { id, name, unit, rules, printed } = metric;
  const place = `rows.${row.key}.metrics.${id}`;
  const typing = (field: MetricText) => (typed: string) =>
    change(`${place}.${field}`, (metrics) => metrics.map((one) => (one.id === id ? { ...one, [field]: typed } : one)));
  return (
    <RuleCard
      place={place}
      name={name || words.metric}
      summary={name === "" ? "" : metricLine(metric)}
      article=""
      isNew={printed === null && name === ""}
      onRemove={() => change("", (metrics) => metrics.filter((one) => one.id !== id))}
    >
      <div className={styles.pair}>
        <TypedField label={words.metricName} value={name} onType={typing("name")} name="metric-name" width="12em" />
        <TypedField label={words.unit} value={unit} onType={typing("unit")} name="metric-unit" width="5em" />
      </div>
      <TypedField
        label={words.metricRules}
        value={rules}
        onType={typing("rules")}
        name="metric-rules"
        rows={3}
        hint={words.metricRulesHint}
      />
    </RuleCard>
  );
}

/** The figures that an item's points hang on. */
export function Metrics({ row }: MetricsProps) {
  const parts = usePartStyles();
  if (row.metrics.length === 0) return null;
  return (
    <ul className={parts.bare}>
      {row.metrics.map((metric) => (
        <MetricCard key={metric.id} row={row} metric={metric} />
      ))}
    </ul>
  );
}

/** Adds a figure to an item. */
export function AddMetric({ row }: MetricsProps) {
  const { rows: words } = useImportingWords();
  const change = useMetricChange(row);
  return (
    <Button
      size="small"
      data-action="add-metric"
      onClick={() => change("", (metrics) => [...metrics, newMetric(metrics)])}
    >
      {words.addMetric}
    </Button>
  );
}
