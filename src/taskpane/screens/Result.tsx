import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { readEntries } from "../../core/entries";
import { deductions } from "../../report/deductions";
import { explanationLines } from "../../report/lines";
import { Opinion } from "../components/Opinion";
import { PointsBar } from "../components/PointsBar";
import { WriteResult } from "../components/WriteResult";
import { useDictionary, useTable, useWords } from "../context";
import { sectionPoints } from "../pane/sectionPoints";

const useStyles = makeStyles({
  part: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
  quiet: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  flat: { marginTop: 0, marginBottom: 0 },
  list: { margin: 0, paddingLeft: "1.2em" },
  bare: { listStyleType: "none", margin: 0, padding: 0 },
  line: { display: "flex", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS },
  points: { whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  print: { "@media print": { display: "none" } },
  printed: { display: "none", "@media print": { display: "block" } },
});

/** Points of each section, as figures and as bars. */
function Sections() {
  const styles = useStyles();
  const { open, report } = useTable();
  const { result: words, score } = useWords();
  if (open.template.sections.length === 0) return null;
  return (
    <section className={styles.part}>
      <h2 className={styles.title}>{words.sections}</h2>
      <ul className={styles.bare}>
        {open.template.sections.map((section) => {
          const { points } = sectionPoints(section, report);
          return (
            <li key={section.id}>
              <span className={styles.line}>
                <span lang="zh-CN">
                  {section.number ?? section.id} {section.title}
                </span>
                <span className={styles.points}>{score.points(points, section.max)}</span>
              </span>
              <PointsBar points={points} max={section.max} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Deductions() {
  const styles = useStyles();
  const { open, report } = useTable();
  const { result: words } = useWords();
  const lost = deductions(open.template, report, readEntries(open.entries.raw).entries);
  return (
    <section className={styles.part}>
      <h2 className={styles.title}>{words.deductions}</h2>
      {lost.length === 0 && <p className={styles.quiet}>{words.noDeductions}</p>}
      <ul className={styles.bare} lang="zh-CN">
        {lost.map(({ id, label, lost: points, reason }) => (
          <li key={id}>
            <span className={styles.line}>
              <span>{label}</span>
              <span className={styles.points}>{words.lost(points)}</span>
            </span>
            {reason !== null && <span className={styles.quiet}>{reason}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Vetoes() {
  const styles = useStyles();
  const { open, report } = useTable();
  const { result: words, vetoes } = useWords();
  const held = open.template.vetoes.filter(({ id }) => report.vetoes.includes(id));
  if (open.template.vetoes.length === 0) return null;
  return (
    <section className={styles.part}>
      <h2 className={styles.title}>{words.vetoes}</h2>
      {held.length === 0 && <p className={styles.quiet}>{words.noVetoes}</p>}
      <ul className={styles.list} lang="zh-CN">
        {held.map(({ id, text, article }) => (
          <li key={id}>
            {text}
            <span className={styles.quiet}> {vetoes.article(article)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Explanation() {
  const styles = useStyles();
  const { report } = useTable();
  const { result: words } = useWords();
  const dictionary = useDictionary();
  return (
    <section className={styles.part}>
      <h2 className={styles.title}>{words.explanation}</h2>
      <ol className={styles.list}>
        {explanationLines(report, dictionary).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
    </section>
  );
}

/** Heading of the printed page: on the screen the table's name stands above already. */
function PrintedHeading() {
  const styles = useStyles();
  const { open } = useTable();
  const { enterprise } = readEntries(open.entries.raw).entries;
  return (
    <div className={mergeClasses(styles.part, styles.printed)} lang="zh-CN">
      <strong>{open.template.title}</strong>
      <div>{[enterprise.name, enterprise.code, enterprise.date].filter(Boolean).join("  ")}</div>
    </div>
  );
}

/** What the entries lead to, why, and a draft of the opinion; from here it is written into the workbook. */
export function Result() {
  const styles = useStyles();
  const { report } = useTable();
  const { result: words } = useWords();
  return (
    <>
      <PrintedHeading />
      <p className={mergeClasses(styles.quiet, styles.part)}>{words.calculation}</p>
      <WriteResult />
      {report.grade?.honour && (
        <p className={mergeClasses(styles.part, styles.flat)}>{words.honour(report.grade.honour)}</p>
      )}
      <Sections />
      <Vetoes />
      <Deductions />
      <Explanation />
      <Opinion />
      <div className={mergeClasses(styles.part, styles.print)}>
        <Button size="small" onClick={() => window.print()}>
          {words.print}
        </Button>
      </div>
    </>
  );
}
