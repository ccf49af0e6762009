import type { Severity } from "../finding";

/** What was found when experts' sheets were put together, by code. Points are written exactly, as text. */
export type PanelDetail =
  | { readonly code: "panel-too-small"; readonly count: number; readonly min: number; readonly article: string }
  | { readonly code: "panel-too-large"; readonly count: number; readonly max: number; readonly article: string }
  | { readonly code: "panel-even"; readonly count: number; readonly article: string }
  | { readonly code: "nobody-counted" }
  | { readonly code: "expert-unnamed"; readonly file: string }
  /** Two sheets of one expert: `same` when they say the same. The first counts. */
  | { readonly code: "expert-twice"; readonly expert: string; readonly first: string; readonly same: boolean }
  /** Named on a cover as a member, but no sheet of theirs is here. */
  | { readonly code: "expert-awaited"; readonly expert: string }
  | { readonly code: "expert-recused"; readonly expert: string; readonly article: string | null }
  | { readonly code: "recusal-undeclared"; readonly expert: string; readonly article: string }
  /** A recused expert's sheet ticks what the others do not count. */
  | { readonly code: "recused-tick"; readonly expert: string; readonly clause: string }
  | {
      readonly code: "enterprise-differs";
      readonly field: "code" | "name";
      readonly first: string;
      readonly second: string;
      readonly firstFile: string;
    }
  | { readonly code: "sheet-incomplete"; readonly expert: string; readonly items: readonly string[] }
  | { readonly code: "sheet-mistaken"; readonly expert: string; readonly items: readonly string[] }
  | { readonly code: "maxima-differ"; readonly items: readonly string[] }
  | { readonly code: "section-broken"; readonly section: string; readonly experts: readonly string[] }
  | {
      readonly code: "answers-differ";
      readonly clause: string;
      readonly yes: readonly string[];
      readonly no: readonly string[];
    }
  | { readonly code: "eligibility-doubted"; readonly clause: string; readonly experts: readonly string[] }
  | {
      readonly code: "disagreement";
      readonly item: string;
      readonly spread: string;
      readonly max: string;
      readonly highest: readonly string[];
      readonly lowest: readonly string[];
    }
  | {
      readonly code: "grades-differ";
      readonly grades: readonly { readonly expert: string; readonly label: string }[];
    }
  | { readonly code: "trimmed-needs-more"; readonly count: number; readonly min: number }
  | { readonly code: "agreed-refused"; readonly item: string; readonly shown: string }
  | { readonly code: "agreed-missing"; readonly items: readonly string[] }
  | {
      readonly code: "agreed-outside";
      readonly item: string;
      readonly agreed: string;
      readonly lowest: string;
      readonly highest: string;
    }
  | { readonly code: "veto-unanswered"; readonly clause: string; readonly experts: readonly string[] }
  | { readonly code: "gate-unanswered"; readonly clause: string; readonly experts: readonly string[] }
  | { readonly code: "answer-unreadable"; readonly clause: string; readonly experts: readonly string[] }
  | {
      readonly code: "clause-cleared";
      readonly clause: string;
      readonly by: string;
      readonly reason: string;
      readonly experts: readonly string[];
    }
  | { readonly code: "clearing-incomplete"; readonly clause: string; readonly lacks: "reason" | "name" }
  /** Cleared although nobody ticked it, or although the total decides it: the clearing changes nothing. */
  | { readonly code: "clearing-without-effect"; readonly clause: string; readonly derived: boolean }
  | { readonly code: "decision-unknown"; readonly key: string }
  | { readonly code: "decision-shape"; readonly key: string; readonly expected: "object" | "list" | "text" | "method" };

/** Every code of a panel's finding. */
export type PanelCode = PanelDetail["code"];

/** One thing found when experts' sheets were put together. An error keeps the panel from a grade. */
export type PanelFinding = PanelDetail & {
  readonly severity: Severity;
  /** File of the sheet concerned, where it is one. */
  readonly file?: string;
};
