import { mergeClasses } from "@fluentui/react-components";
import { usePartStyles } from "../../components/usePartStyles";
import { ClauseCard } from "./ClauseCard";
import { useChecked, usePanelState, usePanelWords } from "./usePanel";

/** The vetoes or gates that concern the panel: ticked by an expert, decided by the total, or cleared. */
export function ClauseGroup({ group }: { readonly group: "vetoes" | "gates" }) {
  const parts = usePartStyles();
  const words = usePanelWords();
  const { template, report } = useChecked();
  const cleared = usePanelState(({ decided }) => decided[group]);
  const concerned = report[group].filter(
    ({ id, state, tickedBy }) => tickedBy.length > 0 || state === "holds" || Object.hasOwn(cleared, id),
  );
  if (template[group].length === 0 || (group === "gates" && concerned.length === 0)) return null;
  return (
    <section data-clauses={group}>
      <h3 className={parts.band}>{words[group]}</h3>
      {concerned.length === 0 && <p className={mergeClasses(parts.part, parts.quiet)}>{words.noneTicked}</p>}
      <ul className={parts.bare}>
        {concerned.map((answer) => (
          <ClauseCard key={answer.id} group={group} answer={answer} />
        ))}
      </ul>
    </section>
  );
}
