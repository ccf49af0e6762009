import { ENTERPRISE_FIELDS } from "../core/entries";
import { pointer, type CellRef, type Finding, type FindingDetail, type Severity } from "../core/finding";
import { allLeaves, type Checklist, type Item, type Template } from "../core/template";
import { sheetWords } from "../words/sheets";
import { a1 } from "./address";
import type { Located, LocatedTable } from "./locate";
import { metricRow } from "./plan/answers";
import { printsMaximum } from "./plan/scoring/columns";
import { OWN_TOTAL } from "./plan/scoring/extraRows";
import type { CellValue, SheetKind } from "./slots";

/** Entries as they stand in a workbook, each with its cell. */
export interface WorkbookEntries {
  /** In the shape of entries JSON. */
  readonly raw: Record<string, unknown>;
  /** Cell of each entry, by its path in the entries. */
  readonly cells: ReadonlyMap<string, CellRef>;
  /** What the cells themselves show: deleted rows, formulas, changed maxima. */
  readonly findings: readonly Finding[];
}

/** The cell of a located slot, as a finding names it. */
export function refOf({ sheet, row, column }: Located): CellRef {
  return { sheet, cell: a1({ row, column }) };
}

const ANSWERS: Readonly<Record<string, boolean | "pass" | "fail">> = {
  [sheetWords.yes]: true,
  [sheetWords.no]: false,
  [sheetWords.pass]: "pass",
  [sheetWords.fail]: "fail",
};

function answerOf(value: CellValue): unknown {
  const text = typeof value === "string" ? value.trim() : value;
  if (text === "") return null;
  return typeof text === "string" && Object.hasOwn(ANSWERS, text) ? ANSWERS[text] : text;
}

function textOf(value: CellValue): string | null {
  return value === null || value === "" ? null : String(value);
}

function entriesOf(pairs: readonly (readonly [string, unknown])[]): Record<string, unknown> {
  return Object.fromEntries(pairs);
}

/** Reads entries cell by cell and remembers where each stands. */
class EntryReader {
  readonly cells = new Map<string, CellRef>();
  readonly findings: Finding[] = [];

  constructor(
    private readonly template: Template,
    private readonly table: LocatedTable,
  ) {}

  scores(): Record<string, unknown> {
    const scores = allLeaves(this.template).map((item) => [item.id, this.score(item)] as const);
    return entriesOf(scores);
  }

  /** Maxima that differ from the printed ones, where the table permits that; elsewhere they are reported. */
  maxima(): Record<string, unknown> {
    const printed = allLeaves(this.template).filter(({ id }) => printsMaximum(this.template, id));
    const changed = printed.flatMap((item) => {
      const value = this.value("scoring", item.id, "max", pointer("maxima", item.id));
      if (value === null || value === "" || Number(value) === item.max) return [];
      if (this.template.reallocation) return [[item.id, value] as const];
      this.report(pointer("maxima", item.id), item.id, {
        code: "maximum-altered",
        severity: "error",
        shown: String(value),
        max: String(item.max),
      });
      return [];
    });
    return entriesOf(changed);
  }

  reasons(): Record<string, unknown> {
    const items = allLeaves(this.template).map(({ id }) => ["scoring", id] as const);
    const { vetoes, gates, eligibility, conditions, checklist } = this.template;
    const criteria = checklist?.criteria ?? [];
    const clauses = [...criteria, ...vetoes, ...gates, ...eligibility, ...conditions].map(
      ({ id }) => ["answers", id] as const,
    );
    const given = [...items, ...clauses].flatMap(([kind, id]) => {
      const text = textOf(this.value(kind, id, "reason", pointer("reasons", id)));
      return text === null ? [] : [[id, text] as const];
    });
    return entriesOf(given);
  }

  metrics(): Record<string, unknown> {
    const items = allLeaves(this.template).filter((item) => item.metrics);
    return entriesOf(
      items.map((item) => [
        item.id,
        entriesOf(
          (item.metrics ?? []).map(({ key }) => {
            const path = pointer("metrics", item.id, key);
            return [key, this.entry("answers", metricRow(item.id, key), "answer", path, item.id)];
          }),
        ),
      ]),
    );
  }

  bonus(): Record<string, unknown> {
    const claimed = this.template.bonus.map(({ id }) => {
      const claim = this.entry("scoring", id, "score", pointer("bonus", id), id);
      return [id, claim] as const;
    });
    return entriesOf(claimed);
  }

