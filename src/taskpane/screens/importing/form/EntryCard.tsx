import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Edit16Regular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import { NoteList } from "../../../components/ItemNotes";
import { usePartStyles } from "../../../components/usePartStyles";
import { withUse } from "../../../importing/form/editForm";
import type { DraftBlock, DraftCell, DraftEntry } from "../../../importing/form/formDraft";
import type { ReviewedEntry } from "../../../importing/form/formReview";
import { hasLostFocus } from "../focus";
import { useImportingWords, useImportSession, useImportState } from "../useImporting";
import { EntryEditor } from "./EntryEditor";
import { FormDoubt } from "./FormDoubt";
import { useFormSentence } from "./useFormSentence";

const useStyles = makeStyles({
  entry: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  line: { display: "grid", gridTemplateColumns: "1fr auto", columnGap: tokens.spacingHorizontalS, alignItems: "start" },
  wording: { overflowWrap: "anywhere" },
  takes: { display: "block", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  out: { color: tokens.colorNeutralForeground3, textDecorationLine: "line-through" },
});

/** What each cell takes, in one line. */
function useTaken(): (entry: DraftEntry) => string {
  const { form: words } = useImportingWords();
  const taken = ({ takes, unit }: DraftCell) => (takes === "number" ? words.figure(unit) : words.kinds[takes]);
  return ({ cells }) => {
    const [only, ...others] = cells;
    if (!only) return words.stamp;
    return others.length === 0 ? taken(only) : cells.map((cell) => `${cell.name} ${taken(cell)}`).join(" · ");
  };
}

function Wording({ entry }: { readonly entry: DraftEntry }) {
  const styles = useStyles();
  const { form: words } = useImportingWords();
  const taken = useTaken();
  return (
    <span className={styles.wording}>
      <span lang="zh-CN" className={mergeClasses(!entry.isUsed && styles.out)}>
        {entry.label || entry.cells[0]?.name}
      </span>
      <span className={styles.takes}>{entry.isUsed ? taken(entry) : words.out}</span>
    </span>
  );
}

interface EntryCardProps {
  readonly block: DraftBlock;
  readonly reviewed: ReviewedEntry;
}

/** The way into an entry's fields, or back into the table. */
function Way({ entry }: { readonly entry: DraftEntry }) {
  const session = useImportSession();
  const { form: words, rows } = useImportingWords();
  const isOpen = useImportState(({ openRow }) => openRow === entry.key);
  if (!entry.isUsed)
    return (
      <Button size="small" onClick={() => session.changeForm("", (form) => withUse(form, entry.key, true))}>
        {words.restore}
      </Button>
    );
  return (
    <Button
      size="small"
      appearance="subtle"
      icon={<Edit16Regular />}
      aria-label={rows.edit(entry.label || (entry.cells[0]?.name ?? ""))}
      aria-expanded={isOpen}
      onClick={() => session.openRow(isOpen ? null : entry.key)}
    />
  );
}

/** A label with its cells as it was understood; its fields when it is being corrected. */
export function EntryCard({ block, reviewed: { entry, problems, doubts } }: EntryCardProps) {
  const [styles, parts] = [useStyles(), usePartStyles()];
  const sentenceOf = useFormSentence();
  const isOpen = useImportState(({ openRow }) => openRow === entry.key) && entry.isUsed;
  const wasOpen = useRef(isOpen);
  const card = useRef<HTMLDivElement>(null);
  // The button that closed the fields is gone with them.
  useEffect(() => {
    if (!isOpen && wasOpen.current && hasLostFocus()) card.current?.querySelector("button")?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return (
    <div ref={card} className={styles.entry} data-entry={entry.key}>
      <div className={styles.line}>
        <Wording entry={entry} />
        <Way entry={entry} />
      </div>
      {isOpen && <EntryEditor block={block} entry={entry} />}
      <NoteList
        id={`entry-${entry.key}-notes`}
        notes={problems.map((problem) => ["error", sentenceOf(problem)] as const)}
      />
      <div className={parts.bare}>
        {doubts.map((doubt) => (
          <FormDoubt key={doubt.index} block={block} doubt={doubt} />
        ))}
      </div>
    </div>
  );
}
