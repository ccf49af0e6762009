import type { Enterprise } from "../entries";
import type { Grade } from "../report";
import type { PanelFinding } from "./finding";

/**
 * How the experts' scores become one figure. No regulation says; so it is chosen and always printed.
 * "mean": of all counted experts; "trimmed": item by item without the highest and the lowest score, from five experts on;
 * "agreed": what the leader states, or what all experts gave alike.
 */
export const PANEL_METHODS = ["mean", "trimmed", "agreed"] as const;
export type PanelMethod = (typeof PANEL_METHODS)[number];

/** Ids of the rows beside the table's items: the total of rules without items, and the bonus. */
export const TOTAL_ROW = "total";
export const BONUS_ROW = "bonus";

/** Points of the panel, exactly `sum` over `parts`; `value` is the nearest number, to be shown. */
export interface PanelFigure {
  readonly value: number;
  /** A decimal. */
  readonly sum: string;
  readonly parts: number;
}

/** Whether a sheet is part of the panel's figure. */
export type Standing = "counted" | "recused" | "repeated";

/** One expert's sheet as the panel sees it. */
export interface PanelMember {
  readonly expert: string;
  readonly file: string;
  /** True: declared to have no interest; false: has one; null: not declared. */
  readonly noInterest: boolean | null;
  readonly standing: Standing;
  readonly complete: boolean;
  readonly total: number | null;
  readonly grade: string | null;
}

/** A reason that an expert gave. */
export interface ToldReason {
  readonly expert: string;
  readonly text: string;
}

/** One scored row: an item, the bonus, or the total of rules without items. */
export interface PanelRow {
  readonly id: string;
  /** Full marks; null where the counted experts do not agree on them, or for the bonus. */
  readonly max: number | null;
  /** Of the counted experts, in their order; null where there is no valid score. */
  readonly scores: readonly (number | null)[];
  /** Null while an expert's score is missing and none is agreed. */
  readonly figure: PanelFigure | null;
  /** True where the leader stated the figure. */
  readonly agreed: boolean;
  /** Highest less lowest score; null for fewer than two. */
  readonly spread: number | null;
  readonly disputed: boolean;
  readonly reasons: readonly ToldReason[];
}

/** A section: every counted expert's points and the panel's. */
export interface PanelSection {
  readonly id: string;
  readonly max: number;
  readonly scores: readonly (number | null)[];
  readonly figure: PanelFigure | null;
}

/** How the leader set aside what an expert ticked. */
export interface Clearing {
  readonly reason: string;
  readonly by: string;
}

/** A veto or gate as the panel answers it. */
export interface PanelClause {
  readonly id: string;
  /**
   * "holds": ticked (a gate: failed) by an expert and not cleared, or decided by the total; "cleared": set aside by the
   * leader; "no": nobody ticked it; "open": not answered by all, or not yet decided by the total; "unreadable".
   */
  readonly state: "holds" | "cleared" | "no" | "open" | "unreadable";
  readonly tickedBy: readonly { readonly expert: string; readonly reason: string | null }[];
  readonly unansweredBy: readonly string[];
  readonly clearing: Clearing | null;
  /** True for a veto that the total decides. */
  readonly derived: boolean;
}

/** The experts' sheets of one enterprise put together. A calculation and an opinion, not the bureau's decision. */
export interface PanelReport {
  /** Id of the template. */
  readonly template: string;
  readonly method: PanelMethod;
  readonly leader: string | null;
  readonly enterprise: Enterprise;
  /** Every sheet, in the order given. */
  readonly members: readonly PanelMember[];
  readonly rows: readonly PanelRow[];
  readonly sections: readonly PanelSection[];
  readonly bonus: PanelRow | null;
  /** Counted experts' totals, in their order. */
  readonly totals: readonly (number | null)[];
  readonly total: PanelFigure | null;
  /** Full marks without bonus. */
  readonly max: number;
  readonly vetoes: readonly PanelClause[];
  readonly gates: readonly PanelClause[];
  readonly grade: Grade | null;
  readonly findings: readonly PanelFinding[];
}
