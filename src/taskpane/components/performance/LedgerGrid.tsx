import { mergeClasses } from "@fluentui/react-components";
import { useEffect, useRef, type ClipboardEvent, type MouseEvent } from "react";
import { valueAt } from "../../../core/path";
import { usePaneState } from "../../context";
import type { Spot } from "../../pane/performance/gridKeys";
import type { LedgerField } from "../../pane/performance/ledgerFields";
import { isTable } from "../../pane/performance/pasted";
import { useLanguage, usePerformanceWords } from "../../performanceContext";
import { LedgerRow } from "./LedgerRow";
import { useGridKeys } from "./useGridKeys";
import { useDerived, useSeverities } from "./useLedgerFacts";
import { useLedgerStyles } from "./useLedgerStyles";

interface LedgerGridProps {
  readonly fields: readonly LedgerField[];
  /** Rows that are shown, blank ones to fill in among them. */
  readonly rows: number;
  readonly active: Spot;
  /** Whether the active cell takes the keyboard at once. */
  readonly hasKeyboard: boolean;
  readonly onActive: (spot: Spot) => void;
  /** Takes what was pasted into the active cell, if it is more than one cell. */
  readonly onPaste: (text: string) => void;
}

/** The spot of the cell in which something happened. */
function spotOf({ target }: { readonly target: EventTarget }): Spot | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>("[data-spot]") : null;
  const [row, column] = (cell?.dataset["spot"] ?? "").split(".").map(Number);
  return row === undefined || column === undefined ? null : { row, column };
}

/** Gives the keyboard to the active cell whenever another one becomes active or editing ends. */
function useActiveFocus(active: Spot, isEditing: boolean, hasKeyboard: boolean) {
  const table = useRef<HTMLTableElement>(null);
  const isUsed = useRef(hasKeyboard);
  useEffect(() => {
    if (!isUsed.current || isEditing) return;
    const cell = table.current?.querySelector<HTMLElement>(`[data-spot="${active.row}.${active.column}"]`);
    cell?.focus({ preventScroll: true });
    cell?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [active, isEditing]);
  return { table, use: () => (isUsed.current = true) };
}

function Heads({ fields }: { readonly fields: readonly LedgerField[] }) {
  const styles = useLedgerStyles();
  const language = useLanguage();
  return (
    <thead>
      <tr>
        {fields.map(({ key, name, unit }, column) => (
          <th
            key={key}
            scope="col"
            className={mergeClasses(
              styles.head,
              column === 0 && mergeClasses(styles.first, styles.corner),
              column === 1 && mergeClasses(styles.second, styles.corner),
            )}
          >
            {name[language]}
            {unit !== "" && (
              <span className={styles.unit} lang="zh-CN">
                {unit}
              </span>
            )}
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** The rows of the grid, each with what is known about it. */
function Rows({ fields, rows, active, keys }: LedgerGridProps & { readonly keys: ReturnType<typeof useGridKeys> }) {
  const list = usePaneState(({ table }) => valueAt(table?.open.entries.raw, "/ledger"));
  const [derived, severities] = [useDerived(), useSeverities()];
  const { editing, pressInCell, leave } = keys;
  return (
    <tbody>
      {Array.from({ length: rows }, (_, row) => (
        <LedgerRow
          key={row}
          row={row}
          raw={Array.isArray(list) ? (list[row] as unknown) : undefined}
          fields={fields}
          derived={derived(row)}
          severities={severities(row)}
          active={active.row === row ? active.column : null}
          editing={editing?.row === row ? editing : null}
          onKey={pressInCell}
          onLeave={leave}
        />
      ))}
    </tbody>
  );
}

/** The ledger as a grid: arrows move, typing edits, a paste fills many cells. Number and name stay in sight. */
export function LedgerGrid(props: LedgerGridProps) {
  const { fields, rows, active, hasKeyboard, onActive, onPaste } = props;
  const styles = useLedgerStyles();
  const { ledger: words } = usePerformanceWords();
  const keys = useGridKeys(props);
  const { editing, begin, press, put } = keys;
  const { table, use } = useActiveFocus(active, editing !== null, hasKeyboard);
  const atSpot = (act: (spot: Spot) => void) => (event: MouseEvent) => {
    const spot = spotOf(event);
    if (spot && !editing) act(spot);
  };
  const paste = (event: ClipboardEvent) => {
    if (editing) return;
    event.preventDefault();
    const text = event.clipboardData.getData("text/plain");
    if (isTable(text)) onPaste(text);
    else put(active, text.trim());
  };
  return (
    <div className={styles.scroll} data-sideways="">
      <table
        ref={table}
        role="grid"
        className={styles.table}
        aria-label={words.grid}
        aria-rowcount={rows + 1}
        aria-colcount={fields.length}
        onFocus={use}
        onClick={atSpot(onActive)}
        onDoubleClick={atSpot((spot) => begin(spot, null))}
        onKeyDown={press}
        onPaste={paste}
      >
        <Heads fields={fields} />
        <Rows {...props} keys={keys} />
      </table>
    </div>
  );
}
