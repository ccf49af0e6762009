import { freeKey, newBonus, newVeto, type BonusDraft, type VetoDraft } from "../../importing/rulesDraft";
import { ArticleField } from "./ArticleField";
import { RuleCard, RulePart } from "./RuleList";
import { TypedField } from "./TypedField";
import { useImportingStyles } from "./useImportingStyles";
import { useDraft, useImportingWords } from "./useImporting";
import { useEntry, useRuleChange } from "./useRules";

function Veto({ veto, index }: { readonly veto: VetoDraft; readonly index: number }) {
  const { rules: words } = useImportingWords();
  const { set, remove } = useEntry("vetoes", veto.key);
  const { text, article, totalBelow, key } = veto;
  return (
    <RuleCard
      place={`vetoes.${key}`}
      name={words.veto(index)}
      summary={text}
      article={article}
      isNew={veto.printed === null && text === ""}
      onRemove={remove}
    >
      <TypedField
        label={words.veto(index)}
        value={text}
        onType={(typed) => set("text", { text: typed })}
        name="text"
        rows={3}
      />
      <TypedField
        label={words.totalBelow}
        value={totalBelow}
        onType={(typed) => set("totalBelow", { totalBelow: typed })}
        name="totalBelow"
        width="14em"
        isNumber
      />
      <ArticleField value={article} onType={(typed) => set("article", { article: typed })} />
    </RuleCard>
  );
}

/** The vetoes. */
export function Vetoes() {
  const { rules: words } = useImportingWords();
  const { vetoes } = useDraft().rules;
  const change = useRuleChange();
  const add = () => change("", (rules) => ({ vetoes: [...rules.vetoes, newVeto(freeKey(rules.vetoes))] }));
  return (
    <RulePart
      title={words.vetoes}
      empty={words.noVetoes}
      count={vetoes.length}
      add={words.addVeto}
      name="vetoes"
      onAdd={add}
    >
      {vetoes.map((veto, index) => (
        <Veto key={veto.key} veto={veto} index={index + 1} />
      ))}
    </RulePart>
  );
}

function BonusEntry({ bonus, index }: { readonly bonus: BonusDraft; readonly index: number }) {
  const styles = useImportingStyles();
  const { rules: words } = useImportingWords();
  const { set, remove } = useEntry("bonus", bonus.key);
  const { text, min, max, article, key } = bonus;
  return (
    <RuleCard
      place={`bonus.${key}`}
      name={words.bonusText(index)}
      summary={text === "" ? "" : `${text} (${words.bonusRange(min, max)})`}
      article={article}
      isNew={bonus.printed === null && max === ""}
      onRemove={remove}
    >
      <TypedField
        label={words.bonusText(index)}
        value={text}
        onType={(typed) => set("text", { text: typed })}
        name="text"
        rows={2}
      />
      <div className={styles.pair}>
        <TypedField
          label={words.from0}
          value={min}
          onType={(typed) => set("min", { min: typed })}
          name="min"
          width="6em"
          isNumber
        />
        <TypedField
          label={words.to}
          value={max}
          onType={(typed) => set("max", { max: typed })}
          name="max"
          width="6em"
          isNumber
        />
      </div>
      <ArticleField value={article} onType={(typed) => set("article", { article: typed })} />
    </RuleCard>
  );
}

/** Points on top. */
export function Bonuses() {
  const { rules: words } = useImportingWords();
  const { bonus } = useDraft().rules;
  const change = useRuleChange();
  const add = () => change("", (rules) => ({ bonus: [...rules.bonus, newBonus(freeKey(rules.bonus))] }));
  return (
    <RulePart
      title={words.bonus}
      empty={words.noBonus}
      count={bonus.length}
      add={words.addBonus}
      name="bonus"
      onAdd={add}
    >
      {bonus.map((one, index) => (
        <BonusEntry key={one.key} bonus={one} index={index + 1} />
      ))}
    </RulePart>
  );
}
