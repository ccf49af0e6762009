import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { toldPoints } from "../../../report/panel/points";
import { usePartStyles } from "../../components/usePartStyles";
import { countedExperts, useChecked, useOpinionWords, usePanelWords } from "./usePanel";

const useStyles = makeStyles({
  bar: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  figure: {
    display: "block",
    whiteSpace: "nowrap",
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: 600,
    fontVariantNumeric: "tabular-nums",
  },
  right: { textAlign: "right" },
  whole: { gridColumn: "1 / -1" },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusDangerForeground1 },
});

/** The panel's total and grade, always in sight. */
export function Outcome() {
  const [styles, parts] = [useStyles(), usePartStyles()];
  const { report } = useChecked();
  const [words, opinionWords] = [usePanelWords(), useOpinionWords()];
  const { total, max, grade, members } = report;
  const tone = grade ? (grade.pass ? styles.good : styles.bad) : undefined;
  return (
    <section className={styles.bar} aria-label={opinionWords.title} role="status">
      <div>
        <span className={parts.quiet}>{words.panelTotal} </span>
        <span className={styles.figure} data-testid="panel-total">
          {opinionWords.of(toldPoints(total), String(max))}
        </span>
      </div>
      <div className={styles.right}>
        <span className={parts.quiet}>{words.grade} </span>
        <span className={mergeClasses(styles.figure, tone)} data-testid="panel-grade">
          {grade?.label ?? words.open}
        </span>
      </div>
      <span className={mergeClasses(parts.quiet, styles.whole)}>
        {opinionWords.experts(countedExperts(report).length, members.length)}
      </span>
    </section>
  );
}
