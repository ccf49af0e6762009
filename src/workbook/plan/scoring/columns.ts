import type { ColumnRole, Form, Template } from "../../../core/template";
import type { PlannedColumn } from "../types";

/** Width of an A4 portrait page in characters of the default font; a wider sheet is printed smaller. */
const PAGE_WIDTH = 98;
const FIXED: Readonly<Partial<Record<ColumnRole, number>>> = {
  section: 14,
  number: 6,
  max: 8,
  score: 10,
  reason: 20,
  remark: 20,
};
const RULES_ONLY: Form["columns"] = [
  { role: "text", header: "项目" },
  { role: "max", header: "满分" },
  { role: "score", header: "得分" },
];

/** Columns of the scoring sheet: the printed form's, then those beside the printed page. */
export interface ScoringColumns {
  readonly form: Form["columns"];
  readonly planned: readonly PlannedColumn[];
  /** Column of each printed role. */
  readonly at: ReadonlyMap<ColumnRole, number>;
  readonly text: number;
  readonly max: number;
  readonly score: number;
  readonly last: number;
  readonly reason: number;
  readonly status: number;
  readonly effective: number;
  readonly reach: number;
}

function widths(template: Template, form: Form["columns"]): number[] {
  const fixed = form.reduce((sum, { role }) => sum + (FIXED[role] ?? 0), 0);
  const free = PAGE_WIDTH - fixed;
  const both = form.some(({ role }) => role === "requirement");
  const hasSubItems = template.sections.some(({ items }) => items.some((item) => item.items));
  const textShare = both ? (hasSubItems ? 0.26 : 0.38) : 1;
  return form.map(({ role }) => FIXED[role] ?? Math.floor(free * (role === "text" ? textShare : 1 - textShare)));
}

/** Whether the form prints a maximum of the item's own: a sub-item beside its item has it in its wording only. */
export function printsMaximum(template: Template, itemId: string): boolean {
  const beside = template.form?.columns.some(({ role }) => role === "requirement") ?? false;
  return !beside || itemId.split(".").length === 2;
}

/** Lays out the scoring sheet's columns from the printed form. */
export function scoringColumns(template: Template): ScoringColumns {
  const form = template.form?.columns ?? RULES_ONLY;
  const printed = widths(template, form).map((width) => ({ width }));
  const at = new Map(form.map(({ role }, index) => [role, index + 1]));
  const last = form.length;
  const ownReason = at.get("reason") ?? at.get("remark");
  const beside = [{ width: 8 }, ...(ownReason ? [] : [{ width: 26 }])];
  const hidden = [
    { width: 8, hidden: true },
    { width: 8, hidden: true },
  ];
  const effective = last + 1 + beside.length;
  return {
    form,
    planned: [{ width: 10, hidden: true }, ...printed, ...beside, ...hidden],
    at,
    text: at.get("text") ?? 1,
    max: at.get("max") ?? last,
    score: at.get("score") ?? last,
    last,
    status: last + 1,
    reason: ownReason ?? last + 2,
    effective,
    reach: effective + 1,
  };
}
