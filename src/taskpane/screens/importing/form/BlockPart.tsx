import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { NotesBlock } from "../../../../core/performance/template";
import { PartHead } from "../../../components/PartHead";
import { usePartStyles } from "../../../components/usePartStyles";
import { addedTo, takesMore, withoutNote, withTitle } from "../../../importing/form/editForm";
import type { DraftBlock } from "../../../importing/form/formDraft";
import type { ReviewedBlock, ReviewedStretch } from "../../../importing/form/formReview";
import { Beside, useKinds } from "../Beside";
import { TypedField } from "../TypedField";
import { useFocusKept } from "../useFocusKept";
import { useImportingStyles } from "../useImportingStyles";
import { useForm, useImportingWords, useImportSession, useImportState } from "../useImporting";
import { EntryCard } from "./EntryCard";
import { FormDoubt } from "./FormDoubt";
import { Years } from "./Years";

interface BlockProps {
  readonly block: DraftBlock;
}

function Stretch({ block, stretch }: BlockProps & { readonly stretch: ReviewedStretch }) {
  const parts = usePartStyles();
  const kindsOf = useKinds();
  const { index, group, entries, doubts } = stretch;
  return (
    <Beside sources={group.sources} index={index}>
      {entries.map((reviewed) => (
        <EntryCard key={reviewed.entry.key} block={block} reviewed={reviewed} />
      ))}
      {entries.length === 0 && <span className={parts.quiet}>{kindsOf(group.sources)}</span>}
      {doubts.map((doubt) => (
        <FormDoubt key={doubt.index} block={block} doubt={doubt} />
      ))}
    </Beside>
  );
}

/** The title of a block, and a further entry at its end. */
function BlockFields({ block, name }: BlockProps & { readonly name: string }) {
  const [parts, styles] = [usePartStyles(), useImportingStyles()];
  const session = useImportSession();
  const { form: words } = useImportingWords();
  const form = useForm();
  const type = (title: string) =>
    session.changeForm(`blocks.${block.key}`, (draft) => withTitle(draft, block.key, title));
  const add = () => {
    const last = block.entries.reduce((most, { group }) => Math.max(most, group), 0);
    const added = addedTo(form, block.key, last, "");
    session.changeForm("", () => added.form);
    session.openRow(added.key);
  };
  return (
    <div className={parts.column}>
      <TypedField label={words.blockTitle} value={block.title} onType={type} name={`title-${block.key}`} />
      {takesMore(block) && (
        <div className={styles.buttons}>
          <Button size="small" data-action="add-entry" aria-label={words.addTo(name)} onClick={add}>
            {words.add}
          </Button>
        </div>
      )}
    </div>
  );
}

/** Words under the table. */
function Notes({ block, printed }: BlockProps & { readonly printed: NotesBlock }) {
  const [parts, styles] = [usePartStyles(), useImportingStyles()];
  const session = useImportSession();
  const { form: words } = useImportingWords();
  const list = useFocusKept<HTMLUListElement>(printed.notes.length);
  return (
    <ul ref={list} className={parts.bare}>
      {printed.notes.map(({ text }, index) => (
        <li key={index} className={styles.card}>
          <span className={styles.text} lang="zh-CN">
            {text}
          </span>
          <div className={styles.buttons}>
            <Button size="small" onClick={() => session.changeForm("", (form) => withoutNote(form, block.key, index))}>
              {words.drop}
            </Button>
          </div>
        </li>
      ))}
    </ul>
  );
}

interface BlockPartProps {
  readonly reviewed: ReviewedBlock;
  /** Whether only what wants a look is shown. */
  readonly isDoubtful: boolean;
  readonly isFirst: boolean;
}

/** What stands in a block that is open. */
function Inside({ reviewed: { block, stretches }, isDoubtful, name }: BlockPartProps & { readonly name: string }) {
  const parts = usePartStyles();
  const openRow = useImportState((state) => state.openRow);
  const { printed } = block;
  // What is being corrected stays in sight when its last doubt is gone.
  const shown = stretches.filter(
    ({ open, entries }) => !isDoubtful || open > 0 || entries.some(({ entry }) => entry.key === openRow),
  );
  return (
    <>
      <ul className={parts.bare}>
        {shown.map((stretch) => (
          <Stretch key={stretch.index} block={block} stretch={stretch} />
        ))}
      </ul>
      {printed.kind === "notes" && <Notes block={block} printed={printed} />}
      {printed.kind !== "notes" && !isDoubtful && <BlockFields block={block} name={name} />}
    </>
  );
}

/** A block of the form beside its source; it is folded unless something in it wants a look. */
export function BlockPart(props: BlockPartProps) {
  const { form: words } = useImportingWords();
  const { block, open } = props.reviewed;
  const { printed, title, entries } = block;
  // What is settled does not fold the block around the person's hands.
  const [wasOpen] = useState(open > 0 || props.isFirst);
  const [isToggled, setToggled] = useState<boolean | null>(null);
  const isOpen = isToggled ?? (props.isDoubtful || wasOpen);
  const [first] = entries;
  const kind = words.blocks[printed.kind];
  const name = title || (first?.label ? words.untitled(kind, first.label) : kind);
  const count = printed.kind === "notes" ? printed.notes.length : entries.filter(({ isUsed }) => isUsed).length;
  return (
    <section data-block={block.key}>
      <PartHead
        title={name}
        count={words.count(count, open)}
        done={Math.max(0, count - open)}
        of={count}
        isOpen={isOpen}
        onToggle={() => setToggled(!isOpen)}
      />
      {isOpen && printed.kind === "indicators" && !props.isDoubtful && <Years />}
      {isOpen && <Inside {...props} name={name} />}
    </section>
  );
}
