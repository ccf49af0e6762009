import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowLeft16Regular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import { useDrop } from "../../components/useDrop";
import { useFaultSentence } from "../../components/useFaultSentence";
import { usePartStyles } from "../../components/usePartStyles";
import { usePane } from "../../context";
import { openTool } from "../../pane/actions";
import { Choosing } from "./Choosing";
import { Outcome } from "./Outcome";
import { Reading } from "./Reading";
import { useConsolidateState, useConsolidateWords } from "./useConsolidate";

const useStyles = makeStyles({
  tool: { display: "flex", flexDirection: "column", height: "100%", "@media print": { height: "auto" } },
  top: { padding: `0 ${tokens.spacingHorizontalS}` },
  title: { margin: 0, flexGrow: 1, fontSize: tokens.fontSizeBase400, outlineStyle: "none" },
  back: { "@media print": { display: "none" } },
  screen: { flexGrow: 1, minHeight: 0, overflowY: "auto", "@media print": { overflow: "visible" } },
  problem: { margin: 0, color: tokens.colorStatusDangerForeground1, overflowWrap: "anywhere" },
});

function Top() {
  const [styles, parts] = [useStyles(), usePartStyles()];
  const pane = usePane();
  const words = useConsolidateWords();
  const stage = useConsolidateState((state) => (state.stage === "concluding" ? "reading" : state.stage));
  const heading = useRef<HTMLHeadingElement>(null);
  // What was pressed is gone with the stage before; whoever works by keyboard goes on from the top.
  useEffect(() => heading.current?.focus(), [stage]);
  return (
    <div className={mergeClasses(parts.row, styles.top)}>
      <Button
        className={styles.back}
        size="small"
        appearance="subtle"
        icon={<ArrowLeft16Regular />}
        aria-label={words.back}
        title={words.back}
        onClick={() => openTool(pane, null)}
      />
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {words.title}
      </h2>
    </div>
  );
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
