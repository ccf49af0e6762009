import type { Finding } from "../core/finding";
import type { Verdict } from "../core/report";
import type { Template } from "../core/template";
import { sheetWords } from "../words/sheets";
import type { LocatedTable } from "./locate";
import { gradeRow } from "./plan/checklistResult";
import { refOf } from "./readEntries";
import type { CellValue, SheetKind } from "./slots";

/** A sheet that a table needs, and how much its loss matters. */
export interface NeededSheet {
  readonly kind: SheetKind;
  readonly severity: "error" | "warning";
}

const SCORING_SHEETS: readonly NeededSheet[] = [
  { kind: "cover", severity: "warning" },
  { kind: "scoring", severity: "error" },
  { kind: "answers", severity: "error" },
  { kind: "result", severity: "warning" },
  { kind: "meta", severity: "warning" },
];

/** The sheets that a scoring table needs; a checklist has no points and no sheet for them. */
export function neededSheets({ checklist }: Template): readonly NeededSheet[] {
  return checklist ? SCORING_SHEETS.filter(({ kind }) => kind !== "scoring") : SCORING_SHEETS;
}

/** Sheets that are gone, and sheets and rows that stand there twice. */
export function structureFindings(table: LocatedTable, needed: readonly NeededSheet[]): Finding[] {
  const missing = needed
    .filter(({ kind }) => !table.sheets.has(kind))
    .map(({ kind, severity }): Finding => {
      return { code: "sheet-missing", severity, path: "", kind: sheetWords.names[kind] };
    });
  const sheets = table.twiceSheets.map(({ first, second }): Finding => {
    return { code: "sheet-twice", severity: "error", path: "", first, second };
  });
  const rows = table.twiceRows.map(({ row, sheet, first, second }): Finding => {
    return { code: "row-twice", severity: "error", path: "", label: row, first, at: { sheet, cell: second } };
  });
  return [...missing, ...sheets, ...rows];
}

/** Whether the workbook was made from the content that we have under the template's id. */
export function versionFindings(table: LocatedTable, hash: string): Finding[] {
  const declared = table.find("meta", "hash", "value");
  if (!declared?.cell || declared.cell.value === hash) return [];
  return [{ code: "template-changed", severity: "warning", path: "" }];
}

interface Declared {
  readonly row: string;
  readonly label: string;
  readonly computed: CellValue;
}

function declaredResults(template: Template, report: Verdict): Declared[] {
  const { result } = sheetWords;
  const sections = template.sections.map(({ id, title }, index) => ({
    row: `section.${id}`,
    label: title,
    computed: report.sections[index]?.score ?? null,
  }));
  const graded = (report.checklist?.counts ?? []).map(({ grade, count }, index) => {
    return { row: gradeRow(index), label: result.graded(grade), computed: count };
  });
  return [
    ...sections,
    ...graded,
    { row: "total", label: result.total, computed: report.total },
    { row: "vetoes", label: result.vetoes, computed: report.vetoes.length },
    { row: "grade", label: result.grade, computed: report.grade?.label ?? null },
    { row: "word", label: result.word, computed: report.grade?.result ?? null },
  ];
}

/**
 * Results that the workbook states and that differ from the computed ones. A result that is not stored (a file saved by
 * a program that computes nothing) or still empty is not declared, so it differs from nothing.
 */
export function resultFindings(template: Template, table: LocatedTable, report: Verdict): Finding[] {
  return declaredResults(template, report).flatMap(({ row, label, computed }): Finding[] => {
    const located = table.find("result", row, "score");
    const declared = located?.cell?.error ?? located?.cell?.value ?? null;
    if (!located || declared === null || declared === "" || declared === computed) return [];
    const shown = computed === null ? null : String(computed);
    const detail = { label, declared: String(declared), computed: shown };
    return [{ code: "result-altered", severity: "error", path: "", ...detail, at: refOf(located) }];
  });
}
