import { Button, makeStyles, mergeClasses, Select, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import { useEntry, useFocusRequest, usePane } from "../../context";
import { fieldPath, type LedgerField } from "../../pane/performance/ledgerFields";
import { CHOICES } from "../../pane/performance/pasted";
import { useLanguage, usePerformanceWords } from "../../performanceContext";
import { usePartStyles } from "../usePartStyles";
import { CellField } from "./CellField";
import { PathNotes } from "./PathNotes";
import { useDerived } from "./useLedgerFacts";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  push: { marginLeft: "auto" },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(120px, 1fr))",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    alignItems: "end",
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
  },
  wide: { gridColumn: "1 / -1" },
  label: { display: "block", fontSize: tokens.fontSizeBase200 },
});

interface ChoiceFieldProps {
  readonly path: string;
  readonly kind: "kind" | "status";
  readonly label: string;
  readonly derived: string;
}

/** A word to choose; a word of the enterprise's own stays to choose as well. */
function ChoiceField({ path, kind, label, derived }: ChoiceFieldProps) {
  const pane = usePane();
  const language = useLanguage();
  const { ledger: words } = usePerformanceWords();
  const raw = useEntry(path);
  const field = useRef<HTMLSelectElement>(null);
  useFocusRequest(path, field);
  const choices = CHOICES[kind];
  const text = typeof raw === "string" ? raw : "";
  const isOwn = text !== "" && !choices.some(({ value }) => value === text);
  return (
    <Select
      size="small"
      select={{ ref: field }}
      aria-label={label}
      data-path={path}
      value={text}
      onChange={(_event, { value }) => {
        pane.enter(path, value === "" ? null : value);
        pane.settle();
      }}
    >
      <option value="">{derived === "" ? words.blank : `${derived} (${words.derived})`}</option>
      {isOwn && <option value={text}>{text}</option>}
      {choices.map(({ value, name }) => (
        <option key={value} value={value}>
          {name[language]}
        </option>
      ))}
    </Select>
  );
}

interface FieldPartProps {
  readonly field: LedgerField;
  readonly row: number;
  readonly derived: string;
  readonly onMove: (step: 1 | -1) => void;
}

function FieldPart({ field, row, derived, onMove }: FieldPartProps) {
  const styles = useStyles();
  const language = useLanguage();
  const { form, ledger: words } = usePerformanceWords();
  const path = fieldPath(row, field);
  const name = field.name[language];
  const hint = field.kind === "date" ? form.dateHint : derived;
  const label = words.cell(row + 1, name);
  return (
    <div className={field.kind === "long" ? styles.wide : undefined}>
      <span className={styles.label}>
        {name} {field.unit !== "" && <span lang="zh-CN">（{field.unit}）</span>}
      </span>
      {field.kind === "kind" || field.kind === "status" ? (
        <ChoiceField path={path} kind={field.kind} label={label} derived={derived} />
      ) : (
        <CellField
          path={path}
          holds={field.kind === "number" ? "number" : "text"}
          label={label}
          describedBy={`notes${path}`}
          {...(hint === "" ? {} : { placeholder: hint })}
          onMove={onMove}
        />
      )}
      <PathNotes paths={[path]} id={`notes${path}`} />
    </div>
  );
}

interface LedgerEditorProps {
  readonly fields: readonly LedgerField[];
  readonly row: number;
  /** Rows to go through, the first blank one included. */
  readonly rows: number;
  readonly onRemove: (row: number) => void;
  readonly onClose: (row: number) => void;
}

/** One option with all its fields, for a narrow pane. */
export function LedgerEditor({ fields, row, rows, onRemove, onClose }: LedgerEditorProps) {
  const [styles, parts] = [useStyles(), usePartStyles()];
  const pane = usePane();
  const { ledger: words } = usePerformanceWords();
  const derived = JSON.parse(useDerived()(row)) as Partial<Record<string, string>>;
  const [first] = fields;
  const open = (to: number) => {
    pane.settle();
    pane.openRow(to);
    if (first) pane.focusOn(fieldPath(to, first));
  };
  const move = (index: number, step: 1 | -1) => {
    const next = fields[index + step];
    pane.settle();
    if (next) pane.focusOn(fieldPath(row, next));
    else if (step === 1 && row + 1 < rows) open(row + 1);
  };
  return (
    <section aria-label={words.title(row + 1, rows)}>
      <div className={styles.bar}>
        <Button size="small" data-action="close" onClick={() => onClose(row)}>
          {words.all}
        </Button>
        <Button size="small" disabled={row === 0} onClick={() => open(row - 1)}>
          {words.previous}
        </Button>
        <Button size="small" disabled={row + 1 >= rows} onClick={() => open(row + 1)}>
          {words.next}
        </Button>
        <Button className={styles.push} size="small" appearance="subtle" onClick={() => onRemove(row)}>
          {words.remove(row + 1)}
        </Button>
      </div>
      <h2 className={mergeClasses(parts.part, styles.title)}>{words.title(row + 1, rows)}</h2>
      <div className={styles.fields} key={row}>
        {fields.map((field, index) => (
          <FieldPart
            key={field.key}
            field={field}
            row={row}
            derived={derived[field.key] ?? ""}
            onMove={(step) => move(index, step)}
          />
        ))}
      </div>
      <PathNotes paths={[`/ledger/${row}`]} id={`notes.ledger.${row}`} />
    </section>
  );
}
