import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, Spinner } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import { usePane, usePaneState, useWords } from "../context";
import { useFaultSentence } from "./useFaultSentence";

const useStyles = makeStyles({
  messages: { display: "flex", flexDirection: "column", "@media print": { display: "none" } },
  text: { whiteSpace: "normal" },
});

/** What went wrong or well, until it is dismissed, and what the pane waits for. */
export function Messages() {
  const styles = useStyles();
  const pane = usePane();
  const words = useWords();
  const sentenceOf = useFaultSentence();
  const { problem, problemFile, notice, busy } = usePaneState((state) => state);
  const dismiss = (
    <Button
      appearance="transparent"
      size="small"
      icon={<Dismiss16Regular />}
      aria-label={words.header.dismiss}
      onClick={() => pane.dismiss()}
    />
  );
  return (
    <div className={styles.messages} aria-live="polite">
      {busy !== null && <Spinner size="tiny" label={words.busy[busy]} labelPosition="after" />}
      {problem && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody className={styles.text}>
            {problemFile !== null && <strong>{problemFile} </strong>}
            {sentenceOf(problem)}
          </MessageBarBody>
          <MessageBarActions containerAction={dismiss} />
        </MessageBar>
      )}
      {notice && !problem && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody className={styles.text}>{words.notices[notice]}</MessageBarBody>
          <MessageBarActions containerAction={dismiss} />
        </MessageBar>
      )}
    </div>
  );
}
