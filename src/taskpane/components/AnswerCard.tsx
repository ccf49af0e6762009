import { makeStyles, mergeClasses, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import { pointer } from "../../core/finding";
import type { Clause } from "../../core/template";
import { useEntry, useFocusRequest, usePane, useTemplate, useWords } from "../context";
import { ClauseText } from "./ClauseText";
import { TextField } from "./TextField";

const useStyles = makeStyles({
  card: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  holds: { backgroundColor: tokens.colorStatusDangerBackground1 },
});

/** What is answered: a list of the entries. */
export type AnswerGroup = "criteria" | "vetoes" | "gates" | "eligibility" | "conditions";

/** A choice: what it is called, and what it is as an entry. */
interface Choice {
  readonly label: string;
  readonly entry: unknown;
}

/** The choices of a group; a checklist's grades are the regulation's words in every language. */
function useChoices(group: AnswerGroup): readonly Choice[] {
  const { vetoes: words } = useWords();
  const { checklist } = useTemplate();
  const blank = { label: words.blank, entry: null };
  if (group === "criteria")
    return [...(checklist?.grades ?? []).map((grade) => ({ label: grade, entry: grade })), blank];
  const [yes, no] = group === "gates" ? (["pass", "fail"] as const) : ([true, false] as const);
  const labels = group === "gates" ? [words.pass, words.fail] : [words.yes, words.no];
  return [{ label: labels[0] ?? "", entry: yes }, { label: labels[1] ?? "", entry: no }, blank];
}

/** A grade may be typed in small letters. */
function isSameAnswer(entry: unknown, raw: unknown): boolean {
  if (typeof entry !== "string" || typeof raw !== "string") return entry === raw;
  return entry.toLowerCase() === raw.toLowerCase();
}

interface AnswerCardProps {
  readonly group: AnswerGroup;
  readonly clause: Clause;
}

/** One clause with its answer and a note. */
export function AnswerCard({ group, clause }: AnswerCardProps) {
  const styles = useStyles();
  const pane = usePane();
  const { vetoes: words } = useWords();
  const path = pointer(group, clause.id);
  const raw = useEntry(path);
  const field = useRef<HTMLDivElement>(null);
  useFocusRequest(path, field);
  const choices = useChoices(group);
  const chosen = choices.find(({ entry }) => isSameAnswer(entry, raw))?.label ?? "";
  const choose = (label: string) => {
    pane.enter(path, choices.find((choice) => choice.label === label)?.entry ?? null);
    pane.settle();
  };
  return (
    <li
      className={mergeClasses(styles.card, group === "vetoes" && raw === true && styles.holds)}
      data-clause={clause.id}
    >
      <div ref={field} tabIndex={-1}>
        <ClauseText clause={clause} />
      </div>
      <RadioGroup
        layout="horizontal"
        aria-label={`${clause.number ?? clause.id} ${clause.text}`}
        value={chosen}
        onChange={(_event, { value }) => choose(value)}
      >
        {choices.map(({ label }) => (
          <Radio key={label} value={label} label={label} />
        ))}
      </RadioGroup>
      {raw !== null && (
        <TextField
          path={pointer("reasons", clause.id)}
          label={`${clause.id} ${words.reason}`}
          placeholder={words.reason}
        />
      )}
    </li>
  );
}
