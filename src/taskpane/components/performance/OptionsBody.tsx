import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo, useMemo } from "react";
import type { OptionsBlock, SummaryColumn } from "../../../core/performance/template";
import { pointer } from "../../../core/finding";
import { usePane } from "../../context";
import { blockGrid, type GridCell, type GridRow } from "../../pane/performance/blockGrid";
import { figureText } from "../../pane/performance/figureText";
import { moveInForm } from "../../pane/performance/moves";
import { useFigure, useLanguage, usePerformanceTemplate, usePerformanceWords } from "../../performanceContext";
import { usePartStyles } from "../usePartStyles";
import { CellField } from "./CellField";
import { ComputedFigure } from "./ComputedFigure";
import { PathNotes } from "./PathNotes";
import { RowTitle } from "./RowTitle";
import { useGridStyles } from "./useGridStyles";

const useStyles = makeStyles({
  cells: { gridTemplateColumns: "repeat(auto-fill, minmax(68px, 1fr))", alignItems: "end" },
  head: { textAlign: "left" },
  hint: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}` },
});

/** What stands above a column: the heading over it, and its own. */
function titleOf({ group, header }: SummaryColumn, { groups }: OptionsBlock): string {
  const above = groups.find(({ key }) => key === group)?.label ?? "";
  return `${above.replace(/方案$/u, "")} ${header}`.trim();
}

interface OptionCellProps {
  readonly one: GridCell;
  readonly title: string;
  readonly label: string;
}

function OptionCell({ one: { path, computed }, title, label }: OptionCellProps) {
  const [styles, grid] = [useStyles(), useGridStyles()];
  const pane = usePane();
  const counted = useFigure(path);
  return (
    <div>
      <span className={mergeClasses(grid.head, styles.head)} lang="zh-CN">
        {title}
      </span>
      {computed ? (
        <ComputedFigure path={path} label={label} />
      ) : (
        <CellField
          path={path}
          holds="number"
          label={label}
          {...(counted === null ? {} : { placeholder: figureText(counted) })}
          onMove={(step) => moveInForm(pane, path, step)}
        />
      )}
    </div>
  );
}

const OptionRow = memo(function OptionRow({
  row,
  titles,
}: {
  readonly row: GridRow;
  readonly titles: readonly string[];
}) {
  const [styles, grid] = [useStyles(), useGridStyles()];
  const { form: words } = usePerformanceWords();
  const language = useLanguage();
  const name = row.cells[0]?.cell.name ?? null;
  return (
    <li className={grid.row} data-row={row.key}>
      <RowTitle label={row.label} name={language === "en" ? name : null} />
      <div className={mergeClasses(grid.cells, styles.cells)}>
        {row.cells.map((one, index) => (
          <OptionCell
            key={one.path}
            one={one}
            title={titles[index] ?? ""}
            label={words.field(name?.[language] ?? row.label, titles[index] ?? "")}
          />
        ))}
      </div>
      <PathNotes paths={row.cells.map(({ path }) => path)} id={`notes.${row.key}`} />
    </li>
  );
});

/** The options' summary: counted from the ledger, or typed by those who have none. */
export function OptionsBody({ block }: { readonly block: OptionsBlock }) {
  const [styles, grid, parts] = [useStyles(), useGridStyles(), usePartStyles()];
  const pane = usePane();
  const template = usePerformanceTemplate();
  const { form: words } = usePerformanceWords();
  const language = useLanguage();
  const rows = useMemo(() => blockGrid(template, block, 0), [template, block]);
  const titles = useMemo(() => block.columns.map((column) => titleOf(column, block)), [block]);
  return (
    <>
      <p className={mergeClasses(parts.quiet, styles.hint)}>{words.fromLedger}</p>
      <ul className={grid.rows}>
        {block.groups.map(({ limit }) => {
          if (!limit) return null;
          const path = pointer("fields", limit.key);
          return (
            <li key={path} className={grid.row}>
              <RowTitle label={`${limit.name[language]}（${limit.unit.zh}）`} name={null} />
              <CellField
                path={path}
                holds="number"
                label={limit.name[language]}
                onMove={(step) => moveInForm(pane, path, step)}
              />
              <PathNotes paths={[path]} id={`notes${path}`} />
            </li>
          );
        })}
        {rows.map((row) => (
          <OptionRow key={row.key} row={row} titles={titles} />
        ))}
      </ul>
    </>
  );
}
