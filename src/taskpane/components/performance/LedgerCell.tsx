import { mergeClasses } from "@fluentui/react-components";
import { useLayoutEffect, useRef, useState, type KeyboardEvent } from "react";
import type { Severity } from "../../../core/finding";
import type { LedgerField } from "../../pane/performance/ledgerFields";
import { CHOICES } from "../../pane/performance/pasted";
import { useLanguage, usePerformanceWords } from "../../performanceContext";
import { SeverityIcon } from "../ItemNotes";
import { useLedgerStyles } from "./useLedgerStyles";

interface CellEditorProps {
  readonly field: LedgerField;
  readonly text: string;
  readonly label: string;
  readonly onKey: (event: KeyboardEvent, text: string) => void;
  readonly onLeave: (text: string) => void;
}

/** The field in the place of a cell while it is edited. */
function CellEditor({ field, text, label, onKey, onLeave }: CellEditorProps) {
  const styles = useLedgerStyles();
  const language = useLanguage();
  const { ledger: words } = usePerformanceWords();
  const [typed, setTyped] = useState(text);
  const input = useRef<HTMLInputElement & HTMLSelectElement>(null);
  useLayoutEffect(() => input.current?.focus(), []);
  const shared = {
    ref: input,
    className: styles.input,
    "aria-label": label,
    value: typed,
    onKeyDown: (event: KeyboardEvent) => onKey(event, typed),
    onBlur: () => onLeave(typed),
  };
  if (field.kind !== "kind" && field.kind !== "status") {
    return <input {...shared} autoComplete="off" onChange={({ target }) => setTyped(target.value)} />;
  }
  return (
    <select {...shared} onChange={({ target }) => setTyped(target.value)}>
      <option value="">{words.blank}</option>
      {CHOICES[field.kind].map(({ value, name }) => (
        <option key={value} value={value}>
          {name[language]}
        </option>
      ))}
    </select>
  );
}

interface LedgerCellProps {
  readonly field: LedgerField;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** What counts where nothing is typed. */
  readonly derived: string;
  readonly severity: Severity | null;
  readonly isActive: boolean;
  /** The text to begin with while the cell is edited. */
  readonly editing: string | null;
  readonly onKey: CellEditorProps["onKey"];
  readonly onLeave: CellEditorProps["onLeave"];
}

function useLook({ field, column, severity }: LedgerCellProps): string {
  const styles = useLedgerStyles();
  return mergeClasses(
    styles.cell,
    column === 0 && styles.first,
    column === 1 && styles.second,
    field.kind === "number" && styles.number,
    field.kind === "date" && styles.date,
    severity === "error" && styles.wrong,
    severity === "warning" && styles.doubtful,
  );
}

/** What a cell shows while nobody edits it. */
function Shown({ text, derived, severity }: Pick<LedgerCellProps, "text" | "derived" | "severity">) {
  const styles = useLedgerStyles();
  const { ledger: words } = usePerformanceWords();
  return (
    <>
      {severity !== null && (
        <span className={styles.icon} title={words.problem}>
          <SeverityIcon severity={severity} />
        </span>
      )}
      {text === "" ? <span className={styles.derived}>{derived}</span> : text}
    </>
  );
}

/** A cell of the ledger's grid. */
export function LedgerCell(props: LedgerCellProps) {
  const { field, row, column, text, derived, severity, isActive, editing, onKey, onLeave } = props;
  const language = useLanguage();
  const { ledger: words } = usePerformanceWords();
  const look = useLook(props);
  return (
    <td
      role="gridcell"
      className={look}
      tabIndex={isActive ? 0 : -1}
      data-spot={`${row}.${column}`}
      aria-invalid={severity === "error"}
      {...(text === "" && derived !== "" ? { title: words.derived } : {})}
    >
      {editing === null ? (
        <Shown text={text} derived={derived} severity={severity} />
      ) : (
        <CellEditor
          field={field}
          text={editing}
          label={words.cell(row + 1, field.name[language])}
          onKey={onKey}
          onLeave={onLeave}
        />
      )}
    </td>
  );
}
