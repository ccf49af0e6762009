import type { StatedClearing } from "../../core/panel/decisions";
import type { PanelMethod } from "../../core/panel/report";

/** What the leader decides on the screen: the same that `--decisions` takes from a file. */
export interface Decided {
  readonly leader: string;
  readonly method: PanelMethod;
  /** Agreed points by row id; raw. */
  readonly agreed: Readonly<Record<string, unknown>>;
  readonly vetoes: Readonly<Record<string, StatedClearing>>;
  readonly gates: Readonly<Record<string, StatedClearing>>;
  /** Names of experts by file. */
  readonly experts: Readonly<Record<string, string>>;
  /** Names of experts who step aside. */
  readonly recused: readonly string[];
}

/** Nothing decided yet. */
export const UNDECIDED: Decided = {
  leader: "",
  method: "mean",
  agreed: {},
  vetoes: {},
  gates: {},
  experts: {},
  recused: [],
};

/** A group of decisions with one of them replaced; null takes it out. */
export function withDecision<Value>(
  group: Readonly<Record<string, Value>>,
  id: string,
  value: Value | null,
): Readonly<Record<string, Value>> {
  const others = Object.entries(group).filter(([key]) => key !== id);
  return Object.fromEntries(value === null ? others : [...others, [id, value]]);
}

/** Without what was decided about another table's items and clauses. */
export function withoutTable(decided: Decided): Decided {
  return { ...decided, agreed: {}, vetoes: {}, gates: {} };
}
