import type { ReactNode } from "react";
import type { ClauseList } from "../../../words/pane/importing";
import {
  freeKey,
  newBonus,
  newClause,
  newCondition,
  newVeto,
  type BonusDraft,
  type ClauseDraft,
  type VetoDraft,
} from "../../importing/rulesDraft";
import { ArticleField } from "./ArticleField";
import { RangeFields } from "./RangeFields";
import { RuleCard, RulePart } from "./RuleList";
import { TypedField } from "./TypedField";
import { useDraft, useImportingWords } from "./useImporting";
import { useEntry, useRuleChange } from "./useRules";

interface ClauseCardProps {
  readonly list: ClauseList;
  readonly clause: Pick<ClauseDraft, "key" | "text" | "article">;
  /** Counted from 1. */
  readonly index: number;
  readonly isNew: boolean;
  /** What the clause says besides its text, in one line. */
  readonly more?: string;
  /** Its fields between text and article. */
  readonly children?: ReactNode;
}

/** A clause in one line; its fields when it is being changed. */
export function ClauseCard({ list, clause, index, isNew, more = "", children }: ClauseCardProps) {
  const { rules: words } = useImportingWords();
  const { set, remove } = useEntry(list, clause.key);
  const { text, article, key } = clause;
  const name = words.lists[list].one(index);
  return (
    <RuleCard
      place={`${list}.${key}`}
      name={name}
      summary={text === "" || more === "" ? text : `${text} (${more})`}
      article={article}
      isNew={isNew}
      onRemove={remove}
    >
      <TypedField label={name} value={text} onType={(typed) => set("text", { text: typed })} name="text" rows={3} />
      {children}
      <ArticleField value={article} onType={(typed) => set("article", { article: typed })} />
    </RuleCard>
  );
}

const NEW = {
  vetoes: newVeto,
  bonus: newBonus,
  eligibility: newClause,
  gates: newClause,
  conditions: newCondition,
} as const;

interface ClausePartProps {
  readonly list: ClauseList;
  readonly children: ReactNode;
}

/** The clauses of one kind, and a button for another one. */
export function ClausePart({ list, children }: ClausePartProps) {
  const { rules: words } = useImportingWords();
  const count = useDraft().rules[list].length;
  const change = useRuleChange();
  const { title, none, add } = words.lists[list];
  const onAdd = () => change("", (rules) => ({ [list]: [...rules[list], NEW[list](freeKey(rules[list]))] }));
  return (
    <RulePart title={title} empty={none} count={count} add={add} name={list} onAdd={onAdd}>
      {children}
    </RulePart>
  );
}

/** Whether a clause was just added, so that its fields are shown. */
export function isBlank({ printed, text }: ClauseDraft): boolean {
  return printed === null && text === "";
}

function Veto({ veto, index }: { readonly veto: VetoDraft; readonly index: number }) {
  const { rules: words } = useImportingWords();
  const { set } = useEntry("vetoes", veto.key);
  const { totalBelow } = veto;
  const more = totalBelow === "" ? "" : words.below(totalBelow);
  return (
    <ClauseCard list="vetoes" clause={veto} index={index} isNew={isBlank(veto)} more={more}>
      <TypedField
        label={words.totalBelow}
        value={totalBelow}
        onType={(typed) => set("totalBelow", { totalBelow: typed })}
        name="totalBelow"
        width="14em"
        isNumber
      />
    </ClauseCard>
  );
}

/** The vetoes. */
export function Vetoes() {
  const { vetoes } = useDraft().rules;
  return (
    <ClausePart list="vetoes">
      {vetoes.map((veto, index) => (
        <Veto key={veto.key} veto={veto} index={index + 1} />
      ))}
    </ClausePart>
  );
}

function Bonus({ bonus, index }: { readonly bonus: BonusDraft; readonly index: number }) {
  const { rules: words } = useImportingWords();
  const { set } = useEntry("bonus", bonus.key);
  const { min, max, printed } = bonus;
  const isNew = printed === null && max === "";
  return (
    <ClauseCard list="bonus" clause={bonus} index={index} isNew={isNew} more={words.bonusRange(min, max)}>
      <RangeFields
        labels={[words.from0, words.to]}
        range={bonus}
        onType={(field) => (typed) => set(field, { [field]: typed })}
      />
    </ClauseCard>
  );
}

/** Points on top. */
export function Bonuses() {
  const { bonus } = useDraft().rules;
  return (
    <ClausePart list="bonus">
      {bonus.map((one, index) => (
        <Bonus key={one.key} bonus={one} index={index + 1} />
      ))}
    </ClausePart>
  );
}
