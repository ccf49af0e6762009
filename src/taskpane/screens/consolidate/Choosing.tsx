import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { usePartStyles } from "../../components/usePartStyles";
import { useWords } from "../../context";
import { FileChoice } from "./FileChoice";
import { ListChoice } from "./ListChoice";
import { useConsolidateSession, useConsolidateState, useConsolidateWords } from "./useConsolidate";

const useStyles = makeStyles({ text: { margin: 0 } });

/** What is to be consolidated, and with what it is compared. */
export function Choosing() {
  const [styles, parts] = [useStyles(), usePartStyles()];
  const session = useConsolidateSession();
  const words = useConsolidateWords();
  const { language } = useWords();
  const isReady = useConsolidateState(({ chosen, isLooking }) => chosen.sources.length > 0 && !isLooking);
  const cancelled = useConsolidateState((state) => state.cancelled);
  return (
    <>
      <p className={mergeClasses(parts.part, styles.text)}>{words.intro}</p>
      <FileChoice />
      <ListChoice />
      <div className={parts.column}>
        <div>
          <Button
            appearance={isReady ? "primary" : "secondary"}
            disabledFocusable={!isReady}
            data-action="consolidate"
            onClick={() => void session.start(language)}
          >
            {words.start}
          </Button>
        </div>
        <span role="status" className={parts.quiet} data-testid="cancelled">
          {cancelled && words.cancelled(cancelled.done, cancelled.total)}
        </span>
      </div>
    </>
  );
}
