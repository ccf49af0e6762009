import { headerUnit, isName, recogniseHeaders } from "./headers";
import { headerWords, fieldPath, type LedgerField } from "./ledgerFields";
import { CHOICES, pastedDate, pastedNumber, pastedText, pastedWord, type PastedCell } from "./pasted";

/** Headers that a row must resemble at the least, to count as the header without an exact one. */
const FEWEST_HEADERS = 2;
/** Rows from the top among which a header is looked for: titles may stand above it. */
const HEADER_DEPTH = 4;
/** What stands in the rows that add others up, which would count twice. */
const TOTALS = /^(合计|总计|小计|共计|total|subtotal|sum)$/u;

/** A table that was pasted for the ledger, before it is taken. */
export interface LedgerPaste {
  /** Rows of the pasted table, without header, blank rows and totals. */
  readonly rows: readonly (readonly string[])[];
  /** The header's cells; null where none was recognised and the columns count by their position. */
  readonly header: readonly string[] | null;
  /** For each pasted column the key of the field that it fills; null: it is left out. */
  readonly columns: readonly (string | null)[];
  /** Rows left out: titles and headers above, totals below. */
  readonly skipped: number;
}

function isBlank(row: readonly string[]): boolean {
  return row.every((cell) => cell.trim() === "");
}

function isTotal(row: readonly string[]): boolean {
  return row.slice(0, 3).some((cell) => TOTALS.test(headerWords(cell)));
}

/** The row that names most columns, among the first ones; -1 where none names enough. */
function headerRow(table: readonly (readonly string[])[], fields: readonly LedgerField[]): number {
  const counts = table.slice(0, HEADER_DEPTH).map((row) => {
    const named = recogniseHeaders(row, fields).filter((key) => key !== null).length;
    const filled = row.filter((cell) => cell.trim() !== "").length;
    const isSure = named >= FEWEST_HEADERS || row.some((cell) => isName(cell, fields));
    return isSure && named * 2 >= filled ? named : 0;
  });
  const best = Math.max(0, ...counts);
  return best === 0 ? -1 : counts.indexOf(best);
}

/**
 * Takes a pasted table apart: its header is recognised by its words; without one the columns count from `first` on.
 * @param first key of the field in whose column the person pasted.
 */
export function ledgerPaste(
  table: readonly (readonly string[])[],
  fields: readonly LedgerField[],
  first = fields[0]?.key ?? "",
): LedgerPaste {
  const at = headerRow(table, fields);
  const header = table[at] ?? null;
  const body = table.slice(at + 1);
  const rows = body.filter((row) => !isBlank(row) && !isTotal(row));
  const width = Math.max(0, ...table.map((row) => row.length));
  const begin = fields.findIndex(({ key }) => key === first);
  const positions = Array.from({ length: width }, (_, column) => fields[begin + column]?.key ?? null);
  const columns = header
    ? [...recogniseHeaders(header, fields), ...positions.slice(header.length).map(() => null)]
    : positions;
  const skipped = at + 1 + body.filter((row) => !isBlank(row) && isTotal(row)).length;
  return { rows, header, columns, skipped };
}

function cellOf(field: LedgerField, text: string, stated: string): PastedCell {
  switch (field.kind) {
    case "number":
      return pastedNumber(text, field.unit, stated);
    case "date":
      return pastedDate(text);
    case "kind":
    case "status":
      return pastedWord(
        text,
        CHOICES[field.kind].flatMap(({ words }) => words),
      );
    case "text":
    case "long":
      return pastedText(text);
  }
}

/** A row of the preview: by the key of the field, what each cell becomes. */
export type PreviewRow = ReadonlyMap<string, PastedCell>;

/** What each pasted row becomes, with its doubts. */
export function previewRows({ rows, header, columns }: LedgerPaste, fields: readonly LedgerField[]): PreviewRow[] {
  const targets = columns.flatMap((key, column) => {
    const field = fields.find((one) => one.key === key);
    return field ? [{ field, column, stated: headerUnit(header?.[column] ?? "") }] : [];
  });
  return rows.map(
    (row) => new Map(targets.map(({ field, column, stated }) => [field.key, cellOf(field, row[column] ?? "", stated)])),
  );
}

/** The entries that pasted rows become from a row of the ledger on. */
export function pasteEntries(rows: readonly PreviewRow[], from: number): [path: string, value: unknown][] {
  return rows.flatMap((row, index) =>
    [...row].map(([key, { entry }]): [string, unknown] => [fieldPath(from + index, { key }), entry]),
  );
}
