import { makeStyles, tokens } from "@fluentui/react-components";
import type { PreparedResult } from "../../../tasks/grade";
import { a1 } from "../../../workbook/address";
import { usePerformanceWords } from "../../performanceContext";
import { usePartStyles } from "../usePartStyles";

const useStyles = makeStyles({
  box: {
    flexBasis: "100%",
    maxHeight: "200px",
    overflowY: "auto",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  value: { whiteSpace: "pre-line", overflowWrap: "anywhere" },
});

/** Cells that are listed; more are counted. */
const SHOWN = 60;

/** Every cell that will be written, with what it will hold. */
export function WritePreview({ prepared }: { readonly prepared: PreparedResult }) {
  const [styles, parts] = [useStyles(), usePartStyles()];
  const { result: words } = usePerformanceWords();
  const changes = prepared.changes.filter(({ keepFormula }) => !keepFormula);
  return (
    <div className={styles.box} tabIndex={0} role="region" aria-label={words.preview}>
      <strong>{words.preview}</strong>
      <ul className={styles.list} lang="zh-CN">
        {changes.slice(0, SHOWN).map(({ sheet, row, column, value, formula }) => (
          <li key={`${sheet}.${row}.${column}`}>
            <span className={parts.quiet}>{words.previewRow(sheet, a1({ row, column }))} </span>
            <span className={styles.value}>{formula === undefined ? (value ?? words.blanked) : `=${formula}`}</span>
          </li>
        ))}
      </ul>
      {changes.length > SHOWN && <span className={parts.quiet}>{words.more(changes.length - SHOWN)}</span>}
    </div>
  );
}
