import { FaultError } from "../../core/fault";
import { a1 } from "../address";
import type { CellValue } from "../slots";
import type { CellChange } from "../workbook";
import { mapSheet, type CellSpan, type RowSpan, type SheetMap } from "./sheetMap";
import { encodeEscapes, escapeXml, xmlText } from "./xml";

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Type attribute and content of a cell's value. A formula's text result has a type of its own. */
function valueXml(value: CellValue, isFormula: boolean, prefix: string): { type: string | null; content: string } {
  const plain = (text: string) => `<${prefix}v>${text}</${prefix}v>`;
  if (value === null) return isFormula ? { type: "str", content: plain("") } : { type: null, content: "" };
  if (typeof value === "number") return { type: null, content: plain(String(value)) };
  if (typeof value === "boolean") return { type: "b", content: plain(value ? "1" : "0") };
  if (isFormula) return { type: "str", content: plain(escapeXml(encodeEscapes(value))) };
  const text = `<${prefix}t xml:space="preserve">${escapeXml(encodeEscapes(value))}</${prefix}t>`;
  return { type: "inlineStr", content: `<${prefix}is>${text}</${prefix}is>` };
}

function cellXml(change: CellChange, old: CellSpan | null, formula: string, prefix: string): string {
  const { type, content } = valueXml(change.value, formula !== "", prefix);
  const kept = Object.entries(old?.attributes ?? {}).filter(([name]) => name !== "r" && name !== "t");
  const attributes = [["r", a1(change)], ...kept, ...(type === null ? [] : [["t", type]])];
  const written = attributes.map(([name, value]) => ` ${name}="${escapeXml(value ?? "")}"`).join("");
  return `<${prefix}c${written}>${formula}${content}</${prefix}c>`;
}

/** A formula of ours as it is written into a cell; an empty text where the change brings none. */
function formulaXml({ formula }: CellChange, prefix: string): string {
  return formula === undefined ? "" : `<${prefix}f>${escapeXml(formula)}</${prefix}f>`;
}

function changeCell(change: CellChange, row: RowSpan, map: SheetMap, xml: string): Edit {
  const old = row.cells.find(({ column }) => column === change.column);
  const own = formulaXml(change, map.prefix);
  if (old) {
    const formula = old.formula && change.keepFormula ? xml.slice(old.formula.start, old.formula.end) : own;
    return { start: old.start, end: old.end, text: cellXml(change, old, formula, map.prefix) };
  }
  const text = cellXml(change, null, own, map.prefix);
  const next = row.cells.find(({ column }) => column > change.column);
  const at = next?.start ?? row.closeStart;
  return { start: at, end: at, text };
}

function isEmptyTag(xml: string, { end }: { readonly end: number }): boolean {
  return xml.slice(end - 2, end) === "/>";
}

/** A row, or the whole table, written as one empty tag is opened up around its first content. */
function openUp(xml: string, span: { start: number; end: number }, tag: string, content: string): Edit {
  return { ...span, text: `${xml.slice(span.start, span.end - 2)}>${content}</${tag}>` };
}

/** The number of the shared formula that a cell defines for others; null when it defines none. */
function sharedBy(cell: CellSpan | undefined, xml: string): string | null {
  const tag = cell?.formula ? /^<[^>]*>/u.exec(xml.slice(cell.formula.start, cell.formula.end))?.[0] : undefined;
  if (tag === undefined || !/\bt=["']shared["']/u.test(tag) || !/\bref=/u.test(tag)) return null;
  return /\bsi=["'](\d+)["']/u.exec(tag)?.[1] ?? null;
}

/** Where a value takes the place of a shared formula's definition, its followers keep their results alone. */
function releaseFollowers(changes: readonly CellChange[], map: SheetMap, xml: string): Edit[] {
  const cellAt = (row: number, column: number) =>
    map.rows.find((candidate) => candidate.row === row)?.cells.find((cell) => cell.column === column);
  const replaced = changes.filter(({ keepFormula }) => !keepFormula);
  const gone = new Set(
    replaced.map(({ row, column }) => sharedBy(cellAt(row, column), xml)).filter((si) => si !== null),
  );
  if (gone.size === 0) return [];
  const touched = new Set(replaced.map(({ row, column }) => cellAt(row, column)));
  return map.rows.flatMap(({ cells }) =>
    cells.flatMap((cell) => {
      if (!cell.formula || touched.has(cell)) return [];
      const si = /\bsi=["'](\d+)["']/u.exec(xml.slice(cell.formula.start, cell.formula.end))?.[1];
      return si !== undefined && gone.has(si) ? [{ ...cell.formula, text: "" }] : [];
    }),
  );
}

function changeRow(changes: readonly CellChange[], row: RowSpan, map: SheetMap, xml: string): Edit[] {
  if (!isEmptyTag(xml, row.open)) return changes.map((change) => changeCell(change, row, map, xml));
  const cells = changes.map((change) => cellXml(change, null, formulaXml(change, map.prefix), map.prefix)).join("");
  return [openUp(xml, row.open, `${map.prefix}row`, cells)];
}

function addRow(row: number, changes: readonly CellChange[], map: SheetMap, xml: string): Edit {
  const cells = changes.map((change) => cellXml(change, null, formulaXml(change, map.prefix), map.prefix)).join("");
  const text = `<${map.prefix}row r="${row + 1}">${cells}</${map.prefix}row>`;
  if (isEmptyTag(xml, map.open)) return openUp(xml, map.open, `${map.prefix}sheetData`, text);
  const at = map.rows.find((other) => other.row > row)?.open.start ?? map.closeStart;
  return { start: at, end: at, text };
}

function byRow(changes: readonly CellChange[]): Map<number, CellChange[]> {
  const rows = new Map<number, CellChange[]>();
  for (const change of [...changes].sort((a, b) => a.row - b.row || a.column - b.column)) {
    rows.set(change.row, [...(rows.get(change.row) ?? []), change]);
  }
  return rows;
}

/** Applies edits in the text's order; edits at one place keep the order in which they come. */
function apply(xml: string, edits: readonly Edit[]): string {
  let at = 0;
  const pieces: string[] = [];
  for (const { start, end, text } of [...edits].sort((a, b) => a.start - b.start)) {
    pieces.push(xml.slice(at, start), text);
    at = end;
  }
  return pieces.join("") + xml.slice(at);
}

/**
 * Writes values into cells of a sheet's part and leaves every other character as it is. A cell keeps its style, and its
 * formula when it has one: then the value becomes the formula's stored result.
 * @throws FaultError `not-written` when the part holds no table of cells.
 */
export function patchSheet(
  sheet: string,
  part: string,
  content: Uint8Array,
  changes: readonly CellChange[],
): Uint8Array {
  const xml = xmlText(content);
  const map = mapSheet(part, content, xml);
  if (!map) throw new FaultError({ code: "not-written", sheet });
  const edits = [...byRow(changes)].flatMap(([row, ofRow]) => {
    const known = map.rows.find((candidate) => candidate.row === row);
    return known ? changeRow(ofRow, known, map, xml) : [addRow(row, ofRow, map, xml)];
  });
  return new TextEncoder().encode(apply(xml, [...edits, ...releaseFollowers(changes, map, xml)]));
}
