import { memo, type KeyboardEvent } from "react";
import type { Severity } from "../../../core/finding";
import { valueAt } from "../../../core/path";
import { entryText } from "../../pane/entryText";
import type { LedgerField } from "../../pane/performance/ledgerFields";
import { LedgerCell } from "./LedgerCell";
import type { Editing } from "./useGridKeys";

interface LedgerRowProps {
  readonly row: number;
  readonly raw: unknown;
  readonly fields: readonly LedgerField[];
  /** By key of the field: what counts where nothing is typed, and the worst finding; as text, so that it can be compared. */
  readonly derived: string;
  readonly severities: string;
  readonly active: number | null;
  readonly editing: Editing | null;
  readonly onKey: (event: KeyboardEvent, text: string) => void;
  readonly onLeave: (text: string) => void;
}

/** An option in the grid; it is drawn anew only when something about it changes. */
export const LedgerRow = memo(function LedgerRow(props: LedgerRowProps) {
  const { row, raw, fields, derived, severities, active, editing, onKey, onLeave } = props;
  const counts = JSON.parse(derived) as Partial<Record<string, string>>;
  const found = JSON.parse(severities) as Partial<Record<string, Severity>>;
  return (
    <tr>
      {fields.map((field, column) => (
        <LedgerCell
          key={field.key}
          field={field}
          row={row}
          column={column}
          text={entryText(valueAt(raw, `/${field.key}`))}
          derived={counts[field.key] ?? ""}
          severity={found[field.key] ?? null}
          isActive={active === column}
          editing={editing?.column === column ? editing.text : null}
          onKey={onKey}
          onLeave={onLeave}
        />
      ))}
    </tr>
  );
});
