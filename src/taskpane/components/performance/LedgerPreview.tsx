import { mergeClasses } from "@fluentui/react-components";
import type { LedgerField } from "../../pane/performance/ledgerFields";
import type { LedgerPaste, PreviewRow } from "../../pane/performance/ledgerPaste";
import { useLanguage, usePerformanceWords } from "../../performanceContext";
import { DoubtIcon } from "./PasteDoubts";
import { usePasteStyles } from "./usePasteStyles";

/** Rows that the preview shows; the doubts of the others are listed all the same. */
const SHOWN_ROWS = 40;

interface PreviewProps {
  readonly paste: LedgerPaste;
  readonly rows: readonly PreviewRow[];
  readonly fields: readonly LedgerField[];
  readonly onColumn: (column: number, key: string | null) => void;
}

function ColumnHead({ paste, fields, onColumn, column }: Omit<PreviewProps, "rows"> & { readonly column: number }) {
  const styles = usePasteStyles();
  const language = useLanguage();
  const { paste: words } = usePerformanceWords();
  const header = paste.header?.[column]?.trim() || words.column(column + 1);
  return (
    <th scope="col" className={styles.head}>
      <div>{header}</div>
      <select
        className={styles.select}
        aria-label={header}
        value={paste.columns[column] ?? ""}
        onChange={({ target }) => onColumn(column, target.value === "" ? null : target.value)}
      >
        <option value="">{words.leaveOut}</option>
        {fields.map(({ key, name, unit }) => (
          <option key={key} value={key}>
            {name[language]}
            {unit !== "" && ` (${unit})`}
          </option>
        ))}
      </select>
    </th>
  );
}

/** What a pasted ledger becomes, column by column; the person may say what a column is. */
export function LedgerPreview({ paste, rows, fields, onColumn }: PreviewProps) {
  const styles = usePasteStyles();
  const { paste: words } = usePerformanceWords();
  return (
    <div className={styles.scroll} data-sideways="" tabIndex={0} role="region" aria-label={words.preview}>
      <table className={styles.table}>
        <thead>
          <tr>
            {paste.columns.map((_, column) => (
              <ColumnHead key={column} paste={paste} fields={fields} onColumn={onColumn} column={column} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, SHOWN_ROWS).map((row, index) => (
            <tr key={index}>
              {paste.columns.map((key, column) => {
                const cell = key === null ? undefined : row.get(key);
                const isNumber = fields.some((field) => field.key === key && field.kind === "number");
                const look = mergeClasses(
                  styles.cell,
                  isNumber && styles.number,
                  cell?.doubt === "unclear" && styles.doubtful,
                  !cell && styles.quiet,
                );
                return (
                  <td key={column} className={look}>
                    {cell?.doubt && <DoubtIcon doubt={cell.doubt} />} {cell ? cell.entry : paste.rows[index]?.[column]}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
