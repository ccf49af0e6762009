import { Button } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Depth, DraftRow, RowText } from "../../importing/draft";
import { addedBelow, joinedUp, rowAbove, withDepth, withText } from "../../importing/rows";
import { depthsFor } from "../../importing/tree";
import { ChoiceField } from "./ChoiceField";
import { hasLostFocus } from "./focus";
import { AddMetric, Metrics } from "./Metrics";
import { TypedField } from "./TypedField";
import { useFocusKept } from "./useFocusKept";
import { useImportingStyles } from "./useImportingStyles";
import { useDraft, useImportingWords, useImportSession } from "./useImporting";

/** Names of the kinds by depth. */
export const KINDS = ["section", "item", "part", "detail"] as const;

interface RowEditorProps {
  readonly row: DraftRow;
  /** Whether rows stand below it, so that its points are a sum. */
  readonly isParent: boolean;
}

function useTyping({ key }: DraftRow): (field: RowText) => (typed: string) => void {
  const session = useImportSession();
  return (field) => (typed) =>
    session.change(`rows.${key}.${field}`, (draft) => ({ ...draft, rows: withText(draft.rows, key, field, typed) }));
}

function KindField({ row }: { readonly row: DraftRow }) {
  const session = useImportSession();
  const { rows: words } = useImportingWords();
  const { rows } = useDraft();
  const depths = depthsFor(rows, row.key);
  const options = [
    ...depths.map((depth) => [String(depth), words.kinds[KINDS[depth]]] as const),
    ["none", words.kinds.none] as const,
  ];
  const choose = (value: string) => {
    const depth = value === "none" ? null : (Number(value) as Depth);
    session.change("", (draft) => ({ ...draft, rows: withDepth(draft.rows, row.key, depth) }));
  };
  return (
    <ChoiceField
      label={words.kind}
      value={String(row.depth ?? "none")}
      options={options}
      onChoose={choose}
      name="kind"
    />
  );
}

/** Requirement and levels, shown where there are some or when asked for. */
function MoreFields({ row, isParent }: RowEditorProps) {
  const styles = useImportingStyles();
  const { rows: words } = useImportingWords();
  const typing = useTyping(row);
  const [asked, setAsked] = useState<readonly RowText[]>([]);
  const shows = (field: "requirement" | "levels") => row[field] !== "" || asked.includes(field);
  const isScored = !isParent && row.depth !== 0;
  return (
    <>
      {shows("requirement") && (
        <TypedField
          label={words.requirement}
          value={row.requirement}
          onType={typing("requirement")}
          name="requirement"
          rows={3}
        />
      )}
      {isScored && shows("levels") && (
        <TypedField
          label={words.levels}
          value={row.levels}
          onType={typing("levels")}
          name="levels"
          rows={3}
          hint={words.levelsHint}
        />
      )}
      {!isParent && <Metrics row={row} />}
      <div className={styles.buttons}>
        {row.depth !== 0 && !shows("requirement") && (
          <Button size="small" onClick={() => setAsked([...asked, "requirement"])}>
            {words.addRequirement}
          </Button>
        )}
        {isScored && !shows("levels") && (
          <Button size="small" onClick={() => setAsked([...asked, "levels"])}>
            {words.addLevels}
          </Button>
        )}
        {isScored && <AddMetric row={row} />}
      </div>
    </>
  );
}

function RowActions({ row }: { readonly row: DraftRow }) {
  const styles = useImportingStyles();
  const session = useImportSession();
  const { rows: words } = useImportingWords();
  const { rows } = useDraft();
  const above = rowAbove(rows, row.key);
  const join = () => {
    session.change("", (draft) => joinedUp(draft, row.key));
    session.openRow(above?.key ?? null);
  };
  const add = () => {
    const added = addedBelow(rows, row.key);
    session.change("", (draft) => ({ ...draft, rows: added.rows }));
    session.openRow(added.key);
  };
  return (
    <div className={styles.buttons}>
      {above && (
        <Button size="small" data-action="join" onClick={join}>
          {words.join}
        </Button>
      )}
      <Button size="small" data-action="add" onClick={add}>
        {words.add}
      </Button>
      <Button size="small" appearance="primary" data-action="done" onClick={() => session.openRow(null)}>
        {words.done}
      </Button>
    </div>
  );
}

/** The fields of one row. */
export function RowEditor({ row, isParent }: RowEditorProps) {
  const styles = useImportingStyles();
  const { rows: words } = useImportingWords();
  const typing = useTyping(row);
  const fields = useFocusKept<HTMLDivElement>(row.metrics.length);
  // A row that was just added or joined has no button that could have kept the keyboard.
  useEffect(() => {
    if (hasLostFocus()) fields.current?.querySelector("textarea")?.focus();
  }, [fields]);
  return (
    <div ref={fields} className={styles.field} style={{ rowGap: "8px" }} data-editor={row.key}>
      <div className={styles.pair}>
        <KindField row={row} />
        <TypedField label={words.number} value={row.number} onType={typing("number")} name="number" width="5em" />
        <TypedField
          label={isParent ? words.sum : words.points}
          value={row.points}
          onType={typing("points")}
          name="points"
          width="5em"
          isNumber
        />
      </div>
      <TypedField
        label={row.depth === 0 ? words.sectionText : words.text}
        value={row.text}
        onType={typing("text")}
        name="text"
        rows={row.depth === 0 ? 2 : 3}
      />
      <MoreFields row={row} isParent={isParent} />
      <RowActions row={row} />
    </div>
  );
}
