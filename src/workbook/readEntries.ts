import { expertOf, readEntries, type Enterprise, type EnterpriseField, type Entries } from "../core/entries";
import { pointer, type CellRef, type Finding, type FindingDetail, type Severity } from "../core/finding";
import type { Template } from "../core/template";
import { sheetWords } from "../words/sheets";
import { a1 } from "./address";
import { entrySlots, slotsByPath, type EntrySlot, type MaximumSlot } from "./entrySlots";
import type { Located, LocatedTable } from "./locate";
import type { CellValue } from "./slots";

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

const ANSWERS = new Map<CellValue, boolean | "pass" | "fail">([
  [sheetWords.yes, true],
  [sheetWords.no, false],
  [sheetWords.pass, "pass"],
  [sheetWords.fail, "fail"],
]);

function valueOf(located: Located | null): CellValue {
  return located?.cell?.error ?? located?.cell?.value ?? null;
}

function filled(value: CellValue): CellValue {
  return value === "" ? null : value;
}

function trimmed(value: CellValue): CellValue {
  return typeof value === "string" ? filled(value.trim()) : value;
}

function answerOf(value: CellValue): unknown {
  const answer = trimmed(value);
  return ANSWERS.get(answer) ?? answer;
}

function textOf(value: CellValue): string | null {
  return value === null || value === "" ? null : String(value);
}

/** An expert as entries JSON has one. */
interface RawExpert {
  readonly name: string;
  readonly noInterest: unknown;
}

/** The panel's members, and where they stand. */
interface Panel {
  readonly experts: readonly RawExpert[];
  readonly places: ReadonlyMap<string, Located>;
}

/**
 * What was filled into a scoring table. Very many are read for their points alone, so its JSON and the cells of all entries
 * are made when somebody asks for them.
 */
class ScoringEntries implements WorkbookEntries {
  private json: Record<string, unknown> | null = null;
  private refs: ReadonlyMap<string, CellRef> | null = null;

  constructor(
    private readonly template: Template,
    private readonly table: LocatedTable,
    private readonly panel: Panel,
    readonly entries: Entries,
    readonly findings: readonly Finding[],
  ) {}

  get raw(): Record<string, unknown> {
    return (this.json ??= this.toJson());
  }

  get cells(): ReadonlyMap<string, CellRef> {
    return (this.refs ??= new Map(this.allCells()));
  }

  cellOf(path: string): CellRef | undefined {
    const slot = slotsByPath(this.template).get(path);
    const located = slot ? this.table.find(slot.kind, slot.row, slot.column) : this.panel.places.get(path);
    return located ? refOf(located) : undefined;
  }

  private allCells(): (readonly [string, CellRef])[] {
    const paths = [...slotsByPath(this.template).keys(), ...this.panel.places.keys()];
    return paths.flatMap((path) => {
      const at = this.cellOf(path);
      return at ? [[path, at] as const] : [];
    });
  }

  private toJson(): Record<string, unknown> {
    const { entries, panel } = this;
    const given = (group: ReadonlyMap<string, unknown>) => Object.fromEntries(group);
    const { enterprise } = entrySlots(this.template);
    return {
      scores: given(entries.scores),
      maxima: given(entries.maxima),
      reasons: given(entries.reasons),
      metrics: Object.fromEntries([...entries.metrics].map(([item, metrics]) => [item, given(metrics)])),
      bonus: given(entries.bonus),
      ...(this.template.checklist ? { criteria: given(entries.criteria) } : {}),
      vetoes: given(entries.vetoes),
      conditions: given(entries.conditions),
      gates: given(entries.gates),
      eligibility: given(entries.eligibility),
      experts: panel.experts,
      enterprise: Object.fromEntries(enterprise.map(({ id }) => [id, entries.enterprise[id] ?? null])),
      total: entries.total,
    };
  }
}

/** What was filled into a scoring table. */
export function entriesOf(given: WorkbookEntries): Entries {
  return given instanceof ScoringEntries ? given.entries : readEntries(given.raw).entries;
}

/** The cell of an entry; undefined where it has none. */
export function cellOf(given: WorkbookEntries, path: string): CellRef | undefined {
  return given instanceof ScoringEntries ? given.cellOf(path) : given.cells.get(path);
}

/** Reads entries cell by cell. */
class EntryReader {
  private readonly findings: Finding[] = [];

  constructor(
    private readonly template: Template,
    private readonly table: LocatedTable,
  ) {}

