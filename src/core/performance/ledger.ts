import type Big from "big.js";
import { spell } from "../decimal";
import { isRecord } from "../record";
import type { LedgerNote } from "./calculation/ledgerNote";
import { kindByLimit, type CostKind, type Option, type OptionStatus } from "./calculation/option";
import { isBlankRow, RowReader, type LedgerColumn } from "./calculation/rowReader";

export { summarise, type Summary } from "./calculation/summary";

/** What the enterprise decided about its ledger. */
export interface LedgerRules {
  /** Highest investment of a no/low-cost option, in 万元; null: not stated. */
  readonly moneyLimit: Big | null;
  readonly carriers: readonly LedgerColumn[];
  readonly pollutants: readonly LedgerColumn[];
}

/** The ledger of options (方案台账) as read. */
export interface Ledger {
  readonly options: readonly Option[];
  readonly notes: readonly LedgerNote[];
}

/** Words for the kinds, without the signs between their characters. */
const KINDS: ReadonlyMap<string, CostKind> = new Map([
  ...["low", "无低费", "无费", "低费", "无低费方案"].map((word) => [word, "low"] as const),
  ...["high", "中高费", "中费", "高费", "中高费方案"].map((word) => [word, "high"] as const),
]);

const STATUSES: ReadonlyMap<string, OptionStatus> = new Map([
  ...["implemented", "已实施"].map((word) => [word, "implemented"] as const),
  ...["planned", "待实施", "拟实施", "计划实施"].map((word) => [word, "planned"] as const),
]);

const FIELDS: ReadonlySet<string> = new Set([
  "number",
  "name",
  "kind",
  "status",
  "date",
  "investment",
  "saving",
  "abatement",
  "benefit",
  "savings",
  "reductions",
  "evidence",
]);

function derivedKind(reader: RowReader, kind: CostKind | null): Pick<Option, "kind" | "kindFrom"> {
  if (kind === null) reader.note("error", { code: "kind-unknown" }, "kind");
  return { kind, kindFrom: kind && "investment" };
}

function kindOf(reader: RowReader, investment: Big | null, limit: Big | null): Pick<Option, "kind" | "kindFrom"> {
  const given = reader.word("kind", KINDS);
  // A word that could not be read is for its writer to explain, not for the limit to replace.
  if (given === null) return { kind: null, kindFrom: null };
  if (!investment || !limit) return given ? { kind: given, kindFrom: "given" } : derivedKind(reader, null);
  const derived = kindByLimit(investment, limit);
  if (!given) return derivedKind(reader, derived);
  if (derived !== given) {
    const amounts = { investment: spell(investment), limit: spell(limit) };
    reader.note("warning", { code: "kind-against-limit", kind: given, ...amounts }, "kind");
  }
  return { kind: given, kindFrom: "given" };
}

function statusOf(reader: RowReader): OptionStatus | null {
  const status = reader.word("status", STATUSES);
  if (status === undefined) reader.note("error", { code: "status-unknown" }, "status");
  return status ?? null;
}

function readOption(reader: RowReader, row: number, rules: LedgerRules): Option {
  reader.unknownKeys(FIELDS);
  const investment = reader.money("investment");
  return {
    row,
    number: reader.text("number"),
    name: reader.text("name"),
    ...kindOf(reader, investment, rules.moneyLimit),
    status: statusOf(reader),
    date: reader.date(),
    investment,
    saving: reader.money("saving"),
    abatement: reader.money("abatement"),
    benefit: reader.money("benefit"),
    savings: reader.group("savings", rules.carriers),
    reductions: reader.group("reductions", rules.pollutants),
    evidence: reader.text("evidence"),
    refused: reader.refused,
  };
}

/**
 * Reads the raw rows of a ledger once; nothing is dropped in silence and nothing unreadable becomes 0. Never throws.
 * @param raw a list of objects with the fields of `Option` (kind, status and figures as typed), for example pasted cells;
 * blank rows are passed over.
 */
export function readLedger(raw: unknown, rules: LedgerRules): Ledger {
  if (!Array.isArray(raw)) {
    return { options: [], notes: [{ code: "wrong-shape", expected: "list", severity: "error", path: "" }] };
  }
  const notes: LedgerNote[] = [];
  const options = raw.flatMap((value: unknown, row) => {
    const isRow = isRecord(value);
    if (value === null || value === undefined || (isRow && isBlankRow(value))) return [];
    const reader = new RowReader(row, isRow ? value : {}, notes);
    if (isRow) return [readOption(reader, row, rules)];
    reader.note("error", { code: "wrong-shape", expected: "object" });
    return [];
  });
  return { options, notes };
}
