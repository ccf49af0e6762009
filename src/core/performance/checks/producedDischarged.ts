import { sum, spell } from "../../decimal";
import { pointer, type Finding } from "../../finding";
import type { NumberCell, Pair } from "../cell";
import type { Figures } from "../figures";
import type { PerformanceCheck } from "./check";
import { blockOf, citedAt, twoFigures } from "./tell";

/** Wastes that are stored: in one year more may go than comes. */
const STORED: readonly (string | undefined)[] = ["solid-waste", "hazardous-waste"];

/** What parts that were rounded may add up to, as a share of the whole. */
const ROUNDED = "1.005";

type PairedCell = NumberCell & { readonly pair: Pair };

function pairedCells(figures: Figures): PairedCell[] {
  const cells = blockOf(figures, "indicators").flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  return cells.filter((cell): cell is PairedCell => cell.kind === "number" && cell.pair !== undefined);
}

function ofYear(figures: Figures, cells: readonly PairedCell[], produced: PairedCell, year: string): Finding[] {
  const second = citedAt(figures, pointer("indicators", produced.key, year));
  if (!second) return [];
  const parts = cells.flatMap((cell) => {
    const isPart = cell.pair.id === produced.pair.id && ["discharged", "utilised"].includes(cell.pair.side);
    const part = isPart ? citedAt(figures, pointer("indicators", cell.key, year)) : null;
    return part ? [part] : [];
  });
  const isStored = STORED.includes(produced.pollutant);
  const above = parts.filter(({ value }) => value.gt(second.value));
  if (above.length > 0) {
    return above.map((first) =>
      isStored
        ? twoFigures("handled-above-produced", "warning", first, second)
        : twoFigures("discharged-above-produced", "error", first, second),
    );
  }
  const [main, ...more] = parts;
  const together = sum(parts.map(({ value }) => value));
  if (!main || more.length === 0 || together.lte(second.value.times(ROUNDED))) return [];
  const name = {
    zh: parts.map(({ cell }) => cell.name.zh).join("与"),
    en: parts.map(({ cell }) => cell.name.en).join(" plus "),
  };
  const first = { path: main.path, figure: { ...main.figure, name, value: spell(together) } };
  return [
    twoFigures(
      "handled-above-produced",
      "warning",
      first,
      second,
      more.map(({ path }) => path),
    ),
  ];
}

/**
 * No more is discharged in a year than was produced. Solid waste may come from stock, so that there it is a warning, for
 * what is used and what is disposed of alone and together.
 */
export const producedDischarged: PerformanceCheck = (figures) => {
  const cells = pairedCells(figures);
  return cells
    .filter(({ pair }) => pair.side === "produced")
    .flatMap((produced) => figures.template.years.flatMap(({ cell }) => ofYear(figures, cells, produced, cell.key)));
};
