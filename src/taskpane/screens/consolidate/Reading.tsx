import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { usePartStyles } from "../../components/usePartStyles";
import { useWords } from "../../context";
import type { Progress } from "../../consolidate/pace";
import { useConsolidateSession, useConsolidateState, useConsolidateWords } from "./useConsolidate";

const useStyles = makeStyles({
  figures: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
    fontVariantNumeric: "tabular-nums",
  },
  problem: { color: tokens.colorStatusDangerForeground1 },
  // Otherwise the bar runs behind the figures.
  bar: { "& > div": { transitionDuration: "0.1s" } },
});

const MINUTE = 60;
/** From this speed on a decimal place says nothing. */
const FAST = 10;

function Figures({ progress }: { readonly progress: Progress }) {
  const styles = useStyles();
  const words = useConsolidateWords();
  const { tag } = useWords();
  const { done, total, perSecond, secondsLeft, unusable } = progress;
  const seconds = secondsLeft === null ? 0 : Math.ceil(secondsLeft);
  const speed = perSecond.toLocaleString(tag, { maximumFractionDigits: perSecond < FAST ? 1 : 0 });
  return (
    <div className={styles.figures} data-testid="figures">
      <span>{words.done(done, total)}</span>
      {done > 0 && <span>{words.speed(speed)}</span>}
      {seconds > 0 && <span>{words.left(Math.floor(seconds / MINUTE), seconds % MINUTE)}</span>}
      {unusable > 0 && <span className={styles.problem}>{words.unusable(unusable)}</span>}
    </div>
  );
}

/** How far the reading is, and what stops it. */
export function Reading() {
  const [styles, parts] = [useStyles(), usePartStyles()];
  const session = useConsolidateSession();
  const words = useConsolidateWords();
  const progress = useConsolidateState((state) => state.progress);
  const isReading = useConsolidateState(({ stage }) => stage === "reading");
  const { done, total } = progress;
  return (
    <section className={parts.column}>
      <span role="status">{isReading ? words.reading : words.concluding}</span>
      <ProgressBar
        className={styles.bar}
        thickness="large"
        aria-label={isReading ? words.reading : words.concluding}
        aria-valuetext={words.done(done, total)}
        {...(isReading ? { value: done, max: total } : {})}
      />
      <Figures progress={progress} />
      <div>
        <Button data-action="cancel" onClick={() => session.cancel()}>
          {words.cancel}
        </Button>
      </div>
    </section>
  );
}
