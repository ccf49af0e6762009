import { useCallback, useState, type KeyboardEvent } from "react";
import { valueAt } from "../../../core/path";
import { usePane } from "../../context";
import { entryText } from "../../pane/entryText";
import { editEnd, gridAction, type Spot } from "../../pane/performance/gridKeys";
import { ledgerEntry } from "../../pane/performance/ledgerEntry";
import { fieldPath, type LedgerField } from "../../pane/performance/ledgerFields";

/** A cell that is being edited, with the text that it began with. */
export interface Editing extends Spot {
  readonly text: string;
}

/** The grid that the keys work on. */
interface KeyedGrid {
  readonly fields: readonly LedgerField[];
  readonly rows: number;
  readonly active: Spot;
  readonly onActive: (spot: Spot) => void;
}

/** What writes a text into a cell of the ledger. */
function usePut(fields: readonly LedgerField[]): (spot: Spot, text: string) => void {
  const pane = usePane();
  return useCallback(
    ({ row, column }, text) => {
      const field = fields[column];
      if (field) pane.enter(fieldPath(row, field), ledgerEntry(field, text));
      pane.settle();
    },
    [fields, pane],
  );
}

/** What the keys do while no cell is edited, and while one is. */
export function useGridKeys({ fields, rows, active, onActive }: KeyedGrid) {
  const pane = usePane();
  const put = usePut(fields);
  const [editing, setEditing] = useState<Editing | null>(null);
  const begin = (spot: Spot, text: string | null) => {
    const field = fields[spot.column];
    const raw = pane.store.get().table?.open.entries.raw;
    const isChoice = field?.kind === "kind" || field?.kind === "status";
    const present = field ? entryText(valueAt(raw, fieldPath(spot.row, field))) : "";
    setEditing({ ...spot, text: isChoice ? present : (text ?? present) });
  };
  const press = (event: KeyboardEvent) => {
    const action = editing ? null : gridAction(event, active, { row: rows, column: fields.length });
    if (!action) return;
    event.preventDefault();
    if (action.kind === "move") onActive(action.to);
    else if (action.kind === "clear") put(active, "");
    else begin(active, action.text);
  };
  const pressInCell = useCallback(
    (event: KeyboardEvent, text: string) => {
      if (!editing) return;
      const end = editEnd(event, editing, { row: rows, column: fields.length });
      // While an input method composes, Enter takes its proposal.
      if (end === null || event.nativeEvent.isComposing) return;
      event.preventDefault();
      event.stopPropagation();
      setEditing(null);
      if (end === "cancel") return;
      put(editing, text);
      onActive(end);
    },
    [editing, rows, fields.length, put, onActive],
  );
  const leave = useCallback(
    (text: string) => {
      if (editing) put(editing, text);
      setEditing(null);
    },
    [editing, put],
  );
  return { editing, begin, press, pressInCell, leave, put };
}
