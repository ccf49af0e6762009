import { Button, Radio, RadioGroup } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { parseTsv } from "../../../core/tsv";
import { usePane } from "../../context";
import type { LedgerField } from "../../pane/performance/ledgerFields";
import {
  ledgerPaste,
  pasteEntries,
  previewRows,
  type LedgerPaste,
  type PreviewRow,
} from "../../pane/performance/ledgerPaste";
import { withoutRows } from "../../pane/performance/ledgerRows";
import { useLanguage, usePerformance, usePerformanceWords } from "../../performanceContext";
import { usePartStyles } from "../usePartStyles";
import { PasteArea } from "./PasteArea";
import { PasteDoubts, type DoubtLine } from "./PasteDoubts";
import { LedgerPreview } from "./LedgerPreview";
import { usePasteStyles } from "./usePasteStyles";

type Target = "append" | "over" | "replace";

interface LedgerPastePanelProps {
  readonly fields: readonly LedgerField[];
  /** "" where the person has still to paste. */
  readonly text: string;
  /** Where the person pasted; null from the button. */
  readonly at: { readonly row: number; readonly key: string } | null;
  /** Rows that say anything, and rows that the sheet has. */
  readonly filled: number;
  readonly room: number;
  readonly onDone: () => void;
}

/** The paste as it stands with the columns that the person chose. */
function usePasted(text: string, { fields, at }: LedgerPastePanelProps) {
  const [chosen, setChosen] = useState<Readonly<Record<number, string | null>>>({});
  const found = useMemo(() => ledgerPaste(parseTsv(text), fields, at?.key), [text, fields, at]);
  const columns = found.columns.map((key, column) => (column in chosen ? (chosen[column] ?? null) : key));
  // A field takes one column; the person's choice goes before ours.
  const paste = {
    ...found,
    columns: columns.map((key, column) => (column in chosen || !Object.values(chosen).includes(key) ? key : null)),
  };
  const choose = (column: number, key: string | null) => setChosen((before) => ({ ...before, [column]: key }));
  return { paste, rows: previewRows(paste, fields), choose };
}

function useDoubtLines(rows: readonly PreviewRow[], fields: readonly LedgerField[]): DoubtLine[] {
  const language = useLanguage();
  const { paste: words } = usePerformanceWords();
  return rows.flatMap((row, index) =>
    [...row].flatMap(([key, { text, entry, doubt }]): DoubtLine[] => {
      const name = fields.find((field) => field.key === key)?.name[language] ?? key;
      return doubt ? [{ place: words.place(index + 1, name), text, entry: String(entry ?? ""), doubt }] : [];
    }),
  );
}

interface TargetChoiceProps {
  readonly target: Target;
  readonly onTarget: (target: Target) => void;
  readonly filled: number;
  /** Row that the person pasted over; null where it says nothing yet. */
  readonly over: number | null;
}

/** Where pasted options go, where there are some already. */
function TargetChoice({ target, onTarget, filled, over }: TargetChoiceProps) {
  const { paste: words } = usePerformanceWords();
  if (filled === 0) return null;
  return (
    <RadioGroup aria-label={words.target} value={target} onChange={(_event, { value }) => onTarget(value as Target)}>
      <Radio value="append" label={words.append(filled + 1)} />
      {over !== null && <Radio value="over" label={words.over(over + 1)} />}
      <Radio value="replace" label={words.replace} />
    </RadioGroup>
  );
}

/** What was recognised, in words. */
function Recognised({ rows, paste }: { readonly rows: number; readonly paste: LedgerPaste }) {
  const parts = usePartStyles();
  const { paste: words } = usePerformanceWords();
  const counts = [words.rows(rows), ...(paste.skipped > 0 ? [words.skipped(paste.skipped)] : [])];
  return (
    <>
      <p className={parts.quiet}>{counts.join(" · ")}</p>
      <p className={parts.quiet}>{paste.header ? words.byHeader : words.byPosition}</p>
    </>
  );
}

/** A ledger copied from a spreadsheet: which column is what, and what is doubtful, before it is taken. */
export function LedgerPastePanel(props: LedgerPastePanelProps) {
  const { fields, at, filled, room, onDone } = props;
  const [styles, parts] = [usePasteStyles(), usePartStyles()];
  const pane = usePane();
  const { paste: words } = usePerformanceWords();
  const { entries } = usePerformance().open;
  const [text, setText] = useState(props.text);
  const over = at !== null && at.row < filled ? at.row : null;
  const [target, setTarget] = useState<Target>(over === null ? "append" : "over");
  const { paste, rows, choose } = usePasted(text, props);
  const lines = useDoubtLines(rows, fields);
  const from = { append: filled, over: over ?? 0, replace: 0 }[target];
  const hasRoom = from + rows.length <= room;
  const taken = pasteEntries(rows, from);
  const cells = taken.filter(([, value]) => value !== null).length;
  const take = () => {
    const blanked = target === "replace" ? withoutRows(entries.raw, fields) : [];
    pane.enterAll(new Map([...blanked, ...taken]));
    onDone();
  };
  return (
    <section aria-label={words.title}>
      <h2 className={parts.band}>{words.title}</h2>
      {props.text === "" && <PasteArea hint={words.hint} text={text} onText={setText} />}
      <div className={parts.column}>
        {rows.length > 0 && (
          <>
            <Recognised rows={rows.length} paste={paste} />
            <LedgerPreview paste={paste} rows={rows} fields={fields} onColumn={choose} />
            <PasteDoubts lines={lines} />
            <TargetChoice target={target} onTarget={setTarget} filled={filled} over={over} />
            {!hasRoom && <p className={styles.words}>{words.tooMany(from + rows.length, room)}</p>}
          </>
        )}
        <div className={styles.actions}>
          <Button appearance="primary" disabled={cells === 0 || !hasRoom} onClick={take}>
            {words.take(cells)}
          </Button>
          <Button data-action="cancel" onClick={onDone}>
            {words.cancel}
          </Button>
        </div>
      </div>
    </section>
  );
}
