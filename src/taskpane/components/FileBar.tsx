import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { usePane, usePaneState, useWords } from "../context";
import { openFile, saveFile } from "../pane/actions";
import type { Pane } from "../pane/pane";
import { download } from "../download";
import { useDrop } from "./useDrop";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    "@media print": { display: "none" },
  },
  name: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, wordBreak: "break-all" },
  question: { margin: 0, flexBasis: "100%" },
});

/** Asks the browser to warn before unsaved work is left. */
function useWarning(isChanged: boolean): void {
  useEffect(() => {
    if (!isChanged) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [isChanged]);
}

function Question() {
  const styles = useStyles();
  const pane = usePane();
  const { file: words } = useWords();
  return (
    <div className={styles.bar} role="alertdialog" aria-label={words.unsaved}>
      <p className={styles.question}>{words.unsaved}</p>
      <Button size="small" onClick={() => pane.answer(true)}>
        {words.discard}
      </Button>
      <Button size="small" appearance="primary" onClick={() => pane.answer(false)}>
        {words.cancel}
      </Button>
    </div>
  );
}

async function save(pane: Pane): Promise<void> {
  const saved = await saveFile(pane);
  if (saved) download(saved.name, saved.bytes);
}

/** Opens and saves the file behind the page without Excel. */
export function FileBar() {
  const styles = useStyles();
  const pane = usePane();
  const { file: words } = useWords();
  const file = usePaneState((state) => state.file);
  const hasFile = usePaneState((state) => state.file !== null && state.file.name !== "");
  const isPending = usePaneState((state) => state.isPending);
  // A tool takes files of its own.
  const isAside = usePaneState((state) => state.tool !== null);
  const isAsked = usePaneState((state) => state.risky !== null);
  const input = useRef<HTMLInputElement>(null);
  const isUnsaved = file?.isChanged === true || isPending;
  useWarning(isUnsaved);
  const open = (chosen: File) =>
    void chosen.arrayBuffer().then((buffer) => openFile(pane, chosen.name, new Uint8Array(buffer)));
  const take = (chosen: File) => pane.replaceFile(() => open(chosen));
  useDrop(([first]) => {
    if (first && !isAside) take(first);
  });
  if (isAsked) return <Question />;
  if (isAside) return null;
  return (
    <section className={styles.bar} aria-label={words.file}>
      <input
        ref={input}
        type="file"
        accept=".xlsx,.xlsm"
        hidden
        aria-label={words.open}
        onChange={({ target }) => {
          const [chosen] = target.files ?? [];
          if (chosen) take(chosen);
          target.value = "";
        }}
      />
      <Button size="small" onClick={() => input.current?.click()}>
        {words.open}
      </Button>
      {hasFile && (
        <Button size="small" appearance="primary" onClick={() => void save(pane)}>
          {words.save}
        </Button>
      )}
      <span className={styles.name}>{hasFile ? `${file?.name ?? ""}${isUnsaved ? " *" : ""}` : words.drop}</span>
    </section>
  );
}
