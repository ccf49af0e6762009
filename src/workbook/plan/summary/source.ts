import type { Consolidation } from "../../../core/consolidate/consolidation";
import type { ListFinding } from "../../../core/consolidate/list";
import type { Problem } from "../../../core/consolidate/problems";

/** What the summary calls a table and its parts. */
export interface TableNames {
  readonly title: string;
  /** Titles of a scoring table's sections, in order. */
  readonly sections: readonly string[];
  /** Words for vetoes and gates by id. */
  readonly clauses: ReadonlyMap<string, string>;
}

/** All that the summary workbook is made of. */
export interface SummarySource {
  readonly consolidation: Consolidation;
  /** The day it is made, ISO 8601. */
  readonly date: string;
  /** By template id; a table of which nothing is known is called by its id. */
  readonly tables: ReadonlyMap<string, TableNames>;
  readonly problemText: (problem: Problem) => string;
  readonly listText: (finding: ListFinding) => string;
}

/** A table's title; its id where it is unknown. */
export function titleOf({ tables }: SummarySource, template: string): string {
  return tables.get(template)?.title ?? template;
}
