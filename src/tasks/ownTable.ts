import { FaultError } from "../core/fault";
import type { PerformanceTemplate } from "../core/performance/template";
import { allLeaves, type Template } from "../core/template";
import { contentHash } from "../templates/hash";
import type { LintFault } from "../templates/lint";
import type { TemplateFault } from "../templates/templateFault";
import type { WorkbookPlan } from "../workbook/plan/types";
import { planTable } from "./planTable";
import { loadReference, requireTable, TABLE_IDS, type BuiltInTable } from "./requireTable";

type AnyTemplate = Template | PerformanceTemplate;

/** A text read as a template: the table, or the faults that keep it from being one. */
export type ReadTemplate =
  | { readonly table: BuiltInTable; readonly faults?: undefined }
  | { readonly table?: undefined; readonly faults: readonly LintFault[] };

/**
 * What an own table must not claim: nobody may take it for an official one. An id of a built-in table may stand above its
 * very content only.
 */
async function checkClaims(template: AnyTemplate, hash: string): Promise<BuiltInTable | TemplateFault | null> {
  if (TABLE_IDS.includes(template.id)) {
    const builtIn = await requireTable(template.id);
    if (builtIn.hash === hash) return builtIn;
    return { path: "id", message: "is the id of a built-in table, whose content is another one" };
  }
  return template.official ? { path: "official", message: "must be false: only built-in tables are official" } : null;
}

async function asTable(template: AnyTemplate, hash: string): Promise<BuiltInTable> {
  if (template.kind === "scoring") return { kind: "scoring", template, hash, own: true };
  return { kind: "performance", template, reference: await loadReference(), hash, own: true };
}

/** Hashes of tables that were laid out before: very many workbooks are made from a few. */
const laidOut = new Set<string>();
const MANY = 1_000;

/** Whether every item has a cell for its score. */
function holdsItems({ sheets }: WorkbookPlan, template: Template): boolean {
  const cells = sheets.flatMap((sheet) => (sheet.kind === "scoring" ? sheet.cells : []));
  const ids = new Set(cells.flatMap(({ slot }) => (slot?.column === "score" ? [slot.row] : [])));
  return allLeaves(template).every(({ id }) => ids.has(id));
}

/** Whether a workbook can be made of a table: every sum finds its cells, and every item has one. */
function canBeLaidOut(table: BuiltInTable): boolean {
  if (laidOut.has(table.hash)) return true;
  try {
    const plan = planTable(table, {});
    if (table.kind === "scoring" && !holdsItems(plan, table.template)) return false;
  } catch {
    return false;
  }
  if (laidOut.size >= MANY) laidOut.clear();
  laidOut.add(table.hash);
  return true;
}

/** Reads the JSON text of a template; it may be anybody's. A copy of a built-in table is that table. */
export async function readTemplate(text: string): Promise<ReadTemplate> {
  // Few users ever have a table of their own; the others need not load what checks it.
  const { lintTemplate, placed } = await import("../templates/lint");
  const faults = lintTemplate(text);
  if (faults.length > 0) return { faults };
  // Just checked.
  const template = JSON.parse(text.replace(/^\uFEFF/u, "")) as AnyTemplate;
  const hash = contentHash(template);
  const claimed = await checkClaims(template, hash);
  if (claimed && "path" in claimed) return { faults: placed([claimed], text) };
  const table = claimed ?? (await asTable(template, hash));
  if (canBeLaidOut(table)) return { table };
  return { faults: placed([{ path: "", message: "cannot be laid out as a sheet" }], text) };
}

/**
 * The table in the JSON text of a template.
 * @throws FaultError `faulty-template` with the first fault.
 */
export async function ownTable(text: string): Promise<BuiltInTable> {
  const { table, faults } = await readTemplate(text);
  if (table) return table;
  const [first] = faults;
  const { path = "", message = "", place = null } = first ?? {};
  throw new FaultError({ code: "faulty-template", path, message, line: place?.line ?? null, more: faults.length - 1 });
}
