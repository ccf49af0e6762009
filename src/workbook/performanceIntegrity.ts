import type { Finding } from "../core/finding";
import { coefficientRows } from "../core/performance/carriers";
import type { OptionEconomics, PerformanceReport } from "../core/performance/report";
import type { PerformanceTemplate } from "../core/performance/template";
import { stepsOf } from "../core/path";
import { oncePer } from "../core/remember";
import { performanceSheetWords } from "../words/performanceSheets";
import { structureFindings, type NeededSheet } from "./integrity";
import type { Located, LocatedTable } from "./locate";
import { labelsOf } from "./performanceLabels";
import { performanceLayout, type LaidCell } from "./plan/performance/layout";
import { matchedEconomics } from "./plan/performance/matchedEconomics";
import { refOf } from "./readEntries";

/** Beyond this part of themselves two figures differ; and where cancelled sums leave noise, beyond this much. */
const RELATIVE = 1e-9;
const ABSOLUTE = 1e-9;
/** Spreadsheets stop looking for a rate at a hundred thousandth of a per cent, and money of ten years cancels out. */
const COARSE: Readonly<Record<string, number>> = { irr: 1e-4, npv: 1e-6 };

const { feasibility, gap } = performanceSheetWords;
/** What formulas show in place of a figure. */
const OWN_WORDS: ReadonlySet<string> = new Set([
  gap,
  feasibility.notFound,
  feasibility.noInvestment,
  feasibility.noFlows,
  feasibility.brokenFlows,
  feasibility.noRate,
  feasibility.noReturn,
  feasibility.noRoot,
  feasibility.manyRoots,
]);

function neededSheets(template: PerformanceTemplate): NeededSheet[] {
  const coefficients = coefficientRows(template).length > 0;
  return [
    { kind: "form", severity: "error" },
    { kind: "ledger", severity: "error" },
    { kind: "feasibility", severity: "warning" },
    ...(coefficients ? [{ kind: "coefficients", severity: "error" } as const] : []),
    { kind: "review", severity: "warning" },
    { kind: "meta", severity: "warning" },
  ];
}

/** Sheets that are gone, and sheets and rows that stand there twice. Rows of lists are read all the same. */
export function performanceStructure(template: PerformanceTemplate, table: LocatedTable): Finding[] {
  const laid = performanceLayout(template, table);
  const label = labelsOf(template);
  const named = (row: string) => {
    const path = laid.find(({ slot }) => slot.row === row)?.path;
    return path === undefined ? row : label(path);
  };
  const lists = [table.sheets.get("ledger"), table.sheets.get("feasibility")];
  const found = structureFindings(table, neededSheets(template));
  const told = found.filter(({ code, at }) => code !== "row-twice" || !lists.includes(at?.sheet));
  return told.map((finding) => (finding.code === "row-twice" ? { ...finding, label: named(finding.label) } : finding));
}

function isNear(declared: number, computed: number, path: string): boolean {
  const coarse = COARSE[stepsOf(path).at(-1) ?? ""];
  const most = Math.max(Math.abs(declared), Math.abs(computed)) * RELATIVE;
  return Math.abs(declared - computed) <= Math.max(most, coarse ?? ABSOLUTE);
}

/** Whether a stored result says something else than the computed figure. Words of ours and blanks say nothing. */
function isAltered(declared: unknown, computed: number | null, path: string): boolean {
  if (declared === null || declared === "" || (typeof declared === "string" && OWN_WORDS.has(declared))) return false;
  if (typeof declared !== "number" || computed === null) return true;
  return !isNear(declared, computed, path);
}

function figureOf(economics: OptionEconomics | undefined, column: string): number | null {
  if (column === "payback" || column === "npv" || column === "irr") return economics?.[column].value ?? null;
  return economics?.investment ?? null;
}

/** Numbers of the rows of feasibility as they stand in the workbook, trimmed. */
function optionNumbers(table: LocatedTable, laid: readonly LaidCell[]): string[] {
  return laid.flatMap(({ kind, slot, path }) => {
    const isNumber = kind === "feasibility" && /^\/feasibility\/\d+\/number$/u.test(path);
    return isNumber ? [String(table.find(kind, slot.row, slot.column)?.cell?.value ?? "").trim()] : [];
  });
}

/** The figure that a computed cell is to show, by path; undefined where a number used twice leaves it open. */
function computedFigures(
  table: LocatedTable,
  laid: readonly LaidCell[],
  report: PerformanceReport,
): (path: string) => number | null | undefined {
  const numbers = optionNumbers(table, laid);
  const economics = matchedEconomics(report.economics, numbers);
  const isTwice = (number: string) =>
    numbers.filter((one) => one === number).length > 1 ||
    report.options.filter((option) => option.number === number).length > 1;
  return (path) => {
    const [group, row = "", column = ""] = stepsOf(path);
    if (group !== "feasibility") return report.figures.get(path) ?? null;
    return isTwice(numbers[Number(row)] ?? "") ? undefined : figureOf(economics[Number(row)], column);
  };
}

/** The stored result of a cell that is computed, or counted and not typed. */
function declaredIn({ cell }: Located, content: LaidCell["content"]): unknown {
  if (content === "counted" && !cell?.isFormula) return null;
  return cell?.error ?? cell?.value ?? null;
}

const results = oncePer((laid: readonly LaidCell[]): readonly LaidCell[] => {
  return laid.filter(({ content, path }) => content !== "entry" && !path.endsWith("/name"));
});

/**
 * Results that the workbook states and that differ from the computed ones: formulas that somebody changed or wrote over.
 * A result that is not stored, or a word in place of a figure, states nothing.
 */
export function performanceResults(
  template: PerformanceTemplate,
  table: LocatedTable,
  report: PerformanceReport,
): Finding[] {
  const laid = performanceLayout(template, table);
  const computed = computedFigures(table, laid, report);
  const label = labelsOf(template);
  return results(laid).flatMap(({ kind, slot, path, content }): Finding[] => {
    const located = table.find(kind, slot.row, slot.column);
    if (!located) return [];
    const declared = declaredIn(located, content);
    const figure = computed(path);
    if (figure === undefined || !isAltered(declared, figure, path)) return [];
    const told = { declared: String(declared), computed: figure === null ? null : String(figure) };
    return [{ code: "result-altered", severity: "error", path, label: label(path), ...told, at: refOf(located) }];
  });
}
