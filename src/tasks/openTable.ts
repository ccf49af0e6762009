import { evaluate } from "../core/evaluate";
import { FaultError } from "../core/fault";
import type { Finding } from "../core/finding";
import type { Report } from "../core/report";
import type { Template } from "../core/template";
import { contentHash } from "../templates/hash";
import { loadTemplate } from "../templates";
import { BrokenTemplateError } from "../templates/schema";
import { resultFindings, structureFindings, versionFindings } from "../workbook/integrity";
import { locateTables, type LocatedTable } from "../workbook/locate";
import { WORKBOOK_FORMAT } from "../workbook/plan/meta";
import { readTableEntries, refOf, type WorkbookEntries } from "../workbook/readEntries";
import type { Workbook } from "../workbook/workbook";

/** A scoring table of a workbook with its template and what was filled in. */
export interface OpenTable {
  readonly template: Template;
  readonly hash: string;
  readonly table: LocatedTable;
  readonly entries: WorkbookEntries;
}

/**
 * The built-in template `id`.
 * @throws FaultError `unknown-template` or `broken-template`.
 */
export async function requireTemplate(id: string): Promise<Template> {
  try {
    const template = await loadTemplate(id);
    if (template) return template;
  } catch (cause) {
    if (!(cause instanceof BrokenTemplateError)) throw cause;
    throw new FaultError({ code: "broken-template", id, detail: cause.message }, { cause });
  }
  throw new FaultError({ code: "unknown-template", id });
}

function choose(tables: readonly LocatedTable[], id: string | undefined): LocatedTable {
  const wanted = id === undefined ? tables : tables.filter(({ templateId }) => templateId === id);
  const [first, ...others] = wanted;
  if (!first && id !== undefined && tables.length > 0) {
    throw new FaultError({ code: "table-not-here", id, ids: tables.map(({ templateId }) => templateId) });
  }
  if (!first) throw new FaultError({ code: "not-ours" });
  if (others.length > 0) throw new FaultError({ code: "several-tables", ids: tables.map((table) => table.templateId) });
  return first;
}

function refuseNewer(table: LocatedTable): void {
  const format = table.find("meta", "format", "value")?.cell?.value ?? WORKBOOK_FORMAT;
  if (Number(format) <= WORKBOOK_FORMAT) return;
  throw new FaultError({ code: "newer-format", version: String(format) });
}

/**
 * Finds the scoring table of a workbook, the one of template `id` where there are several, and reads its entries.
 * @throws FaultError when there is none of ours, several without an `id`, or one that this version does not know.
 */
export async function openTable(workbook: Workbook, id?: string): Promise<OpenTable> {
  const table = choose(locateTables(await workbook.readSheets()), id);
  refuseNewer(table);
  const template = await requireTemplate(table.templateId);
  return { template, hash: contentHash(template), table, entries: readTableEntries(template, table) };
}

/** A finding with the cell of its entry, or, for one about a whole section, of the section's row. */
function located(finding: Finding, { table, entries }: OpenTable): Finding {
  const section = finding.item === undefined ? null : table.find("scoring", `section.${finding.item}`, "score");
  const at = finding.at ?? entries.cells.get(finding.path) ?? (section ? refOf(section) : undefined);
  return at ? { ...finding, at } : finding;
}

/** What a table's sheets show by themselves, and what its entries add up to; nothing about results that are stored. */
export function liveReport(open: OpenTable): Report {
  const { template, hash, table, entries } = open;
  const report = evaluate(template, entries.raw);
  const found = [...structureFindings(table), ...versionFindings(table, hash), ...entries.findings, ...report.findings];
  return { ...report, findings: found.map((finding) => located(finding, open)) };
}

/** The report of an open table, every finding with its cell where it has one. */
export function reportOn(open: OpenTable): Report {
  const report = liveReport(open);
  const stored = resultFindings(open.template, open.table, report);
  return { ...report, findings: [...report.findings, ...stored] };
}
