import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { readEntries } from "../../core/entries";
import type { ChecklistStand } from "../../core/report";
import type { Checklist } from "../../core/template";
import { shortcomings } from "../../report/checklistOpinion";
import { deductions } from "../../report/deductions";
import { explanationLines } from "../../report/lines";
import { Opinion } from "../components/Opinion";
import { PointsBar } from "../components/PointsBar";
import { usePartStyles } from "../components/usePartStyles";
import { WriteResult } from "../components/WriteResult";
import { useTable, useWords } from "../context";
import { useDictionary } from "../dictionary";
import { sectionPoints } from "../pane/sectionPoints";

const useStyles = makeStyles({
  flat: { marginTop: 0, marginBottom: 0 },
  list: { margin: 0, paddingLeft: "1.2em" },
  line: { display: "flex", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS },
  points: { whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  print: { "@media print": { display: "none" } },
  printed: { display: "none", "@media print": { display: "block" } },
});

/** Points of each section, as figures and as bars. */
function Sections() {
  const [styles, parts] = [useStyles(), usePartStyles()];
  const { open, report } = useTable();
  const { result: words, score } = useWords();
  if (open.template.sections.length === 0) return null;
  return (
    <section className={parts.part}>
      <h2 className={parts.title}>{words.sections}</h2>
      <ul className={parts.bare}>
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

/** How many criteria of a checklist have each grade. */
function Counts({ stand }: { readonly stand: ChecklistStand }) {
  const [styles, parts] = [useStyles(), usePartStyles()];
  const { result: words, summary } = useWords();
  if (stand.counts.length === 0) return null;
  return (
    <section className={parts.part}>
      <h2 className={parts.title}>{words.criteria}</h2>
      <p className={styles.flat} data-testid="grade-counts">
        {stand.counts.map(({ grade, count }) => summary.gradeCount(grade, count)).join(" · ")}
      </p>
    </section>
  );
}

/** What a checklist found wanting, with the reasons that were given. */
function Shortcomings({ checklist }: { readonly checklist: Checklist }) {
  const [styles, parts] = [useStyles(), usePartStyles()];
  const { open, report } = useTable();
  const { result: words } = useWords();
  const found = shortcomings(open.template, checklist, report, readEntries(open.entries.raw).entries);
  if (checklist.criteria.length === 0) return null;
  return (
    <section className={parts.part}>
      <h2 className={parts.title}>{words.shortcomings}</h2>
      {found.length === 0 && <p className={parts.quiet}>{words.noShortcomings}</p>}
      <ul className={parts.bare} lang="zh-CN">
        {found.map(({ id, label, grade, reason }) => (
          <li key={id}>
            <span className={styles.line}>
              <span>{label}</span>
              <span className={styles.points}>{grade}</span>
            </span>
            {reason !== null && <span className={parts.quiet}>{reason}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Deductions() {
  const [styles, parts] = [useStyles(), usePartStyles()];
  const { open, report } = useTable();
  const { result: words } = useWords();
  const lost = deductions(open.template, report, readEntries(open.entries.raw).entries);
  return (
    <section className={parts.part}>
      <h2 className={parts.title}>{words.deductions}</h2>
      {lost.length === 0 && <p className={parts.quiet}>{words.noDeductions}</p>}
      <ul className={parts.bare} lang="zh-CN">
        {lost.map(({ id, label, lost: points, reason }) => (
          <li key={id}>
            <span className={styles.line}>
              <span>{label}</span>
              <span className={styles.points}>{words.lost(points)}</span>
            </span>
            {reason !== null && <span className={parts.quiet}>{reason}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Vetoes() {
  const [styles, parts] = [useStyles(), usePartStyles()];
  const { open, report } = useTable();
  const { result: words, vetoes } = useWords();
  const held = open.template.vetoes.filter(({ id }) => report.vetoes.includes(id));
  if (open.template.vetoes.length === 0) return null;
  return (
    <section className={parts.part}>
      <h2 className={parts.title}>{words.vetoes}</h2>
      {held.length === 0 && <p className={parts.quiet}>{words.noVetoes}</p>}
      <ul className={styles.list} lang="zh-CN">
        {held.map(({ id, text, article }) => (
          <li key={id}>
            {text}
            <span className={parts.quiet}> {vetoes.article(article)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Explanation() {
  const [styles, parts] = [useStyles(), usePartStyles()];
  const { report } = useTable();
  const { result: words } = useWords();
  const dictionary = useDictionary();
  return (
    <section className={parts.part}>
      <h2 className={parts.title}>{words.explanation}</h2>
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
  const [styles, parts] = [useStyles(), usePartStyles()];
  const { open } = useTable();
  const { enterprise } = readEntries(open.entries.raw).entries;
  return (
    <div className={mergeClasses(parts.part, styles.printed)} lang="zh-CN">
      <strong>{open.template.title}</strong>
      <div>{[enterprise.name, enterprise.code, enterprise.date].filter(Boolean).join("  ")}</div>
    </div>
  );
}

/** What the entries lead to, why, and a draft of the opinion; from here it is written into the workbook. */
export function Result() {
  const [styles, parts] = [useStyles(), usePartStyles()];
  const { open, report } = useTable();
  const { result: words } = useWords();
  const { checklist } = open.template;
  return (
    <>
      <PrintedHeading />
      <p className={mergeClasses(parts.quiet, parts.part)}>{words.calculation}</p>
      <WriteResult writing={words.writing} />
      {report.grade?.honour && (
        <p className={mergeClasses(parts.part, styles.flat)}>{words.honour(report.grade.honour)}</p>
      )}
      {report.checklist ? <Counts stand={report.checklist} /> : <Sections />}
      <Vetoes />
      {checklist ? <Shortcomings checklist={checklist} /> : <Deductions />}
      <Explanation />
      <Opinion />
      <div className={mergeClasses(parts.part, styles.print)}>
        <Button size="small" onClick={() => window.print()}>
          {words.print}
        </Button>
      </div>
    </>
  );
}
