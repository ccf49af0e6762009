import { FaultError } from "../core/fault";
import { markName, SHEET_KINDS, type SheetKind } from "../workbook/slots";
import { locateTables, type LocatedTable } from "../workbook/locate";
import type { OpenWorkbook, Remains } from "../workbook/workbook";
import { sheetWords } from "../words/sheets";
import { planTable } from "./planTable";
import { requireTable, type BuiltInTable } from "./requireTable";
import type { Wanted } from "./tableOf";

/** Names for our sheets that the workbook does not have yet. */
function freeNames(taken: readonly string[]): Readonly<Record<SheetKind, string>> {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const free = (name: string, count = 2): string => {
    if (!used.has(name.toLowerCase())) return name;
    return used.has(`${name} (${count})`.toLowerCase()) ? free(name, count + 1) : `${name} (${count})`;
  };
  const names = SHEET_KINDS.map((kind) => [kind, free(sheetWords.names[kind])]);
  // Every kind has its name.
  return Object.fromEntries(names) as Record<SheetKind, string>;
}

/** Why a table cannot be added to a workbook that has it: what is there is to be filled, or is another version. */
function presentFault({ template, hash }: BuiltInTable, located: LocatedTable): FaultError {
  const { title, version } = template;
  const found = (row: string) => located.find("meta", row, "value")?.cell?.value ?? null;
  if (found("hash") === hash || found("version") === null) return new FaultError({ code: "table-present", title });
  return new FaultError({
    code: "other-version",
    title,
    version: String(found("version")),
    wanted: String(version),
  });
}

/**
 * What remains of a table whose sheets were deleted.
 * @throws FaultError where any sheet that is seen is still there.
 */
async function remainsOf(workbook: OpenWorkbook, known: BuiltInTable, names: readonly string[]): Promise<Remains> {
  const { id } = known.template;
  const marks = SHEET_KINDS.map((kind) => markName(kind, id)).filter((mark) => names.includes(mark));
  if (marks.length === 0) return { sheets: [], marks };
  const located = locateTables(await workbook.readSheets()).find(({ templateId }) => templateId === id);
  if (!located) return { sheets: [], marks };
  const sheets = [...located.sheets].flatMap(([kind, name]) => (kind === "meta" ? [name] : []));
  if (sheets.length < located.sheets.size) throw presentFault(known, located);
  return { sheets, marks };
}

/**
 * Adds a table to an open workbook, on sheets of its own; no cell that a person sees is touched.
 * @param wanted id of a built-in table, or a table that may be somebody's own.
 * @throws FaultError when the table is there already, in this version or another, no sheet can be added, or Excel refuses.
 */
export async function loadTemplateInto(workbook: OpenWorkbook, wanted: Wanted, entries: unknown = {}): Promise<void> {
  const known = typeof wanted === "string" ? await requireTable(wanted) : wanted;
  const { sheets, marks, isProtected } = await workbook.overview();
  if (isProtected) throw new FaultError({ code: "workbook-protected" });
  const remains = await remainsOf(workbook, known, marks);
  await workbook.addSheets(planTable(known, entries, { names: freeNames(sheets) }), remains);
}
