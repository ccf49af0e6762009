import { useMemo } from "react";
import { openCounts, reviewOf, type OpenCounts, type Review } from "../../importing/review";
import { useDraft, useImportState, useProblems } from "./useImporting";

/** The draft beside its source. */
export function useReview(): Review {
  const draft = useDraft();
  const groups = useImportState((state) => state.groups);
  const doubts = useImportState((state) => state.doubts);
  const problems = useProblems();
  return useMemo(() => reviewOf(draft, groups, doubts, problems), [draft, groups, doubts, problems]);
}

/** How much each step still has to look at. */
export function useOpenCounts(): OpenCounts {
  const draft = useImportState((state) => state.draft);
  const groups = useImportState((state) => state.groups);
  const doubts = useImportState((state) => state.doubts);
  const problems = useProblems();
  return useMemo(() => openCounts(draft, groups, doubts, problems), [draft, groups, doubts, problems]);
}