  read(): ScoringEntries {
    const { template, table, findings } = this;
    const slots = entrySlots(template);
    const groups = {
      scores: this.given(slots.scores, filled),
      maxima: this.maxima(slots.maxima),
      reasons: this.reasons(slots.reasons),
      metrics: new Map(slots.metrics.map((measured) => [measured.id, this.given(measured.slots, filled)])),
      bonus: this.given(slots.bonus, filled),
      criteria: this.given(slots.criteria, trimmed),
      vetoes: this.given(slots.vetoes, answerOf),
      conditions: this.given(slots.conditions, answerOf),
      gates: this.given(slots.gates, answerOf),
      eligibility: this.given(slots.eligibility, answerOf),
    };
    const panel = this.panel();
    const experts = panel.experts.flatMap(({ name, noInterest }, index) => expertOf(name, noInterest, index));
    const enterprise = this.enterprise(slots.enterprise);
    const total = slots.total && filled(this.entry(slots.total));
    return new ScoringEntries(template, table, panel, { ...groups, experts, enterprise, total }, findings);
  }

  private given(slots: readonly EntrySlot[], meaning: (value: CellValue) => unknown): Map<string, unknown> {
    const given = new Map<string, unknown>();
    for (const slot of slots) given.set(slot.id, meaning(this.entry(slot)));
    return given;
  }

  /** Maxima that differ from the printed ones, where the table permits that; elsewhere they are reported. */
  private maxima(slots: readonly MaximumSlot[]): Map<string, unknown> {
    const changed = new Map<string, unknown>();
    for (const slot of slots) {
      const located = this.located(slot);
      const value = valueOf(located);
      if (value === null || value === "" || Number(value) === slot.max) continue;
      const altered = { code: "maximum-altered", shown: String(value), max: String(slot.max) } as const;
      if (this.template.reallocation) changed.set(slot.id, value);
      else this.report(slot, { ...altered, severity: "error" }, located);
    }
    return changed;
  }

  private reasons(slots: readonly EntrySlot[]): Map<string, unknown> {
    const given = new Map<string, unknown>();
    for (const slot of slots) {
      const text = textOf(valueOf(this.located(slot)));
      if (text !== null) given.set(slot.id, text);
    }
    return given;
  }

  private enterprise(slots: readonly EntrySlot<EnterpriseField>[]): Enterprise {
    const enterprise: { -readonly [Field in EnterpriseField]?: string } = {};
    for (const slot of slots) {
      const text = textOf(valueOf(this.located(slot)));
      if (text !== null) enterprise[slot.id] = text;
    }
    return enterprise;
  }

  private panel(): Panel {
    const experts: RawExpert[] = [];
    const places = new Map<string, Located>();
    const find = (row: string, column: string) => this.table.find("cover", row, column);
    let [row, place] = ["expert.1", find("expert.1", "name")];
    if (place) places.set("/experts", place);
    for (let number = 2; place; number++) {
      const declared = find(row, "value");
      places.set(pointer("experts", String(experts.length)), place);
      const name = textOf(valueOf(place));
      if (name !== null) experts.push({ name, noInterest: answerOf(valueOf(declared)) });
      row = `expert.${number}`;
      place = find(row, "name");
    }
    return { experts, places };
  }

  private located({ kind, row, column }: EntrySlot): Located | null {
    return this.table.find(kind, row, column);
  }

  /** An entry that must be there: its row may be gone, and it may be a formula instead of a figure. */
  private entry(slot: EntrySlot): CellValue {
    const located = this.located(slot);
    if (!located) this.reportGone(slot);
    const value = valueOf(located);
    if (located?.cell?.isFormula && located.cell.error === undefined) this.reportFormula(slot, value, located);
    return value;
  }

  private reportGone(slot: EntrySlot): void {
    const sheet = this.table.sheets.get(slot.kind);
    // A sheet that is gone as a whole is reported once, not row by row.
    if (sheet) this.report(slot, { code: "row-missing", severity: "error", sheet, label: slot.item ?? slot.row }, null);
  }

  private reportFormula(slot: EntrySlot, value: CellValue, located: Located): void {
    if (value === null) this.report(slot, { code: "formula-without-value", severity: "error" }, located);
    else this.report(slot, { code: "formula-in-entry", severity: "warning", value: String(value) }, located);
  }

  private report(
    { path, item }: EntrySlot,
    detail: FindingDetail & { severity: Severity },
    located: Located | null,
  ): void {
    const at = located && refOf(located);
    this.findings.push({ ...detail, path, ...(item === undefined ? {} : { item }), ...(at ? { at } : {}) });
  }
}

/** Reads what was filled into a table's sheets. */
export function readTableEntries(template: Template, table: LocatedTable): WorkbookEntries {
  return new EntryReader(template, table).read();
}
