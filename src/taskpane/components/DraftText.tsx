import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { useWords } from "../context";
import { usePartStyles } from "./usePartStyles";

const useStyles = makeStyles({
  text: {
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    userSelect: "text",
  },
  paragraph: { margin: 0, textIndent: "2em" },
  copy: { alignSelf: "flex-start", "@media print": { display: "none" } },
});

/** Puts a text on the clipboard. Task panes often forbid the clipboard's own interface; selected text they copy. */
async function copyText(text: string, shown: HTMLElement | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    if (shown) getSelection()?.selectAllChildren(shown);
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way where the clipboard's interface is shut
    return document.execCommand("copy");
  }
}

interface DraftTextProps {
  readonly title: string;
  readonly hint: string;
  readonly paragraphs: readonly string[];
}

/** A draft in Chinese, to be copied and edited. */
export function DraftText({ title, hint, paragraphs }: DraftTextProps) {
  const [styles, parts] = [useStyles(), usePartStyles()];
  const { result: words } = useWords();
  const [isCopied, setCopied] = useState(false);
  const shown = useRef<HTMLDivElement>(null);
  const copy = () => void copyText(paragraphs.join("\n"), shown.current).then(setCopied);
  return (
    <section className={parts.column}>
      <h2 className={parts.title}>{title}</h2>
      <p className={parts.quiet}>{hint}</p>
      <div ref={shown} className={styles.text} lang="zh-CN" data-opinion="">
        {paragraphs.map((paragraph) => (
          <p key={paragraph} className={styles.paragraph}>
            {paragraph}
          </p>
        ))}
      </div>
      <Button className={styles.copy} size="small" onClick={copy}>
        {isCopied ? words.copied : words.copy}
      </Button>
    </section>
  );
}
