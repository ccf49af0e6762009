import type { DataValidation } from "hucre/xlsx";
import { a1 } from "../../workbook/address";
import type { HostSheet } from "../host/model/hostSheet";
import { cellsOf, parseArea, sizeOf, type Rect } from "../host/model/rect";
import type { CellValidation, ValidationRule } from "../host/model/validation";
import { offsetRule } from "../host/model/validationRule";

/** A validation of more cells is cut to their first row: nobody fills whole columns in by hand here. */
const CELL_LIMIT = 100_000;

const KINDS: Readonly<Record<string, DataValidation["type"]>> = {
  wholeNumber: "whole",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
};

const OPERATORS: Readonly<Record<string, NonNullable<DataValidation["operator"]>>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
};

const STYLES: Readonly<Record<string, NonNullable<DataValidation["errorStyle"]>>> = {
  Stop: "stop",
  Warning: "warning",
  Information: "information",
};

function nameOf(names: Readonly<Record<string, string>>, value: string, fallback: string): string {
  return Object.keys(names).find((name) => names[name] === value) ?? fallback;
}

function readBound(text: string): number | string {
  const isNumber = text.trim() !== "" && Number.isFinite(Number(text));
  return isNumber ? Number(text) : `=${text}`;
}

function readRule({ type, operator, formula1 = "", formula2, values }: DataValidation): ValidationRule {
  if (type === "custom") return { custom: { formula: `=${formula1}` } };
  if (type === "list") return { list: { inCellDropDown: true, source: values ? values.join(",") : `=${formula1}` } };
  const members = {
    formula1: readBound(formula1),
    ...(formula2 === undefined ? {} : { formula2: readBound(formula2) }),
    operator: nameOf(OPERATORS, operator ?? "between", "Between"),
  };
  return { [nameOf(KINDS, type, "decimal")]: members };
}

function readOne(given: DataValidation): CellValidation {
  return {
    rule: readRule(given),
    ignoreBlanks: given.allowBlank ?? false,
    prompt: {
      title: given.inputTitle ?? "",
      message: given.inputMessage ?? "",
      showPrompt: given.showInputMessage ?? false,
    },
    errorAlert: {
      title: given.errorTitle ?? "",
      message: given.errorMessage ?? "",
      showAlert: given.showErrorMessage ?? false,
      style: nameOf(STYLES, given.errorStyle ?? "stop", "Stop"),
    },
  };
}

function rectsOf(range: string): Rect[] {
  const rects = range.split(" ").flatMap((area) => parseArea(area) ?? []);
  return rects.map((rect) => (sizeOf(rect).cells > CELL_LIMIT ? { ...rect, bottom: rect.top } : rect));
}

/**
 * Puts the validations of a file onto a sheet's cells. The library reads no validation that only prompts, and does not
 * tell a list without its arrow.
 */
export function readValidations(sheet: HostSheet, given: readonly DataValidation[]): void {
  for (const one of given) {
    const validation = readOne(one);
    const rects = rectsOf(one.range);
    const [first] = rects;
    if (!first) continue;
    for (const { row, column } of rects.flatMap((rect) => [...cellsOf(rect)])) {
      const rule = validation.rule && offsetRule(validation.rule, row - first.top, column - first.left);
      sheet.change(row, column, { validation: { ...validation, rule } });
    }
  }
}

function writeBound(bound: unknown): string | undefined {
  if (typeof bound === "number") return String(bound);
  return typeof bound === "string" ? bound.replace(/^=/u, "") : undefined;
}

function writeRule(rule: ValidationRule): Omit<DataValidation, "range"> | null {
  const [[kind, members] = ["", {}]] = Object.entries(rule);
  if (kind === "custom") return { type: "custom", formula1: writeBound(members["formula"]) ?? "" };
  if (kind === "list") {
    const source = String(members["source"]);
    if (source.startsWith("=")) return { type: "list", formula1: source.slice(1) };
    return { type: "list", values: source.split(",") };
  }
  const type = KINDS[kind];
  if (!type) return null;
  const formula2 = writeBound(members["formula2"]);
  return {
    type,
    operator: OPERATORS[String(members["operator"])] ?? "between",
    formula1: writeBound(members["formula1"]) ?? "",
    ...(formula2 === undefined ? {} : { formula2 }),
  };
}

function writeOne({ rule, ignoreBlanks, prompt, errorAlert }: CellValidation, range: string): DataValidation | null {
  const written = rule && writeRule(rule);
  if (!written) return null;
  return {
    ...written,
    range,
    allowBlank: ignoreBlanks,
    showInputMessage: prompt.showPrompt,
    inputTitle: prompt.title,
    inputMessage: prompt.message,
    showErrorMessage: errorAlert.showAlert,
    errorTitle: errorAlert.title,
    errorMessage: errorAlert.message,
    errorStyle: STYLES[errorAlert.style] ?? "stop",
  };
}

/** The validations of a sheet, one a cell, in reading order; one that only prompts cannot be written. */
export function writeValidations(sheet: HostSheet): DataValidation[] {
  const placed = [...sheet.placed()].sort((a, b) => a.row - b.row || a.column - b.column);
  return placed.flatMap(({ row, column, cell: { validation } }) => {
    const written = validation && writeOne(validation, a1({ row, column }));
    return written ? [written] : [];
  });
}
