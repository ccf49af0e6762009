import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { BarChart, type BarGroup } from "../../components/performance/BarChart";
import { usePartStyles } from "../../components/usePartStyles";
import type { Digest, ToldTable } from "../../consolidate/digest";
import { useConsolidateWords, useSummaryWords } from "./useConsolidate";

const useStyles = makeStyles({
  figures: {
    display: "grid",
    gridTemplateColumns: "repeat(4, auto)",
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
  },
  figure: { display: "flex", flexDirection: "column-reverse" },
  number: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: 600 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusDangerForeground1 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, breakAfter: "avoid" },
  // A chart stands on one page with what it is about.
  chart: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS, breakInside: "avoid" },
});

/** How many tables, and how many of them passed. */
function Figures({ digest: { all } }: { readonly digest: Digest }) {
  const [styles, parts] = [useStyles(), usePartStyles()];
  const { figures: words } = useConsolidateWords();
  const figures = [
    { name: words.tables, count: all.count, tone: undefined },
    { name: words.passed, count: all.passed, tone: all.passed > 0 ? styles.good : undefined },
    { name: words.failed, count: all.failed, tone: all.failed > 0 ? styles.bad : undefined },
    { name: words.open, count: all.open, tone: undefined },
  ];
  return (
    <dl className={styles.figures} data-testid="statistics">
      {figures.map(({ name, count, tone }) => (
        <div key={name} className={styles.figure}>
          <dt className={parts.quiet}>{name}</dt>
          <dd className={mergeClasses(styles.number, tone)}>{count}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The chart's sentence for those who cannot see it. */
function sentence(groups: readonly BarGroup[]): string {
  return groups.map(({ label, note }) => `${label} ${note}`).join("; ");
}

function TableGrades({ table, most }: { readonly table: ToldTable; readonly most: number }) {
  const [styles, parts] = [useStyles(), usePartStyles()];
  const [words, summary] = [useConsolidateWords(), useSummaryWords()];
  const groups = table.grades.map(({ label, pass, count }): BarGroup => {
    const name = label === "" ? summary.noGrade : label;
    return {
      key: label,
      label: name,
      note: words.gradeCount(count),
      bars: [{ share: count / most, isHollow: pass !== true }],
    };
  });
  return (
    <div className={styles.chart}>
      <p className={parts.quiet} lang="zh-CN">
        {table.title}
      </p>
      <BarChart title={words.gradeBars} text={sentence(groups)} groups={groups} />
    </div>
  );
}

function Grades({ digest: { tables } }: { readonly digest: Digest }) {
  const styles = useStyles();
  const summary = useSummaryWords();
  const most = Math.max(1, ...tables.flatMap(({ grades }) => grades.map(({ count }) => count)));
  return (
    <>
      <h4 className={styles.title}>{summary.grades}</h4>
      {tables.map((table) => (
        <TableGrades key={table.template} table={table} most={most} />
      ))}
    </>
  );
}

function Places({ digest: { places, morePlaces } }: { readonly digest: Digest }) {
  const [styles, parts] = [useStyles(), usePartStyles()];
  const [words, summary] = [useConsolidateWords(), useSummaryWords()];
  const most = Math.max(1, ...places.map(({ count }) => count));
  const groups = places.map(({ key, count, passed }): BarGroup => {
    return {
      key,
      label: key === "" ? summary.unstated : key,
      note: words.placeCount(count, passed),
      bars: [
        { share: count / most, isHollow: true },
        ...(passed > 0 ? [{ share: passed / most, isHollow: false }] : []),
      ],
    };
  });
  return (
    <div className={styles.chart}>
      <h4 className={styles.title}>{summary.places}</h4>
      <BarChart title={words.placeBars} text={sentence(groups)} groups={groups} />
      {morePlaces > 0 && <p className={parts.quiet}>{words.otherPlaces(morePlaces)}</p>}
    </div>
  );
}

/** The scoring tables that count, by grade and place. */
export function Statistics({ digest }: { readonly digest: Digest }) {
  const parts = usePartStyles();
  const words = useConsolidateWords();
  return (
    <section>
      <h3 className={parts.band}>{words.results}</h3>
      <div className={parts.column}>
        {digest.all.count === 0 ? (
          <p className={parts.quiet}>{words.noResults}</p>
        ) : (
          <>
            <Figures digest={digest} />
            <Grades digest={digest} />
            <Places digest={digest} />
          </>
        )}
      </div>
    </section>
  );
}
