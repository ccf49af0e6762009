import { makeStyles, tokens } from "@fluentui/react-components";
import { AnswerCard, type AnswerGroup } from "../components/AnswerCard";
import { DerivedVeto } from "../components/DerivedVeto";
import { usePartStyles } from "../components/usePartStyles";
import { useTemplate, useWords } from "../context";
import type { Clause, Criterion } from "../../core/template";

const useStyles = makeStyles({
  hint: { margin: 0, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}` },
});

type Group = Exclude<AnswerGroup, "criteria">;

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

/** A checklist's criteria under their printed headings. */
function Criteria({ criteria }: { readonly criteria: readonly Criterion[] }) {
  const parts = usePartStyles();
  const { vetoes: words } = useWords();
  return criteria.map((criterion, index) => (
    <section key={criterion.id}>
      {(index === 0 || criteria[index - 1]?.group !== criterion.group) && (
        <h2 className={parts.band} {...(criterion.group === undefined ? {} : { lang: "zh-CN" })}>
          {criterion.group ?? words.criteria}
        </h2>
      )}
      <ul className={parts.bare}>
        <AnswerCard group="criteria" clause={criterion} />
      </ul>
    </section>
  ));
}

/** Everything that is answered instead of scored. */
export function Vetoes() {
  const styles = useStyles();
  const template = useTemplate();
  const { vetoes: words } = useWords();
  const groups = GROUPS.filter((group) => template[group].length > 0);
  const criteria = template.checklist?.criteria ?? [];
  if (groups.length + criteria.length === 0) return <p className={styles.hint}>{words.none}</p>;
  return (
    <>
      <Criteria criteria={criteria} />
      {groups.map((group) => (
        <GroupPart key={group} group={group} clauses={template[group]} />
      ))}
    </>
  );
}
