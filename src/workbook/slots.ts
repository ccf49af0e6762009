/**
 * The sheets of our tables: cover, scoring, answers and result are a scoring table's; form, ledger, feasibility,
 * coefficients and review a performance table's; meta is in both.
 */
export const SHEET_KINDS = [
  "cover",
  "scoring",
  "answers",
  "result",
  "form",
  "ledger",
  "feasibility",
  "coefficients",
  "review",
  "meta",
] as const;
export type SheetKind = (typeof SHEET_KINDS)[number];

/**
 * A cell that is found again by its keys, not by its position: `row` stands in the sheet's hidden key column,
 * `column` in its hidden key row.
 */
export interface Slot {
  readonly row: string;
  readonly column: string;
}

/** What a cell of ours can hold. */
export type CellValue = string | number | boolean | null;

const MARK = "qingping";

/** What stands where key row and key column cross: it names the sheet and the table that it belongs to. */
export function mark(kind: SheetKind, templateId: string): string {
  return `${MARK}:${kind}:${templateId}`;
}

/** Reads a mark back; null for any other text. */
export function parseMark(text: unknown): { kind: SheetKind; templateId: string } | null {
  if (typeof text !== "string" || !text.startsWith(MARK)) return null;
  const [head, kind, templateId, ...more] = text.split(":");
  const known = SHEET_KINDS.find((candidate) => candidate === kind);
  return head === MARK && known && templateId && more.length === 0 ? { kind: known, templateId } : null;
}

const NAME_HEAD = "qingping";

/** The hidden defined name that points to a sheet's mark, so that the sheet is found without reading all others. */
export function markName(kind: SheetKind, templateId: string): string {
  return `${NAME_HEAD}.${kind}.${templateId.replaceAll("-", "_")}`;
}

/** Whether a defined name is one of ours. */
export function isMarkName(name: string): boolean {
  return SHEET_KINDS.some((kind) => name.startsWith(`${NAME_HEAD}.${kind}.`));
}

/** A slot as a map key. */
export function slotKey({ row, column }: Slot): string {
  return `${row}\u0000${column}`;
}
