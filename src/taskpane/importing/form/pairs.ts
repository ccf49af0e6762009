import type { Cell, Pair } from "../../../core/performance/cell";

/** The sides that the others of a pair are bounded by. */
const SOURCES: readonly Pair["side"][] = ["produced", "consumed"];

function pairOf(cell: Cell): Pair | undefined {
  return cell.kind === "number" ? cell.pair : undefined;
}

/** The pairs that still have a source and another side, in one unit. */
function wholePairs(cells: readonly Cell[]): ReadonlySet<string> {
  const ids = new Set(cells.flatMap((cell) => pairOf(cell)?.id ?? []));
  const whole = [...ids].filter((id) => {
    const members = cells.filter((cell) => pairOf(cell)?.id === id);
    const sources = members.filter((cell) => SOURCES.some((side) => side === pairOf(cell)?.side));
    const units = new Set(
      members.map((cell) => (cell.kind === "number" ? `${cell.unit.base} ${cell.unit.factor}` : "")),
    );
    return sources.length === 1 && members.length > 1 && units.size === 1;
  });
  return new Set(whole);
}

/**
 * What parts cells from others that were taken out or changed: a figure from its pair, and, as words, one whose unit was to
 * be named in a cell that is gone.
 * @param all every cell of the table.
 */
export function unbound(all: readonly Cell[]): (cell: Cell) => Cell {
  const whole = wholePairs(all);
  const texts = new Set(all.filter(({ kind }) => kind === "text").map(({ key }) => key));
  return (cell) => {
    if (cell.kind !== "number") return cell;
    const { key, name, unit, pair, ...rest } = cell;
    if (unit.from !== undefined && !texts.has(unit.from)) return { kind: "text", key, name };
    return pair && !whole.has(pair.id) ? { key, name, unit, ...rest } : cell;
  };
}
