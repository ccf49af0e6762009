import type { FormProblem } from "../../../importing/form/formProblems";
import { useImportingWords } from "../useImporting";

/** What says a problem of a performance table. */
export function useFormSentence(): (problem: FormProblem) => string {
  const { form, rules } = useImportingWords();
  return ({ step, code }) => (step === "save" ? rules.problems[code] : form.problems[code]);
}
