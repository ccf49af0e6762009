import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { pointer } from "../../../core/finding";
import { economicLine } from "../../../report/performance/economics";
import { summaryParagraph } from "../../../report/performance/summaryParagraph";
import { zh } from "../../../words/zh";
import { DraftText } from "../../components/DraftText";
import { IndicatorResults } from "../../components/performance/IndicatorResults";
import { OptionGains, OptionsTable } from "../../components/performance/OptionResults";
import { WritePreview } from "../../components/performance/WritePreview";
import { usePartStyles } from "../../components/usePartStyles";
import { WriteResult } from "../../components/WriteResult";
import { useWords } from "../../context";
import { useDictionary } from "../../dictionary";
import { useFigures, usePerformance, usePerformanceWords } from "../../performanceContext";

const useStyles = makeStyles({
  print: { "@media print": { display: "none" } },
  printed: { display: "none", "@media print": { display: "block" } },
});

/** Heading of the printed page: on the screen the table's name stands above already. */
function PrintedHeading() {
  const [styles, parts] = [useStyles(), usePartStyles()];
  const { open } = usePerformance();
  const figures = useFigures();
  const facts = ["enterprise.name", "enterprise.code"].map((key) => figures.text(pointer("fields", key)));
  return (
    <div className={mergeClasses(parts.part, styles.printed)} lang="zh-CN">
      <strong>{open.template.title}</strong>
      <div>{facts.filter(Boolean).join("  ")}</div>
    </div>
  );
}

function Economics() {
  const parts = usePartStyles();
  const { report } = usePerformance();
  const { result: words } = usePerformanceWords();
  const dictionary = useDictionary();
  if (report.economics.length === 0) return null;
  return (
    <section className={parts.column}>
      <h2 className={parts.title}>{words.economics}</h2>
      <ul className={parts.bare}>
        {report.economics.map((economics, index) => (
          <li key={index}>{economicLine(economics, dictionary)}</li>
        ))}
      </ul>
    </section>
  );
}

/** A draft for the audit report, in Chinese whatever the interface speaks. */
function Draft() {
  const { result: words } = usePerformanceWords();
  const paragraphs = summaryParagraph(useFigures(), zh);
  if (paragraphs.length === 0) return null;
  return <DraftText title={words.summary} hint={words.summaryHint} paragraphs={paragraphs} />;
}

/** What the figures come to: before and after, options, a draft of the summary; from here it is written. */
export function PerformanceResult() {
  const [styles, parts] = [useStyles(), usePartStyles()];
  const { result: words } = usePerformanceWords();
  const { result: shared } = useWords();
  return (
    <>
      <PrintedHeading />
      <p className={mergeClasses(parts.quiet, parts.part)}>{words.calculation}</p>
      <WriteResult writing={words.writing} preview={WritePreview} />
      <IndicatorResults />
      <OptionsTable />
      <OptionGains />
      <Economics />
      <Draft />
      <div className={mergeClasses(parts.part, styles.print)}>
        <Button size="small" onClick={() => window.print()}>
          {shared.print}
        </Button>
      </div>
    </>
  );
}
