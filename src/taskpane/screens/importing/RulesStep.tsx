import { Button, Radio, RadioGroup } from "@fluentui/react-components";
import type { Template } from "../../../core/template";
import { usePartStyles } from "../../components/usePartStyles";
import { useWords } from "../../context";
import { baseOf } from "../../importing/session";
import { DoubtNote } from "./DoubtNote";
import { OwnRules } from "./OwnRules";
import { RulePart } from "./RuleList";
import { useImportingStyles } from "./useImportingStyles";
import { useDraft, useImportingWords, useImportSession, useImportState } from "./useImporting";
import { useReview } from "./useReview";

/** Whether the rules are those of the table itself, or built-in ones without items. */
function Origin() {
  const parts = usePartStyles();
  const session = useImportSession();
  const { rules: words } = useImportingWords();
  const { language } = useWords();
  const bases = useImportState((state) => state.bases);
  const { base } = useDraft();
  return (
    <section className={parts.column}>
      <h3 className={parts.title}>{words.from}</h3>
      <RadioGroup
        aria-label={words.from}
        value={base ?? "own"}
        onChange={(_event, { value }) => session.takeRules(value === "own" ? null : value)}
      >
        <Radio value="own" label={words.own} />
        {bases.map(({ id, place, year }) => (
          <Radio key={id} value={id} label={words.base([place[language], year ?? ""].join(" ").trim())} />
        ))}
      </RadioGroup>
    </section>
  );
}

/** Built-in rules, which are not changed as long as the table is to be called completed. */
function BaseRules({ base }: { readonly base: Template }) {
  const [parts, styles] = [usePartStyles(), useImportingStyles()];
  const session = useImportSession();
  const { rules: words } = useImportingWords();
  const { start } = useWords();
  const { bands, panel, regulation } = base;
  const graded = bands.filter(({ min }) => min !== null);
  const shared = { add: "", onAdd: null } as const;
  const card = (key: string, text: string, article: string) => (
    <li key={key} className={styles.card}>
      <span className={styles.text} lang="zh-CN">
        {text} <span className={parts.quiet}>{article}</span>
      </span>
    </li>
  );
  const list = (name: "vetoes" | "bonus" | "eligibility" | "gates") => (
    <RulePart
      key={name}
      title={words.lists[name].title}
      empty={words.lists[name].none}
      count={base[name].length}
      name={name}
      {...shared}
    >
      {base[name].map(({ id, text, article }) => card(id, text, article))}
    </RulePart>
  );
  return (
    <>
      <div className={parts.column}>
        <p className={parts.quiet}>{words.baseHint(regulation)}</p>
        <div className={styles.buttons}>
          <Button size="small" onClick={() => session.changeRules()}>
            {words.change}
          </Button>
        </div>
      </div>
      <RulePart title={words.bands} empty={words.noBands} count={graded.length} name="bands" {...shared}>
        {graded.map((band) => card(band.label, start.band(band.label, band.min ?? 0, band.inclusive), band.article))}
      </RulePart>
      {(["vetoes", "bonus"] as const).map(list)}
      <RulePart title={words.panel} empty={words.noPanel} count={panel ? 1 : 0} name="panel" {...shared}>
        {panel && card("panel", panel.text, panel.article)}
      </RulePart>
      {(["eligibility", "gates"] as const).filter((name) => base[name].length > 0).map(list)}
    </>
  );
}

/** Doubts about grades, vetoes and bonus; built-in rules take none of them from the source. */
function RuleDoubts() {
  const parts = usePartStyles();
  const { rules } = useReview();
  if (!rules.some(({ wantsLook, isSettled }) => wantsLook || isSettled)) return null;
  return (
    <section className={parts.column}>
      {rules.map((doubt) => (
        <DoubtNote key={doubt.index} doubt={doubt} />
      ))}
    </section>
  );
}

/** The rules by which the table's points become a grade. */
export function RulesStep() {
  const base = useImportState(baseOf);
  return (
    <>
      <Origin />
      {base ? (
        <BaseRules base={base} />
      ) : (
        <>
          <RuleDoubts />
          <OwnRules />
        </>
      )}
    </>
  );
}
