import type Big from "big.js";
import type { OptionFigure } from "../performance/cell";
import { optionFigures, summedFigure } from "../performance/checks/optionCells";
import type { Figures } from "../performance/figures";

/** Statuses of options that add up. */
export type Status = "implemented" | "planned";
type FiguresOf = ReadonlyMap<
  string,
  readonly { readonly path: string; readonly factor: string; readonly unit: string }[]
>;

function keyOf({ measure, of, kind, status }: OptionFigure): string {
  return [measure, of ?? "", kind, status].join(" ");
}

/** The form's own cells for each figure of options, found once. */
function cellsOf(figures: Figures): FiguresOf {
  const cells = new Map<string, { path: string; factor: string; unit: string }[]>();
  for (const [path, { place, ...figure }] of optionFigures(figures)) {
    const { base, factor } = place.cell.unit;
    const known = cells.get(keyOf(figure));
    const cell = { path, factor: String(factor), unit: base };
    if (known) known.push(cell);
    else cells.set(keyOf(figure), [cell]);
  }
  return cells;
}

/** Works out figures of options in base units: the form's own cell first, then the ledger, then the sum of two kinds. */
export class OptionReader {
  private readonly cells: FiguresOf;

  constructor(private readonly figures: Figures) {
    this.cells = cellsOf(figures);
  }

  /** What the form tells of; each measure and subject once, with its base unit and the factor of its unit. */
  effects(): { measure: "saving" | "reduction"; of: string; unit: string; factor: string }[] {
    const found = new Map<string, { measure: "saving" | "reduction"; of: string; unit: string; factor: string }>();
    for (const [key, [cell]] of this.cells) {
      const [measure, of = ""] = key.split(" ");
      if ((measure !== "saving" && measure !== "reduction") || of === "" || !cell) continue;
      if (!found.has(`${measure} ${of}`))
        found.set(`${measure} ${of}`, { measure, of, unit: cell.unit, factor: cell.factor });
    }
    return [...found.values()];
  }

  /** @param factor of the ledger's unit, where the figure comes from there. */
  figure(wanted: OptionFigure, factor: string): Big | null {
    return this.onForm(wanted) ?? this.fromLedger(wanted, factor) ?? this.ofBothKinds(wanted, factor);
  }

  private onForm(wanted: OptionFigure): Big | null {
    for (const { path, factor } of this.cells.get(keyOf(wanted)) ?? []) {
      const value = this.figures.value(path);
      if (value !== null) return value.times(factor);
    }
    return null;
  }

  /** Half a sum is none: nothing while an option's figure is missing, or an option has no kind or status. */
  private fromLedger(wanted: OptionFigure, factor: string): Big | null {
    const { ledger, summary } = this.figures;
    const summed = ledger.options.length > 0 ? summedFigure(this.figures, wanted) : undefined;
    return summed?.missing === 0 && summary.unplaced.length === 0 ? summed.sum.times(factor) : null;
  }

  private ofBothKinds(wanted: OptionFigure, factor: string): Big | null {
    if (wanted.kind !== "all") return null;
    const [low, high] = (["low", "high"] as const).map((kind) => this.figure({ ...wanted, kind }, factor));
    return low && high ? low.plus(high) : null;
  }
}
