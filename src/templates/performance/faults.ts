import type { Cell, NumberCell, Pair } from "../../core/performance/cell";
import type { Block, PerformanceTemplate, RowsBlock, SummaryRow, Wording } from "../../core/performance/template";
import type { TemplateFault } from "../templateFault";
import { formulaFaults } from "./formulaFaults";
import { originFaults } from "./originFaults";
import { allSpots, blocksOf, indicators, singles, type Located, type Spot } from "./spots";
import { isKnownUnit } from "./units";

interface Keyed {
  readonly path: string;
  readonly key: string;
}

function twice(entries: readonly Keyed[]): TemplateFault[] {
  const seen = new Set<string>();
  return entries.flatMap(({ path, key }) => {
    const known = seen.has(key);
    seen.add(key);
    return known ? [{ path: `${path}.key`, message: `is there twice: "${key}"` }] : [];
  });
}

function keyed(path: string, entries: readonly { readonly key: string }[]): Keyed[] {
  return entries.map(({ key }, index) => ({ path: `${path}[${index}]`, key }));
}

function keysWithin(block: Block, path: string, years: readonly string[]): TemplateFault[] {
  switch (block.kind) {
    case "fields":
    case "notes":
      return [];
    case "indicators":
      return [
        ...twice(keyed(`${path}.rows`, block.rows)),
        ...twice([
          ...[...new Set(years)].map((key) => ({ path: "years", key })),
          ...keyed(`${path}.columns`, block.columns),
        ]),
      ];
    case "options":
      return [block.groups, block.columns, block.rows].flatMap((list, index) =>
        twice(keyed(`${path}.${["groups", "columns", "rows"][index] ?? ""}`, list)),
      );
    case "rows":
      return twice(block.columns.map(({ cell }, c) => ({ path: `${path}.columns[${c}].cell`, key: cell.key })));
  }
}

function keyFaults(template: PerformanceTemplate): TemplateFault[] {
  const years = template.years.map(({ cell }) => cell.key);
  const cells = [...singles(template), ...indicators(template)].map(({ path, cell }) => ({ path, key: cell.key }));
  return [
    ...twice(keyed("blocks", template.blocks)),
    ...twice(years.map((key, index) => ({ path: `years[${index}].cell`, key }))),
    ...twice(cells),
    ...template.blocks.flatMap((block, index) => keysWithin(block, `blocks[${index}]`, years)),
  ];
}

function figureFaults({ path, cell, peers }: Spot): TemplateFault[] {
  if (cell.kind !== "number") return [];
  const { unit, min, max } = cell;
  const namer = unit.from === undefined ? null : peers.get(unit.from)?.kind;
  return [
    ...(isKnownUnit(unit) ? [] : [{ path: `${path}.unit`, message: `is no known unit: "${unit.zh}"` }]),
    ...(namer === null || namer === "text" ? [] : [{ path: `${path}.unit.from`, message: "names no text cell" }]),
    ...(min !== null && max !== null && min > max ? [{ path: `${path}.min`, message: "is above max" }] : []),
  ];
}

/** The sides that the others of a pair are bounded by. */
const SOURCES: readonly Pair["side"][] = ["produced", "consumed"];

type Paired = NumberCell & { readonly pair: Pair };

function isPaired(cell: Cell): cell is Paired {
  return cell.kind === "number" && cell.pair !== undefined;
}

function pairFault(id: string, members: readonly Paired[]): string | null {
  const sides = members.map(({ pair }) => pair.side);
  if (sides.filter((side) => SOURCES.includes(side)).length !== 1) return `pair "${id}" has not one source`;
  if (sides.length < 2) return `pair "${id}" has a source only`;
  if (new Set(sides).size < sides.length) return `pair "${id}" has a side twice`;
  const units = new Set(members.map(({ unit }) => `${unit.base} ${unit.factor} ${unit.from ?? ""}`));
  return units.size === 1 ? null : `pair "${id}" is in different units`;
}

function pairFaults(cells: readonly Located[], path: string): TemplateFault[] {
  const paired = cells.map(({ cell }) => cell).filter((cell) => isPaired(cell));
  const ids = new Set(paired.map(({ pair }) => pair.id));
  return [...ids].flatMap((id) => {
    const message = pairFault(
      id,
      paired.filter(({ pair }) => pair.id === id),
    );
    return message === null ? [] : [{ path, message }];
  });
}

function summaryLink({ path, cell }: Located, rows: readonly SummaryRow[]): TemplateFault[] {
  if (cell.kind !== "number" || cell.summaryRow === undefined) return [];
  const row = rows.find(({ key }) => key === cell.summaryRow);
  const about = [cell.pollutant, cell.carrier].filter((id) => id !== undefined);
  const here = `${path}.summaryRow`;
  if (!row) return [{ path: here, message: `names no row: "${cell.summaryRow}"` }];
  if (row.cell.unit.base !== cell.unit.base) return [{ path: here, message: "is in another unit" }];
  return about.length === 0 || about.some((id) => id === row.of)
    ? []
    : [{ path: here, message: "is of something else" }];
}

function summaryFaults(template: PerformanceTemplate): TemplateFault[] {
  const blocks = blocksOf(template, "options");
  const rows = blocks.flatMap(({ block }) => block.rows);
  const second = blocks.slice(1).map(({ path }) => ({ path, message: "is a second summary of options" }));
  const inner = blocks.flatMap(({ path, block }) => [
    ...block.columns.flatMap(({ group }, c) =>
      group === null || block.groups.some(({ key }) => key === group)
        ? []
        : [{ path: `${path}.columns[${c}].group`, message: `names no group: "${group}"` }],
    ),
    ...block.rows.flatMap((row, r) => [
      ...(row.cell.key === row.key ? [] : [{ path: `${path}.rows[${r}].cell.key`, message: "is not the row's" }]),
      ...((row.measure === "reduction" || row.measure === "saving") === (row.of !== undefined)
        ? []
        : [{ path: `${path}.rows[${r}].of`, message: "belongs to reductions and savings, and to all of them" }]),
    ]),
  ]);
  return [...second, ...inner, ...indicators(template).flatMap((cell) => summaryLink(cell, rows))];
}

function rowsFaults(block: RowsBlock, path: string): TemplateFault[] {
  const { markers, printed, options, columns } = block;
  const count = (list: readonly Wording[]) => list.length === printed;
  const needed = options ? ["name", "investment", "benefit"] : [];
  const missing = needed.filter((key) => !columns.some(({ cell }) => cell.key === key));
  return [
    ...(markers && !count(markers) ? [{ path: `${path}.markers`, message: `are not ${printed}` }] : []),
    ...missing.map((key) => ({ path: `${path}.columns`, message: `have no "${key}"` })),
  ];
}

/** Faults that the shape alone cannot show: keys twice, loose references, formulas, units, pairs and sources. */
export function performanceFaults(template: PerformanceTemplate): TemplateFault[] {
  const yearly = blocksOf(template, "indicators").length > 0;
  return [
    ...keyFaults(template),
    ...formulaFaults(template),
    ...allSpots(template).flatMap(figureFaults),
    ...pairFaults([...singles(template), ...indicators(template)], "blocks"),
    ...summaryFaults(template),
    ...blocksOf(template, "rows").flatMap(({ path, block }) => rowsFaults(block, path)),
    ...(yearly === template.years.length > 0 ? [] : [{ path: "years", message: "and indicators go together" }]),
    ...originFaults(template),
  ];
}
