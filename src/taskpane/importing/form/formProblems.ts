import { oncePer } from "../../../core/remember";
import { plain } from "../../../importing/wording/text";
import { headProblems, type HeadProblem } from "../head";
import { unitIn } from "./formCells";
import { entriesOf, hasLabel, type DraftEntry, type FormDraft } from "./formDraft";

/** What keeps a draft from being a template, as far as a person can mend it where it stands. */
export type FormProblem =
  | { readonly code: EntryProblem; readonly step: "rows"; readonly key: number }
  | { readonly code: "no-entries"; readonly step: "rows" }
  | { readonly code: HeadProblem; readonly step: "save" };

export type EntryProblem = "label-missing" | "name-missing" | "cell-missing" | "unit-differs";

/** Whether a label that was changed says another unit than its only figure is computed in. */
function saysOtherUnit({ label, cells: [only, ...others], printed }: DraftEntry): boolean {
  if (only?.takes !== "number" || others.length > 0) return false;
  const before = printed && "label" in printed ? printed.label : printed?.header;
  const said = unitIn(label);
  return said !== null && said !== unitIn(before ?? "") && plain(said) !== plain(only.unit);
}

function entryProblem(entry: DraftEntry): EntryProblem | null {
  const { label, cells, printed } = entry;
  if (label.trim() === "" && hasLabel(entry)) return "label-missing";
  if (cells.some(({ name }) => name.trim() === "")) return "name-missing";
  if (saysOtherUnit(entry)) return "unit-differs";
  // Words for a stamp have none.
  const isStamp = printed !== null && "cells" in printed && printed.cells.length === 0;
  return cells.length === 0 && !isStamp ? "cell-missing" : null;
}

/** What is still to be mended in a draft, in the order in which it is shown. */
export const formProblems = oncePer((form: FormDraft): readonly FormProblem[] => {
  const used = entriesOf(form).filter(({ entry }) => entry.isUsed);
  const wrong = used.flatMap(({ entry }): FormProblem[] => {
    const code = entryProblem(entry);
    return code ? [{ code, step: "rows", key: entry.key }] : [];
  });
  const isEmpty = used.every(({ entry }) => entry.cells.length === 0);
  return [
    ...wrong,
    ...(isEmpty ? [{ code: "no-entries", step: "rows" } as const] : []),
    ...headProblems(form).map(([code]): FormProblem => ({ code, step: "save" })),
  ];
});
