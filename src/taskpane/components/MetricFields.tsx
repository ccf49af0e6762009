import { makeStyles, tokens } from "@fluentui/react-components";
import { readNumber } from "../../core/decimal";
import { pointer } from "../../core/finding";
import { ruleFor } from "../../core/subject";
import type { Item, Metric } from "../../core/template";
import { useEntry, useWords } from "../context";
import { NumberField } from "./NumberField";

const useStyles = makeStyles({
  row: { display: "flex", alignItems: "center", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS },
  name: { flexGrow: 1, flexBasis: "8em", fontSize: tokens.fontSizeBase200 },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

function MetricField({ item, metric }: { readonly item: Item; readonly metric: Metric }) {
  const styles = useStyles();
  const words = useWords();
  const path = pointer("metrics", item.id, metric.key);
  const raw = useEntry(path);
  const rule = ruleFor(metric, readNumber(raw));
  const name = metric.name[words.language];
  return (
    <div className={styles.row}>
      <span className={styles.name}>{name}</span>
      <NumberField path={path} label={`${item.id} ${name}`} />
      <span className={styles.quiet}>{metric.unit}</span>
      {rule && <span className={styles.quiet}>{words.score.permitted(rule.from, rule.to)}</span>}
    </div>
  );
}

/** The measured figures that bound an item's score, with the points they permit. */
export function MetricFields({ item, metrics }: { readonly item: Item; readonly metrics: readonly Metric[] }) {
  return (
    <>
      {metrics.map((metric) => (
        <MetricField key={metric.key} item={item} metric={metric} />
      ))}
    </>
  );
}
