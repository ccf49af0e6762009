import { usePartStyles } from "../../../components/usePartStyles";
import type { FormDraft } from "../../../importing/form/formDraft";
import { useWords } from "../../../context";
import { ChoiceField } from "../ChoiceField";
import { TypedField } from "../TypedField";
import { useImportingStyles } from "../useImportingStyles";
import { useForm, useImportingWords, useImportSession } from "../useImporting";

const AUDITS = ["any", "voluntary", "mandatory"] as const;
const STAGES = ["any", "assessment", "acceptance", "renewal"] as const;

/** What a performance table is called, and where and when it holds. */
export function FormHead() {
  const [parts, styles] = [usePartStyles(), useImportingStyles()];
  const session = useImportSession();
  const { rules: words } = useImportingWords();
  const { audit: audits, stage: stages } = useWords().start;
  const { title, place, year, audit, stage } = useForm();
  const set = (of: string, change: Partial<FormDraft>) => session.changeForm(of, (form) => ({ ...form, ...change }));
  return (
    <section className={parts.column}>
      <h3 className={parts.title}>{words.head}</h3>
      <TypedField label={words.title} value={title} onType={(typed) => set("title", { title: typed })} name="title" />
      <div className={styles.pair}>
        <TypedField
          label={words.place}
          value={place}
          onType={(typed) => set("place", { place: typed })}
          name="place"
          width="10em"
        />
        <TypedField
          label={words.year}
          value={year}
          onType={(typed) => set("year", { year: typed })}
          name="year"
          width="6em"
          isNumber
        />
      </div>
      <div className={styles.pair}>
        <ChoiceField
          label={words.audit}
          value={audit}
          options={AUDITS.map((one) => [one, audits[one]] as const)}
          onChoose={(chosen) => set("", { audit: chosen })}
          name="audit"
        />
        <ChoiceField
          label={words.stage}
          value={stage}
          options={STAGES.map((one) => [one, stages[one]] as const)}
          onChoose={(chosen) => set("", { stage: chosen })}
          name="stage"
        />
      </div>
    </section>
  );
}
