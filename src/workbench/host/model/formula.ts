import { columnLetters } from "../../../workbook/address";
import { LAST_COLUMN, LAST_ROW, parseArea, type Rect } from "./rect";

/** A reference within a formula. */
export interface Reference {
  /** Name of the sheet as written, without quotes; null for the formula's own. */
  readonly sheet: string | null;
  readonly rect: Rect;
  /** Which of the ends have a dollar sign, and whether one cell is meant. */
  readonly fixed: { readonly top: boolean; readonly left: boolean; readonly bottom: boolean; readonly right: boolean };
}

/** A piece of a formula. Everything else than references, names and texts is "other", one character at a time. */
export type Token =
  | { readonly kind: "reference"; readonly reference: Reference }
  | { readonly kind: "string" | "name" | "number" | "error" | "other"; readonly text: string };

const SHEET = String.raw`(?<sheet>'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!|#REF!)?`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const AREA = String.raw`(?<area>${CELL}(?::${CELL})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})`;
const TOKEN = new RegExp(
  [
    String.raw`(?<string>"(?:[^"]|"")*")`,
    String.raw`${SHEET}${AREA}(?![\p{L}\p{N}_.(!:])`,
    String.raw`(?<error>#(?:REF!|DIV\/0!|N\/A|NAME\?|NULL!|NUM!|VALUE!))`,
    String.raw`(?<name>[\p{L}_\\][\p{L}\p{N}_.\\?]*)`,
    String.raw`(?<number>\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+)`,
    String.raw`(?<other>[\s\S])`,
  ].join("|"),
  "gu",
);

/** A sheet's name as Excel writes it before the exclamation mark: quoted only where it must be. */
export function sheetPrefix(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^(?:[a-z]{1,3}\d+|r\d*(?:c\d*)?|c\d*)$/iu.test(name);
  return `${plain ? name : `'${name.replaceAll("'", "''")}'`}!`;
}

function sheetOf(prefix: string): string {
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

function fixedOf(area: string): Reference["fixed"] {
  const [start = "", end = start] = area.split(":");
  const column = (part: string) => part.startsWith("$") && /[A-Za-z]/u.test(part);
  const row = (part: string) => /\$\d/u.test(part);
  return { top: row(start), left: column(start), bottom: row(end), right: column(end) };
}

function tokenOf(groups: Readonly<Record<string, string | undefined>>): Token {
  const { area, sheet } = groups;
  const rect = area === undefined ? null : parseArea(area);
  if (area !== undefined && rect && sheet !== "#REF!") {
    return { kind: "reference", reference: { sheet: sheet ? sheetOf(sheet) : null, rect, fixed: fixedOf(area) } };
  }
  if (area !== undefined) return rect ? { kind: "error", text: "#REF!" } : { kind: "name", text: area };
  for (const kind of ["string", "error", "name", "number"] as const) {
    const text = groups[kind];
    if (text !== undefined) return { kind, text };
  }
  return { kind: "other", text: groups["other"] ?? "" };
}

/** Takes a formula apart. */
export function tokens(formula: string): Token[] {
  return Array.from(formula.matchAll(TOKEN), ({ groups = {} }) => tokenOf(groups));
}

/** A reference as it is written. */
export function referenceText({ sheet, rect, fixed }: Reference): string {
  const mark = (isFixed: boolean) => (isFixed ? "$" : "");
  const column = (index: number, isFixed: boolean) => `${mark(isFixed)}${columnLetters(index)}`;
  const row = (index: number, isFixed: boolean) => `${mark(isFixed)}${index + 1}`;
  const prefix = sheet === null ? "" : sheetPrefix(sheet);
  const { top, left, bottom, right } = rect;
  if (top === 0 && bottom === LAST_ROW) return `${prefix}${column(left, fixed.left)}:${column(right, fixed.right)}`;
  if (left === 0 && right === LAST_COLUMN) return `${prefix}${row(top, fixed.top)}:${row(bottom, fixed.bottom)}`;
  const start = `${prefix}${column(left, fixed.left)}${row(top, fixed.top)}`;
  if (top === bottom && left === right) return start;
  return `${start}:${column(right, fixed.right)}${row(bottom, fixed.bottom)}`;
}

/** A token as it is written. */
export function tokenText(token: Token): string {
  return token.kind === "reference" ? referenceText(token.reference) : token.text;
}

/** Writes a formula anew with other references; null stands for one that is gone. */
export function mapReferences(formula: string, change: (reference: Reference) => Reference | null): string {
  return tokens(formula)
    .map((token) => {
      if (token.kind !== "reference") return token.text;
      const changed = change(token.reference);
      return changed ? referenceText(changed) : "#REF!";
    })
    .join("");
}

/** The formula as Excel keeps it: functions in capitals, quotes only where they are needed. */
export function tidyFormula(formula: string): string {
  const parts = tokens(formula);
  return parts
    .map((token, index) => {
      const next = parts[index + 1];
      const isCall = token.kind === "name" && next?.kind === "other" && next.text === "(";
      return isCall ? token.text.toUpperCase() : tokenText(token);
    })
    .join("");
}

/** Both ends of a reference along one axis, moved where they have no dollar sign; whole rows and columns stay. */
function moved(start: number, end: number, fixed: readonly [boolean, boolean], by: number, last: number): number[] {
  if (start === 0 && end === last) return [start, end];
  return [fixed[0] ? start : start + by, fixed[1] ? end : end + by];
}

/** The formula as it reads when it is copied `rows` down and `columns` to the right. */
export function offsetFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return mapReferences(formula, (reference) => {
    const { rect, fixed } = reference;
    const [top = 0, bottom = 0] = moved(rect.top, rect.bottom, [fixed.top, fixed.bottom], rows, LAST_ROW);
    const [left = 0, right = 0] = moved(rect.left, rect.right, [fixed.left, fixed.right], columns, LAST_COLUMN);
    const isValid = top >= 0 && left >= 0 && bottom <= LAST_ROW && right <= LAST_COLUMN;
    return isValid ? { ...reference, rect: { top, left, bottom, right } } : null;
  });
}

/** Whether every bracket is closed by its like; semicolons stand only in braces. */
function areBracketsSound(marks: readonly string[]): boolean {
  const open: string[] = [];
  for (const mark of marks) {
    if (mark === '"' || (mark === ";" && open.at(-1) !== "{")) return false;
    if (mark === "(" || mark === "{") open.push(mark);
    if ((mark === ")" && open.pop() !== "(") || (mark === "}" && open.pop() !== "{")) return false;
  }
  return open.length === 0;
}

/** Whether brackets and quotes of a formula match and it does not end in the middle. */
export function isWellFormed(formula: string): boolean {
  const parts = tokens(formula.slice(1)).filter((token) => tokenText(token).trim() !== "");
  const marks = parts.flatMap((token) => (token.kind === "other" ? [token.text] : []));
  const last = parts.at(-1);
  return last !== undefined && areBracketsSound(marks) && !/^[=+\-*/^&<>,(]$/u.test(tokenText(last));
}
