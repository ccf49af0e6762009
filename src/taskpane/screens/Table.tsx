import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, type ComponentType, type LazyExoticComponent } from "react";
import { Summary } from "../components/Summary";
import { TableTabs } from "../components/TableTabs";
import { usePane, usePaneState, useWords } from "../context";
import type { Screen } from "../pane/state";
import { SCREEN_LOADERS } from "./load";

const SCREEN_PARTS: Readonly<Record<Screen, LazyExoticComponent<ComponentType>>> = {
  cover: lazy(SCREEN_LOADERS.cover),
  score: lazy(SCREEN_LOADERS.score),
  vetoes: lazy(SCREEN_LOADERS.vetoes),
  check: lazy(SCREEN_LOADERS.check),
  result: lazy(SCREEN_LOADERS.result),
};

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

/** The open table: what counts on top, the screen below, and whether the sheet is in step at the foot. */
export function Table() {
  const styles = useStyles();
  const pane = usePane();
  const { header: words } = useWords();
  const screen = usePaneState((state) => state.screen);
  const isPending = usePaneState((state) => state.isPending);
  const Part = SCREEN_PARTS[screen];
  return (
    <div className={styles.table}>
      <Summary />
      <TableTabs />
      <div className={styles.screen} role="tabpanel" data-screen={screen}>
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
