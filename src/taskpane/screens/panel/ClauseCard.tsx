import { Button, Field, Input, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { PanelClause } from "../../../core/panel/report";
import { ClauseText } from "../../components/ClauseText";
import { usePartStyles } from "../../components/usePartStyles";
import { withDecision } from "../../panel/decided";
import { useChecked, useLabel, useOpinionWords, usePanelSession, usePanelState, usePanelWords } from "./usePanel";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  form: { display: "flex", flexDirection: "column", flexGrow: 1, rowGap: tokens.spacingVerticalXS },
  holds: { backgroundColor: tokens.colorStatusDangerBackground1 },
  state: { fontWeight: 600 },
  line: { margin: 0 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, outlineStyle: "none" },
});

interface ClauseProps {
  readonly group: "vetoes" | "gates";
  readonly answer: PanelClause;
}

/** Asks for reason and name; without both nothing is cleared. */
function ClearForm({
  group,
  id,
  onDone,
}: {
  readonly group: "vetoes" | "gates";
  readonly id: string;
  readonly onDone: () => void;
}) {
  const [styles, parts] = [useStyles(), usePartStyles()];
  const session = usePanelSession();
  const words = usePanelWords();
  const label = useLabel()(id);
  const { leader, [group]: cleared } = usePanelState(({ decided }) => decided);
  const [reason, setReason] = useState("");
  const [by, setBy] = useState(leader);
  const isWhole = reason.trim() !== "" && by.trim() !== "";
  const confirm = () => {
    if (!isWhole) return;
    session.decide({ [group]: withDecision(cleared, id, { reason: reason.trim(), by: by.trim() }) });
    onDone();
  };
  return (
    <form
      className={styles.form}
      aria-label={words.setAsideFor(label)}
      onSubmit={(event) => {
        event.preventDefault();
        confirm();
      }}
    >
      <Field label={words.reason} required>
        <Input autoFocus value={reason} autoComplete="off" onChange={(_event, { value }) => setReason(value)} />
      </Field>
      <Field label={words.by} required>
        <Input value={by} autoComplete="off" onChange={(_event, { value }) => setBy(value)} />
      </Field>
      <p className={parts.quiet}>{words.needsBoth}</p>
      <div className={styles.actions}>
        <Button type="submit" appearance="primary" size="small" disabledFocusable={!isWhole}>
          {words.confirm}
        </Button>
        <Button size="small" onClick={onDone}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}

function Actions({ group, answer: { id, derived, tickedBy } }: ClauseProps) {
  const styles = useStyles();
  const session = usePanelSession();
  const words = usePanelWords();
  const label = useLabel()(id);
  const cleared = usePanelState(({ decided }) => decided[group]);
  const [isAsking, setAsking] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const isCleared = Object.hasOwn(cleared, id);
  // What had the keyboard is gone; it stays at the clause.
  const done = () => {
    setAsking(false);
    place.current?.focus();
  };
  const takeBack = () => {
    session.decide({ [group]: withDecision(cleared, id, null) });
    done();
  };
  if (!isCleared && (derived || tickedBy.length === 0)) return null;
  return (
    <div ref={place} tabIndex={-1} className={styles.actions}>
      {isCleared && (
        <Button size="small" onClick={takeBack}>
          {words.takeBack}
        </Button>
      )}
      {!isCleared && isAsking && <ClearForm group={group} id={id} onDone={done} />}
      {!isCleared && !isAsking && (
        <Button size="small" aria-label={words.setAsideFor(label)} onClick={() => setAsking(true)}>
          {words.setAside}
        </Button>
      )}
    </div>
  );
}

/** A veto or gate that an expert ticked: by whom and why, and how the leader clears it. */
export function ClauseCard({ group, answer }: ClauseProps) {
  const styles = useStyles();
  const { template } = useChecked();
  const [words, opinionWords] = [usePanelWords(), useOpinionWords()];
  const { id, state, tickedBy, clearing } = answer;
  const clause = template[group].find((one) => one.id === id);
  if (!clause) return null;
  return (
    <li className={mergeClasses(styles.card, state === "holds" && styles.holds)} data-clause={id} data-state={state}>
      <div>
        <ClauseText clause={clause} />
      </div>
      <p className={styles.line}>
        <span className={styles.state}>{opinionWords.state[state]}</span>
        {tickedBy.length > 0 && ` · ${words.tickedBy}: `}
        {tickedBy.map(({ expert, reason }) => opinionWords.tickedBy(expert, reason)).join("  ")}
      </p>
      {clearing && <p className={styles.line}>{opinionWords.clearedBy(clearing.by, clearing.reason)}</p>}
      <Actions group={group} answer={answer} />
    </li>
  );
}
