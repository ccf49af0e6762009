import type { PerformanceTemplate } from "../core/performance/template";
import { builtInStanding, type Standing } from "../core/standing";
import type { Template } from "../core/template";
import { loadTemplate, TEMPLATE_IDS } from "../templates";
import { contentHash } from "../templates/hash";
import type { BuiltInTable } from "./requireTable";

/** Everything that built-in rules say; a table that changes any of it is not completed but another one. */
function rulesOf(template: Template): string {
  const { title, regulation, place, year, audit, stage, force, source, total, bonus, vetoes, gates } = template;
  const { eligibility, conditions, bands, failing, panel, recusal, reallocation } = template;
  const head = { title, regulation, place, year, audit, stage, force, source, total };
  const rules = { bonus, vetoes, gates, eligibility, conditions, bands, failing, panel, recusal, reallocation };
  return contentHash({ ...head, ...rules });
}

/** The built-in tables that have rules and no items, in the order in which they are listed. */
export async function rulesOnly(): Promise<Template[]> {
  const all = await Promise.all(TEMPLATE_IDS.map(loadTemplate));
  return all.filter((one) => one !== null).filter(({ sections, checklist }) => sections.length === 0 && !checklist);
}

/** The built-in rules that a table has to the letter, with items of its own; null where it has none. */
export async function completedFrom(template: Template | PerformanceTemplate): Promise<Template | null> {
  if (template.kind !== "scoring" || template.sections.length === 0) return null;
  const rules = rulesOf(template);
  return (await rulesOnly()).find((base) => rulesOf(base) === rules) ?? null;
}

/** What a table is, whatever it says of itself. */
export async function standingOf({ template, own }: BuiltInTable): Promise<Standing> {
  if (!own) return builtInStanding(template);
  return (await completedFrom(template)) ? "completed" : "own";
}
