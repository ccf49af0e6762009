/** How much of a change is worth saying: the figure with its sign. */
type Figure = string;

/** Words of the pane for performance tables, in one language of the interface. They are loaded with such a table. */
export interface PanePerformanceWords {
  readonly screens: Readonly<Record<"form" | "ledger" | "feasibility" | "coefficients" | "check" | "result", string>>;
  readonly summary: {
    readonly bar: string;
    readonly filled: (filled: number, count: number) => string;
    readonly findings: (errors: number, warnings: number) => string;
    readonly options: (count: Figure) => string;
    /** In 万元 and 万元 a year. */
    readonly money: (investment: Figure, benefit: Figure) => string;
    readonly energy: (change: Figure) => string;
    readonly progress: string;
  };
  readonly form: {
    readonly count: (filled: number, count: number) => string;
    readonly computed: string;
    readonly andMore: (label: string) => string;
    readonly untitled: Readonly<Record<"fields" | "indicators" | "options" | "rows", string>>;
    readonly years: string;
    readonly optional: string;
    readonly fromLedger: string;
    readonly by: Readonly<Record<"agency" | "bureau", string>>;
    readonly row: (index: number) => string;
    readonly field: (label: string, column: string) => string;
    readonly dateHint: string;
    readonly noCell: string;
    readonly keys: string;
  };
  readonly ledger: LedgerWords;
  readonly paste: PasteWords;
  readonly feasibility: {
    readonly hint: string;
    readonly none: string;
    readonly rate: string;
    readonly flow: (year: number) => string;
    readonly flows: string;
    readonly investment: (amount: Figure) => string;
    readonly repeat: string;
    readonly payback: string;
    readonly npv: string;
    readonly irr: string;
    readonly years: (years: Figure) => string;
    readonly money: (amount: Figure) => string;
    readonly percent: (rate: Figure) => string;
    readonly noNumber: string;
    readonly notInLedger: string;
    readonly full: string;
    readonly keys: string;
  };
  readonly coefficients: {
    readonly hint: string;
    readonly measures: Readonly<Record<"standard-coal" | "co2", string>>;
    readonly choice: (carrier: string) => string;
    readonly own: string;
    readonly value: (carrier: string) => string;
    readonly source: (carrier: string) => string;
    readonly sourceHint: string;
    readonly range: (from: string, to: string) => string;
    readonly seen: (figures: string) => string;
    readonly missing: string;
    readonly confused: string;
  };
  readonly result: PerformanceResultWords;
}

/** Words of the ledger's screen. */
export interface LedgerWords {
  readonly option: string;
  readonly number: string;
  readonly hint: string;
  readonly settings: Readonly<Record<"auditStart" | "moneyLimit", string>>;
  readonly add: string;
  readonly paste: string;
  readonly edit: (row: number) => string;
  readonly remove: (row: number) => string;
  readonly all: string;
  readonly previous: string;
  readonly next: string;
  readonly title: (row: number, count: number) => string;
  readonly grid: string;
  readonly cell: (row: number, column: string) => string;
  readonly room: (rows: number) => string;
  readonly full: string;
  readonly blank: string;
  readonly derived: string;
  readonly problem: string;
  readonly keys: string;
}

/** Words for what was pasted and is looked through before it is taken. */
export interface PasteWords {
  readonly titleForm: string;
  readonly block: string;
  readonly title: string;
  readonly hint: string;
  readonly formHint: string;
  readonly area: string;
  readonly preview: string;
  readonly rows: (rows: number) => string;
  readonly cells: (cells: number) => string;
  readonly skipped: (rows: number) => string;
  readonly byHeader: string;
  readonly byPosition: string;
  readonly byLabel: string;
  readonly byPlace: string;
  readonly column: (index: number) => string;
  readonly leftOut: string;
  readonly leaveOut: string;
  readonly doubts: (count: number) => string;
  readonly noDoubts: string;
  readonly doubt: Readonly<Record<"read" | "blank" | "unclear" | "computed", string>>;
  readonly line: (place: string, content: string, doubt: string) => string;
  readonly place: (row: number, column: string) => string;
  readonly becomes: (text: string, entry: string) => string;
  readonly more: (count: number) => string;
  readonly unknown: (labels: string) => string;
  readonly target: string;
  readonly append: (row: number) => string;
  readonly over: (row: number) => string;
  readonly replace: string;
  readonly tooMany: (rows: number, room: number) => string;
  readonly take: (count: number) => string;
  readonly cancel: string;
}

/** Words of a performance table's result. */
export interface PerformanceResultWords {
  readonly calculation: string;
  readonly figures: string;
  readonly indicator: string;
  readonly before: string;
  readonly after: string;
  readonly change: string;
  readonly noFigures: string;
  readonly indicatorChart: string;
  readonly indicatorChartText: (count: number) => string;
  readonly block: string;
  readonly optionChart: string;
  readonly optionChartText: (measure: string, count: number) => string;
  readonly measure: string;
  readonly options: string;
  readonly optionCount: string;
  readonly group: string;
  readonly investment: string;
  readonly money: string;
  readonly yearly: string;
  readonly benefit: string;
  readonly economics: string;
  readonly summary: string;
  readonly summaryHint: string;
  readonly preview: string;
  readonly previewRow: (sheet: string, cell: string) => string;
  readonly blanked: string;
  readonly more: (count: number) => string;
  readonly writing: (cells: number, corrected: readonly string[]) => string;
}
