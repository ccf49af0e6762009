import { plainCode, plainText } from "./places";
import type { EnterpriseRecord, TableRecord } from "./record";

const FIELDS = ["name", "code", "place", "industry"] as const;

/** Whether two tables may be about one enterprise: neither code nor, without codes, name speaks against it. */
function mayBeSame(one: EnterpriseRecord, other: EnterpriseRecord): boolean {
  const [code, otherCode] = [plainCode(one.code), plainCode(other.code)];
  if (code !== "" && otherCode !== "") return code === otherCode;
  const [name, otherName] = [plainText(one.name), plainText(other.name)];
  return name === "" || otherName === "" || name === otherName;
}

function completed<Table extends TableRecord>(table: Table, others: readonly TableRecord[]): Table {
  const own = table.enterprise;
  const alike = others.filter((other) => mayBeSame(own, other.enterprise));
  const lent = FIELDS.map((field) => {
    const found = alike.find(({ enterprise }) => enterprise[field] !== "");
    return [field, own[field] === "" ? (found?.enterprise[field] ?? "") : own[field]];
  });
  const dated = table.year === null ? alike.find(({ year }) => year !== null) : undefined;
  const enterprise = Object.fromEntries(lent) as unknown as EnterpriseRecord;
  return { ...table, enterprise, ...(dated ? { date: dated.date, year: dated.year } : {}) };
}

/**
 * The tables of one workbook, each with what it does not say of its enterprise and year but another one does: most official
 * performance tables have no cell for the code.
 */
export function knownTogether(tables: readonly TableRecord[]): readonly TableRecord[] {
  if (tables.length < 2) return tables;
  return tables.map((table) =>
    completed(
      table,
      tables.filter((other) => other !== table),
    ),
  );
}
