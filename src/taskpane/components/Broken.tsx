import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useWords } from "../context";
import { useFaultSentence } from "./useFaultSentence";

const useStyles = makeStyles({ text: { whiteSpace: "normal" } });

/** Stands where a screen could not be drawn. The workbook is untouched by that. */
export function Broken({ detail }: { readonly detail: string }) {
  const styles = useStyles();
  const { header } = useWords();
  const sentenceOf = useFaultSentence();
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody className={styles.text}>{sentenceOf({ code: "unexpected", detail })}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => location.reload()}>
          {header.reload}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
