import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { faultSentence } from "../../report/sentences";
import { useDictionary, useWords } from "../context";

const useStyles = makeStyles({ text: { whiteSpace: "normal" } });

/** Stands where a screen could not be drawn. The workbook is untouched by that. */
export function Broken({ detail }: { readonly detail: string }) {
  const styles = useStyles();
  const { header } = useWords();
  const dictionary = useDictionary();
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody className={styles.text}>
        {faultSentence({ code: "unexpected", detail }, dictionary)}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => location.reload()}>
          {header.reload}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
