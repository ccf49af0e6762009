import { makeStyles, tokens } from "@fluentui/react-components";
import type { Clause } from "../../core/template";
import { useWords } from "../context";

const useStyles = makeStyles({
  text: { margin: 0, fontSize: tokens.fontSizeBase300 },
  article: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** A clause's official wording with its article. */
export function ClauseText({ clause }: { readonly clause: Clause }) {
  const styles = useStyles();
  const { vetoes: words } = useWords();
  return (
    <>
      <p className={styles.text} lang="zh-CN">
        {clause.number ?? ""} {clause.text}
      </p>
      <p className={styles.article} lang="zh-CN">
        {words.article(clause.article)}
      </p>
    </>
  );
}
