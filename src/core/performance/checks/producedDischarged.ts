import { sum, spell } from "../../decimal";
import { pointer, type Finding } from "../../finding";
import { oncePer } from "../../remember";
import type { NumberCell, Pair } from "../cell";
import type { Figures } from "../figures";
import type { PerformanceTemplate } from "../template";
import type { PerformanceCheck } from "./check";
import { cellsOfIndicators, citedAt, twoFigures } from "./tell";

/** Wastes that are stored: in one year more may go than comes. */
const STORED: readonly (string | undefined)[] = ["solid-waste", "hazardous-waste"];

/** What parts that were rounded may add up to, as a share of the whole. */
const ROUNDED = "1.005";

/** What becomes of what is produced. */
const PARTS: readonly Pair["side"][] = ["discharged", "utilised"];

type PairedCell = NumberCell & { readonly pair: Pair };

/** What is produced in a year, with the paths of what it goes to. */
interface Produced {
  readonly cell: PairedCell;
  readonly path: string;
  readonly parts: readonly string[];
}

function pairedCells(template: PerformanceTemplate): PairedCell[] {
  return cellsOfIndicators(template).filter(
    (cell): cell is PairedCell => cell.kind === "number" && cell.pair !== undefined,
  );
}

const producedIn = oncePer((template: PerformanceTemplate): readonly Produced[] => {
  const cells = pairedCells(template);
  return cells.flatMap((cell) => {
    if (cell.pair.side !== "produced") return [];
    const parts = cells.filter(({ pair }) => pair.id === cell.pair.id && PARTS.includes(pair.side));
    return template.years.map((year) => {
      const at = ({ key }: PairedCell) => pointer("indicators", key, year.cell.key);
      return { cell, path: at(cell), parts: parts.map(at) };
    });
  });
});

function ofYear(figures: Figures, { cell: produced, path, parts: paths }: Produced): Finding[] {
  const second = citedAt(figures, path);
  if (!second) return [];
  const parts = paths.map((part) => citedAt(figures, part)).filter((part) => part !== null);
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
  if (!main || more.length === 0) return [];
  const together = sum(parts.map(({ value }) => value));
  if (together.lte(second.value.times(ROUNDED))) return [];
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
export const producedDischarged: PerformanceCheck = (figures) =>
  producedIn(figures.template).flatMap((produced) => ofYear(figures, produced));
