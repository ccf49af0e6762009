import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, type ComponentType, type ReactNode } from "react";
import { usePane, usePaneState, useWords } from "../context";
import { OwnBar } from "./OwnBar";

const useStyles = makeStyles({
  table: { display: "flex", flexDirection: "column", height: "100%", "@media print": { height: "auto" } },
  screen: { flexGrow: 1, minHeight: 0, overflowY: "auto", "@media print": { overflow: "visible" } },
  foot: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "center",
    padding: `0 ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    "@media print": { display: "none" },
  },
});

interface TableFrameProps {
  /** What counts, always in sight, and the tabs. */
  readonly top: ReactNode;
  /** The screen that is shown. */
  readonly screen: ComponentType;
  readonly name: string;
}

/** An open table: what counts on top, the screen below, and whether the sheet is in step at the foot. */
export function TableFrame({ top, screen: Part, name }: TableFrameProps) {
  const styles = useStyles();
  const pane = usePane();
  const { header: words } = useWords();
  const isPending = usePaneState((state) => state.isPending);
  return (
    <div className={styles.table}>
      <OwnBar />
      {top}
      <div className={styles.screen} role="tabpanel" data-screen={name}>
        <Suspense fallback={null}>
          <Part />
        </Suspense>
      </div>
      <footer className={styles.foot}>
        <span role="status">{isPending ? words.pending : words.saved}</span>
        <Button size="small" appearance="transparent" onClick={() => void pane.leave()}>
          {words.otherTable}
        </Button>
      </footer>
    </div>
  );
}
