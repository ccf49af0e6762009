import type { Doubt, DoubtCode } from "../../../core/importing/doubt";
import { plain } from "../../../importing/wording/text";
import type { OpenDoubt } from "../doubts";
import { formGroupAt, type FormGroup } from "./alignForm";
import { addedFor, asOneCell, withMoreCells, withNote } from "./editForm";
import { entriesOf, type DraftCell, type DraftEntry, type FormDraft } from "./formDraft";

/** Where a doubt is shown: at its stretch of the source, and at an entry and a cell where it is about one. */
export interface FormSpot {
  readonly group: number;
  readonly entry: DraftEntry | null;
  readonly cell: DraftCell | null;
}

/** What a person can do about a doubt besides saying that all is well. */
export type FormChoice = "one-cell" | "two-cells" | "take-as-entry" | "take-as-note" | "add-entry";

/** Doubts about what a cell takes: that is chosen where the doubt is told. */
const ABOUT_KIND: readonly DoubtCode[] = ["unit-unknown", "cell-kind"];

function named({ code, chosen, alternatives: [other = ""] }: Doubt): string {
  return plain(code === "unit-unknown" ? other : chosen).replace(/:$/u, "");
}

/** The cell of an entry that was read under a name. */
function cellNamed({ cells }: DraftEntry, name: string): DraftCell | null {
  return cells.find(({ printed }) => printed !== null && plain(printed.name.zh).replace(/:$/u, "") === name) ?? null;
}

function isLabelled({ printed }: DraftEntry, name: string): boolean {
  const label = printed && "label" in printed ? printed.label : printed?.header;
  return plain(label ?? "").replace(/:$/u, "") === name;
}

/** Where a doubt belongs. */
export function formSpot(doubt: Doubt, form: FormDraft, groups: readonly FormGroup[]): FormSpot {
  const group = formGroupAt(groups, doubt.place);
  const name = named(doubt);
  const here = entriesOf(form)
    .map(({ entry }) => entry)
    .filter((entry) => entry.group === group && entry.printed !== null);
  const entry = name === "" ? undefined : here.find((one) => cellNamed(one, name) ?? isLabelled(one, name));
  return { group, entry: entry ?? null, cell: entry ? (cellNamed(entry, name) ?? entry.cells[0] ?? null) : null };
}

/** The cell whose kind is to be chosen to settle a doubt; null where something else is doubtful. */
export function doubtfulCell(doubt: Doubt, { cell }: FormSpot): DraftCell | null {
  return ABOUT_KIND.includes(doubt.code) ? cell : null;
}

/** What a person can choose for a doubt. */
export function formChoices({ code, chosen }: Doubt, { entry }: FormSpot): readonly FormChoice[] {
  if (code === "two-figures") return entry && entry.cells.length > 1 ? ["one-cell"] : [];
  if (code === "blanks-joined") return entry ? ["two-cells"] : [];
  if (code === "unused-text") return ["take-as-entry", "take-as-note"];
  if (code === "no-label") return ["add-entry"];
  return code === "row-unread" && chosen !== "" && !entry ? ["take-as-entry"] : [];
}

/** The form with what was chosen, and the entry that is to be looked at now. */
export function withFormChoice(
  doubt: Doubt,
  choice: FormChoice,
  form: FormDraft,
  groups: readonly FormGroup[],
): { readonly form: FormDraft; readonly openRow: number | null } {
  const { group, entry } = formSpot(doubt, form, groups);
  const { code, chosen, alternatives } = doubt;
  const text = code === "unused-text" ? (alternatives[0] ?? "") : chosen;
  if (choice === "take-as-note") return { form: withNote(form, text), openRow: null };
  if (choice === "take-as-entry" || choice === "add-entry") {
    const added = addedFor(form, groups[group]?.block ?? null, group, text);
    return { form: added.form, openRow: added.key };
  }
  if (!entry) return { form, openRow: null };
  const changed = choice === "one-cell" ? asOneCell(form, entry.key) : withMoreCells(form, entry.key);
  return { form: changed, openRow: entry.key };
}

/** Whether a doubt still wants a look: nobody has settled it, its entry is in the table, and its cell takes what it did. */
export function isFormDoubtOpen({ doubt, isSettled }: OpenDoubt, spot: FormSpot): boolean {
  if (isSettled || spot.entry?.isUsed === false) return false;
  const cell = doubtfulCell(doubt, spot);
  return cell === null || cell.printed === null || cell.takes === cell.printed.kind;
}