  answers(list: "vetoes" | "gates" | "eligibility" | "conditions"): Record<string, unknown> {
    const derived = new Set(this.template.vetoes.filter((veto) => veto.totalBelow !== undefined).map(({ id }) => id));
    const asked = this.template[list].filter(({ id }) => !derived.has(id));
    const first = asked[0] && this.table.find("answers", asked[0].id, "answer");
    if (first) this.cells.set(pointer(list), refOf(first));
    return entriesOf(asked.map(({ id }) => [id, answerOf(this.entry("answers", id, "answer", pointer(list, id), id))]));
  }

  /** Grades of a checklist's criteria, as they stand there. */
  criteria({ criteria }: Checklist): Record<string, unknown> {
    const first = criteria[0] && this.table.find("answers", criteria[0].id, "answer");
    if (first) this.cells.set("/criteria", refOf(first));
    const graded = criteria.map(({ id }) => {
      const value = this.entry("answers", id, "answer", pointer("criteria", id), id);
      return [id, typeof value === "string" ? value.trim() || null : value] as const;
    });
    return entriesOf(graded);
  }

  total(): unknown {
    const { sections, checklist } = this.template;
    return sections.length > 0 || checklist ? null : this.entry("scoring", OWN_TOTAL, "score", "/total");
  }

  enterprise(): Record<string, unknown> {
    const fields = ENTERPRISE_FIELDS.map((field) => {
      const text = textOf(this.value("cover", `enterprise.${field}`, "value", pointer("enterprise", field)));
      return [field, text] as const;
    });
    return entriesOf(fields);
  }

  experts(): unknown[] {
    const experts: unknown[] = [];
    for (let index = 1; this.table.find("cover", `expert.${index}`, "name"); index++) {
      const row = `expert.${index}`;
      const name = textOf(this.value("cover", row, "name", pointer("experts", String(experts.length))));
      const noInterest = answerOf(this.value("cover", row, "value", ""));
      if (name !== null) experts.push({ name, noInterest });
    }
    const first = this.table.find("cover", "expert.1", "name");
    if (first) this.cells.set("/experts", refOf(first));
    return experts;
  }

  private score(item: Item): unknown {
    return this.entry("scoring", item.id, "score", pointer("scores", item.id), item.id);
  }

  private value(kind: SheetKind, row: string, column: string, path: string): CellValue {
    const located = this.table.find(kind, row, column);
    if (!located) return null;
    this.cells.set(path, refOf(located));
    return located.cell?.error ?? located.cell?.value ?? null;
  }

  /** An entry that must be there: its row may be gone, and it may be a formula instead of a figure. */
  private entry(kind: SheetKind, row: string, column: string, path: string, item?: string): CellValue {
    const located = this.table.find(kind, row, column);
    if (!located) {
      const sheet = this.table.sheets.get(kind);
      // A sheet that is gone as a whole is reported once, not row by row.
      if (sheet) this.report(path, item, { code: "row-missing", severity: "error", sheet, label: item ?? row });
      return null;
    }
    const value = this.value(kind, row, column, path);
    if (located.cell?.isFormula && located.cell.error === undefined) {
      const detail =
        value === null
          ? ({ code: "formula-without-value", severity: "error" } as const)
          : ({ code: "formula-in-entry", severity: "warning", value: String(value) } as const);
      this.report(path, item, detail);
    }
    return value;
  }

  private report(path: string, item: string | undefined, detail: FindingDetail & { severity: Severity }): void {
    const at = this.cells.get(path);
    this.findings.push({ ...detail, path, ...(item === undefined ? {} : { item }), ...(at ? { at } : {}) });
  }
}

/** Reads what was filled into a table's sheets. */
export function readTableEntries(template: Template, table: LocatedTable): WorkbookEntries {
  const reader = new EntryReader(template, table);
  const raw = {
    scores: reader.scores(),
    maxima: reader.maxima(),
    reasons: reader.reasons(),
    metrics: reader.metrics(),
    bonus: reader.bonus(),
    ...(template.checklist ? { criteria: reader.criteria(template.checklist) } : {}),
    vetoes: reader.answers("vetoes"),
    conditions: reader.answers("conditions"),
    gates: reader.answers("gates"),
    eligibility: reader.answers("eligibility"),
    experts: reader.experts(),
    enterprise: reader.enterprise(),
    total: reader.total(),
  };
  return { raw, cells: reader.cells, findings: reader.findings };
}
