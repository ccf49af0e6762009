import type { EnterpriseField } from "../../core/entries";

/** Fields that every option of a ledger has, besides its number. */
type OptionField = "name" | "kind" | "status" | "date" | "investment" | "saving" | "abatement" | "benefit" | "evidence";

/** Words of the comparison of two versions of a table. */
export interface DiffWords {
  readonly sheet: string;
  readonly title: (table: string) => string;
  readonly headers: readonly [
    entry: string,
    unit: string,
    before: string,
    after: string,
    change: string,
    percent: string,
    cell: string,
  ];
  readonly blank: string;
  readonly same: string;
  /** How many entries and results differ, and how many options. */
  readonly count: (differences: number, options: number) => string;
  readonly what: Readonly<Record<"added" | "removed" | "changed", (option: string) => string>>;
  /** The two files were made from different editions of the table. */
  readonly editions: (before: string, after: string) => string;
  readonly answer: Readonly<Record<"true" | "false" | "pass" | "fail", string>>;
  readonly total: string;
  readonly grade: string;
  readonly section: (label: string) => string;
  /** Entries that stand beside an item's score. */
  readonly reason: (item: string) => string;
  readonly maximum: (item: string) => string;
  readonly ownTotal: string;
  /** An expert's name, or what was declared about interests; counted from 1. */
  readonly expert: (number: number, isDeclaration: boolean) => string;
  readonly enterprise: Readonly<Record<EnterpriseField, string>>;
  readonly field: Readonly<Record<OptionField, string>>;
  readonly flow: (year: number) => string;
  readonly unit: Readonly<Record<"money" | "yearly", string>>;
  readonly note: string;
}
