import { Checkbox } from "@fluentui/react-components";
import { usePartStyles } from "../../components/usePartStyles";
import { useWords } from "../../context";
import { NEW_PANEL, type PanelDraft } from "../../importing/rulesDraft";
import { ArticleField } from "./ArticleField";
import { Bands } from "./Bands";
import { ChoiceField } from "./ChoiceField";
import { Bonuses, Vetoes } from "./Clauses";
import { RangeFields } from "./RangeFields";
import { RareRules } from "./RareRules";
import { RuleCard, RuleNotes, RulePart } from "./RuleList";
import { TypedField } from "./TypedField";
import { useImportingStyles } from "./useImportingStyles";
import { useDraft, useImportingWords, useImportSession } from "./useImporting";
import { useRuleChange } from "./useRules";

function PanelFields({ panel }: { readonly panel: PanelDraft }) {
  const { rules: words } = useImportingWords();
  const change = useRuleChange();
  const { min, max, odd, article } = panel;
  const set = (field: string, part: Partial<PanelDraft>) =>
    change(`panel.${field}`, () => ({ panel: { ...panel, ...part } }));
  return (
    <RuleCard
      place="panel"
      name={words.panel}
      summary={words.panelRule(min, max, odd)}
      article={article}
      isNew={false}
      onRemove={() => change("", () => ({ panel: null }))}
    >
      <RangeFields
        labels={[words.panelMin, words.panelMax]}
        range={panel}
        onType={(field) => (typed) => set(field, { [field]: typed })}
      >
        <Checkbox label={words.odd} checked={odd} onChange={() => set("odd", { odd: !odd })} />
      </RangeFields>
      <ArticleField value={article} onType={(typed) => set("article", { article: typed })} />
    </RuleCard>
  );
}

function Panel() {
  const { rules: words } = useImportingWords();
  const { panel } = useDraft().rules;
  const change = useRuleChange();
  const add = panel === null ? () => change("", () => ({ panel: NEW_PANEL })) : null;
  return (
    <RulePart
      title={words.panel}
      empty={words.noPanel}
      count={panel ? 1 : 0}
      add={words.addPanel}
      name="panel"
      onAdd={add}
    >
      {panel && <PanelFields panel={panel} />}
    </RulePart>
  );
}

function Head() {
  const [parts, styles] = [usePartStyles(), useImportingStyles()];
  const session = useImportSession();
  const { rules: words } = useImportingWords();
  const { start } = useWords();
  const { title, place, year, audit, stage } = useDraft();
  const type = (field: "title" | "place" | "year") => (typed: string) =>
    session.change(field, (draft) => ({ ...draft, [field]: typed }));
  const audits = (["voluntary", "mandatory", "any"] as const).map((kind) => [kind, start.audit[kind]] as const);
  const stages = (["assessment", "acceptance"] as const).map((kind) => [kind, start.stage[kind]] as const);
  return (
    <section className={parts.column}>
      <h3 className={parts.title}>{words.head}</h3>
      <TypedField label={words.title} value={title} onType={type("title")} name="title" />
      <div className={styles.pair}>
        <TypedField label={words.place} value={place} onType={type("place")} name="place" width="9em" />
        <TypedField label={words.year} value={year} onType={type("year")} name="year" width="5em" isNumber />
        <ChoiceField
          label={words.audit}
          value={audit}
          options={audits}
          onChoose={(chosen) => session.change("", (draft) => ({ ...draft, audit: chosen }))}
          name="audit"
        />
        <ChoiceField
          label={words.stage}
          value={stage}
          options={stages}
          onChoose={(chosen) => session.change("", (draft) => ({ ...draft, stage: chosen }))}
          name="stage"
        />
      </div>
      {(["title", "place", "year"] as const).map((field) => (
        <RuleNotes key={field} place={field} />
      ))}
    </section>
  );
}

/** Rules of one's own: those that the source prints, to be corrected and added to. */
export function OwnRules() {
  return (
    <>
      <Head />
      <Bands />
      <Vetoes />
      <Bonuses />
      <Panel />
      <RareRules />
    </>
  );
}
