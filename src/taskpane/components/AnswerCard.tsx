import { makeStyles, mergeClasses, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import { pointer } from "../../core/finding";
import type { Clause } from "../../core/template";
import { useEntry, useFocusRequest, usePane, useWords } from "../context";
import { ClauseText } from "./ClauseText";
import { TextField } from "./TextField";

const useStyles = makeStyles({
  card: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  holds: { backgroundColor: tokens.colorStatusDangerBackground1 },
});

type Group = "vetoes" | "gates" | "eligibility" | "conditions";

/** What each choice of a group is as an entry. */
const CHOICES: Readonly<Record<"clause" | "gate", Readonly<Record<string, unknown>>>> = {
  clause: { yes: true, no: false, blank: null },
  gate: { pass: "pass", fail: "fail", blank: null },
};

/** One clause with its answer and a note. */
export function AnswerCard({ group, clause }: { readonly group: Group; readonly clause: Clause }) {
  const styles = useStyles();
  const pane = usePane();
  const { vetoes: words } = useWords();
  const path = pointer(group, clause.id);
  const raw = useEntry(path);
  const field = useRef<HTMLDivElement>(null);
  useFocusRequest(path, field);
  const choices = CHOICES[group === "gates" ? "gate" : "clause"];
  const chosen = Object.keys(choices).find((name) => choices[name] === raw) ?? "";
  const choose = (name: string) => {
    pane.enter(path, choices[name] ?? null);
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
        {Object.keys(choices).map((name) => (
          <Radio key={name} value={name} label={words[name as "yes" | "no" | "pass" | "fail" | "blank"]} />
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
