/**
 * A scoring table (评分表) as data: what one regulation prints, and how we read it.
 *
 * Official wording is the regulation's own, in Chinese, in every language of the interface.
 * `schema.ts` in the templates room checks the shape; nothing here throws.
 */
import type { Made } from "./made";
import { oncePer } from "./remember";

/** Where a piece of wording stands in the collected regulations. */
export interface Source {
  /** File of the collection; the template's own file when absent. */
  readonly file?: string;
  /** First and last line of the passage, counted from 1, both included. */
  readonly lines: readonly [number, number];
  /**
   * Fragments of the wording in the order of the file, when a page or column break cuts it up.
   * Absent: the wording stands there in one piece (text, then requirement).
   */
  readonly parts?: readonly string[];
}

/** Words of ours about the source: contradictions, readings, corrected slips. Never official wording. */
export interface Remark {
  readonly zh: string;
  readonly en: string;
  /** For a corrected slip of the source: what the file says, and what stands in the template instead. */
  readonly slip?: { readonly seed: string; readonly corrected: string };
}

/** One permitted value of a level item, or a permitted range ("1-2 分"). Points. */
export interface Level {
  readonly from: number;
  readonly to: number;
  /** The regulation's words for this level; null for the 0 that we add below the lowest printed one. */
  readonly text: string | null;
}

/** A stretch of metric values and the points it permits. Bounds in the metric's unit; an absent bound is open. */
export interface MetricRule {
  readonly atLeast?: number;
  readonly moreThan?: number;
  readonly atMost?: number;
  readonly lessThan?: number;
  /** Points permitted while the metric lies in the stretch, both ends included. */
  readonly from: number;
  readonly to: number;
  /** True where the source says nothing about this stretch and we accept what lies between its neighbours. */
  readonly gap?: boolean;
}

/** A measured figure that bounds an item's score, for example a yearly compliance rate. */
export interface Metric {
  /** Key in `Entries.metrics[item]`. */
  readonly key: string;
  readonly name: { readonly zh: string; readonly en: string };
  readonly unit: string;
  /** Smallest and largest value that make sense, both included; null is unbounded. */
  readonly min: number | null;
  readonly max: number | null;
  readonly rules: readonly MetricRule[];
}

/** An item (条目), or a group or item that is scored through its `items`. */
export interface Item {
  /** Positions counted from 1 within the parent: "2.1", "3.2.4". Never changes. */
  readonly id: string;
  /** The number as printed; null where none is printed. */
  readonly number: string | null;
  readonly text: string;
  readonly requirement?: string;
  /** Points. For a node with `items`: their sum. */
  readonly max: number;
  readonly levels?: readonly Level[];
  readonly metrics?: readonly Metric[];
  readonly items?: readonly Item[];
  readonly source: Source;
  readonly remarks?: readonly Remark[];
}

/** A section (大项) of the table. */
export interface Section {
  readonly id: string;
  readonly number: string | null;
  readonly title: string;
  readonly max: number;
  readonly items: readonly Item[];
  readonly source: Source;
  readonly remarks?: readonly Remark[];
}

/** Points on top of the sections' total. A blank is not claimed; else between `min` and `max`, both included. */
export interface Bonus {
  readonly id: string;
  readonly text: string;
  readonly min: number;
  readonly max: number;
  readonly article: string;
  readonly source: Source;
  readonly remarks?: readonly Remark[];
}

/** A numbered clause of the regulation that is answered, not scored. */
export interface Clause {
  readonly id: string;
  readonly number: string | null;
  readonly text: string;
  /** Article (条) or note in which the clause stands. */
  readonly article: string;
  readonly source: Source;
  readonly remarks?: readonly Remark[];
}

/** A veto (否决项): one that holds is enough to fail. */
export interface Veto extends Clause {
  /** Decided by the total alone: the veto holds below this many points. Never set by hand. */
  readonly totalBelow?: number;
}

/** A fact that gives the named items their full marks. */
export interface Condition extends Clause {
  readonly fullMarks: readonly string[];
}

/** A grade (等级): totals from `min` up to the next band above. Bands stand highest first. */
export interface Band {
  /** The finest word, for example 优秀. */
  readonly label: string;
  /** The pass or fail word, for example 合格. */
  readonly result: string;
  readonly pass: boolean;
  /** Lower bound in points; null for the lowest band. */
  readonly min: number | null;
  /** Whether `min` itself belongs to the band. */
  readonly inclusive: boolean;
  /** Title that the grade may lead to; it does not confer it. */
  readonly honour?: string;
  readonly article: string;
  /** The rule's wording. */
  readonly text: string;
  readonly source: Source;
  readonly remarks?: readonly Remark[];
}

/** One of a checklist's conditions (条件、检查内容): it is answered with one of the checklist's grades. */
export interface Criterion extends Clause {
  /** The printed heading that it stands under. */
  readonly group?: string;
}

/** Criteria that must have a grade: "all of them" or "all but two of these". */
export interface Need {
  /** The grade that is enough, or any before it. */
  readonly grade: string;
  /** Ids of the criteria; all of them when absent. */
  readonly of?: readonly string[];
  /** How many of them may stay below; none when absent. */
  readonly allBut?: number;
}

/** What a checklist's answers come to: the first of the outcomes whose needs are all met. */
export interface Outcome extends Omit<Band, "min" | "inclusive"> {
  /** Empty for the last outcome, which fails. */
  readonly needs: readonly Need[];
}

