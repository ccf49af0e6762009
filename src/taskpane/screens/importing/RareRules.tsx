import { Button } from "@fluentui/react-components";
import type { ConditionDraft } from "../../importing/rulesDraft";
import { scoredBranches, treeOf } from "../../importing/tree";
import { ChoiceField } from "./ChoiceField";
import { ClauseCard, ClausePart, isBlank } from "./Clauses";
import { Fold } from "./Fold";
import { useFocusKept } from "./useFocusKept";
import { useImportingStyles } from "./useImportingStyles";
import { useDraft, useImportingWords } from "./useImporting";
import { useEntry } from "./useRules";

/** Letters of an item that tell it from others. */
const SHORT = 16;

/** The items that a fact gives full marks, and a choice of the others. */
function FullMarks({ condition: { key, items } }: { readonly condition: ConditionDraft }) {
  const styles = useImportingStyles();
  const { rules: words } = useImportingWords();
  const { set } = useEntry("conditions", key);
  const branches = scoredBranches(treeOf(useDraft().rows));
  const part = useFocusKept<HTMLDivElement>(items.length);
  const chosen = branches.filter(({ row }) => items.includes(row.key));
  const others = branches.filter(({ row }) => !items.includes(row.key));
  const options = others.map(({ row, id }) => [String(row.key), `${id} ${row.text.slice(0, SHORT)}`] as const);
  return (
    <div ref={part}>
      <ChoiceField
        label={words.fullMarks}
        value=""
        options={[["", words.addItem], ...options]}
        onChoose={(value) => value !== "" && set("items", { items: [...items, Number(value)] })}
        name="items"
      />
      <div className={styles.buttons}>
        {chosen.map(({ row, id }) => (
          <Button
            key={row.key}
            size="small"
            aria-label={words.remove(id)}
            onClick={() => set("items", { items: items.filter((item) => item !== row.key) })}
          >
            {id} ×
          </Button>
        ))}
      </div>
    </div>
  );
}

function Conditions() {
  const { rules: words } = useImportingWords();
  const { rules, rows } = useDraft();
  const branches = scoredBranches(treeOf(rows));
  const ids = ({ items }: ConditionDraft) =>
    branches.flatMap(({ row, id }) => (items.includes(row.key) ? [id] : [])).join("、");
  return (
    <ClausePart list="conditions">
      {rules.conditions.map((condition, index) => (
        <ClauseCard
          key={condition.key}
          list="conditions"
          clause={condition}
          index={index + 1}
          isNew={isBlank(condition)}
          more={`${words.fullMarks}: ${ids(condition)}`}
        >
          <FullMarks condition={condition} />
        </ClauseCard>
      ))}
    </ClausePart>
  );
}

function Answered({ list }: { readonly list: "eligibility" | "gates" }) {
  const clauses = useDraft().rules[list];
  return (
    <ClausePart list={list}>
      {clauses.map((clause, index) => (
        <ClauseCard key={clause.key} list={list} clause={clause} index={index + 1} isNew={isBlank(clause)} />
      ))}
    </ClausePart>
  );
}

/** Rules that few tables have, folded where this one has none. */
export function RareRules() {
  const { rules: words } = useImportingWords();
  const { eligibility, gates, conditions } = useDraft().rules;
  const count = eligibility.length + gates.length + conditions.length;
  return (
    <Fold name="rare-rules" title={words.more(count)} isOpen={count > 0}>
      <Answered list="eligibility" />
      <Answered list="gates" />
      <Conditions />
    </Fold>
  );
}
