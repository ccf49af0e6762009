import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ToolTop } from "../../components/ToolTop";
import { useDrop } from "../../components/useDrop";
import { useFaultSentence } from "../../components/useFaultSentence";
import { usePartStyles } from "../../components/usePartStyles";
import { Choosing } from "./Choosing";
import { Outcome } from "./Outcome";
import { Reading } from "./Reading";
import { useConsolidateState, useConsolidateWords } from "./useConsolidate";

const useStyles = makeStyles({
  tool: { display: "flex", flexDirection: "column", height: "100%", "@media print": { height: "auto" } },
  screen: { flexGrow: 1, minHeight: 0, overflowY: "auto", "@media print": { overflow: "visible" } },
  problem: { margin: 0, color: tokens.colorStatusDangerForeground1, overflowWrap: "anywhere" },
});

function Top() {
  const words = useConsolidateWords();
  const stage = useConsolidateState((state) => (state.stage === "concluding" ? "reading" : state.stage));
  return <ToolTop title={words.title} back={words.back} stage={stage} />;
}

function Trouble() {
  const [styles, parts] = [useStyles(), usePartStyles()];
  const sentenceOf = useFaultSentence();
  const problem = useConsolidateState((state) => state.problem);
  const file = useConsolidateState((state) => state.problemFile);
  return (
    <div aria-live="polite">
      {problem && (
        <p className={mergeClasses(parts.part, styles.problem)} data-testid="trouble">
          {file !== null && <strong>{file} </strong>}
          {sentenceOf(problem)}
        </p>
      )}
    </div>
  );
}

/** Many workbooks put into one summary. */
export function Consolidate() {
  const styles = useStyles();
  const stage = useConsolidateState((state) => state.stage);
  const digest = useConsolidateState((state) => state.digest);
  // Where nothing takes them, dropped files would take the place of the page.
  useDrop(() => undefined);
  return (
    <div className={styles.tool}>
      <Top />
      <div className={styles.screen} data-screen="consolidate" data-stage={stage} tabIndex={-1}>
        <Trouble />
        {stage === "choosing" && <Choosing />}
        {(stage === "reading" || stage === "concluding") && <Reading />}
        {stage === "done" && digest && <Outcome digest={digest} />}
      </div>
    </div>
  );
}
