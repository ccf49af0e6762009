import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { summaryWords } from "../../../words/summarySheets";
import { usePartStyles } from "../../components/usePartStyles";
import type { Product } from "../../consolidate/session";
import { downloadBlob } from "../../download";
import { useConsolidateSession, useConsolidateState, useConsolidateWords } from "./useConsolidate";

const useStyles = makeStyles({
  part: { "@media print": { display: "none" } },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Hands the summary over, as a workbook for people and as lines for programs. */
export function SaveButtons() {
  const [styles, parts] = [useStyles(), usePartStyles()];
  const session = useConsolidateSession();
  const words = useConsolidateWords();
  const isSaving = useConsolidateState(({ saving }) => saving !== null);
  const [saved, setSaved] = useState("");
  const save = async (product: Product) => {
    setSaved("");
    const file = await session.save(product, summaryWords.title);
    if (!file) return;
    downloadBlob(file.name, file.content);
    setSaved(file.name);
  };
  return (
    <section className={mergeClasses(parts.column, styles.part)}>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={isSaving}
          data-action="save-summary"
          onClick={() => void save("workbook")}
        >
          {words.saveWorkbook}
        </Button>
        <Button disabledFocusable={isSaving} data-action="save-lines" onClick={() => void save("lines")}>
          {words.saveLines}
        </Button>
        <Button appearance="subtle" data-action="again" onClick={() => session.again()}>
          {words.again}
        </Button>
      </div>
      <span className={parts.quiet} role="status">
        {isSaving ? words.saving : saved !== "" && words.saved(saved)}
      </span>
    </section>
  );
}
