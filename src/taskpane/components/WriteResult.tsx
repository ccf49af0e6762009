import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState, type ComponentType } from "react";
import type { PreparedResult } from "../../tasks/grade";
import { usePane, usePaneState, useWords } from "../context";
import { prepare, restore, writeResult } from "../pane/actions";
import { isSameResult } from "../pane/isSameResult";

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

interface WriteResultProps {
  /** What writing changes, in words. */
  readonly writing: (cells: number, corrected: readonly string[]) => string;
  /** Shows what will be written, cell by cell. */
  readonly preview?: ComponentType<{ readonly prepared: PreparedResult }>;
}

/** Writes the result: first it says what will change, and afterwards it can be taken back. */
export function WriteResult({ writing, preview: Preview }: WriteResultProps) {
  const styles = useStyles();
  const pane = usePane();
  const { result: words } = useWords();
  const [prepared, setPrepared] = useState<PreparedResult | null>(null);
  const canRestore = usePaneState((state) => state.canRestore);
  const table = usePaneState((state) => state.table);
  // A question about entries that have changed since is no longer the question.
  useEffect(() => setPrepared((asked) => (asked && isSameResult(asked, table) ? asked : null)), [table]);
  const write = () => {
    setPrepared(null);
    void writeResult(pane);
  };
  if (prepared) {
    const cells = prepared.corrected.map(({ at, item = "" }) => at?.cell ?? item);
    return (
      <div className={styles.part} role="group" aria-label={words.write}>
        <p className={styles.question}>{writing(changed(prepared), cells)}</p>
        {Preview && <Preview prepared={prepared} />}
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
