import { makeStyles, tokens } from "@fluentui/react-components";
import { AnswerCard } from "../components/AnswerCard";
import { DerivedVeto } from "../components/DerivedVeto";
import { usePartStyles } from "../components/usePartStyles";
import { useTemplate, useWords } from "../context";
import type { Clause } from "../../core/template";

const useStyles = makeStyles({
  hint: { margin: 0, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}` },
});

type Group = "vetoes" | "gates" | "eligibility" | "conditions";

const GROUPS: readonly Group[] = ["vetoes", "conditions", "gates", "eligibility"];

function GroupPart({ group, clauses }: { readonly group: Group; readonly clauses: readonly Clause[] }) {
  const [styles, parts] = [useStyles(), usePartStyles()];
  const { vetoes: words } = useWords();
  const { vetoes } = useTemplate();
  return (
    <section>
      <h2 className={parts.band}>{words[group]}</h2>
      {group === "vetoes" && <p className={styles.hint}>{words.vetoHint}</p>}
      <ul className={parts.bare}>
        {clauses.map((clause) => {
          const bound = group === "vetoes" ? vetoes.find(({ id }) => id === clause.id)?.totalBelow : undefined;
          return bound === undefined ? (
            <AnswerCard key={clause.id} group={group} clause={clause} />
          ) : (
            <DerivedVeto key={clause.id} clause={clause} bound={bound} />
          );
        })}
      </ul>
    </section>
  );
}

/** Everything that is answered instead of scored. */
export function Vetoes() {
  const styles = useStyles();
  const template = useTemplate();
  const { vetoes: words } = useWords();
  const groups = GROUPS.filter((group) => template[group].length > 0);
  if (groups.length === 0) return <p className={styles.hint}>{words.none}</p>;
  return (
    <>
      {groups.map((group) => (
        <GroupPart key={group} group={group} clauses={template[group]} />
      ))}
    </>
  );
}
