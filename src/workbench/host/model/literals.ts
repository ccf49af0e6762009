import { HostError } from "../hostError";
import { BLANK, type Content } from "./cell";
import { isWellFormed, tidyFormula } from "./formula";

/** What was typed, with the number format that Excel gives a cell with it. */
export interface Typed {
  readonly content: Content;
  readonly numberFormat?: string;
}

const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/u;
const GROUPED = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d*)?$/u;
const DATE = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/u;
const ERROR = /^#(?:REF!|DIV\/0!|N\/A|NAME\?|NULL!|NUM!|VALUE!)$/iu;
const DAY = 86_400_000;

function dateSerial(text: string): number | null {
  const [, year, month, day] = DATE.exec(text)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1900;
  return isReal ? date.getTime() / DAY + 25_569 : null;
}

function numberOf(text: string): Typed | null {
  if (NUMBER.test(text)) return { content: { kind: "number", value: Number(text) } };
  if (GROUPED.test(text)) {
    const numberFormat = text.includes(".") ? "#,##0.00" : "#,##0";
    return { content: { kind: "number", value: Number(text.replaceAll(",", "")) }, numberFormat };
  }
  if (text.endsWith("%") && NUMBER.test(text.slice(0, -1))) {
    // Moving the point by text keeps 12.3% at 0.123.
    const value = Number(`${text.slice(0, -1)}e-2`);
    return { content: { kind: "number", value }, numberFormat: text.includes(".") ? "0.00%" : "0%" };
  }
  const value = dateSerial(text);
  return value === null ? null : { content: { kind: "number", value }, numberFormat: "yyyy/m/d" };
}

/**
 * A formula as the cell will hold it.
 * @throws HostError for one that Excel would not take.
 */
export function formulaContent(text: string): Content {
  if (!isWellFormed(text)) throw new HostError("InvalidArgument");
  return { kind: "formula", formula: tidyFormula(text) };
}

/** Reads a text as Excel does when it is typed or assigned to `values`. */
export function readTyped(text: string, numberFormat: string): Typed {
  if (text === "") return { content: BLANK };
  if (text.startsWith("'")) return { content: { kind: "text", value: text.slice(1) } };
  if (numberFormat === "@") return { content: { kind: "text", value: text } };
  if (text.startsWith("=") && text.length > 1) return { content: formulaContent(text) };
  const trimmed = text.trim();
  const number = numberOf(trimmed);
  if (number) return number;
  if (/^(?:true|false)$/iu.test(trimmed)) return { content: { kind: "boolean", value: /^t/iu.test(trimmed) } };
  if (ERROR.test(trimmed)) return { content: { kind: "error", value: trimmed.toUpperCase() } };
  // "+A1" and "-A1" are formulas; "@x" is one that Excel refuses.
  if (/^[+-]./u.test(text)) return { content: formulaContent(`=${text}`) };
  if (text.startsWith("@")) throw new HostError("InvalidArgument");
  return { content: { kind: "text", value: text } };
}

/**
 * Reads one element of an array assigned to `values` or `formulas`.
 * @returns null for an element that leaves its cell as it is.
 */
export function readAssigned(value: unknown, numberFormat: string): Typed | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "number") return { content: { kind: "number", value } };
  if (typeof value === "boolean") return { content: { kind: "boolean", value } };
  if (typeof value === "string") return readTyped(value, numberFormat);
  throw new HostError("InvalidArgument");
}
