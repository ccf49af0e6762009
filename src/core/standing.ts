import type { PerformanceTemplate } from "./performance/template";
import type { Template } from "./template";

/** What a built-in table is: a form that an authority issued, its rules in a form of ours, or a text that none issued. */
export type BuiltInStanding = "official" | "own-form" | "unofficial";

/** What a table is; those that are not built in are built-in rules with imported items, or somebody's own. */
export type Standing = BuiltInStanding | "completed" | "own";

function hasPrintedForm({ checklist, form }: Template): boolean {
  return checklist ? checklist.printed !== false : form !== null;
}

/** What a built-in table is. */
export function builtInStanding(template: Template | PerformanceTemplate): BuiltInStanding {
  if (!template.official) return "unofficial";
  return template.kind === "performance" || hasPrintedForm(template) ? "official" : "own-form";
}
