/** What consolidation keeps of one workbook: a line of plain JSON, small enough to hold a province's. */
import type { Severity } from "../finding";

/** Version of the line's shape; a reader refuses a higher one. */
export const RECORD_FORMAT = 1;

/** Bytes of a line that are aimed at: findings give way, the worst come first and the rest is counted. */
export const RECORD_BYTES = 5_000;
/** Bytes that the findings of a table may take in any case. */
export const FINDING_BYTES = 600;

/** A finding, reduced to what a list of problems shows. */
export interface FindingRecord {
  readonly code: string;
  readonly severity: Severity;
  /** Sheet and cell, "" where none is known. */
  readonly sheet: string;
  readonly cell: string;
  readonly message: string;
}

/** Why a workbook, or one of its tables, could not be used. */
export interface FaultRecord {
  readonly code: string;
  readonly message: string;
  /** Id of the table concerned; "" for the whole file. */
  readonly template: string;
}

/** How many findings there are of each severity. */
export type FindingCounts = Readonly<Record<Severity, number>>;

/** The audited enterprise as its workbook tells it, "" where blank. */
export interface EnterpriseRecord {
  readonly name: string;
  /** Unified social credit code as typed. */
  readonly code: string;
  readonly place: string;
  readonly industry: string;
}

/** What consolidation asks of every table: whose it is, and of which year. */
export const IDENTITY_FIELDS = ["name", "code", "place", "industry", "date"] as const;
export type IdentityField = (typeof IDENTITY_FIELDS)[number];

/** The stages that tables belong to. */
export const STAGES = ["assessment", "acceptance", "renewal", "any"] as const;
export type Stage = (typeof STAGES)[number];

interface TableBase {
  readonly template: string;
  /** Title of a table that is not built in, as its workbook has it; "" for one that is. */
  readonly ownTitle: string;
  /** Version that the workbook states; "" where it states none. */
  readonly version: string;
  /** Stage of the audit at which the table is used; "any" where it does not matter. */
  readonly stage: Stage;
  /** Whether the table was made from the content that we have under that id; null where the workbook does not say. */
  readonly known: boolean | null;
  readonly enterprise: EnterpriseRecord;
  /** Day or month of the assessment or acceptance, ISO 8601; "" where blank or unreadable. */
  readonly date: string;
  /** Year of that date, or the year that the table's figures are about. */
  readonly year: number | null;
  readonly complete: boolean;
  readonly counts: FindingCounts;
  /** The worst first; fewer than `counts` say where a line would grow too long. */
  readonly findings: readonly FindingRecord[];
}

/** A scoring table. Points are exact. */
export interface ScoringRecord extends TableBase {
  readonly kind: "scoring";
  readonly experts: number;
  readonly sections: readonly { readonly id: string; readonly score: number | null; readonly max: number }[];
  readonly bonus: number | null;
  readonly total: number | null;
  readonly provisional: number;
  readonly max: number;
  readonly grade: { readonly label: string; readonly result: string; readonly pass: boolean } | null;
  readonly vetoes: readonly string[];
  /** Gates that were failed. */
  readonly failedGates: readonly string[];
  /** What the workbook itself states, as shown; "" where it states nothing. */
  readonly declared: { readonly total: string; readonly grade: string };
  /** Whether a stated result differs from the recomputed one. */
  readonly altered: boolean;
}

/** Options of one kind and status: how many, 万元, 万元 a year; exact decimals, null where not reported. */
export interface OptionsRecord {
  readonly count: string | null;
  readonly investment: string | null;
  readonly benefit: string | null;
}

/** Kinds and statuses of options that are kept apart; totals of both are sums of these. */
export const OPTION_GROUPS = ["low.implemented", "low.planned", "high.implemented", "high.planned"] as const;
export type OptionGroup = (typeof OPTION_GROUPS)[number];

/** A yearly effect of the options: exact decimals in the base unit (t, tce, tCO2, m3, kWh a year), null: not reported. */
export interface EffectRecord {
  /** "energy", "water", "material", a carrier of energy, or a pollutant; carriers and resources are saved. */
  readonly of: string;
  readonly measure: "saving" | "reduction";
  readonly unit: string;
  readonly implemented: string | null;
  readonly planned: string | null;
}

/** A performance table. */
export interface PerformanceRecord extends TableBase {
  readonly kind: "performance";
  /** What its form has no cell for. */
  readonly unasked: readonly IdentityField[];
  /** Figures with so many digits that they cannot be meant; they are not reported. */
  readonly beyond: number;
  readonly options: Readonly<Record<OptionGroup, OptionsRecord>>;
  /** Options of both kinds, where the form tells no more. */
  readonly allOptions: { readonly implemented: OptionsRecord; readonly planned: OptionsRecord };
  /** Those with a figure. */
  readonly effects: readonly EffectRecord[];
}

/** A table of a workbook. */
export type TableRecord = ScoringRecord | PerformanceRecord;

/** One workbook. */
export interface FileRecord {
  readonly format: typeof RECORD_FORMAT;
  /** Path within what was consolidated, with "/" between folders. */
  readonly file: string;
  /** Bytes. */
  readonly size: number;
  /** SHA-256 of the content, in hexadecimal. */
  readonly sha256: string;
  readonly faults: readonly FaultRecord[];
  readonly tables: readonly TableRecord[];
}
