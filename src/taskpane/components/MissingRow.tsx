import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "../../core/finding";
import { usePane, useWords } from "../context";
import { reveal } from "../pane/actions";

const useStyles = makeStyles({
  row: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
  ids: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXXS },
  id: { minWidth: "auto", fontVariantNumeric: "tabular-nums" },
});

/** Many unscored items, or unanswered criteria, in one row; each number leads to its item. */
export function MissingRow({ findings }: { readonly findings: readonly Finding[] }) {
  const styles = useStyles();
  const pane = usePane();
  const { check: words } = useWords();
  return (
    <li className={styles.row}>
      {findings[0]?.code === "unanswered" ? words.unanswered(findings.length) : words.missing(findings.length)}
      <span className={styles.ids}>
        {findings.map((finding) => (
          <Button
            key={finding.path}
            className={styles.id}
            size="small"
            appearance="subtle"
            onClick={() => void reveal(pane, finding)}
          >
            {finding.item}
          </Button>
        ))}
      </span>
    </li>
  );
}
