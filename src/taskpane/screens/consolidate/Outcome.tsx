import { makeStyles, tokens } from "@fluentui/react-components";
import { usePartStyles } from "../../components/usePartStyles";
import type { Digest } from "../../consolidate/digest";
import { Comparisons } from "./Comparisons";
import { Problems } from "./Problems";
import { SaveButtons } from "./SaveButtons";
import { Statistics } from "./Statistics";
import { useSummaryWords } from "./useConsolidate";

const useStyles = makeStyles({
  files: { margin: 0, fontWeight: 600 },
  bad: { margin: 0, color: tokens.colorStatusDangerForeground1 },
});

/** How many of how many files were used. */
function Counts({ digest }: { readonly digest: Digest }) {
  const [styles, parts] = [useStyles(), usePartStyles()];
  const words = useSummaryWords();
  const { files, used, unusable, withErrors, passedOver } = digest.counts;
  return (
    <div className={parts.column} role="status" data-testid="counts">
      <p className={styles.files}>{words.files(files, used)}</p>
      {unusable > 0 && <p className={styles.bad}>{words.unusable(unusable)}</p>}
      {withErrors > 0 && <p className={styles.bad}>{words.withErrors(withErrors)}</p>}
      {passedOver > 0 && <p className={parts.quiet}>{words.passedOver(passedOver)}</p>}
      {digest.performanceTables > 0 && <p className={parts.quiet}>{words.performance(digest.performanceTables)}</p>}
    </div>
  );
}

/** The summary at a glance, and how it is saved. */
export function Outcome({ digest }: { readonly digest: Digest }) {
  const parts = usePartStyles();
  const words = useSummaryWords();
  return (
    <>
      <Counts digest={digest} />
      <SaveButtons />
      <Statistics digest={digest} />
      <Comparisons digest={digest} />
      <Problems digest={digest} />
      <div className={parts.part}>
        <p className={parts.quiet}>{words.disclaimer}</p>
      </div>
    </>
  );
}
