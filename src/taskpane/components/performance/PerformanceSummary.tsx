import { makeStyles, mergeClasses, ProgressBar, tokens } from "@fluentui/react-components";
import { changeText, figureText } from "../../pane/performance/figureText";
import { headline } from "../../pane/performance/headline";
import { useFigures, usePerformanceReport, usePerformanceWords } from "../../performanceContext";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
  },
  strong: { fontSize: tokens.fontSizeBase300, fontWeight: 600 },
  right: { marginLeft: "auto" },
  quiet: { color: tokens.colorNeutralForeground2 },
  bad: { color: tokens.colorStatusDangerForeground1, fontWeight: 600 },
  whole: { flexBasis: "100%" },
});

/** Errors and warnings among the findings. */
function useFound(): { readonly errors: number; readonly warnings: number } {
  const count = (wanted: "error" | "warning") => (findings: readonly { readonly severity: string }[]) =>
    findings.filter(({ severity }) => severity === wanted).length;
  const errors = usePerformanceReport(({ findings }) => count("error")(findings)) ?? 0;
  const warnings = usePerformanceReport(({ findings }) => count("warning")(findings)) ?? 0;
  return { errors, warnings };
}

/** What is filled in, what was found, and what the implemented options come to, always in sight. */
export function PerformanceSummary() {
  const styles = useStyles();
  const { summary: words } = usePerformanceWords();
  const { errors, warnings } = useFound();
  const filled = usePerformanceReport((report) => report.filled) ?? 0;
  const count = usePerformanceReport((report) => report.count) ?? 0;
  const { options, investment, benefit, energy } = headline(useFigures());
  const hasMoney = investment !== null || benefit !== null;
  return (
    <section className={styles.bar} aria-label={words.bar}>
      <span className={styles.strong} data-testid="filled">
        {words.filled(filled, count)}
      </span>
      <span className={mergeClasses(styles.right, errors > 0 ? styles.bad : styles.quiet)} data-testid="found">
        {words.findings(errors, warnings)}
      </span>
      <ProgressBar
        className={styles.whole}
        aria-label={words.progress}
        value={count === 0 ? 0 : filled / count}
        thickness="medium"
      />
      {options !== null && <span data-testid="options">{words.options(figureText(options))}</span>}
      {energy !== null && (
        <span className={styles.right} data-testid="energy">
          {words.energy(changeText(energy))}
        </span>
      )}
      {hasMoney && (
        <span className={mergeClasses(styles.whole, styles.quiet)}>
          {words.money(figureText(investment), figureText(benefit))}
        </span>
      )}
    </section>
  );
}
