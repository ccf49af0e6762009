import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import { usePane, useWords } from "../context";
import { openTool } from "../pane/actions";
import { usePartStyles } from "./usePartStyles";

const useStyles = makeStyles({
  ways: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS },
});

/** The ways to a table that is not built in: import it, or open the file of one that was made before. */
export function NotHere() {
  const [styles, parts] = [useStyles(), usePartStyles()];
  const pane = usePane();
  const { start: words } = useWords();
  const input = useRef<HTMLInputElement>(null);
  const open = async (file: File) => {
    const { openTemplateFile } = await import("../importing/ownTables");
    await openTemplateFile(pane, file);
  };
  return (
    <div className={styles.ways}>
      <span className={parts.quiet}>{words.notHere}</span>
      <input
        ref={input}
        type="file"
        accept=".json"
        hidden
        aria-label={words.openTemplate}
        data-template-file=""
        onChange={({ target }) => {
          const [chosen] = target.files ?? [];
          if (chosen) open(chosen).catch((error: unknown) => pane.fail(error));
          target.value = "";
        }}
      />
      <Button size="small" data-tool="importing" onClick={() => openTool(pane, "importing")}>
        {words.importing}
      </Button>
      <Button size="small" onClick={() => input.current?.click()}>
        {words.openTemplate}
      </Button>
    </div>
  );
}
