import { a1 } from "../../../workbook/address";
import type { Content, Result } from "./cell";
import type { EngineFactory, EngineModel } from "./engine";

/** A cell the calculator is asked about. */
export interface CalculatorCell {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

/** Codes of IronCalc's `getCellType`. */
const TYPE = { number: 1, text: 2, boolean: 4, error: 16 } as const;

/** The engine's sheet for questions of our own; sheets of the workbook follow from 1. */
const SCRATCH = 0;

/** Errors that are the engine's own, not Excel's. */
const ENGINE_ERRORS: ReadonlySet<string> = new Set(["#ERROR!", "#N/IMPL!"]);

/** The engine's name of the sheet with a number. */
export function engineSheet(sheet: number): string {
  return `sheet_${sheet}`;
}

function keyOf({ sheet, row, column }: CalculatorCell): string {
  return `${sheet}:${row}:${column}`;
}

function inputOf(content: Exclude<Content, { kind: "formula" }>): string {
  if (content.kind === "blank") return "";
  if (content.kind === "text") return `'${content.value}`;
  return content.kind === "boolean" ? String(content.value).toUpperCase() : String(content.value);
}

/**
 * Computes formulas with IronCalc. It holds copies of the workbook's cells and can be built anew from them at any time;
 * the workbook itself never relies on it for anything but results.
 */
export class Calculator {
  private model: EngineModel;
  /** Sheet numbers in the engine's order; the scratch sheet comes before them. */
  private sheets: number[] = [];
  private results = new Map<string, Result>();
  private isDirty = true;

  /** @param onGap Told about results that the engine cannot give. */
  constructor(
    private readonly create: EngineFactory,
    private readonly onGap: (what: string) => void,
  ) {
    this.model = this.empty();
  }

  private empty(): EngineModel {
    const model = this.create();
    model.pauseEvaluation();
    model.renameSheet(SCRATCH, "scratch_pad");
    return model;
  }

  /** Forgets everything. */
  reset(): void {
    this.model.free();
    this.model = this.empty();
    this.sheets = [];
    this.touch();
  }

  /** Adds an empty sheet. */
  addSheet(sheet: number): void {
    this.model.newSheet();
    this.sheets.push(sheet);
    this.model.renameSheet(this.sheets.length, engineSheet(sheet));
    this.touch();
  }

  /** Sets a cell; `formula` is one written for the engine. */
  set({ sheet, row, column }: CalculatorCell, content: Content, formula?: string): void {
    const input = content.kind === "formula" ? (formula ?? content.formula) : inputOf(content);
    this.model.setUserInput(this.indexOf(sheet), row + 1, column + 1, input);
    this.touch();
  }

  /** Results of formulas, in the order asked for. */
  resultsOf(cells: readonly CalculatorCell[]): Result[] {
    if (this.isDirty) this.model.evaluate();
    this.isDirty = false;
    const numbers: CalculatorCell[] = [];
    for (const cell of cells) {
      if (this.results.has(keyOf(cell))) continue;
      const result = this.read(this.indexOf(cell.sheet), cell.row + 1, cell.column + 1);
      if (result === null) numbers.push(cell);
      else this.results.set(keyOf(cell), result);
    }
    this.readNumbers(numbers);
    return cells.map((cell) => this.results.get(keyOf(cell)) ?? { kind: "number", value: 0 });
  }

  /** Result of a formula that is in no cell; its references name the engine's sheets. */
  evaluate(formula: string): Result {
    this.model.setUserInput(SCRATCH, 1, 2, formula);
    this.model.evaluate();
    const plain = this.read(SCRATCH, 1, 2);
    if (plain) return plain;
    return { kind: "number", value: this.exactNumbers(["B1"])[0] ?? 0 };
  }

  /** Shown numbers lose digits; joined to an empty text they keep all of them. */
  private readNumbers(cells: readonly CalculatorCell[]): void {
    const values = this.exactNumbers(cells.map((cell) => `${engineSheet(cell.sheet)}!${a1(cell)}`));
    cells.forEach((cell, index) => this.results.set(keyOf(cell), { kind: "number", value: values[index] ?? 0 }));
  }

  private exactNumbers(addresses: readonly string[]): number[] {
    if (addresses.length === 0) return [];
    addresses.forEach((address, index) => this.model.setUserInput(SCRATCH, index + 1, 1, `=${address}&""`));
    this.model.evaluate();
    const values = addresses.map((_address, index) => Number(this.model.getFormattedCellValue(SCRATCH, index + 1, 1)));
    addresses.forEach((_address, index) => this.model.setUserInput(SCRATCH, index + 1, 1, ""));
    return values;
  }

  /** @returns null for a number, which has to be asked for in another way. */
  private read(sheet: number, row: number, column: number): Result | null {
    const type = this.model.getCellType(sheet, row, column);
    if (type === TYPE.number) return null;
    const value = this.model.getFormattedCellValue(sheet, row, column);
    if (type === TYPE.boolean) return { kind: "boolean", value: value === "TRUE" };
    if (type === TYPE.text) return { kind: "text", value };
    // Excel warns of a circle and shows 0.
    if (value === "#CIRC!") return { kind: "number", value: 0 };
    if (ENGINE_ERRORS.has(value) || type !== TYPE.error) this.onGap(`formula result ${value}`);
    return { kind: "error", value };
  }

  private indexOf(sheet: number): number {
    return this.sheets.indexOf(sheet) + 1;
  }

  private touch(): void {
    this.isDirty = true;
    this.results = new Map();
  }
}
