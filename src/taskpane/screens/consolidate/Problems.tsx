import { makeStyles, tokens } from "@fluentui/react-components";
import { SeverityIcon } from "../../components/ItemNotes";
import { usePartStyles } from "../../components/usePartStyles";
import { useDictionary } from "../../dictionary";
import type { Digest, ToldProblem } from "../../consolidate/digest";
import { useLanguage } from "../../performanceContext";
import { useConsolidateWords } from "./useConsolidate";

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "flex-start",
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    // The rest of a long list is laid out when it comes into sight.
    contentVisibility: "auto",
    containIntrinsicSize: "auto 48px",
    breakInside: "avoid",
  },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  place: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  severity: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

function Line({ problem }: { readonly problem: ToldProblem }) {
  const styles = useStyles();
  const { severity: names } = useDictionary();
  const { file, severity, place, text } = problem;
  return (
    <li className={styles.line} data-problem={file}>
      <SeverityIcon severity={severity} />
      <div className={styles.text}>
        <span className={styles.severity}>{names[severity]} </span>
        <strong>{file}</strong> <span className={styles.place}>{place}</span>
        <div>{text}</div>
      </div>
    </li>
  );
}

/** What is wrong in which file, the worst first. */
export function Problems({ digest: { language, problems, problemCounts } }: { readonly digest: Digest }) {
  const parts = usePartStyles();
  const words = useConsolidateWords();
  const { error, warning, info } = problemCounts;
  const left = error + warning + info - problems.length;
  const isOtherLanguage = useLanguage() !== language && problems.length > 0;
  return (
    <section data-testid="problems">
      <h3 className={parts.band}>{words.problems}</h3>
      <div className={parts.part}>
        <p className={parts.quiet}>{problems.length === 0 ? words.noProblems : words.problemCounts(problemCounts)}</p>
        {isOtherLanguage && <p className={parts.quiet}>{words.otherLanguage}</p>}
      </div>
      <ul className={parts.bare}>
        {problems.map((problem, index) => (
          <Line key={index} problem={problem} />
        ))}
      </ul>
      {left > 0 && (
        <div className={parts.part}>
          <p className={parts.quiet}>{words.moreProblems(left)}</p>
        </div>
      )}
    </section>
  );
}
