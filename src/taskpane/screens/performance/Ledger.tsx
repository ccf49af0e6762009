import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Delete16Regular } from "@fluentui/react-icons";
import { useEffect, useMemo, useState } from "react";
import { LedgerEditor } from "../../components/performance/LedgerEditor";
import { LedgerGrid } from "../../components/performance/LedgerGrid";
import { LedgerPastePanel } from "../../components/performance/LedgerPastePanel";
import { SettingField } from "../../components/performance/SettingField";
import { usePartStyles } from "../../components/usePartStyles";
import { useHasCell, usePane, usePaneState } from "../../context";
import type { Spot } from "../../pane/performance/gridKeys";
import { fieldPath, ledgerFields, ledgerSpot, type LedgerField } from "../../pane/performance/ledgerFields";
import { filledRows, roomFor, withoutRow } from "../../pane/performance/ledgerRows";
import { usePerformanceTemplate, usePerformanceWords } from "../../performanceContext";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  settings: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(136px, 1fr))",
    gap: tokens.spacingHorizontalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    alignItems: "end",
  },
});

/** Rows that say anything, and rows that the sheet has. */
function useRows(fields: readonly LedgerField[]): { readonly filled: number; readonly room: number } {
  const filled = usePaneState(({ table }) => filledRows(table?.open.entries.raw ?? {}, fields));
  const room = usePaneState(({ table }) => roomFor(table?.open.entries.cells ?? new Map()));
  return { filled, room };
}

/** What the enterprise decided for its options, where the form has no cells of its own for it. */
function Settings() {
  const styles = useStyles();
  const { ledger: words } = usePerformanceWords();
  const [hasStart, hasLimit] = [useHasCell("/settings/auditStart"), useHasCell("/settings/moneyLimit")];
  if (!hasStart && !hasLimit) return null;
  return (
    <div className={styles.settings}>
      {hasStart && <SettingField path="/settings/auditStart" label={words.settings.auditStart} holds="text" />}
      {hasLimit && <SettingField path="/settings/moneyLimit" label={words.settings.moneyLimit} holds="number" />}
    </div>
  );
}

interface ActionsProps {
  readonly row: number;
  readonly filled: number;
  readonly isFull: boolean;
  readonly onPaste: () => void;
  readonly onEdit: (row: number) => void;
  readonly onRemove: (row: number) => void;
}

function Actions({ row, filled, isFull, onPaste, onEdit, onRemove }: ActionsProps) {
  const styles = useStyles();
  const { ledger: words } = usePerformanceWords();
  return (
    <div className={styles.bar}>
      <Button appearance="primary" size="small" data-action="paste" onClick={onPaste}>
        {words.paste}
      </Button>
      <Button size="small" disabled={isFull} onClick={() => onEdit(filled)}>
        {words.add}
      </Button>
      {row < filled && (
        <>
          <Button size="small" data-action="edit" onClick={() => onEdit(row)}>
            {words.edit(row + 1)}
          </Button>
          <Button
            size="small"
            appearance="subtle"
            icon={<Delete16Regular />}
            aria-label={words.remove(row + 1)}
            title={words.remove(row + 1)}
            onClick={() => onRemove(row)}
          />
        </>
      )}
    </div>
  );
}

/** The active cell of the grid, which follows whatever asks for the keyboard, and whether one has asked. */
function useActive(fields: readonly LedgerField[]) {
  const focus = usePaneState((state) => state.focus);
  const [active, setActive] = useState<Spot>({ row: 0, column: 0 });
  const hasKeyboard = ledgerSpot(focus?.path ?? "", fields) !== null;
  useEffect(() => {
    const spot = ledgerSpot(focus?.path ?? "", fields);
    if (spot) setActive(spot);
  }, [focus, fields]);
  return { active, setActive, hasKeyboard };
}

/** What was pasted into which cell of the grid; no cell from the button. */
interface Pasted {
  readonly text: string;
  readonly at: { readonly row: number; readonly key: string } | null;
}

interface OverviewProps {
  readonly fields: readonly LedgerField[];
  readonly filled: number;
  readonly room: number;
  readonly onPaste: (pasted: Pasted) => void;
  readonly onEdit: (row: number) => void;
  readonly onRemove: (row: number) => void;
}

/** All options, with what can be done about them. */
function Overview({ fields, filled, room, onPaste, onEdit, onRemove }: OverviewProps) {
  const parts = usePartStyles();
  const { ledger: words } = usePerformanceWords();
  const { active, setActive, hasKeyboard } = useActive(fields);
  const isFull = filled >= room;
  const paste = (text: string) => onPaste({ text, at: { row: active.row, key: fields[active.column]?.key ?? "" } });
  return (
    <>
      <p className={mergeClasses(parts.part, parts.quiet)}>
        {words.hint} {words.room(room)}
      </p>
      <Settings />
      <Actions
        row={active.row}
        filled={filled}
        isFull={isFull}
        onPaste={() => onPaste({ text: "", at: null })}
        onEdit={onEdit}
        onRemove={onRemove}
      />
      <LedgerGrid
        fields={fields}
        rows={Math.min(filled + 1, room)}
        active={active}
        hasKeyboard={hasKeyboard}
        onActive={setActive}
        onPaste={paste}
      />
      {isFull && <p className={parts.part}>{words.full}</p>}
      <p className={mergeClasses(parts.part, parts.quiet)}>{words.keys}</p>
    </>
  );
}

/** The ledger of options: a grid, a row of it with all its fields, or what was pasted and is not taken yet. */
export function Ledger() {
  const pane = usePane();
  const template = usePerformanceTemplate();
  const fields = useMemo(() => ledgerFields(template), [template]);
  const { filled, room } = useRows(fields);
  const row = usePaneState((state) => state.row);
  const [pasted, setPasted] = useState<Pasted | null>(null);
  // Whatever takes the grid's place leaves the keyboard there afterwards.
  const show = (index: number | null, at = index ?? 0, key = fields[0]?.key ?? "") => {
    pane.openRow(index);
    pane.focusOn(fieldPath(at, { key }));
  };
  const remove = (index: number) => {
    const { table } = pane.store.get();
    pane.enterAll(withoutRow(table?.open.entries.raw ?? {}, fields, index));
    show(null, index);
  };
  const done = () => {
    setPasted(null);
    show(null, pasted?.at?.row, pasted?.at?.key);
  };
  if (pasted) return <LedgerPastePanel {...pasted} fields={fields} filled={filled} room={room} onDone={done} />;
  if (row !== null) {
    const rows = Math.max(Math.min(filled + 1, room), row + 1);
    return <LedgerEditor fields={fields} row={row} rows={rows} onRemove={remove} onClose={(at) => show(null, at)} />;
  }
  return (
    <Overview
      fields={fields}
      filled={filled}
      room={room}
      onPaste={setPasted}
      onEdit={(at) => show(at)}
      onRemove={remove}
    />
  );
}
