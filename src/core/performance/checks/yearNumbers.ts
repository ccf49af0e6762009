import { pointer, type Finding } from "../../finding";
import type { Figures } from "../figures";
import type { YearSlot } from "../template";
import { auditStart, filledDate } from "./days";
import type { PerformanceCheck } from "./check";
import { twoFigures, withOthers, type Cited } from "./tell";

/** Before it nobody audited cleaner production. */
const FIRST_YEAR = 1990;

/** An audit may last over a year, which stands in neither column then. */
const AUDIT_GAP = 2;

interface Column extends Cited {
  readonly slot: YearSlot;
  readonly year: number;
}

function columnsOf(figures: Figures): Column[] {
  return figures.template.years.flatMap((slot) => {
    const path = pointer("years", slot.cell.key);
    const year = figures.year(path);
    const figure = { name: slot.cell.name, value: String(year), unit: "年" };
    return year === null ? [] : [{ slot, year, path, figure }];
  });
}

function missing(figures: Figures, { cell }: YearSlot): Finding[] {
  const path = pointer("years", cell.key);
  if (figures.year(path) !== null || figures.text(path) !== "") return [];
  const filled = figures.places.filter(
    (place) => !place.computed && place.path.startsWith("/indicators/") && place.path.endsWith(`/${cell.key}`),
  );
  const used = filled.filter((place) => figures.reading(place.path).kind === "number").map((place) => place.path);
  if (used.length === 0) return [];
  return [withOthers({ code: "year-missing", severity: "error", path }, used.slice(0, 1))];
}

function inOrder(columns: readonly Column[], { years }: Figures["template"]): Finding[] {
  return columns.slice(1).flatMap((column, index) => {
    const previous = columns[index];
    if (!previous) return [];
    const gap = column.year - previous.year;
    if (gap <= 0) return [twoFigures("years-out-of-order", "error", column, previous)];
    const between = years.indexOf(column.slot) - years.indexOf(previous.slot);
    const isAudit = previous.slot.role === "before" && column.slot.role === "after";
    if (gap <= (isAudit ? AUDIT_GAP : between)) return [];
    return [twoFigures("years-not-consecutive", "warning", column, previous)];
  });
}

function againstDays(figures: Figures, column: Column): Finding[] {
  const [filled, start] = [filledDate(figures), auditStart(figures)];
  const yearOf = (cited: Cited) => Number(cited.figure.value.slice(0, 4));
  if (filled && column.year > yearOf(filled)) return [twoFigures("year-in-future", "error", column, filled)];
  if (!start) return [];
  const isLate = column.slot.role === "before" && column.year > yearOf(start);
  const isEarly = column.slot.role === "after" && column.year < yearOf(start);
  return isLate || isEarly ? [twoFigures("year-against-audit", "warning", column, start)] : [];
}

/** Years are given, plausible, in order and without a gap, none is later than the form, and each suits the audit. */
export const yearNumbers: PerformanceCheck = (figures) => {
  const columns = columnsOf(figures);
  const early = columns.filter(({ year }) => year < FIRST_YEAR);
  return [
    ...figures.template.years.flatMap((slot) => missing(figures, slot)),
    ...early.map(
      ({ path, year }) => ({ code: "year-implausible", severity: "warning", path, shown: String(year) }) as const,
    ),
    ...inOrder(columns, figures.template),
    ...columns.flatMap((column) => againstDays(figures, column)),
  ];
};
