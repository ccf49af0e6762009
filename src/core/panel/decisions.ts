import { isRecord } from "../record";
import type { PanelFinding } from "./finding";
import { PANEL_METHODS, type PanelMethod } from "./report";

/** What the leader states about one veto or gate. */
export interface StatedClearing {
  readonly reason: string;
  /** "" where nobody is named. */
  readonly by: string;
}

/** What the panel's leader decided, as far as it is readable. */
export interface PanelDecisions {
  readonly leader: string | null;
  readonly method: PanelMethod | null;
  /** Agreed points by item id, "bonus" or "total"; raw. */
  readonly agreed: ReadonlyMap<string, unknown>;
  readonly vetoes: ReadonlyMap<string, StatedClearing>;
  readonly gates: ReadonlyMap<string, StatedClearing>;
  /** Names of experts by file, where a cover does not tell whose sheet it is. */
  readonly experts: ReadonlyMap<string, string>;
  /** Experts who step aside, whatever their cover says. */
  readonly recused: readonly string[];
}

const KEYS = ["leader", "method", "agreed", "vetoes", "gates", "experts", "recused"];

function shape(key: string, expected: "object" | "list" | "text" | "method"): PanelFinding {
  return { code: "decision-shape", severity: "error", key, expected };
}

class DecisionReader {
  readonly findings: PanelFinding[] = [];

  constructor(private readonly raw: Readonly<Record<string, unknown>>) {
    for (const key of Object.keys(raw)) {
      if (!KEYS.includes(key)) this.findings.push({ code: "decision-unknown", severity: "error", key });
    }
  }

  leader(): string | null {
    const text = this.text("leader", this.own("leader"));
    return text === "" ? null : text;
  }

  method(): PanelMethod | null {
    const given = this.own("method");
    if (given === null) return null;
    const known = PANEL_METHODS.find((method) => method === given);
    if (!known) this.findings.push(shape("method", "method"));
    return known ?? null;
  }

  /** The entries of an object that are not blank. */
  group(key: string): [string, unknown][] {
    const given = this.own(key);
    if (given === null) return [];
    if (isRecord(given)) return Object.entries(given).filter(([, value]) => value !== null && value !== "");
    this.findings.push(shape(key, "object"));
    return [];
  }

  clearings(key: "vetoes" | "gates", leader: string | null): Map<string, StatedClearing> {
    const stated = this.group(key).flatMap(([id, value]): [string, StatedClearing][] => {
      if (!isRecord(value)) {
        this.findings.push(shape(`${key}.${id}`, "object"));
        return [];
      }
      const reason = this.text(`${key}.${id}.reason`, value["reason"] ?? null).replace(/[。.]+$/u, "");
      const by = this.text(`${key}.${id}.by`, value["by"] ?? null);
      return [[id, { reason, by: by === "" ? (leader ?? "") : by }]];
    });
    return new Map(stated);
  }

  texts(key: string): [string, string][] {
    return this.group(key).map(([name, value]) => [name, this.text(`${key}.${name}`, value)]);
  }

  list(key: string): string[] {
    const given = this.own(key);
    if (given === null) return [];
    if (Array.isArray(given)) return given.map((value: unknown) => this.text(key, value)).filter((text) => text !== "");
    this.findings.push(shape(key, "list"));
    return [];
  }

  private own(key: string): unknown {
    return Object.hasOwn(this.raw, key) ? (this.raw[key] ?? null) : null;
  }

  private text(key: string, value: unknown): string {
    if (value === null) return "";
    if (typeof value === "string") return value.trim();
    this.findings.push(shape(key, "text"));
    return "";
  }
}

/** Reads raw decisions, for example parsed JSON; what has the wrong shape becomes a finding and decides nothing. */
export function readDecisions(raw: unknown): { decisions: PanelDecisions; findings: readonly PanelFinding[] } {
  const reader = new DecisionReader(isRecord(raw) ? raw : {});
  if (!isRecord(raw)) reader.findings.push(shape("", "object"));
  const leader = reader.leader();
  const decisions: PanelDecisions = {
    leader,
    method: reader.method(),
    agreed: new Map(reader.group("agreed")),
    vetoes: reader.clearings("vetoes", leader),
    gates: reader.clearings("gates", leader),
    experts: new Map(reader.texts("experts")),
    recused: reader.list("recused"),
  };
  return { decisions, findings: reader.findings };
}
