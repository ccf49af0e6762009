import { Button, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { readEntries } from "../../core/entries";
import { opinion } from "../../report/opinion";
import { useTable, useWords } from "../context";

const useStyles = makeStyles({
  part: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
  quiet: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  text: { "& textarea": { minHeight: "14em", maxHeight: "none" } },
  copy: { alignSelf: "flex-start", "@media print": { display: "none" } },
});

/** Puts a text on the clipboard. Task panes often forbid the clipboard's own interface; selected text they copy. */
async function copyText(text: string, field: HTMLTextAreaElement | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    field?.select();
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way where the clipboard's interface is shut
    return document.execCommand("copy");
  }
}

/** A draft opinion from the facts, to be edited by the panel. */
export function Opinion() {
  const styles = useStyles();
  const { open, report } = useTable();
  const { result: words } = useWords();
  const [isCopied, setCopied] = useState(false);
  const text = opinion(open.template, report, readEntries(open.entries.raw).entries).join("\n");
  const copy = () => {
    const field = document.querySelector<HTMLTextAreaElement>("textarea[data-opinion]");
    void copyText(text, field).then(setCopied);
  };
  return (
    <section className={styles.part}>
      <h2 className={styles.title}>{words.opinion}</h2>
      <p className={styles.quiet}>{words.opinionHint}</p>
      <Textarea
        className={styles.text}
        readOnly
        value={text}
        lang="zh-CN"
        aria-label={words.opinion}
        textarea={{ "data-opinion": "" } as object}
      />
      <Button className={styles.copy} size="small" onClick={copy}>
        {isCopied ? words.copied : words.copy}
      </Button>
    </section>
  );
}
