import { makeStyles, tokens } from "@fluentui/react-components";
import { usePartStyles } from "../../components/usePartStyles";
import { useWords } from "../../context";
import { CONSOLIDATE_COMMAND_WORDS } from "../../../words/consolidateCommand";
import { useConsolidateState, useConsolidateWords } from "./useConsolidate";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: "1.2em", fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
});

/** As many as a person reads. */
const MOST = 50;

/** Files of a folder that are not read, each with the reason. */
export function SkippedFiles() {
  const [styles, parts] = [useStyles(), usePartStyles()];
  const words = useConsolidateWords();
  const { skipped: reasons, skippedFile } = CONSOLIDATE_COMMAND_WORDS[useWords().language];
  const skipped = useConsolidateState(({ chosen }) => chosen.skipped);
  if (skipped.length === 0) return null;
  return (
    <details className={parts.quiet} data-testid="skipped">
      <summary>{words.skipped(skipped.length)}</summary>
      <ul className={styles.list}>
        {skipped.slice(0, MOST).map(({ name, reason }) => (
          <li key={name}>{skippedFile(name, reasons[reason])}</li>
        ))}
        {skipped.length > MOST && <li>{words.more(skipped.length - MOST)}</li>}
      </ul>
    </details>
  );
}
