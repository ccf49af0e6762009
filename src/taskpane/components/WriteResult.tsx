import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { PreparedResult } from "../../tasks/grade";
import { usePane, usePaneState, useWords } from "../context";
import { prepare, restore, writeResult } from "../pane/actions";

const useStyles = makeStyles({
  part: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    "@media print": { display: "none" },
  },
  question: { margin: 0, flexBasis: "100%" },
});

/** Cells that will change, without the results of formulas, which the workbook computes by itself. */
function changed({ changes }: PreparedResult): number {
  return changes.filter(({ keepFormula }) => !keepFormula).length;
}

/** Writes the result: first it says what will change, and afterwards it can be taken back. */
export function WriteResult() {
  const styles = useStyles();
  const pane = usePane();
  const { result: words } = useWords();
  const [prepared, setPrepared] = useState<PreparedResult | null>(null);
  const canRestore = usePaneState((state) => state.canRestore);
  const report = usePaneState((state) => state.table?.report);
  // A question about entries that have changed since is no longer the question.
  useEffect(() => setPrepared((asked) => (asked?.report.total === report?.total ? asked : null)), [report]);
  const write = () => {
    setPrepared(null);
    void writeResult(pane);
  };
  if (prepared) {
    const cells = prepared.corrected.map(({ at, item = "" }) => at?.cell ?? item);
    return (
      <div className={styles.part} role="group" aria-label={words.write}>
        <p className={styles.question}>{words.writing(changed(prepared), cells)}</p>
        <Button appearance="primary" onClick={write}>
          {words.confirm}
        </Button>
        <Button onClick={() => setPrepared(null)}>{words.cancel}</Button>
      </div>
    );
  }
  return (
    <div className={styles.part}>
      <Button appearance="primary" onClick={() => void prepare(pane).then(setPrepared)}>
        {words.write}
      </Button>
      {canRestore && <Button onClick={() => void restore(pane)}>{words.restore}</Button>}
    </div>
  );
}
