import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Checkmark16Regular } from "@fluentui/react-icons";
import { doubtSentence } from "../../../report/importing/doubtLines";
import { useEffect, useRef, type ReactNode } from "react";
import { SeverityIcon } from "../../components/ItemNotes";
import { choicesOf } from "../../importing/doubts";
import type { NumberedDoubt } from "../../importing/review";
import { hasLostFocus } from "./focus";
import { useImportingStyles } from "./useImportingStyles";
import { useDraft, useImportingWords, useImportSession, useImportState, useUnderstandingWords } from "./useImporting";

const useStyles = makeStyles({
  note: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: tokens.spacingHorizontalXS,
    rowGap: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
  },
  open: {
    padding: tokens.spacingHorizontalXS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  settled: { color: tokens.colorNeutralForeground2 },
  buttons: { gridColumn: "2" },
});

function SettledNote({ index, doubt }: NumberedDoubt) {
  const styles = useStyles();
  const session = useImportSession();
  const { doubts: words } = useImportingWords();
  const sentences = useUnderstandingWords();
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (hasLostFocus()) note.current?.querySelector("button")?.focus();
  }, []);
  return (
    <div ref={note} className={`${styles.note} ${styles.settled}`} data-doubt={doubt.code} data-state="settled">
      <Checkmark16Regular aria-label={words.settled} />
      <span>
        {doubtSentence(doubt, sentences)}{" "}
        <Button size="small" appearance="transparent" onClick={() => session.settle(index, false)}>
          {words.reopen}
        </Button>
      </span>
    </div>
  );
}

interface DoubtProps {
  readonly doubt: NumberedDoubt;
}

/** One doubt: what is not certain, what else it could be (`children`), and whether a person has looked at it. */
export function DoubtFrame({ doubt: numbered, children }: DoubtProps & { readonly children: ReactNode }) {
  const [styles, shared] = [useStyles(), useImportingStyles()];
  const session = useImportSession();
  const { doubts: words } = useImportingWords();
  const sentences = useUnderstandingWords();
  const { doubt, index, wantsLook, isSettled } = numbered;
  if (!wantsLook) return isSettled ? <SettledNote {...numbered} /> : null;
  return (
    <div className={`${styles.note} ${styles.open}`} data-doubt={doubt.code} data-state="open">
      <SeverityIcon severity="warning" />
      <span>{doubtSentence(doubt, sentences)}</span>
      <span className={`${shared.buttons} ${styles.buttons}`}>
        {children}
        <Button size="small" data-choice="settle" onClick={() => session.settle(index)}>
          {words.settle}
        </Button>
      </span>
    </div>
  );
}

/** A doubt about a scoring table. */
export function DoubtNote({ doubt: numbered }: DoubtProps) {
  const session = useImportSession();
  const { doubts: words } = useImportingWords();
  const draft = useDraft();
  const groups = useImportState((state) => state.groups);
  const { doubt, index } = numbered;
  return (
    <DoubtFrame doubt={numbered}>
      {choicesOf(doubt, draft, groups).map((choice) => (
        <Button key={choice.code} size="small" data-choice={choice.code} onClick={() => session.decide(index, choice)}>
          {words.choices[choice.code](choice.value)}
        </Button>
      ))}
    </DoubtFrame>
  );
}
