import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "../../core/finding";
import { fixOf } from "../../core/fix";
import { findingSentence } from "../../report/sentences";
import { useDictionary, usePane, useTemplate, useWords } from "../context";
import { fixAll, reveal } from "../pane/actions";
import { SeverityIcon } from "./ItemNotes";

const useStyles = makeStyles({
  row: {
    display: "flex",
    alignItems: "flex-start",
    columnGap: tokens.spacingHorizontalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingRight: tokens.spacingHorizontalM,
  },
  link: {
    flexGrow: 1,
    display: "flex",
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    textAlign: "left",
    cursor: "pointer",
    "&:hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  place: { display: "block", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  fix: { flexShrink: 0, marginTop: tokens.spacingVerticalXS },
});

/** A finding that leads to its cell and field, with its correction where that is safe. */
export function FindingRow({ finding }: { readonly finding: Finding }) {
  const styles = useStyles();
  const pane = usePane();
  const template = useTemplate();
  const { check: words } = useWords();
  const dictionary = useDictionary();
  const fix = fixOf(finding);
  return (
    <li className={styles.row}>
      <button type="button" className={styles.link} onClick={() => void reveal(pane, finding)}>
        <SeverityIcon severity={finding.severity} />
        <span>
          {findingSentence(template, finding, dictionary)}
          {finding.at && <span className={styles.place}>{words.where(finding.at.sheet, finding.at.cell)}</span>}
        </span>
      </button>
      {fix !== null && (
        <Button className={styles.fix} size="small" onClick={() => fixAll(pane, [finding])}>
          {words.fix(fix)}
        </Button>
      )}
    </li>
  );
}
