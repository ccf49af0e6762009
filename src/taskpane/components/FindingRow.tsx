import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Finding, OtherCell } from "../../core/finding";
import { findingSentence } from "../../report/sentences";
import { usePane, usePaneState, useWords } from "../context";
import { useDictionary } from "../dictionary";
import { fixAll, reveal } from "../pane/actions";
import { meantEntry } from "../pane/meantEntry";
import { SeverityIcon } from "./ItemNotes";

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "flex-start",
    columnGap: tokens.spacingHorizontalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingRight: tokens.spacingHorizontalM,
  },
  link: {
    flexGrow: 1,
    flexBasis: "200px",
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
    "&:hover": { backgroundColor: tokens.colorNeutralBackground1Hover, color: tokens.colorNeutralForeground1Hover },
    "&:hover span": { color: "inherit" },
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  place: { display: "block", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  others: { flexBasis: "100%", paddingLeft: tokens.spacingHorizontalXXL, order: 1 },
  other: { minWidth: "auto", fontWeight: 400 },
  fix: { flexShrink: 0, marginTop: tokens.spacingVerticalXS },
});

/** The other cells that a finding is about; each leads to its place. */
function Others({ others }: { readonly others: readonly OtherCell[] }) {
  const styles = useStyles();
  const pane = usePane();
  const { check: words } = useWords();
  return (
    <span className={styles.others} role="group" aria-label={words.others}>
      {others.map((other) => (
        <Button
          key={other.path}
          className={styles.other}
          size="small"
          appearance="subtle"
          onClick={() => void reveal(pane, other)}
        >
          {other.at ? words.where(other.at.sheet, other.at.cell) : other.path}
        </Button>
      ))}
    </span>
  );
}

/** A finding that leads to its cell and field, with its correction where that is safe. */
export function FindingRow({ finding }: { readonly finding: Finding }) {
  const styles = useStyles();
  const pane = usePane();
  const template = usePaneState(({ table }) => table?.open.template);
  const { check: words } = useWords();
  const dictionary = useDictionary();
  const fix = meantEntry(finding);
  if (!template) return null;
  return (
    <li className={styles.row}>
      <button type="button" className={styles.link} onClick={() => void reveal(pane, finding)}>
        <SeverityIcon severity={finding.severity} />
        <span>
          {findingSentence(template, finding, dictionary)}
          {finding.at && <span className={styles.place}>{words.where(finding.at.sheet, finding.at.cell)}</span>}
        </span>
      </button>
      {finding.others && finding.others.length > 0 && <Others others={finding.others} />}
      {fix !== null && (
        <Button className={styles.fix} size="small" onClick={() => fixAll(pane, [finding])}>
          {words.fix(fix)}
        </Button>
      )}
    </li>
  );
}
