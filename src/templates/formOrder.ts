import type { ColumnRole } from "../core/template";

/** Each role with those that stand to its right wherever both are there: sums stand below the wording, as far as the maxima. */
const LEFT_OF: Readonly<Partial<Record<ColumnRole, readonly ColumnRole[]>>> = {
  section: ["number", "text"],
  number: ["text"],
  text: ["requirement", "max"],
  max: ["score", "reason", "remark"],
};
const ORDER: readonly ColumnRole[] = ["section", "number", "text", "requirement", "max", "score", "reason", "remark"];

/** Whether columns stand in an order that a sheet can be laid out in. */
export function isFormOrder(roles: readonly ColumnRole[]): boolean {
  return roles.every((role, index) => {
    const right = LEFT_OF[role] ?? [];
    return roles.every((other, at) => !right.includes(other) || at > index);
  });
}

/** Columns in an order that a sheet can be laid out in: as they are, or as forms usually have them. */
export function inFormOrder<Column extends { readonly role: ColumnRole }>(
  columns: readonly Column[],
): readonly Column[] {
  if (isFormOrder(columns.map(({ role }) => role))) return columns;
  return [...columns].sort((one, other) => ORDER.indexOf(one.role) - ORDER.indexOf(other.role));
}
