import type { Model } from "@ironcalc/wasm";
import { HostError } from "./hostObject";
import { HostSheet } from "./hostSheet";

/** Types of a cell as the engine numbers them. */
const NUMBER = 1;
const BOOLEAN = 4;
const BAD_SHEET_NAME = /[\\/?*[\]:]|^'|'$/u;
const SHEET_NAME_LENGTH = 31;

/** A defined name and what it points to. */
export interface HostName {
  readonly name: string;
  readonly formula: string;
  visible: boolean;
}

/** A cell's value and its formula, or its value again. */
export interface HostCell {
  readonly value: string | number | boolean;
  readonly formula: string | number | boolean;
}

/** A workbook in memory: cells and formulas in a calculation engine, the rest beside it. */
export class HostWorkbook {
  readonly sheets: HostSheet[] = [];
  readonly names: HostName[] = [];
  isProtected = false;
  /** Sheet and address that are selected. */
  selection = "";
  private nextId = 1;

  constructor(private readonly engine: Model) {
    const [first] = engine.getWorksheetsProperties();
    this.sheets.push(this.newSheet(first?.name ?? "Sheet1"));
  }

  find(key: string): HostSheet | null {
    return this.sheets.find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase()) ?? null;
  }

  addSheet(name: string): HostSheet {
    if (this.isProtected) throw new HostError("AccessDenied");
    if (BAD_SHEET_NAME.test(name) || name.length > SHEET_NAME_LENGTH) throw new HostError("InvalidArgument");
    if (this.find(name)) throw new HostError("ItemAlreadyExists");
    this.engine.newSheet();
    this.engine.renameSheet(this.sheets.length, name);
    const sheet = this.newSheet(name);
    this.sheets.push(sheet);
    return sheet;
  }

  renameSheet(sheet: HostSheet, name: string): void {
    this.engine.renameSheet(this.sheets.indexOf(sheet), name);
    for (const defined of this.names) rename(defined, sheet.name, name);
    sheet.name = name;
  }

  deleteSheet(sheet: HostSheet): void {
    if (this.isProtected) throw new HostError("AccessDenied");
    if (sheet.visibility === "VeryHidden") throw new HostError("InvalidOperation");
    const index = this.sheets.indexOf(sheet);
    this.engine.deleteSheet(index);
    this.sheets.splice(index, 1);
    const gone = this.names.filter(({ formula }) => pointsTo(formula, sheet.name));
    for (const name of gone) this.names.splice(this.names.indexOf(name), 1);
  }

  /** Runs several writes and computes once. */
  batch(work: () => void): void {
    this.engine.pauseEvaluation();
    try {
      work();
    } finally {
      this.engine.resumeEvaluation();
      this.engine.evaluate();
    }
  }

  write(sheet: HostSheet, row: number, column: number, value: string | number | boolean): void {
    const key = `${row},${column}`;
    this.engine.setUserInput(this.sheets.indexOf(sheet), row + 1, column + 1, inputOf(value));
    if (value === "") sheet.written.delete(key);
    else sheet.written.add(key);
  }

  read(sheet: HostSheet, row: number, column: number): HostCell {
    if (!sheet.written.has(`${row},${column}`)) return { value: "", formula: "" };
    const place = [this.sheets.indexOf(sheet), row + 1, column + 1] as const;
    const content = this.engine.getCellContent(...place);
    const type = this.engine.getCellType(...place);
    const isFormula = content.startsWith("=");
    const shown = isFormula ? this.engine.getFormattedCellValue(...place) : content.replace(/^'/u, "");
    const value = type === NUMBER ? Number(shown) : type === BOOLEAN ? shown === "TRUE" : shown;
    return { value, formula: isFormula ? content : value };
  }

  private newSheet(name: string): HostSheet {
    return new HostSheet(`{00000000-0001-0000-0000-${String(this.nextId++).padStart(12, "0")}}`, name);
  }
}

/** COUNTIF of one cell: the engine (0.8.4) wants a range there, Excel does not care. */
const COUNT_OF_ONE_CELL = /\b(COUNTIF)\(((?:'[^']+'!)?)([A-Z]+\d+)(?=[,)])/gu;

function inputOf(value: string | number | boolean): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const text = String(value);
  return text.startsWith("=") ? text.replace(COUNT_OF_ONE_CELL, "$1($2$3:$3") : text;
}

function pointsTo(formula: string, sheet: string): boolean {
  return formula.startsWith(`='${sheet}'!`) || formula.startsWith(`=${sheet}!`);
}

function rename(defined: HostName, from: string, to: string): void {
  if (pointsTo(defined.formula, from)) {
    Object.assign(defined, { formula: `='${to}'!${defined.formula.slice(defined.formula.lastIndexOf("!") + 1)}` });
  }
}
