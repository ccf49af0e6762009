import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import { useEffect, useId } from "react";
import { withLabel, withMoreCells, withName, withoutCell, withUse } from "../../../importing/form/editForm";
import { hasLabel, type DraftBlock, type DraftCell, type DraftEntry } from "../../../importing/form/formDraft";
import { hasLostFocus } from "../focus";
import { TypedField } from "../TypedField";
import { useFocusKept } from "../useFocusKept";
import { useImportingStyles } from "../useImportingStyles";
import { useImportingWords, useImportSession } from "../useImporting";
import { CellField } from "./CellField";

const useStyles = makeStyles({
  cell: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "end",
  },
  alone: { gridTemplateColumns: "minmax(0, 1fr)" },
});

interface EntryEditorProps {
  readonly block: DraftBlock;
  readonly entry: DraftEntry;
}

function Cell({ block, entry, cell, index }: EntryEditorProps & { readonly cell: DraftCell; readonly index: number }) {
  const [styles, shared] = [useStyles(), useImportingStyles()];
  const session = useImportSession();
  const { form: words } = useImportingWords();
  const id = useId();
  const isOneOfSeveral = entry.cells.length > 1;
  const isNamed = isOneOfSeveral || !hasLabel(entry);
  const type = (name: string) =>
    session.changeForm(`entries.${entry.key}.${cell.key}`, (form) => withName(form, entry.key, cell.key, name));
  return (
    <div className={mergeClasses(styles.cell, !isNamed && styles.alone)}>
      {isNamed && <TypedField label={words.name(index + 1)} value={cell.name} onType={type} name={`name-${index}`} />}
      <div className={shared.field}>
        <label className={shared.label} htmlFor={id}>
          {words.takes}
        </label>
        <CellField block={block} entry={entry} cell={cell} id={id} />
      </div>
      {isOneOfSeveral && (
        <Button
          size="small"
          appearance="subtle"
          icon={<Dismiss16Regular />}
          aria-label={words.removeCell(cell.name)}
          title={words.removeCell(cell.name)}
          onClick={() => session.changeForm("", (form) => withoutCell(form, entry.key, cell.key))}
        />
      )}
    </div>
  );
}

function Actions({ block, entry }: EntryEditorProps) {
  const styles = useImportingStyles();
  const session = useImportSession();
  const { form: words, rows } = useImportingWords();
  const { kind } = block.printed;
  const drop = () => {
    session.changeForm("", (form) => withUse(form, entry.key, false));
    session.openRow(null);
  };
  return (
    <div className={styles.buttons}>
      {(kind === "fields" || kind === "indicators") && (
        <Button
          size="small"
          data-action="add-cell"
          onClick={() => session.changeForm("", (form) => withMoreCells(form, entry.key))}
        >
          {words.addCell}
        </Button>
      )}
      <Button size="small" data-action="drop" onClick={drop}>
        {words.drop}
      </Button>
      <Button size="small" appearance="primary" data-action="done" onClick={() => session.openRow(null)}>
        {rows.done}
      </Button>
    </div>
  );
}

/** The fields of one entry: its label, and what each of its cells takes. */
export function EntryEditor({ block, entry }: EntryEditorProps) {
  const styles = useImportingStyles();
  const session = useImportSession();
  const { form: words } = useImportingWords();
  const fields = useFocusKept<HTMLDivElement>(entry.cells.length);
  const type = (label: string) =>
    session.changeForm(`entries.${entry.key}.label`, (form) => withLabel(form, entry.key, label));
  // An entry that was just added has no button that could have kept the keyboard.
  useEffect(() => {
    if (hasLostFocus()) fields.current?.querySelector("input")?.focus();
  }, [fields]);
  return (
    <div ref={fields} className={styles.field} style={{ rowGap: "8px" }} data-editor={entry.key}>
      {hasLabel(entry) && <TypedField label={words.label} value={entry.label} onType={type} name="label" />}
      {entry.cells.map((cell, index) => (
        <Cell key={cell.key} block={block} entry={entry} cell={cell} index={index} />
      ))}
      <Actions block={block} entry={entry} />
    </div>
  );
}
