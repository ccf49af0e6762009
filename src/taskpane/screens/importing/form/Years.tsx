import { usePartStyles } from "../../../components/usePartStyles";
import { withYear } from "../../../importing/form/editForm";
import type { DraftYear } from "../../../importing/form/formDraft";
import { ChoiceField } from "../ChoiceField";
import { TypedField } from "../TypedField";
import { useImportingStyles } from "../useImportingStyles";
import { useForm, useImportingWords, useImportSession } from "../useImporting";

const ROLES = ["before", "after", "earlier", "none"] as const;

function Year({ year, index }: { readonly year: DraftYear; readonly index: number }) {
  const styles = useImportingStyles();
  const session = useImportSession();
  const { form: words } = useImportingWords();
  const type = (name: string) => session.changeForm(`years.${index}`, (form) => withYear(form, index, { name }));
  const choose = (role: (typeof ROLES)[number]) =>
    session.changeForm("", (form) => withYear(form, index, { role: role === "none" ? null : role }));
  return (
    <div className={styles.pair} data-year={index}>
      <TypedField label={words.yearName(index + 1)} value={year.name} onType={type} name="year-name" width="9em" />
      <ChoiceField
        label={words.yearRole(index + 1)}
        value={year.role ?? "none"}
        options={ROLES.map((role) => [role, words.roles[role]] as const)}
        onChoose={choose}
        name="year-role"
      />
    </div>
  );
}

/** The columns of years above the indicators: what each is called, and how it stands to the audit. */
export function Years() {
  const parts = usePartStyles();
  const { form: words } = useImportingWords();
  const { years } = useForm();
  return (
    <details className={parts.column} data-years={years.length}>
      <summary>{words.years(years.map(({ name }) => name).join(" · "))}</summary>
      {years.map((year, index) => (
        <Year key={year.printed.cell.key} year={year} index={index} />
      ))}
    </details>
  );
}
