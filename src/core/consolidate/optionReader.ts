import Big from "big.js";
import type { OptionFigure } from "../performance/cell";
import { optionFigures, summedFigure } from "../performance/checks/optionCells";
import type { Figures } from "../performance/figures";
import { oncePer } from "../remember";

/** Statuses of options that add up. */
export type Status = "implemented" | "planned";
/** A cell of the form that holds a figure of options. */
interface FormCell {
  readonly path: string;
  /** Base unit, and what turns a figure into it. */
  readonly unit: string;
  readonly factor: Big;
}

/** What options change a year, with the base unit and the factor of the form's unit. */
export interface Effect extends Pick<FormCell, "unit" | "factor"> {
  readonly measure: "saving" | "reduction";
  readonly of: NonNullable<OptionFigure["of"]>;
}

type Placed = ReturnType<typeof optionFigures>;

function keyOf({ measure, of, kind, status }: OptionFigure): string {
  return `${measure} ${of ?? ""} ${kind} ${status}`;
}

/** The form's own cells for each figure of options. */
const cellsOf = oncePer((placed: Placed): ReadonlyMap<string, readonly FormCell[]> => {
  const cells = new Map<string, FormCell[]>();
  for (const [path, { place, ...figure }] of placed) {
    const { base, factor } = place.cell.unit;
    const cell = { path, unit: base, factor: new Big(factor) };
    cells.set(keyOf(figure), [...(cells.get(keyOf(figure)) ?? []), cell]);
  }
  return cells;
});

/** What a form tells of; each measure and subject once, as its first cell has it. */
const effectsOf = oncePer((placed: Placed): readonly Effect[] => {
  const found = new Map<string, Effect>();
  for (const { measure, of, place } of placed.values()) {
    if ((measure !== "saving" && measure !== "reduction") || of === undefined) continue;
    const { base, factor } = place.cell.unit;
    const key = `${measure} ${of}`;
    if (!found.has(key)) found.set(key, { measure, of, unit: base, factor: new Big(factor) });
  }
  return [...found.values()];
});

/** Works out figures of options in base units: the form's own cell first, then the ledger, then the sum of two kinds. */
export class OptionReader {
  private readonly placed: Placed;

  constructor(private readonly figures: Figures) {
    this.placed = optionFigures(figures);
  }

  /** What the form tells of. */
  effects(): readonly Effect[] {
    return effectsOf(this.placed);
  }

  /** @param factor of the ledger's unit, where the figure comes from there. */
  figure(wanted: OptionFigure, factor: Big): Big | null {
    return this.onForm(wanted) ?? this.fromLedger(wanted, factor) ?? this.ofBothKinds(wanted, factor);
  }

  private onForm(wanted: OptionFigure): Big | null {
    for (const { path, factor } of cellsOf(this.placed).get(keyOf(wanted)) ?? []) {
      const value = this.figures.value(path);
      if (value !== null) return value.times(factor);
    }
    return null;
  }

  /** Half a sum is none: nothing while an option's figure is missing, or an option has no kind or status. */
  private fromLedger(wanted: OptionFigure, factor: Big): Big | null {
    const { ledger, summary } = this.figures;
    const summed = ledger.options.length > 0 ? summedFigure(this.figures, wanted) : undefined;
    return summed?.missing === 0 && summary.unplaced.length === 0 ? summed.sum.times(factor) : null;
  }

  private ofBothKinds(wanted: OptionFigure, factor: Big): Big | null {
    if (wanted.kind !== "all") return null;
    const [low, high] = (["low", "high"] as const).map((kind) => this.figure({ ...wanted, kind }, factor));
    return low && high ? low.plus(high) : null;
  }
}
