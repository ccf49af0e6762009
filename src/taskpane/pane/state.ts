import type { Fault } from "../../core/fault";
import type { PerformanceReport } from "../../core/performance/report";
import type { Report } from "../../core/report";
import type { OpenPerformance, OpenScoring } from "../../tasks/openTable";

/** The screens of a scoring table that is open. */
export const SCREENS = ["cover", "score", "vetoes", "check", "result"] as const;
export type ScoringScreen = (typeof SCREENS)[number];

/** The screens of a performance table that is open. */
export const PERFORMANCE_SCREENS = ["form", "ledger", "feasibility", "coefficients", "check", "result"] as const;
export type PerformanceScreen = (typeof PERFORMANCE_SCREENS)[number];

/** The screens of a table that is open. */
export type Screen = ScoringScreen | PerformanceScreen;

/** What can be done with many workbooks, each on a screen of its own. */
export const TOOLS = ["panel", "consolidate"] as const;

/** What can be done without an open table; `importing` makes a table. */
export type Tool = (typeof TOOLS)[number] | "importing";

/** What the pane waits for. */
export type Busy = "opening" | "loading" | "checking" | "writing" | "restoring" | "saving" | "marking";

/** Something that went well and may be said once. */
export type Notice = "loaded" | "opened" | "checked" | "written" | "restored" | "saved" | "marked" | "unmarked";

/** The field that asks for the keyboard. `request` grows, so that the same field can ask again. */
export interface FocusRequest {
  readonly path: string;
  readonly request: number;
}

/** A scoring table that is open in the pane. */
export interface PaneScoring {
  readonly kind: "scoring";
  /** The table with the entries that the pane shows. */
  readonly open: OpenScoring;
  readonly report: Report;
}

/** A performance table that is open in the pane. */
export interface PanePerformance {
  readonly kind: "performance";
  /** The table with the entries that the pane shows. */
  readonly open: OpenPerformance;
  readonly report: PerformanceReport;
}

/** A table that is open in the pane. */
export type PaneTable = PaneScoring | PanePerformance;

/** Everything the pane shows; replaced as a whole whenever something changes. */
export interface PaneState {
  /** False until the pane knows whether the workbook holds a table. */
  readonly isReady: boolean;
  readonly table: PaneTable | null;
  /** The tool that is shown in the place of the tables; null while none is. */
  readonly tool: Tool | null;
  /** Ids of the templates to choose from where the workbook holds several tables. */
  readonly choices: readonly string[];
  readonly busy: Busy | null;
  readonly problem: Fault | null;
  /** Name of the file that the problem is about; null for the open workbook. */
  readonly problemFile: string | null;
  readonly notice: Notice | null;
  readonly screen: Screen;
  /** Id of the section whose items are shown, or key of the block whose cells are. */
  readonly section: string | null;
  /** Row of the ledger that is edited as a whole, counted from 0; null while all rows are shown. */
  readonly row: number | null;
  readonly focus: FocusRequest | null;
  readonly canUndo: boolean;
  /** Whether entries wait to be written into the workbook. */
  readonly isPending: boolean;
  /** Whether the result was the last thing written, so that it can be taken back. */
  readonly canRestore: boolean;
  /** Whether findings are marked in the sheets. */
  readonly isMarked: boolean;
  /** What a person wants to do although it throws unsaved changes away; they are asked first. */
  readonly risky: (() => void) | null;
  /** Name of the open file and whether it has unsaved changes; null in Excel. */
  readonly file: { readonly name: string; readonly isChanged: boolean } | null;
}

/** What the pane no longer shows once its table is closed. */
export const CLOSED = {
  table: null,
  tool: null,
  choices: [],
  row: null,
  canRestore: false,
  isMarked: false,
} satisfies Partial<PaneState>;

/** A pane that has just been opened. */
export const INITIAL: PaneState = {
  ...CLOSED,
  isReady: false,
  busy: null,
  problem: null,
  problemFile: null,
  notice: null,
  screen: "score",
  section: null,
  focus: null,
  canUndo: false,
  isPending: false,
  risky: null,
  file: null,
};
