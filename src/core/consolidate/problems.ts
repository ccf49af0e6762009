import { byKey } from "../byKey";
import type { Severity } from "../finding";
import { isSocialCreditCode } from "../socialCreditCode";
import type { Filed } from "./filed";
import type { FileRecord, IdentityField, TableRecord } from "./record";

/** What consolidation itself finds in a table; sentences are made elsewhere. */
export type Notice =
  | { readonly code: "enterprise-code-missing" }
  | { readonly code: "enterprise-code-invalid"; readonly shown: string }
  | { readonly code: "year-missing" }
  | { readonly code: "place-missing" }
  /** The form itself has no cell for what is missing. */
  | { readonly code: "not-on-form"; readonly fields: readonly IdentityField[] }
  | { readonly code: "figures-beyond"; readonly count: number }
  /** More findings than a line keeps. */
  | { readonly code: "findings-left-out"; readonly count: number }
  | { readonly code: "no-table" };

/** A problem of a file: a fault, a finding of one of its tables, or a notice. */
export interface Problem {
  readonly file: string;
  /** "" where it is about the whole file. */
  readonly template: string;
  readonly severity: Severity;
  readonly sheet: string;
  readonly cell: string;
  readonly code: string;
  /** The sentence; null for a notice. */
  readonly message: string | null;
  readonly notice: Notice | null;
}

function noticed(file: string, template: string, severity: Severity, notice: Notice): Problem {
  return { file, template, severity, sheet: "", cell: "", code: notice.code, message: null, notice };
}

type Needed = "code" | "date" | "place";

const MISSING = { code: "enterprise-code-missing", date: "year-missing", place: "place-missing" } as const;

/** What consolidation needs and the table does not say. */
function missingOf({ table: { enterprise, year }, code }: Filed): Needed[] {
  const isBlank = { code: code === "", date: year === null, place: enterprise.place === "" };
  return (["code", "date", "place"] as const).filter((field) => isBlank[field]);
}

function identity(filed: Filed): Problem[] {
  const { file, table, code } = filed;
  const notice = (severity: Severity, told: Notice) => noticed(file, table.template, severity, told);
  const unasked: readonly IdentityField[] = table.kind === "performance" ? table.unasked : [];
  const missing = missingOf(filed);
  const notOnForm = missing.filter((field) => unasked.includes(field));
  const invalid = code !== "" && !isSocialCreditCode(code);
  return [
    ...(invalid ? [notice("warning", { code: "enterprise-code-invalid", shown: table.enterprise.code })] : []),
    ...missing.flatMap((field) => (unasked.includes(field) ? [] : [notice("warning", { code: MISSING[field] })])),
    ...(notOnForm.length > 0 ? [notice("info", { code: "not-on-form", fields: notOnForm })] : []),
  ];
}

function beyond(file: string, table: TableRecord): Problem[] {
  if (table.kind === "scoring" || table.beyond === 0) return [];
  return [noticed(file, table.template, "error", { code: "figures-beyond", count: table.beyond })];
}

function ofTable(filed: Filed): Problem[] {
  const { file, table } = filed;
  const { template, findings, counts } = table;
  const left = counts.error + counts.warning + counts.info - findings.length;
  return [
    ...identity(filed),
    ...beyond(file, table),
    ...findings.map((finding): Problem => ({ file, template, ...finding, notice: null })),
    ...(left > 0 ? [noticed(file, template, "info", { code: "findings-left-out", count: left })] : []),
  ];
}

function ofFile({ file, faults, tables }: FileRecord): Problem[] {
  const told = faults.map(({ code, message, template }): Problem => {
    return { file, template, severity: "error", sheet: "", cell: "", code, message, notice: null };
  });
  return told.length === 0 && tables.length === 0 ? [noticed(file, "", "error", { code: "no-table" })] : told;
}

function fileKey({ sha256, file }: Pick<FileRecord, "sha256" | "file">): string {
  return `${sha256} ${file}`;
}

/** Every problem, in the order of the files: what keeps a file from being used, then what is in its tables. */
export function problemsOf(records: readonly FileRecord[], tables: readonly Filed[]): Problem[] {
  const byRecord = byKey(tables, fileKey);
  const seen = new Set<string>();
  return records.flatMap((record) => {
    const key = fileKey(record);
    // The same file in two parts is one duplicate, not twice the problems.
    if (seen.has(key)) return [];
    seen.add(key);
    const own = (byRecord.get(key) ?? []).slice(0, record.tables.length);
    return [...ofFile(record), ...own.flatMap(ofTable)];
  });
}
