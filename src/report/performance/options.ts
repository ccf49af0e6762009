import type { OptionKind, OptionStatus } from "../../core/performance/cell";
import type { Figures } from "../../core/performance/figures";
import { optionTotal } from "../../core/performance/optionTotal";
import { toldFigure } from "./numbers";

/** How many options of a kind and status there are, and their money, as text; null is not known. */
export interface OptionsTold {
  readonly kind: OptionKind;
  readonly status: OptionStatus;
  readonly count: string | null;
  /** 万元. */
  readonly investment: string | null;
  /** 万元 a year. */
  readonly benefit: string | null;
}

const KINDS: readonly OptionKind[] = ["low", "high", "all"];
const STATUSES: readonly OptionStatus[] = ["implemented", "planned", "all"];

/** The options of one kind and status. */
export function optionsTold(figures: Figures, kind: OptionKind, status: OptionStatus): OptionsTold {
  const told = (measure: "count" | "investment" | "benefit") => {
    const value = optionTotal(figures, { measure, kind, status });
    return value && toldFigure(value);
  };
  return { kind, status, count: told("count"), investment: told("investment"), benefit: told("benefit") };
}

/** The options of every kind and status of which something is known. */
export function allOptionsTold(figures: Figures): OptionsTold[] {
  const all = KINDS.flatMap((kind) => STATUSES.map((status) => optionsTold(figures, kind, status)));
  return all.filter(({ count, investment, benefit }) => count !== null || investment !== null || benefit !== null);
}
