/** What can be chosen for a doubt about a performance table. */
type Choice = "one-cell" | "two-cells" | "take-as-entry" | "take-as-note" | "add-entry";

/** What is to be mended in an entry, or in the table. */
type Problem = "label-missing" | "name-missing" | "cell-missing" | "unit-differs" | "no-entries";

/** Words of the screens that make a performance table. */
export interface FormImportWords {
  /** What a block without a title is called. */
  readonly blocks: Readonly<Record<"fields" | "indicators" | "options" | "rows" | "notes", string>>;
  /** The same with its first label, to tell it from others. */
  readonly untitled: (kind: string, first: string) => string;
  /** How many labels a block has, and how many places in it want a look. */
  readonly count: (entries: number, open: number) => string;
  readonly blockTitle: string;
  readonly label: string;
  readonly name: (index: number) => string;
  readonly takes: string;
  readonly takesOf: (name: string) => string;
  readonly kinds: Readonly<Record<"text" | "date" | "list" | "year", string>>;
  /** A figure in a unit. */
  readonly figure: (unit: string) => string;
  /** Heading of the units in a list of choices. */
  readonly figures: string;
  /** Printed words beside which nothing is filled in. */
  readonly stamp: string;
  readonly out: string;
  readonly drop: string;
  readonly restore: string;
  readonly removeCell: (name: string) => string;
  readonly addCell: string;
  readonly add: string;
  readonly addTo: (block: string) => string;
  readonly years: (names: string) => string;
  readonly yearName: (index: number) => string;
  readonly yearRole: (index: number) => string;
  readonly roles: Readonly<Record<"earlier" | "before" | "after" | "none", string>>;
  readonly choices: Readonly<Record<Choice, string>>;
  /** Says of all open doubts of one kind that they were looked at. */
  readonly settleAll: (count: number) => string;
  readonly problems: Readonly<Record<Problem, string>>;
  readonly file: string;
  readonly use: string;
}
