import { FluentProvider, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useMemo, useState, useSyncExternalStore, type KeyboardEvent } from "react";
import { PANE_WORDS } from "../words/pane";
import { FileBar } from "./components/FileBar";
import { Header } from "./components/Header";
import { Messages } from "./components/Messages";
import { PaneContext, usePane, usePaneState, useWords } from "./context";
import type { Pane } from "./pane/pane";
import { readPreferences, storePreferences } from "./preferences";
import { Start } from "./screens/Start";
import { themeOf } from "./theme";

const Table = lazy(() => import("./screens/Table").then(({ Table: screen }) => ({ default: screen })));

const useStyles = makeStyles({
  app: {
    display: "flex",
    flexDirection: "column",
    height: "100vh",
    overflow: "hidden",
    "@media print": { height: "auto", overflow: "visible" },
  },
  body: { flexGrow: 1, minHeight: 0, overflowY: "auto", "@media print": { overflow: "visible" } },
  wait: { padding: tokens.spacingVerticalXL },
});

const DARK = "(prefers-color-scheme: dark)";

function useIsDark(): boolean {
  return useSyncExternalStore(
    (listener) => {
      const query = matchMedia(DARK);
      query.addEventListener("change", listener);
      return () => query.removeEventListener("change", listener);
    },
    () => matchMedia(DARK).matches,
  );
}

function Body() {
  const styles = useStyles();
  const { busy: words } = useWords();
  const hasTable = usePaneState((state) => state.table !== null);
  const isOpening = usePaneState((state) => !state.isReady);
  if (isOpening) return <Spinner className={styles.wait} label={words.opening} />;
  return <Suspense fallback={<Spinner className={styles.wait} />}>{hasTable ? <Table /> : <Start />}</Suspense>;
}

function Shell({ children }: { readonly children: React.ReactNode }) {
  const styles = useStyles();
  const pane = usePane();
  const press = (event: KeyboardEvent) => {
    const isUndo = event.key.toLowerCase() === "z" && (event.ctrlKey || event.metaKey) && !event.shiftKey;
    if (!isUndo || !pane.store.get().canUndo) return;
    event.preventDefault();
    pane.undo();
  };
  return (
    <div className={styles.app} onKeyDown={press}>
      {children}
      <main className={styles.body}>
        <Body />
      </main>
    </div>
  );
}

/** The whole pane. @param tag language of the surroundings, for a first visit. */
export function App({ pane, tag }: { readonly pane: Pane; readonly tag: string }) {
  const [preferences, setPreferences] = useState(() => readPreferences(localStorage, tag));
  const { language, theme } = preferences;
  const isDark = useIsDark();
  const context = useMemo(() => ({ pane, language }), [pane, language]);
  useEffect(() => {
    storePreferences(localStorage, preferences);
    document.documentElement.lang = PANE_WORDS[language].tag;
    document.title = PANE_WORDS[language].product;
  }, [preferences, language]);
  return (
    <FluentProvider theme={themeOf(theme, isDark)}>
      <PaneContext.Provider value={context}>
        <Shell>
          <Header preferences={preferences} onChange={setPreferences} />
          {pane.surface.file && <FileBar />}
          <Messages />
        </Shell>
      </PaneContext.Provider>
    </FluentProvider>
  );
}
