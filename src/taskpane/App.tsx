import { FluentProvider, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useMemo, useState, useSyncExternalStore, type KeyboardEvent } from "react";
import { PANE_WORDS } from "../words/pane";
import { Broken } from "./components/Broken";
import { FileBar } from "./components/FileBar";
import { Header } from "./components/Header";
import { Messages } from "./components/Messages";
import { Rescue } from "./components/Rescue";
import { PaneContext, usePane, usePaneState, useWords } from "./context";
import type { Pane } from "./pane/pane";
import { readPreferences, storePreferences } from "./preferences";
import { PERFORMANCE_LOADERS, SCREEN_LOADERS } from "./screens/load";
import { TABLE_LOADERS } from "./screens/loadTable";
import { TOOL_LOADERS } from "./screens/loadTool";
import { Start } from "./screens/Start";
import { themeOf } from "./theme";

const TABLES = { scoring: lazy(TABLE_LOADERS.scoring), performance: lazy(TABLE_LOADERS.performance) } as const;
const TOOLS = {
  panel: lazy(TOOL_LOADERS.panel),
  consolidate: lazy(TOOL_LOADERS.consolidate),
  importing: lazy(TOOL_LOADERS.importing),
} as const;

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
  const kind = usePaneState(({ table }) => table?.kind ?? null);
  const tool = usePaneState((state) => state.tool);
  const isOpening = usePaneState((state) => !state.isReady);
  if (isOpening) return <Spinner className={styles.wait} label={words.opening} />;
  const Part = tool ? TOOLS[tool] : kind ? TABLES[kind] : Start;
  return (
    <Suspense fallback={<Spinner className={styles.wait} />}>
      <Part />
    </Suspense>
  );
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
        <Rescue fallback={(detail) => <Broken detail={detail} />}>
          <Body />
        </Rescue>
      </main>
    </div>
  );
}

/** Loads what is shown later, so that the pane goes on working where the connection to its server ends. */
async function loadAhead(pane: Pane): Promise<void> {
  const loaders = [TABLE_LOADERS, SCREEN_LOADERS, PERFORMANCE_LOADERS, TOOL_LOADERS].flatMap((group) =>
    Object.values(group),
  );
  const { file, files } = pane.surface;
  await Promise.all([pane.start(), file?.loadAhead(), files.loadAhead(), ...loaders.map((load) => load())]);
}

/** The whole pane. @param tag language of the surroundings, for a first visit. */
export function App({ pane, tag }: { readonly pane: Pane; readonly tag: string }) {
  const [preferences, setPreferences] = useState(() => readPreferences(localStorage, tag));
  const { language, theme } = preferences;
  const isDark = useIsDark();
  const context = useMemo(() => ({ pane, language }), [pane, language]);
  // What could not be loaded ahead is tried again when it is needed, and said then.
  useEffect(() => void loadAhead(pane).catch(() => undefined), [pane]);
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
