import type { LocatedTable } from "../../../locate";
import type { Refer } from "../../builder";

/** Row keys of the line above and the line below the rows that are filled in; whatever stands between them is read. */
export const HEAD = "head";
export const FOOT = "total";

/** Row of the settings above the grid. */
export const SETTINGS_ROW = "settings";

/** A setting of the audit. */
export type SettingKey = "auditStart" | "moneyLimit" | "discountRate";

/** The column in which each setting stands. */
export const SETTING_COLUMNS: Readonly<Record<SettingKey, string>> = {
  auditStart: "date",
  moneyLimit: "abatement",
  discountRate: "evidence",
};

/** Row of the numbers of options with a kind and a status that have a figure in the column, or in all. */
export const GIVEN_ROW = "given";

/** Keys of the rows of a list: those that a workbook has, in its order, or `count` new ones. */
export function listRows(
  kind: "ledger" | "feasibility",
  count: number,
  table: LocatedTable | undefined,
): readonly string[] {
  const present = table?.rows(kind, HEAD, FOOT) ?? [];
  const fresh = Array.from({ length: count }, (_, index) => `option.${index + 1}`);
  return [...present, ...fresh.slice(present.length)];
}

/** The cells of a column of the ledger from its header to its total, so that inserted rows are among them. */
export function columnRange(refer: Refer, column: string): string {
  const [first, last] = [refer("ledger", HEAD, column), refer("ledger", FOOT, column)];
  return `${first}:${last.replace(/^.*!/u, "")}`;
}
