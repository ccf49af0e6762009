import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { NoteList } from "../../components/ItemNotes";
import { usePartStyles } from "../../components/usePartStyles";
import { useFocusKept } from "./useFocusKept";
import { useImportingStyles } from "./useImportingStyles";
import { useImportingWords, useProblems, useProblemSentence } from "./useImporting";

const useStyles = makeStyles({
  line: { display: "grid", gridTemplateColumns: "1fr auto", columnGap: tokens.spacingHorizontalS, alignItems: "start" },
  article: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** What is to be mended in a rule. */
export function RuleNotes({ place }: { readonly place: string }) {
  const sentenceOf = useProblemSentence();
  const problems = useProblems().filter((problem) => problem.step === "rules" && problem.place === place);
  return <NoteList id={`${place}-notes`} notes={problems.map((problem) => ["error", sentenceOf(problem)] as const)} />;
}

interface RuleCardProps {
  /** Where its problems are: "bands.2". */
  readonly place: string;
  readonly name: string;
  /** The rule in one line. */
  readonly summary: string;
  readonly article: string;
  readonly isNew: boolean;
  readonly onRemove: () => void;
  readonly children: ReactNode;
}

/** A rule in one line; its fields when it is being changed. */
export function RuleCard({ place, name, summary, article, isNew, onRemove, children }: RuleCardProps) {
  const [styles, shared] = [useStyles(), useImportingStyles()];
  const { rules: words } = useImportingWords();
  const [isOpen, setOpen] = useState(isNew);
  return (
    <li className={shared.card} data-rule={place}>
      <div className={styles.line}>
        <span className={shared.text} lang="zh-CN">
          {summary || name} {article !== "" && <span className={styles.article}>{article}</span>}
        </span>
        <Button
          size="small"
          appearance="subtle"
          aria-expanded={isOpen}
          aria-label={`${isOpen ? words.done : words.edit}: ${name}`}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? words.done : words.edit}
        </Button>
      </div>
      {isOpen && children}
      {isOpen && (
        <div className={shared.buttons}>
          <Button size="small" onClick={onRemove}>
            {words.remove(name)}
          </Button>
        </div>
      )}
      {!(isNew && isOpen) && <RuleNotes place={place} />}
    </li>
  );
}

interface RulePartProps {
  readonly title: string;
  /** What is said where there is none. */
  readonly empty: string;
  readonly count: number;
  readonly add: string;
  readonly name: string;
  readonly onAdd: (() => void) | null;
  readonly children: ReactNode;
}

/** Rules of one kind, and a button for another one. */
export function RulePart({ title, empty, count, add, name, onAdd, children }: RulePartProps) {
  const [parts, shared] = [usePartStyles(), useImportingStyles()];
  const part = useFocusKept<HTMLElement>(count);
  return (
    <section ref={part} data-rules={name}>
      <h3 className={parts.band}>
        {title} ({count})
      </h3>
      {count === 0 && <p className={`${parts.part} ${parts.quiet}`}>{empty}</p>}
      <ul className={parts.bare}>{children}</ul>
      {onAdd && (
        <div className={`${parts.part} ${shared.buttons}`}>
          <Button size="small" data-action={`add-${name}`} onClick={onAdd}>
            {add}
          </Button>
        </div>
      )}
    </section>
  );
}
