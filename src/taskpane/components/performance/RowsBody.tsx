import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { RowsBlock } from "../../../core/performance/template";
import { usePane, usePaneState } from "../../context";
import { blockGrid, type GridRow } from "../../pane/performance/blockGrid";
import { rowsOf } from "../../pane/performance/inputs";
import { moveInForm } from "../../pane/performance/moves";
import { useLanguage, usePerformanceTemplate, usePerformanceWords } from "../../performanceContext";
import { usePartStyles } from "../usePartStyles";
import { CellField, holdsOf } from "./CellField";
import { ComputedFigure } from "./ComputedFigure";
import { PathNotes } from "./PathNotes";
import { RowTitle } from "./RowTitle";
import { useGridStyles } from "./useGridStyles";

const useStyles = makeStyles({
  cells: { gridTemplateColumns: "repeat(auto-fill, minmax(88px, 1fr))", alignItems: "end" },
  wide: { gridColumn: "1 / -1" },
});

interface RepeatedRowProps {
  readonly block: RowsBlock;
  readonly row: GridRow;
  readonly index: number;
}

function RepeatedRow({ block, row, index }: RepeatedRowProps) {
  const [styles, grid, parts] = [useStyles(), useGridStyles(), usePartStyles()];
  const pane = usePane();
  const { form: words } = usePerformanceWords();
  const language = useLanguage();
  const notes = `notes.${block.key}.${index}`;
  return (
    <li className={grid.row} data-row={`${block.key}.${index}`}>
      <span className={parts.quiet}>{words.row(index + 1)}</span>
      <div className={mergeClasses(grid.cells, styles.cells)}>
        {row.cells.map(({ path, cell, computed }, place) => {
          const column = block.columns[place];
          const printed = [column?.group, column?.header].filter(Boolean).join(" ");
          const label = words.field(words.row(index + 1), cell.name[language]);
          return (
            <div
              key={path}
              className={holdsOf(cell) === "text" && cell.kind === "text" && place < 1 ? styles.wide : undefined}
            >
              <RowTitle label={printed || cell.name.zh} name={language === "en" ? cell.name : null} />
              {computed ? (
                <ComputedFigure path={path} label={label} />
              ) : (
                <CellField
                  path={path}
                  holds={holdsOf(cell)}
                  label={label}
                  describedBy={notes}
                  {...(cell.kind === "date" ? { placeholder: words.dateHint } : {})}
                  onMove={(step) => moveInForm(pane, path, step)}
                />
              )}
            </div>
          );
        })}
      </div>
      <PathNotes paths={row.cells.map(({ path }) => path)} id={notes} />
    </li>
  );
}

/** Rows of one kind, a card each. */
export function RowsBody({ block }: { readonly block: RowsBlock }) {
  const grid = useGridStyles();
  const template = usePerformanceTemplate();
  const count = usePaneState(({ table }) => rowsOf(block, table?.open.entries.raw ?? {}));
  return (
    <ul className={grid.rows}>
      {blockGrid(template, block, count).map((row, index) => (
        <RepeatedRow key={row.key} block={block} row={row} index={index} />
      ))}
    </ul>
  );
}
