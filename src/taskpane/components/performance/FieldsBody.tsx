import { makeStyles, tokens } from "@fluentui/react-components";
import type { Cell } from "../../../core/performance/cell";
import type { Field, FieldsBlock } from "../../../core/performance/template";
import { pointer } from "../../../core/finding";
import { usePane } from "../../context";
import { moveInForm } from "../../pane/performance/moves";
import { useFigure, useLanguage, usePerformanceWords } from "../../performanceContext";
import { figureText } from "../../pane/performance/figureText";
import { usePartStyles } from "../usePartStyles";
import { CellField, holdsOf } from "./CellField";
import { PathNotes } from "./PathNotes";
import { RowTitle } from "./RowTitle";

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(136px, 1fr))",
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    alignItems: "end",
  },
  wide: { gridColumn: "1 / -1" },
  heading: { gridColumn: "1 / -1", margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: 600 },
  lines: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
});

/** Cells whose texts are long as a rule. */
const LONG: ReadonlySet<string> = new Set(["enterprise.name", "enterprise.place"]);

/** One line of a list has a field of its own. */
function paths(cell: Cell): { readonly path: string; readonly marker: string }[] {
  const path = pointer("fields", cell.key);
  return cell.kind === "list"
    ? cell.markers.map((marker, index) => ({ path: `${path}/${index}`, marker }))
    : [{ path, marker: "" }];
}

function CellPart({ cell, label }: { readonly cell: Cell; readonly label: string | null }) {
  const [styles, parts] = [useStyles(), usePartStyles()];
  const pane = usePane();
  const { form: words } = usePerformanceWords();
  const language = useLanguage();
  const fields = paths(cell);
  // A figure that is counted from the ledger shows in grey until another one is typed.
  const counted = useFigure(pointer("fields", cell.key));
  const isCounted = cell.kind === "number" && cell.option !== undefined;
  const isWide = LONG.has(cell.key) || cell.kind === "list" || holdsOf(cell) === "lines";
  const hint = cell.kind === "date" ? words.dateHint : isCounted && counted !== null ? figureText(counted) : undefined;
  return (
    <div className={isWide ? styles.wide : undefined}>
      <RowTitle label={label ?? cell.name.zh} name={label === null && language === "zh" ? null : cell.name} />
      {cell.by && <span className={parts.quiet}>{words.by[cell.by]}</span>}
      <div className={styles.lines}>
        {fields.map(({ path, marker }) => (
          <CellField
            key={path}
            path={path}
            holds={holdsOf(cell)}
            label={words.field(cell.name[language], marker).trim()}
            describedBy={`notes${path}`}
            {...(hint === undefined ? {} : { placeholder: hint })}
            onMove={(step) => moveInForm(pane, path, step)}
          />
        ))}
      </div>
      {fields.map(({ path }) => (
        <PathNotes key={path} paths={[path]} id={`notes${path}`} />
      ))}
    </div>
  );
}

function FieldPart({ field }: { readonly field: Field }) {
  const [{ heading }, single] = [useStyles(), field.cells.length === 1];
  return (
    <>
      {!single && field.label !== null && (
        <p className={heading} lang="zh-CN">
          {field.label}
        </p>
      )}
      {field.cells.map((cell) => (
        <CellPart key={cell.key} cell={cell} label={single ? field.label : null} />
      ))}
    </>
  );
}

/** Labelled single cells. */
export function FieldsBody({ block }: { readonly block: FieldsBlock }) {
  const styles = useStyles();
  return (
    <div className={styles.fields}>
      {block.rows.map((row, index) => [
        row.heading && (
          <p key={`heading${index}`} className={styles.heading} lang="zh-CN">
            {row.heading.text}
          </p>
        ),
        row.fields.map((field, place) => <FieldPart key={`${index}.${place}`} field={field} />),
      ])}
    </div>
  );
}
