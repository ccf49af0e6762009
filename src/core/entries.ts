import { pointer, type Finding } from "./finding";
import { isRecord } from "./record";

/** Identity of the audited enterprise, as typed. */
export interface Enterprise {
  readonly name?: string;
  /** Unified social credit code (统一社会信用代码). */
  readonly code?: string;
  readonly place?: string;
  readonly industry?: string;
  /** Date of the assessment or acceptance, as typed. */
  readonly date?: string;
  /** Kind of audit, as typed. */
  readonly kind?: string;
}

/** A member of the panel. */
export interface Expert {
  readonly name: string;
  /** True: declared to have no interest in the enterprise; false: has one; null: not declared. */
  readonly noInterest: boolean | null;
  /** Place in the list of experts as given, blank ones counted. */
  readonly index: number;
}

/** What a person filled in, not yet judged: values stay raw, an absent key or null is a blank. */
export interface Entries {
  readonly scores: ReadonlyMap<string, unknown>;
  readonly metrics: ReadonlyMap<string, ReadonlyMap<string, unknown>>;
  readonly reasons: ReadonlyMap<string, unknown>;
  readonly maxima: ReadonlyMap<string, unknown>;
  readonly bonus: ReadonlyMap<string, unknown>;
  readonly vetoes: ReadonlyMap<string, unknown>;
  readonly gates: ReadonlyMap<string, unknown>;
  readonly eligibility: ReadonlyMap<string, unknown>;
  readonly conditions: ReadonlyMap<string, unknown>;
  /** Grades of a checklist's criteria. */
  readonly criteria: ReadonlyMap<string, unknown>;
  readonly experts: readonly Expert[];
  readonly enterprise: Enterprise;
  /** The panel's total, for templates without items. */
  readonly total: unknown;
}

/** The groups of entries that are looked up by id. */
export const ENTRY_GROUPS = [
  "scores",
  "metrics",
  "reasons",
  "maxima",
  "bonus",
  "vetoes",
  "gates",
  "eligibility",
  "conditions",
  "criteria",
] as const;

const ENTERPRISE_FIELDS = ["name", "code", "place", "industry", "date", "kind"] as const;

/** The fields of `Enterprise`, in the cover's order. */
export type EnterpriseField = (typeof ENTERPRISE_FIELDS)[number];
export { ENTERPRISE_FIELDS };

function wrongShape(path: string, expected: "object" | "list" | "text"): Finding {
  return { code: "wrong-shape", severity: "error", path, expected };
}

/** A member of the panel as typed, in a list; an empty one where the name is blank. */
export function expertOf(name: string, noInterest: unknown, index: number): Expert[] {
  if (name.trim() === "") return [];
  return [{ name: name.trim(), index, noInterest: typeof noInterest === "boolean" ? noInterest : null }];
}

/** Collects entries and what is wrong with their shape; one bad part does not stop the rest. */
class EntriesReader {
  readonly findings: Finding[] = [];

  constructor(private readonly raw: Record<string, unknown>) {}

  group(name: string): Map<string, unknown> {
    return this.map(this.raw[name], pointer(name));
  }

  metrics(): Map<string, Map<string, unknown>> {
    const outer = [...this.group("metrics")].filter(([, value]) => value !== null);
    return new Map(outer.map(([id, value]) => [id, this.map(value, pointer("metrics", id))]));
  }

  experts(): Expert[] {
    const raw = this.raw["experts"] ?? [];
    if (!Array.isArray(raw)) {
      this.findings.push(wrongShape("/experts", "list"));
      return [];
    }
    return raw.flatMap((expert: unknown, index) => this.expert(expert, index));
  }

  enterprise(): Enterprise {
    const given = this.map(this.raw["enterprise"], "/enterprise");
    for (const key of given.keys()) {
      if (!ENTERPRISE_FIELDS.some((field) => field === key)) this.unknownKey(pointer("enterprise", key), key);
    }
    const fields = ENTERPRISE_FIELDS.flatMap((field) => {
      const value = given.get(field) ?? null;
      if (value === null) return [];
      if (typeof value === "string") return [[field, value] as const];
      this.findings.push(wrongShape(pointer("enterprise", field), "text"));
      return [];
    });
    return Object.fromEntries(fields);
  }

  rejectUnknownKeys(): void {
    const known = [...ENTRY_GROUPS, "experts", "enterprise", "total"] as string[];
    for (const key of Object.keys(this.raw)) if (!known.includes(key)) this.unknownKey(pointer(key), key);
  }

  private map(raw: unknown, path: string): Map<string, unknown> {
    if (raw === undefined || raw === null) return new Map();
    // An empty text is what a cleared field leaves behind: a blank.
    if (isRecord(raw)) return new Map(Object.entries(raw).map(([key, value]) => [key, value === "" ? null : value]));
    this.findings.push(wrongShape(path, "object"));
    return new Map();
  }

  private expert(raw: unknown, index: number): Expert[] {
    const { name, noInterest } = isRecord(raw) ? raw : { name: raw, noInterest: null };
    if (name === null) return [];
    if (typeof name !== "string") {
      this.findings.push(wrongShape(pointer("experts", String(index)), "text"));
      return [];
    }
    return expertOf(name, noInterest, index);
  }

  private unknownKey(path: string, key: string): void {
    this.findings.push({ code: "unknown-key", severity: "error", path, key });
  }
}

/** Whether somebody gave a reason for an item or a clause. */
export function hasReason({ reasons }: Entries, id: string): boolean {
  const reason = reasons.get(id);
  return typeof reason === "string" && reason.trim() !== "";
}

/** Reads raw entries, for example parsed JSON. What has the wrong shape becomes a finding and counts as blank. */
export function readEntries(raw: unknown): { entries: Entries; findings: Finding[] } {
  const reader = new EntriesReader(isRecord(raw) ? raw : {});
  if (!isRecord(raw)) reader.findings.push(wrongShape("", "object"));
  const entries: Entries = {
    scores: reader.group("scores"),
    metrics: reader.metrics(),
    reasons: reader.group("reasons"),
    maxima: reader.group("maxima"),
    bonus: reader.group("bonus"),
    vetoes: reader.group("vetoes"),
    gates: reader.group("gates"),
    eligibility: reader.group("eligibility"),
    conditions: reader.group("conditions"),
    criteria: reader.group("criteria"),
    experts: reader.experts(),
    enterprise: reader.enterprise(),
    total: isRecord(raw) ? raw["total"] : null,
  };
  reader.rejectUnknownKeys();
  return { entries, findings: reader.findings };
}
