import { HostError } from "../hostError";
import { Calculator, engineSheet } from "./calculator";
import { BLANK, type Cell, type Content, type Result } from "./cell";
import type { BookChange } from "./change";
import type { EngineFactory } from "./engine";
import { engineFormula } from "./engineFormula";
import { mapReferences, sheetPrefix, type Reference } from "./formula";
import { HostSheet } from "./hostSheet";
import { Names } from "./names";
import { areaText, cellRect, type Rect } from "./rect";

/** Sheets, names and results of a workbook: what every operation on it needs. */
export class Book {
  readonly names = new Names();
  /** In the order of their tabs. */
  sheets: HostSheet[] = [];
  selection: { sheet: HostSheet; rect: Rect };
  calculationMode = "Automatic";
  /** Whether the structure is protected, and with which password. */
  structure: { readonly password: string | null } | null = null;
  /** True while protection is not honoured; only sabotage asks for that. */
  ignoresProtection = false;
  private readonly calculator: Calculator;
  private readonly gaps = new Set<string>();
  private readonly listeners = new Set<(change: BookChange) => void>();
  private lastNumber = 0;

  constructor(create: EngineFactory) {
    this.calculator = new Calculator(create, (gap) => this.gaps.add(gap));
    const sheet = this.addSheet("Sheet1");
    this.selection = { sheet, rect: cellRect(0, 0) };
  }

  /** What was asked for and is not modelled. */
  get unmodelled(): readonly string[] {
    return [...this.gaps];
  }

  noteUnmodelled(what: string): void {
    this.gaps.add(what);
  }

  get active(): HostSheet {
    return this.selection.sheet;
  }

  /** @returns What ends the notices. */
  onChange(listener: (change: BookChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  emit(change: BookChange): void {
    for (const listener of this.listeners) listener(change);
  }

  /** A sheet by its name, in any case of letters, or by its id. */
  sheet(key: string): HostSheet | undefined {
    const wanted = key.toLowerCase();
    return this.sheets.find(({ name, id }) => name.toLowerCase() === wanted || id.toLowerCase() === wanted);
  }

  sheetByNumber(number: number): HostSheet | undefined {
    return this.sheets.find((sheet) => sheet.number === number);
  }

  /** Adds a sheet at the end, with no checks and no notice. */
  addSheet(name: string): HostSheet {
    this.lastNumber += 1;
    const sheet = new HostSheet(this.lastNumber, name);
    this.sheets.push(sheet);
    this.calculator.addSheet(sheet.number);
    return sheet;
  }

  /** Sets a cell's content; no checks and no notice. */
  setContent(sheet: HostSheet, row: number, column: number, content: Content): void {
    sheet.change(row, column, { content });
    this.compute(sheet, row, column, content);
  }

  /** @throws HostError for a formula that names a sheet which is not there. */
  checkFormula(content: Content): void {
    if (content.kind !== "formula") return;
    mapReferences(content.formula, (reference) => {
      if (reference.sheet !== null && !this.sheet(reference.sheet)) throw new HostError("InvalidArgument");
      return reference;
    });
  }

  /** What cells show, in the order asked for. */
  resultsOf(sheet: HostSheet, places: readonly { row: number; column: number }[]): Result[] {
    const contents = places.map(({ row, column }) => sheet.content(row, column));
    const asked = places.filter((_place, index) => contents[index]?.kind === "formula");
    const results = this.calculator.resultsOf(asked.map((place) => ({ ...place, sheet: sheet.number })));
    let next = 0;
    return contents.map((content) => {
      if (content.kind !== "formula") return content;
      next += 1;
      return results[next - 1] ?? BLANK;
    });
  }

  /** What one cell shows. */
  resultOf(sheet: HostSheet, row: number, column: number): Result {
    return this.resultsOf(sheet, [{ row, column }])[0] ?? BLANK;
  }

  /** Result of a formula as if it stood on a sheet. */
  evaluate(sheet: HostSheet, formula: string): Result {
    return this.calculator.evaluate(this.forEngine(sheet, formula));
  }

  /** Changes every reference of the workbook and computes it anew: for shifts, renamed and deleted sheets. */
  mapReferences(change: (reference: Reference, home: HostSheet | null) => Reference | null): void {
    for (const sheet of this.sheets) {
      const changed = Array.from(sheet.placed()).flatMap(({ row, column, cell: { content } }) =>
        content.kind === "formula" ? [{ row, column, formula: content.formula }] : [],
      );
      for (const { row, column, formula } of changed) {
        const anew = mapReferences(formula, (reference) => change(reference, sheet));
        sheet.change(row, column, { content: { kind: "formula", formula: anew } });
      }
    }
    this.names.mapReferences((reference) => change(reference, null));
    this.recompute();
  }

  /** Gives the calculator everything again. */
  recompute(): void {
    this.calculator.reset();
    for (const { number } of this.sheets) this.calculator.addSheet(number);
    for (const sheet of this.sheets) {
      for (const { row, column, cell } of sheet.placed()) this.compute(sheet, row, column, cell.content);
    }
  }

  /** Computes anew what depends on a defined name. */
  nameChanged(name: string): void {
    const wanted = name.toLowerCase();
    const isUsed = ({ content }: Cell) => content.kind === "formula" && content.formula.toLowerCase().includes(wanted);
    const cells = this.sheets.flatMap((sheet) => Array.from(sheet.placed()));
    if (cells.some(({ cell }) => isUsed(cell))) this.recompute();
  }

  /** An area as Excel writes it, with its sheet. */
  addressOf(sheet: HostSheet, rect: Rect): string {
    return `${sheetPrefix(sheet.name)}${areaText(rect)}`;
  }

  private compute(sheet: HostSheet, row: number, column: number, content: Content): void {
    const formula = content.kind === "formula" ? this.forEngine(sheet, content.formula) : undefined;
    this.calculator.set({ sheet: sheet.number, row, column }, content, formula);
  }

  private forEngine(home: HostSheet, formula: string): string {
    const spell = (text: string, depth: number): string =>
      engineFormula(text, engineSheet(home.number), {
        sheet: (name) => {
          const sheet = this.sheet(name);
          return sheet ? engineSheet(sheet.number) : null;
        },
        defined: (name) => {
          const found = depth > 0 ? this.names.lookUp(name, home.number) : undefined;
          return found ? spell(found.formula.slice(1), depth - 1) : null;
        },
      });
    return spell(formula, 8);
  }
}
