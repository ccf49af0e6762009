import type { Finding } from "../core/finding";
import { coefficientRows } from "../core/performance/carriers";
import type { OptionEconomics, PerformanceReport } from "../core/performance/report";
import type { PerformanceTemplate } from "../core/performance/template";
import { stepsOf } from "../core/path";
import { oncePer } from "../core/remember";
import { performanceSheetWords } from "../words/performanceSheets";
import { structureFindings, type NeededSheet } from "./integrity";
import { laidCells } from "./laidCells";
import type { LocatedTable } from "./locate";
import { labelsOf } from "./performanceLabels";
import { performanceLayout, type LaidCell } from "./plan/performance/layout";
import { matchedEconomics } from "./plan/performance/matchedEconomics";
import { refOf } from "./readEntries";
import type { CellValue } from "./slots";
import type { ReadCell } from "./workbook";

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

/** A cell with a result that the workbook stores. */
interface ResultCell extends LaidCell {
  /** Its place in the layout. */
  readonly index: number;
  /** Its row and column of feasibility; null elsewhere. */
  readonly option: { readonly row: number; readonly column: string } | null;
  /** How far two figures there may always lie apart. */
  readonly slack: number;
}

const resultCells = oncePer((laid: readonly LaidCell[]): readonly ResultCell[] => {
  return laid.flatMap((cell, index) => {
    if (cell.content === "entry" || cell.path.endsWith("/name")) return [];
    const steps = stepsOf(cell.path);
    const [group, row, column = ""] = steps;
    const option = group === "feasibility" ? { row: Number(row), column } : null;
    return [{ ...cell, index, option, slack: COARSE[steps.at(-1) ?? ""] ?? ABSOLUTE }];
  });
});

function isNear(declared: number, computed: number, slack: number): boolean {
  const most = Math.max(Math.abs(declared), Math.abs(computed)) * RELATIVE;
  return Math.abs(declared - computed) <= Math.max(most, slack);
}

/** Words of ours and blanks state nothing. */
function statesNothing(declared: CellValue): boolean {
  return declared === null || declared === "" || (typeof declared === "string" && OWN_WORDS.has(declared));
}

/** Whether a stored result says something else than the computed figure. */
function isAltered(declared: CellValue, computed: number | null, slack: number): boolean {
  if (typeof declared !== "number" || computed === null) return true;
  return !isNear(declared, computed, slack);
}

function figureOf(economics: OptionEconomics | undefined, column: string): number | null {
  if (column === "payback" || column === "npv" || column === "irr") return economics?.[column].value ?? null;
  return economics?.investment ?? null;
}

const numberCells = oncePer((laid: readonly LaidCell[]): readonly LaidCell[] => {
  return laid.filter(({ kind, path }) => kind === "feasibility" && /^\/feasibility\/\d+\/number$/u.test(path));
});

/** Numbers of the rows of feasibility as they stand in the workbook, trimmed. */
function optionNumbers(table: LocatedTable, laid: readonly LaidCell[]): string[] {
  return numberCells(laid).map(({ kind, slot }) => {
    return String(table.find(kind, slot.row, slot.column)?.cell?.value ?? "").trim();
  });
}

/** The figure that a computed cell is to show, by path; undefined where a number used twice leaves it open. */
function computedFigures(
  table: LocatedTable,
  laid: readonly LaidCell[],
  report: PerformanceReport,
): (cell: ResultCell) => number | null | undefined {
  const numbers = optionNumbers(table, laid);
  const economics = matchedEconomics(report.economics, numbers);
  const isTwice = (number: string) =>
    numbers.filter((one) => one === number).length > 1 ||
    report.options.filter((option) => option.number === number).length > 1;
  return ({ path, option }) => {
    if (!option) return report.figures.get(path) ?? null;
    return isTwice(numbers[option.row] ?? "") ? undefined : figureOf(economics[option.row], option.column);
  };
}

/** The stored result of a cell that is computed, or counted and not typed. */
function declaredIn(cell: ReadCell | null | undefined, content: LaidCell["content"]): CellValue {
  if (content === "counted" && !cell?.isFormula) return null;
  return cell?.error ?? cell?.value ?? null;
}

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
  const cells = laidCells(table, laid);
  const found: Finding[] = [];
  for (const result of resultCells(laid)) {
    const declared = declaredIn(cells[result.index], result.content);
    if (statesNothing(declared)) continue;
    const figure = computed(result);
    if (figure === undefined || !isAltered(declared, figure, result.slack)) continue;
    const { path, kind, slot } = result;
    const located = table.find(kind, slot.row, slot.column);
    const told = { declared: String(declared), computed: figure === null ? null : String(figure) };
    const finding = { code: "result-altered", severity: "error", path, label: label(path), ...told } as const;
    found.push(located ? { ...finding, at: refOf(located) } : finding);
  }
  return found;
}
