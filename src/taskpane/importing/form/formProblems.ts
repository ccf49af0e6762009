import { entriesOf, hasLabel, type DraftEntry, type FormDraft } from "./formDraft";

/** What keeps a draft from being a template, as far as a person can mend it where it stands. */
export type FormProblem =
  | { readonly code: EntryProblem; readonly step: "rows"; readonly key: number }
  | { readonly code: "no-entries"; readonly step: "rows" }
  | { readonly code: HeadProblem; readonly step: "save" };

export type EntryProblem = "label-missing" | "name-missing" | "cell-missing";
export type HeadProblem = "title-missing" | "place-missing" | "year-unread";

function entryProblem(entry: DraftEntry): EntryProblem | null {
  const { label, cells, printed } = entry;
  if (label.trim() === "" && hasLabel(entry)) return "label-missing";
  if (cells.some(({ name }) => name.trim() === "")) return "name-missing";
  // Words for a stamp have none.
  const isStamp = printed !== null && "cells" in printed && printed.cells.length === 0;
  return cells.length === 0 && !isStamp ? "cell-missing" : null;
}

function headProblems({ title, place, year }: FormDraft): HeadProblem[] {
  return [
    ...(title.trim() === "" ? (["title-missing"] as const) : []),
    ...(place.trim() === "" ? (["place-missing"] as const) : []),
    ...(year.trim() === "" || /^\s*(?:19|20)\d\d\s*$/u.test(year) ? [] : (["year-unread"] as const)),
  ];
}

/** What is still to be mended in a draft, in the order in which it is shown. */
export function formProblems(form: FormDraft): readonly FormProblem[] {
  const used = entriesOf(form).filter(({ entry }) => entry.isUsed);
  const wrong = used.flatMap(({ entry }): FormProblem[] => {
    const code = entryProblem(entry);
    return code ? [{ code, step: "rows", key: entry.key }] : [];
  });
  const isEmpty = used.every(({ entry }) => entry.cells.length === 0);
  return [
    ...wrong,
    ...(isEmpty ? [{ code: "no-entries", step: "rows" } as const] : []),
    ...headProblems(form).map((code): FormProblem => ({ code, step: "save" })),
  ];
}
