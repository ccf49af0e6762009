import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Clause } from "../../core/template";
import { useReport, useWords } from "../context";
import { ClauseText } from "./ClauseText";

const useStyles = makeStyles({
  card: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  holds: { backgroundColor: tokens.colorStatusDangerBackground1 },
});

/** A veto that the total decides and nobody ticks. */
export function DerivedVeto({ clause, bound }: { readonly clause: Clause; readonly bound: number }) {
  const styles = useStyles();
  const { vetoes: words } = useWords();
  const state =
    useReport(({ vetoes, undecidedVetoes }) => {
      if (vetoes.includes(clause.id)) return "holds";
      return undecidedVetoes.includes(clause.id) ? "open" : "not";
    }) ?? "open";
  return (
    <li className={mergeClasses(styles.card, state === "holds" && styles.holds)} data-clause={clause.id}>
      <ClauseText clause={clause} />
      <p>
        {words.derived(bound)} · <strong>{words.derivedNow[state]}</strong>
      </p>
    </li>
  );
}
