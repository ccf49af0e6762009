import { Button, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import { readNumber, toNumber } from "../../../core/decimal";
import { valueAt } from "../../../core/path";
import { pointer } from "../../../core/finding";
import { parseTsv } from "../../../core/tsv";
import { labelOfPath } from "../../../report/pathLabel";
import { usePane, usePaneState } from "../../context";
import { blockGrid } from "../../pane/performance/blockGrid";
import { formEntries, formPaste, type FormCell, type FormPaste } from "../../pane/performance/formPaste";
import { rowsOf } from "../../pane/performance/inputs";
import { useLanguage, usePerformance, usePerformanceTemplate, usePerformanceWords } from "../../performanceContext";
import { usePartStyles } from "../usePartStyles";
import { PasteArea } from "./PasteArea";
import { DoubtIcon, PasteDoubts, type DoubtLine } from "./PasteDoubts";
import { usePasteStyles } from "./usePasteStyles";

interface FormPastePanelProps {
  readonly text: string;
  /** Path of the field that took the paste; "" for the open block's first. */
  readonly path: string;
  readonly onDone: () => void;
}

function doubtOf({ doubt, isLeftOut, text }: FormCell): DoubtLine["doubt"] | null {
  if (!isLeftOut) return doubt;
  return text.trim() === "" ? null : "computed";
}

/** What a pasted block becomes, at its place in the form. */
function useFormPaste(text: string, path: string): FormPaste | null {
  const { open } = usePerformance();
  const section = usePaneState((state) => state.section);
  const { template, entries } = open;
  const block = template.blocks.find(({ key }) => key === section);
  if (!block || text.trim() === "") return null;
  const grid = blockGrid(template, block, block.kind === "rows" ? rowsOf(block, entries.raw) : 0);
  const row = Math.max(
    0,
    grid.findIndex(({ cells }) => cells.some((cell) => cell.path === path)),
  );
  const column = Math.max(0, grid[row]?.cells.findIndex((cell) => cell.path === path) ?? 0);
  const years = template.years.map(({ cell }) => {
    const reading = readNumber(valueAt(entries.raw, pointer("years", cell.key)));
    return reading.kind === "number" ? toNumber(reading.value) : null;
  });
  return formPaste(parseTsv(text), grid, { template, years, row, column });
}

/** Rows of the form that the paste touches, each with its cells. */
function touched({ cells }: FormPaste): [FormCell["row"], FormCell[]][] {
  const rows = new Map<FormCell["row"], FormCell[]>();
  for (const cell of cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  return [...rows];
}

function Preview({ paste }: { readonly paste: FormPaste }) {
  const styles = usePasteStyles();
  const { paste: words } = usePerformanceWords();
  return (
    <div className={styles.scroll} data-sideways="" tabIndex={0} role="region" aria-label={words.preview}>
      <table className={styles.table}>
        <tbody>
          {touched(paste).map(([row, cells]) => (
            <tr key={row.key}>
              <th className={mergeClasses(styles.cell, styles.head)} scope="row" lang="zh-CN">
                {row.name?.zh ?? row.label}
              </th>
              {cells.map((cell) => {
                const doubt = doubtOf(cell);
                const look = mergeClasses(
                  styles.cell,
                  cell.target.cell.kind === "number" && styles.number,
                  doubt === "unclear" && styles.doubtful,
                  cell.isLeftOut && styles.quiet,
                );
                return (
                  <td key={cell.target.path} className={look}>
                    {doubt && <DoubtIcon doubt={doubt} />} {cell.isLeftOut ? cell.text : (cell.entry ?? "")}
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

/** A block copied from a spreadsheet: where it goes and what is doubtful, before it is taken. */
export function FormPastePanel({ text: pasted, path, onDone }: FormPastePanelProps) {
  const [styles, parts] = [usePasteStyles(), usePartStyles()];
  const pane = usePane();
  const language = useLanguage();
  const template = usePerformanceTemplate();
  const { paste: words } = usePerformanceWords();
  const [text, setText] = useState(pasted);
  const paste = useFormPaste(text, path);
  const entries = paste ? formEntries(paste) : [];
  const lines = (paste?.cells ?? []).flatMap((cell): DoubtLine[] => {
    const doubt = doubtOf(cell);
    const { target, entry } = cell;
    const place = labelOfPath(template, target.path, language);
    return doubt ? [{ place, text: cell.text, entry: String(entry ?? ""), doubt }] : [];
  });
  const take = () => {
    pane.enterAll(entries);
    onDone();
    const [first] = entries[0] ?? [];
    if (first !== undefined) pane.focusOn(first);
  };
  return (
    <section aria-label={words.titleForm}>
      <h2 className={parts.band}>{words.titleForm}</h2>
      {pasted === "" && <PasteArea hint={words.formHint} text={text} onText={setText} />}
      <div className={parts.column}>
        {paste && (
          <>
            <p className={parts.quiet}>{paste.isByLabel ? words.byLabel : words.byPlace}</p>
            <Preview paste={paste} />
            <PasteDoubts lines={lines} />
            {paste.unknown.length > 0 && <p className={styles.words}>{words.unknown(paste.unknown.join("、"))}</p>}
          </>
        )}
        <div className={styles.actions}>
          <Button appearance="primary" disabled={entries.length === 0} onClick={take}>
            {words.take(entries.length)}
          </Button>
          <Button data-action="cancel" onClick={onDone}>
            {words.cancel}
          </Button>
        </div>
      </div>
    </section>
  );
}
