import { makeStyles, mergeClasses, ProgressBar, tokens } from "@fluentui/react-components";
import type { Report } from "../../core/report";
import type { PaneWords } from "../../words/pane";
import { useReport, useTemplate, useWords } from "../context";

const useStyles = makeStyles({
  bar: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  points: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: 600 },
  number: { fontVariantNumeric: "tabular-nums" },
  right: { textAlign: "right" },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  good: { color: tokens.colorStatusSuccessForeground1, fontWeight: 600 },
  bad: { color: tokens.colorStatusDangerForeground1, fontWeight: 600 },
  whole: { gridColumn: "1 / -1" },
});

/** Vetoes that hold, and those nobody has answered and the total has not decided. */
function useVetoCounts(): { held: number; open: number; count: number } {
  const { vetoes, checklist } = useTemplate();
  const held = useReport((report) => report.vetoes.length) ?? 0;
  const undecided = useReport((report) => report.undecidedVetoes.length) ?? 0;
  const unanswered = useReport(({ findings }) => {
    if (checklist)
      return findings.filter(({ code, path }) => code === "unanswered" && path.startsWith("/vetoes/")).length;
    const found = findings.find(({ code }) => code === "vetoes-unanswered");
    return found?.code === "vetoes-unanswered" ? found.count : 0;
  });
  return { held, open: undecided + (unanswered ?? 0), count: vetoes.length };
}

/** The distance to the next grade; nothing once a veto or the total has decided. */
function towardsNext({ next, grade }: Report, words: PaneWords["summary"]): string {
  if (!next || grade?.pass === false) return "";
  return words.next(next.label, next.distance, next.inclusive);
}

/** How far a table is: points of full marks, or answers of a checklist. */
function progressOf(report: Report, words: PaneWords["summary"]): { word: string; figure: string; detail: string } {
  const { total, provisional, max, filled, count, checklist } = report;
  if (checklist) {
    const detail = checklist.counts.map((one) => words.gradeCount(one.grade, one.count)).join(" · ");
    return { word: words.answered, figure: words.answeredOf(filled, count), detail };
  }
  const word = total === null ? words.provisional : words.total;
  return { word, figure: words.of(total ?? provisional, max), detail: words.filled(filled, count) };
}

/** Filled, total, grade, distance to the next and vetoes, always in sight. */
export function Summary() {
  const styles = useStyles();
  const { summary } = useWords();
  const report = useReport((whole) => whole);
  const { held, open, count } = useVetoCounts();
  if (!report) return null;
  const { filled, grade } = report;
  const word = grade?.label ?? summary.undecided;
  const progress = progressOf(report, summary);
  const towards = towardsNext(report, summary);
  const tone = grade ? (grade.pass ? styles.good : styles.bad) : undefined;
  return (
    <section className={styles.bar} aria-label={summary.progress}>
      <div>
        <span className={styles.quiet}>{progress.word} </span>
        <span className={mergeClasses(styles.points, styles.number)} data-testid="points">
          {progress.figure}
        </span>
      </div>
      <div className={styles.right}>
        <span className={styles.quiet}>{summary.grade} </span>
        <span className={mergeClasses(styles.points, tone)} data-testid="grade">
          {word}
        </span>
      </div>
      <span className={mergeClasses(styles.quiet, styles.number)}>{progress.detail}</span>
      <span className={mergeClasses(styles.quiet, styles.right, held > 0 && styles.bad)}>
        {summary.vetoes(held, open, count)}
      </span>
      {towards !== "" && <span className={mergeClasses(styles.quiet, styles.whole)}>{towards}</span>}
      <ProgressBar
        className={styles.whole}
        aria-label={summary.progress}
        value={report.count === 0 ? 0 : filled / report.count}
        thickness="medium"
      />
    </section>
  );
}
