import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo, useMemo } from "react";
import type { IndicatorsBlock, PerformanceTemplate, YearSlot } from "../../../core/performance/template";
import { pointer } from "../../../core/finding";
import { useEntry, usePane } from "../../context";
import { blockGrid, type GridRow } from "../../pane/performance/blockGrid";
import { entryText } from "../../pane/entryText";
import { moveInForm } from "../../pane/performance/moves";
import { useLanguage, usePerformanceTemplate, usePerformanceWords } from "../../performanceContext";
import { CellField, holdsOf } from "./CellField";
import { ComputedFigure } from "./ComputedFigure";
import { PathNotes } from "./PathNotes";
import { RowTitle } from "./RowTitle";
import { useGridStyles } from "./useGridStyles";

const useStyles = makeStyles({
  years: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "end",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  year: { flexBasis: "80px", flexGrow: 1 },
});

/** What is printed above a year's column, with the year that was typed. */
function useYearTitle({ cell }: YearSlot): string {
  const typed = entryText(useEntry(pointer("years", cell.key)));
  return `${cell.before ?? ""}${typed}${cell.after ?? ""}` || cell.name.zh;
}

function YearTitle({ slot }: { readonly slot: YearSlot }) {
  const styles = useGridStyles();
  return (
    <span className={styles.head} lang="zh-CN">
      {useYearTitle(slot)}
    </span>
  );
}

function YearField({ slot }: { readonly slot: YearSlot }) {
  const styles = useStyles();
  const pane = usePane();
  const { form: words } = usePerformanceWords();
  const language = useLanguage();
  const path = pointer("years", slot.cell.key);
  return (
    <div className={styles.year}>
      <RowTitle label={slot.cell.name[language]} name={null} />
      <CellField
        path={path}
        holds="number"
        label={`${words.years} ${slot.cell.name[language]}`}
        describedBy={`notes${path}`}
        {...(slot.optional ? { placeholder: words.optional } : {})}
        onMove={(step) => moveInForm(pane, path, step)}
      />
      <PathNotes paths={[path]} id={`notes${path}`} />
    </div>
  );
}

/** What each column of a block of indicators is called for those who hear it. */
function columnNames({ years }: PerformanceTemplate, block: IndicatorsBlock, language: "zh" | "en"): string[] {
  return [...years.map(({ cell }) => cell.name[language]), ...block.columns.map(({ cell }) => cell.name[language])];
}

interface IndicatorRowProps {
  readonly row: GridRow;
  readonly columns: readonly string[];
}

const IndicatorRow = memo(function IndicatorRow({ row, columns }: IndicatorRowProps) {
  const styles = useGridStyles();
  const pane = usePane();
  const { form: words } = usePerformanceWords();
  const language = useLanguage();
  const notes = `notes.${row.key}`;
  const name = row.cells[0]?.cell.name ?? null;
  const label = name?.[language] ?? row.label;
  return (
    <li className={styles.row} data-row={row.key}>
      <RowTitle label={row.label} name={language === "en" ? name : row.name} />
      {row.naming.length > 0 && (
        <div className={styles.naming}>
          {row.naming.map(({ path, cell }) => (
            <CellField
              key={path}
              path={path}
              holds={holdsOf(cell)}
              label={cell.name[language]}
              placeholder={cell.name[language]}
              onMove={(step) => moveInForm(pane, path, step)}
            />
          ))}
        </div>
      )}
      <div className={styles.cells} style={{ gridTemplateColumns: `repeat(${columns.length}, minmax(0, 1fr))` }}>
        {row.cells.map(({ path, cell, computed }, index) => {
          const heard = words.field(label, columns[index] ?? "");
          return computed ? (
            <ComputedFigure key={path} path={path} label={heard} />
          ) : (
            <CellField
              key={path}
              path={path}
              holds={holdsOf(cell)}
              label={heard}
              describedBy={notes}
              onMove={(step) => moveInForm(pane, path, step)}
            />
          );
        })}
      </div>
      <PathNotes paths={[...row.naming, ...row.cells].map(({ path }) => path)} id={notes} />
    </li>
  );
});

/** Indicators by year: a row each, the years side by side. */
export function IndicatorsBody({ block }: { readonly block: IndicatorsBlock }) {
  const [own, styles] = [useStyles(), useGridStyles()];
  const template = usePerformanceTemplate();
  const language = useLanguage();
  const rows = useMemo(() => blockGrid(template, block, 0), [template, block]);
  const columns = useMemo(() => columnNames(template, block, language), [template, block, language]);
  const isFirst = block === template.blocks.find(({ kind }) => kind === "indicators");
  return (
    <>
      {isFirst && (
        <div className={own.years}>
          {template.years.map((slot) => (
            <YearField key={slot.cell.key} slot={slot} />
          ))}
        </div>
      )}
      <div
        className={mergeClasses(styles.cells, styles.heads)}
        style={{ gridTemplateColumns: `repeat(${columns.length}, minmax(0, 1fr))` }}
      >
        {template.years.map((slot) => (
          <YearTitle key={slot.cell.key} slot={slot} />
        ))}
        {block.columns.map(({ key, header }) => (
          <span key={key} className={styles.head} lang="zh-CN">
            {header}
          </span>
        ))}
      </div>
      <ul className={styles.rows}>
        {rows.map((row, index) => [
          row.group !== null && row.group !== rows[index - 1]?.group && (
            <li key={`group.${row.key}`} className={styles.group} lang="zh-CN">
              {row.group}
            </li>
          ),
          <IndicatorRow key={row.key} row={row} columns={columns} />,
        ])}
      </ul>
    </>
  );
}