/** Conditions without points. */
export interface Checklist {
  /** Present where the source prints no form: its title, order and grades are ours then. */
  readonly printed?: false;
  /** The words that a criterion is answered with, the best first. */
  readonly grades: readonly string[];
  /** Empty where the source has nothing but vetoes. */
  readonly criteria: readonly Criterion[];
  /** The best first, only the last one fails; empty where the source does not say what the grades come to. */
  readonly outcomes: readonly Outcome[];
}

/** How many experts the panel needs. */
export interface PanelRule {
  readonly min: number;
  readonly max?: number;
  /** Present where the number must be odd. */
  readonly odd?: true;
  readonly text: string;
  readonly article: string;
  readonly source: Source;
}

/** A rule quoted with its place: recusal (回避), re-allocation of maxima. */
export interface QuotedRule {
  readonly text: string;
  readonly article: string;
  readonly source: Source;
}

/**
 * What a column of the printed form holds. With a "section" column sections are merged down that column; without
 * one each section has a row of its own. With a "requirement" column an item's sub-items stand there, beside it.
 */
export type ColumnRole = "section" | "number" | "text" | "requirement" | "max" | "score" | "reason" | "remark";

/** The printed form: its columns from left to right, and its notes. */
export interface Form {
  readonly columns: readonly { readonly role: ColumnRole; readonly header: string }[];
  /** Label of the total's row as printed (累计分值, 合计, 总分). */
  readonly totalLabel: string;
  /** Label of each section's subtotal row, where the form prints one (分数小计). */
  readonly subtotalLabel?: string;
  /** Notes under the table as printed, one a paragraph. */
  readonly notes: readonly { readonly text: string; readonly source: Source }[];
  /** What the form prints for signatures, for example 评审专家签字. */
  readonly signature: string;
}

/** Whether the rules are still law, as far as the collected regulations say. */
export interface Force {
  readonly state: "in-force" | "repealed";
  /** ISO dates; null where the source gives none. */
  readonly from: string | null;
  readonly until: string | null;
  /** The repealing or limiting article, in words. */
  readonly note?: { readonly zh: string; readonly en: string };
}

/** A scoring table with its rules, or a checklist with its. */
export interface Template {
  readonly schemaVersion: 1;
  readonly kind: "scoring";
  readonly id: string;
  /** Raised by one whenever the file's content changes after release. */
  readonly version: number;
  /** The form's printed title. */
  readonly title: string;
  /** The regulation's title. */
  readonly regulation: string;
  readonly place: { readonly zh: string; readonly en: string };
  readonly year: number | null;
  readonly audit: "voluntary" | "mandatory" | "any";
  readonly stage: "assessment" | "acceptance";
  /** False for a text that no authority issued. */
  readonly official: boolean;
  readonly force: Force;
  readonly source: {
    readonly file: string;
    readonly lines: readonly [number, number];
    /** Document number (文号); null where there is none. */
    readonly number: string | null;
    /** Date of issue, ISO; null where the source gives none. */
    readonly date: string | null;
    readonly articles: readonly string[];
  };
  /** Full marks of the table without bonus; 0 where a checklist stands in the place of points. */
  readonly total: number;
  /** Empty where the source has the rules but not the table's items. */
  readonly sections: readonly Section[];
  readonly bonus: readonly Bonus[];
  readonly vetoes: readonly Veto[];
  /** Pass/fail matters reported beside the grade. */
  readonly gates: readonly Clause[];
  readonly eligibility: readonly Clause[];
  readonly conditions: readonly Condition[];
  /** Conditions that are answered instead of scored. A table has sections, or a checklist, or is rules only. */
  readonly checklist?: Checklist;
  /** Empty where the source prints no pass mark. */
  readonly bands: readonly Band[];
  /** The failing word; `printed` is false where the source has none and 不合格 is ours. */
  readonly failing: { readonly label: string; readonly printed: boolean; readonly article?: string };
  readonly panel: PanelRule | null;
  readonly recusal: QuotedRule | null;
  /** Present where item maxima may be changed as long as each section keeps its own. */
  readonly reallocation: QuotedRule | null;
  /** Null for rules without items. */
  readonly form: Form | null;
  readonly remarks: readonly Remark[];
  /** Absent from built-in tables. */
  readonly made?: Made;
}

/** The items that take a score of their own, in the table's order. */
export const leaves: (items: readonly Item[]) => readonly Item[] = oncePer((items: readonly Item[]) =>
  items.flatMap((item) => (item.items ? leaves(item.items) : [item])),
);

/** Every leaf item of every section, in the table's order. */
export const allLeaves = oncePer(({ sections }: Template) => sections.flatMap(({ items }) => leaves(items)));

/** The whole tree of items below `items`, parents before children. */
export const allItems: (items: readonly Item[]) => readonly Item[] = oncePer((items: readonly Item[]) =>
  items.flatMap((item) => [item, ...(item.items ? allItems(item.items) : [])]),
);

/** Every item and group of every section, parents before children. */
export const everyItem = oncePer(({ sections }: Template) => sections.flatMap(({ items }) => allItems(items)));

/** True where the table's deductions need a reason (扣分原因). */
export function asksReasons(template: Template): boolean {
  return template.form?.columns.some((column) => column.role === "reason") ?? false;
}
