import { usePartStyles } from "../../components/usePartStyles";
import { freeKey, newBand, type BandDraft } from "../../importing/rulesDraft";
import { ArticleField } from "./ArticleField";
import { ChoiceField } from "./ChoiceField";
import { RuleCard, RuleNotes, RulePart } from "./RuleList";
import { TypedField } from "./TypedField";
import { useImportingStyles } from "./useImportingStyles";
import { useDraft, useImportingWords } from "./useImporting";
import { useEntry, useRuleChange } from "./useRules";

interface BandProps {
  readonly band: BandDraft;
}

function BandFields({ band: { key, label, min, inclusive, honour, article } }: BandProps) {
  const styles = useImportingStyles();
  const { rules: words } = useImportingWords();
  const { set } = useEntry("bands", key);
  const bounds = [
    ["inclusive", words.inclusive],
    ["exclusive", words.exclusive],
  ] as const;
  const typing = (field: "label" | "min" | "honour" | "article") => (typed: string) => set(field, { [field]: typed });
  return (
    <>
      <div className={styles.pair}>
        <TypedField label={words.label} value={label} onType={typing("label")} name="label" width="8em" />
        <TypedField label={words.min} value={min} onType={typing("min")} name="min" width="6em" isNumber />
        <ChoiceField
          label={words.bound}
          value={inclusive ? "inclusive" : "exclusive"}
          options={bounds}
          onChoose={(chosen) => set("inclusive", { inclusive: chosen === "inclusive" })}
          name="inclusive"
        />
      </div>
      <TypedField label={words.honour} value={honour} onType={typing("honour")} name="honour" />
      <ArticleField value={article} onType={typing("article")} />
    </>
  );
}

function Band({ band }: BandProps) {
  const { rules: words } = useImportingWords();
  const { remove } = useEntry("bands", band.key);
  const { label, min, inclusive, article, key, printed } = band;
  return (
    <RuleCard
      place={`bands.${key}`}
      name={label || words.band}
      summary={label === "" ? "" : `${label} ${inclusive ? "≥" : ">"} ${min}`}
      article={article}
      isNew={printed === null && label === ""}
      onRemove={remove}
    >
      <BandFields band={band} />
    </RuleCard>
  );
}

/** The grades, and the word for what is below them. */
export function Bands() {
  const parts = usePartStyles();
  const { rules: words } = useImportingWords();
  const { bands, failing } = useDraft().rules;
  const change = useRuleChange();
  const add = () => change("", (rules) => ({ bands: [...rules.bands, newBand(freeKey(rules.bands))] }));
  return (
    <>
      <RulePart
        title={words.bands}
        empty={words.noBands}
        count={bands.length}
        add={words.addBand}
        name="bands"
        onAdd={add}
      >
        {bands.map((band) => (
          <Band key={band.key} band={band} />
        ))}
      </RulePart>
      <div className={parts.part}>
        <TypedField
          label={words.failing}
          value={failing}
          onType={(typed) => change("failing", () => ({ failing: typed }))}
          name="failing"
          width="10em"
        />
        <RuleNotes place="failing" />
      </div>
    </>
  );
}
