import { isComputed, namesIn, type Cell, type Formula, type NumberCell } from "../../core/performance/cell";
import type { PerformanceTemplate } from "../../core/performance/template";
import type { TemplateFault } from "../templateFault";
import { allSpots, blocksOf, type Spot } from "./spots";
import { ratioBase } from "./units";

type Computed = NumberCell & { readonly formula: Formula };

function sameUnit(cells: readonly NumberCell[]): boolean {
  const [first] = cells;
  return cells.every(
    ({ unit }) => unit.base === first?.unit.base && unit.factor === first.unit.factor && unit.from === first.unit.from,
  );
}

function percentSlip({ unit }: NumberCell, named: readonly NumberCell[]): string | null {
  if (unit.base !== "%") return "is a percentage in a cell of another unit";
  return sameUnit(named) ? null : "compares cells of different units";
}

function carrierSlip({ unit }: NumberCell, named: readonly NumberCell[], base: string): string | null {
  if (unit.base !== base) return `is not in ${base}`;
  return named.every(({ carrier }) => carrier) ? null : "adds up a cell without a carrier of energy";
}

function ratioSlip({ unit }: NumberCell, [of, per]: readonly NumberCell[]): string | null {
  return of && per && ratioBase(of.unit, per.unit) === unit.base ? null : "is not in the units of its cells";
}

/** What is wrong with the units of a formula whose names all exist; null when nothing is. */
function unitSlip(cell: Computed, named: readonly NumberCell[]): string | null {
  switch (cell.formula.op) {
    case "sum":
      return sameUnit([cell, ...named]) ? null : "adds up cells of different units";
    case "completion":
    case "reduction":
    case "share":
      return percentSlip(cell, named);
    case "ratio":
      return ratioSlip(cell, named);
    case "standard-coal":
      return carrierSlip(cell, named, "tce/a");
    case "carbon-dioxide":
      return carrierSlip(cell, named, "tCO2/a");
  }
}

/** The names that must differ: a share's own part is one of its whole. */
function distinctNames(formula: Formula): readonly string[] {
  return formula.op === "share" ? formula.in : namesIn(formula);
}

function isFigure(cell: Cell | undefined): cell is NumberCell {
  return cell?.kind === "number";
}

function leadsTo(goal: string, from: readonly string[], peers: ReadonlyMap<string, Cell>, seen: Set<string>): boolean {
  return from.some((key) => {
    if (key === goal) return true;
    const cell = peers.get(key);
    if (seen.has(key) || !cell || !isComputed(cell)) return false;
    return leadsTo(goal, namesIn(cell.formula), peers, seen.add(key));
  });
}

function spotFaults({ path, cell, peers }: Spot): TemplateFault[] {
  if (!isComputed(cell)) return [];
  const names = namesIn(cell.formula);
  const here = `${path}.formula`;
  const unknown = names.filter((name) => !isFigure(peers.get(name)));
  if (unknown.length > 0) return [{ path: here, message: `names no figure: "${unknown.join('", "')}"` }];
  const distinct = distinctNames(cell.formula);
  if (new Set(distinct).size < distinct.length) return [{ path: here, message: "names a cell twice" }];
  if (leadsTo(cell.key, names, peers, new Set())) return [{ path: here, message: "depends on itself" }];
  const slip = unitSlip(
    cell,
    names.map((name) => peers.get(name)).filter((named) => isFigure(named)),
  );
  return slip === null ? [] : [{ path: here, message: slip }];
}

/** Formulas over columns: of the years, and of the options' summary, where a column may add up only those before it. */
function columnFaults(template: PerformanceTemplate): TemplateFault[] {
  const years = new Set(template.years.map(({ cell }) => cell.key));
  const yearly = blocksOf(template, "indicators").flatMap(({ path, block }) =>
    block.columns.flatMap(({ cell }, c) =>
      unknownColumn(`${path}.columns[${c}].cell.formula`, cell.formula, ["reduction"], years),
    ),
  );
  const summed = blocksOf(template, "options").flatMap(({ path, block }) =>
    block.columns.flatMap(({ formula }, c) => {
      const before = new Set(block.columns.slice(0, c).map(({ key }) => key));
      return formula ? unknownColumn(`${path}.columns[${c}].formula`, formula, ["sum"], before) : [];
    }),
  );
  return [...yearly, ...summed];
}

function unknownColumn(
  path: string,
  formula: Formula,
  ops: readonly Formula["op"][],
  columns: ReadonlySet<string>,
): TemplateFault[] {
  if (!ops.includes(formula.op)) return [{ path, message: `is no formula for columns: ${formula.op}` }];
  const unknown = namesIn(formula).filter((name) => !columns.has(name));
  return unknown.length > 0 ? [{ path, message: `names no column before it: "${unknown.join('", "')}"` }] : [];
}

/** Formulas that name what is not there, depend on themselves, or mix units. */
export function formulaFaults(template: PerformanceTemplate): TemplateFault[] {
  return [...allSpots(template).flatMap(spotFaults), ...columnFaults(template)];
}
