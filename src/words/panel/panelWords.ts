import type { PanelCode, PanelDetail } from "../../core/panel/finding";
import type { PanelClause, PanelMethod, Standing } from "../../core/panel/report";

/** What a person calls an item, section or clause by its id. */
export type Label = (id: string) => string;

/** A sentence for each code, from the detail of that code. */
export type PanelSentences = {
  readonly [Code in PanelCode]: (detail: Extract<PanelDetail, { code: Code }>, label: Label) => string;
};

/** Words about a panel's sheets put together. */
export interface PanelWords {
  readonly findings: PanelSentences;
  readonly method: Readonly<Record<PanelMethod, string>>;
  readonly standing: Readonly<Record<Standing, string>>;
  readonly state: Readonly<Record<PanelClause["state"], string>>;
  readonly title: string;
  readonly experts: (counted: number, sheets: number) => string;
  readonly bonus: string;
  readonly total: string;
  readonly spread: string;
  readonly disputed: string;
  readonly agreed: string;
  readonly of: (points: string, max: string) => string;
  readonly vetoes: string;
  readonly gates: string;
  readonly grade: string;
  readonly noGrade: string;
  readonly tickedBy: (expert: string, reason: string | null) => string;
  readonly clearedBy: (by: string, reason: string) => string;
  readonly inFile: (file: string) => string;
  readonly disclaimer: string;
}
