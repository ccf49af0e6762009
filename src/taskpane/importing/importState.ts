import type { Fault } from "../../core/fault";
import type { Template } from "../../core/template";
import type { ColumnChoice } from "../../importing/table/chosenColumns";
import type { SourceDocument } from "../../importing/source";
import type { LintFault } from "../../templates/lint";
import type { OpenDoubt } from "./doubts";
import type { Draft } from "./draft";
import type { FormGroup } from "./form/alignForm";
import type { FormDraft } from "./form/formDraft";
import type { SourceGroup } from "./groups";
import { NO_READINGS, type Found, type Readings, type TableKind } from "./readings";

/** The steps in their order. */
export const STEPS = ["source", "rows", "rules", "save"] as const;
export type Step = (typeof STEPS)[number];

/** What the screen of an import shows. */
export interface ImportState {
  readonly step: Step;
  readonly source: SourceDocument | null;
  readonly readings: Readings;
  /** What the person said of the source's columns. */
  readonly columnChoices: readonly ColumnChoice[];
  readonly kind: TableKind;
  /** Which of the source's tables of that kind. */
  readonly chosen: number;
  /** The scoring table in the making; null where there is none. */
  readonly draft: Draft | null;
  /** The performance table in the making; null where there is none. */
  readonly form: FormDraft | null;
  readonly formGroups: readonly FormGroup[];
  readonly groups: readonly SourceGroup[];
  readonly doubts: readonly OpenDoubt[];
  /** The built-in rules without items. */
  readonly bases: readonly Template[];
  /** Key of the row or entry whose fields are shown; null while none are. */
  readonly openRow: number | null;
  readonly problem: Fault | null;
  /** What is wrong with a template file that was opened. */
  readonly faults: readonly LintFault[];
  readonly isBusy: boolean;
  readonly canUndo: boolean;
  /** Whether a table that was given up for another one, or for none, can be brought back. */
  readonly canBringBack: boolean;
}

/** Before a table is taken. */
export const NOTHING: ImportState = {
  step: "source",
  source: null,
  readings: NO_READINGS,
  columnChoices: [],
  kind: "scoring",
  chosen: 0,
  draft: null,
  form: null,
  formGroups: [],
  groups: [],
  doubts: [],
  bases: [],
  openRow: null,
  problem: null,
  faults: [],
  isBusy: false,
  canUndo: false,
  canBringBack: false,
};

/** The built-in rules that a draft completes; null for rules of one's own. */
export function baseOf({ draft, bases }: Pick<ImportState, "draft" | "bases">): Template | null {
  return bases.find(({ id }) => id === draft?.base) ?? null;
}

const NONE: readonly Found[] = [];

/** The source's tables of the kind that it is taken for. */
export function foundIn({ readings, kind }: Pick<ImportState, "readings" | "kind">): readonly Found[] {
  return readings[kind] ?? NONE;
}

/** Whether a table of either kind is in the making. */
export function hasTable({ draft, form }: Pick<ImportState, "draft" | "form">): boolean {
  return draft !== null || form !== null;
}

/** The steps of the table in the making: a performance table has no rules. */
export function stepsOf({ kind }: Pick<ImportState, "kind">): readonly Step[] {
  return kind === "scoring" ? STEPS : STEPS.filter((step) => step !== "rules");
}
