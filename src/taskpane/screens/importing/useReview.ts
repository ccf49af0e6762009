import { formProblems, type FormProblem } from "../../importing/form/formProblems";
import { formCounts, formReview, type ReviewedBlock } from "../../importing/form/formReview";
import { openCounts, reviewOf, type OpenCounts, type Review } from "../../importing/review";
import { useDraft, useImportState, useProblems } from "./useImporting";

const NO_REVIEW: readonly ReviewedBlock[] = [];
const NO_PROBLEMS: readonly FormProblem[] = [];

/** What is still to be mended in the performance table. */
export function useFormProblems(): readonly FormProblem[] {
  const form = useImportState((state) => state.form);
  return form ? formProblems(form) : NO_PROBLEMS;
}

/** The performance table beside its source. */
export function useFormReview(): readonly ReviewedBlock[] {
  const form = useImportState((state) => state.form);
  const groups = useImportState((state) => state.formGroups);
  const doubts = useImportState((state) => state.doubts);
  const problems = useFormProblems();
  return form ? formReview(form, groups, doubts, problems) : NO_REVIEW;
}

/** The draft beside its source. */
export function useReview(): Review {
  const draft = useDraft();
  const groups = useImportState((state) => state.groups);
  const doubts = useImportState((state) => state.doubts);
  return reviewOf(draft, groups, doubts, useProblems());
}

/** How much each step still has to look at. */
export function useOpenCounts(): OpenCounts {
  const draft = useImportState((state) => state.draft);
  const groups = useImportState((state) => state.groups);
  const doubts = useImportState((state) => state.doubts);
  const problems = useProblems();
  const [form, formWrong] = [useFormReview(), useFormProblems()];
  return draft ? openCounts(draft, groups, doubts, problems) : formCounts(form, formWrong);
}
