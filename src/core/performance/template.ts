/**
 * A performance table (绩效表) as data: blocks from top to bottom, as one regulation prints them.
 *
 * Labels are the regulation's own wording, verbatim; names of cells are ours. A table of ours says so (`official`).
 * `addresses.ts` gives the JSON pointer of every cell.
 */
import type { Made } from "../made";
import type { Force, Remark, Source } from "../template";
import type { Bilingual, Cell, Formula, NumberCell, OptionKind, OptionMeasure, OptionStatus, YearCell } from "./cell";

/** Something printed, and where it stands. Tables of ours have no source. */
export interface Wording {
  readonly text: string;
  readonly source?: Source;
  readonly remarks?: readonly Remark[];
}

/** A printed label with the cells that belong to it. Without cells: words printed for a stamp or a signature. */
export interface Field {
  /** Null where the form prints no label. */
  readonly label: string | null;
  readonly cells: readonly Cell[];
  readonly source?: Source;
  readonly remarks?: readonly Remark[];
}

/** Fields printed beside one another. */
export interface FieldRow {
  /** The row's number as printed; null where none is printed. */
  readonly number: string | null;
  /** What is printed at the left for the whole row. */
  readonly heading?: Wording;
  readonly fields: readonly Field[];
}

/** Labelled single cells. */
export interface FieldsBlock {
  readonly kind: "fields";
  readonly key: string;
  readonly title: Wording | null;
  readonly rows: readonly FieldRow[];
}

/** One statistical year: a column of every block of indicators. */
export interface YearSlot {
  /** Holds the year's number; its key (y1, y2, y3) addresses the column whatever year is typed. */
  readonly cell: YearCell;
  /** How the year stands to the audit; null where the form does not say. "earlier" comes before "before". */
  readonly role: "earlier" | "before" | "after" | null;
  /** True for a column that the enterprise may do without. */
  readonly optional: boolean;
  readonly source?: Source;
}

/** One printed row of indicators. The cells stand in every year's column, under the row's one label. */
export interface IndicatorRow {
  readonly key: string;
  /** Printed at the left of neighbouring rows with the same group. */
  readonly group: string | null;
  readonly label: string;
  /** Cells filled once a row, in the label: the name of a material, its unit. */
  readonly naming?: readonly Cell[];
  readonly cells: readonly Cell[];
  readonly source?: Source;
  readonly remarks?: readonly Remark[];
}

/** A column computed from other columns of its row, after the years; for figures only. */
export interface ComputedColumn {
  readonly key: string;
  readonly header: string;
  readonly cell: NumberCell & { readonly formula: Formula };
}

/** Indicators × years. */
export interface IndicatorsBlock {
  readonly kind: "indicators";
  readonly key: string;
  readonly title: Wording | null;
  /** Printed above the labels (统计年度). */
  readonly corner: Wording | null;
  readonly rows: readonly IndicatorRow[];
  readonly columns: readonly ComputedColumn[];
}

/** A printed heading over columns of the options' summary. */
export interface SummaryGroup {
  readonly key: OptionKind;
  readonly label: string;
  /** The money limit (分类标准) asked in the heading. */
  readonly limit?: NumberCell;
  readonly source?: Source;
  readonly remarks?: readonly Remark[];
}

/** A column of the options' summary: options of one kind and status. */
export interface SummaryColumn {
  readonly key: string;
  /** Key of the heading above. */
  readonly group: OptionKind | null;
  readonly header: string;
  readonly optionKind: OptionKind;
  readonly status: OptionStatus;
  /** Present: the column is computed from others. */
  readonly formula?: Formula;
  readonly source?: Source;
}

/** A row of the options' summary. Its cell stands in every column. */
export interface SummaryRow extends OptionMeasure {
  readonly key: string;
  readonly group: Wording | null;
  readonly label: string;
  /** Key and name are the row's; a formula names other rows of the same column. */
  readonly cell: NumberCell;
  readonly source?: Source;
  readonly remarks?: readonly Remark[];
}

/** Options by kind and status, with totals. Each cell may be typed or counted from the ledger; computed columns are neither. */
export interface OptionsBlock {
  readonly kind: "options";
  readonly key: string;
  readonly title: Wording | null;
  readonly corner: Wording | null;
  readonly groups: readonly SummaryGroup[];
  readonly columns: readonly SummaryColumn[];
  readonly rows: readonly SummaryRow[];
}

/** A column of repeated rows. */
export interface RowColumn {
  /** Null where the form prints no header and words stand in each row instead. */
  readonly header: string | null;
  /** Printed above the headers of neighbouring columns. */
  readonly group: string | null;
  readonly cell: Cell;
  readonly source?: Source;
}

/** Rows of one kind, as many as there are matters to tell. */
export interface RowsBlock {
  readonly kind: "rows";
  readonly key: string;
  readonly title: Wording | null;
  readonly columns: readonly RowColumn[];
  /** Rows that the form prints. */
  readonly printed: number;
  /** The printed rows' numbers, as many as `printed`. */
  readonly markers?: readonly Wording[];
  /** Present: each row is an option of this kind and status (columns name, investment, benefit). */
  readonly options?: { readonly kind: OptionKind; readonly status: OptionStatus };
  readonly remarks?: readonly Remark[];
}

/** Printed words under the table. */
export interface NotesBlock {
  readonly kind: "notes";
  readonly key: string;
  readonly notes: readonly Wording[];
}

/** A part of the form. */
export type Block = FieldsBlock | IndicatorsBlock | OptionsBlock | RowsBlock | NotesBlock;

/** A performance table. */
export interface PerformanceTemplate {
  readonly schemaVersion: 1;
  readonly kind: "performance";
  readonly id: string;
  /** Raised by one whenever the file's content changes after release. */
  readonly version: number;
  /** The form's printed title. */
  readonly title: string;
  /** The regulation's title; null for a table of ours. */
  readonly regulation: string | null;
  readonly place: Bilingual;
  readonly year: number | null;
  readonly audit: "voluntary" | "mandatory" | "any";
  readonly stage: "assessment" | "acceptance" | "renewal" | "any";
  /** False for a table that no authority issued. */
  readonly official: boolean;
  /** Null for a table of ours. */
  readonly force: Force | null;
  /** Null for a table of ours. Lines are the form's. */
  readonly source: {
    readonly file: string;
    readonly lines: readonly [number, number];
    readonly number: string | null;
    readonly date: string | null;
    readonly articles: readonly string[];
  } | null;
  /** The statistical years, in order; empty where the form has no indicators by year. */
  readonly years: readonly YearSlot[];
  readonly blocks: readonly Block[];
  readonly remarks: readonly Remark[];
  /** Present in tables that users make. */
  readonly made?: Made;
}
