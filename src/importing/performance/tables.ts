import type { Cell, NumberCell } from "../../core/performance/cell";
import type { IndicatorRow, RowColumn, RowsBlock, Wording, YearSlot } from "../../core/performance/template";
import { squeeze } from "../wording/text";
import { Keys, nameOf } from "./cells";
import { labelsOf, type FormTable, type Leaf } from "./header";
import { pollutantIn } from "./label";
import { kindIn, optionsBlock, statusIn } from "./options";
import { placeOf, type FormRow, type Slot } from "./rows";
import type { FormSheet } from "./sheet";

/** Templates hold no more printed rows. */
const MAX_ROWS = 200;
const YEAR = /^(?:(?:19|20)\d\d|[_\s]*|第[一二三1-3])?年度?$|基准年|^(?:近三年|上年|当年|上一年|本年)(?:度)?$/u;
const BEFORE = /^(?:清洁生产)?(?:审核|实施)前(?:年度|[（(].*[）)])?$/u;
const AFTER = /^(?:清洁生产)?(?:审核|实施)后(?:年度|[（(].*[）)])?$/u;
const NUMBER_HEADING = /^(?:序号|编号|No\.?)$/iu;
const UNIT_HEADING = /单位/u;
const MARKER = /^[（(]?\d{1,2}[）)、.．]?$/u;

function roleOf(text: string): YearSlot["role"] {
  if (BEFORE.test(text)) return "before";
  return AFTER.test(text) ? "after" : null;
}

function yearSlots(values: readonly Leaf[]): YearSlot[] {
  return values.map(({ text }, index) => ({
    cell: {
      kind: "year",
      key: `y${index + 1}`,
      name: nameOf(squeeze(text).length > 1 ? text : `第${index + 1}统计年度`),
    },
    role: roleOf(text),
    optional: false,
  }));
}

function areYears(values: readonly Leaf[]): boolean {
  return values.every(({ text }) => YEAR.test(squeeze(text)) || roleOf(squeeze(text)) !== null);
}

/** Figures of what is given off: which, and which of two bounds the other. */
function bound(cells: readonly Cell[]): Cell[] {
  const [first, second] = cells;
  const figures = cells.every((cell): cell is NumberCell => cell.kind === "number");
  if (!figures) return [...cells];
  const known = cells.map((cell): NumberCell => {
    const pollutant = pollutantIn(cell.name.zh);
    const given = pollutant !== null && /产生|排放/u.test(cell.name.zh);
    return given ? { ...cell, pollutant, direction: "lower" } : cell;
  });
  const pairs = cells.length === 2 && /产生量$/u.test(first?.name.zh ?? "") && /排放量$/u.test(second?.name.zh ?? "");
  const sameUnit = new Set(cells.map(({ unit }) => unit.zh)).size === 1;
  if (!pairs || !sameUnit) return known;
  const id = cells[0]?.key ?? "";
  return known.map((cell, index) => ({ ...cell, pair: { id, side: index === 0 ? "produced" : "discharged" } }));
}

/** Label and group of a row: units in a column of their own are brought into the label. */
function wordsOf(row: FormRow, table: FormTable): { label: Slot | undefined; text: string; group: string | null } {
  const heading = (slot: Slot) => table.labels.find((leaf) => leaf.column <= slot.column && slot.column < leaf.end);
  const words = labelsOf(row, table).filter((slot) => !NUMBER_HEADING.test(squeeze(heading(slot)?.text ?? "")));
  const unit = words.length > 1 ? words.find((slot) => UNIT_HEADING.test(heading(slot)?.text ?? "")) : undefined;
  const named = words.filter((slot) => slot !== unit && !MARKER.test(squeeze(slot.text)));
  const label = named.at(-1) ?? words[0];
  const text = `${label?.text ?? ""}${unit ? `（${unit.text}）` : ""}`;
  return { label, text, group: named.length > 1 ? (named[0]?.text ?? null) : null };
}

function indicatorRow(sheet: FormSheet, table: FormTable, row: FormRow): IndicatorRow[] {
  const { label, text, group } = wordsOf(row, table);
  if (!label) return [];
  const cells = bound(sheet.maker.beside(text, "", label.place, (name) => sheet.keys.of(name, "i")));
  sheet.made(row.slots);
  return [{ key: cells[0]?.key ?? "", group, label: label.text, cells }];
}

function indicators(sheet: FormSheet, table: FormTable, side: string | null): boolean {
  const fits = sheet.years.length === 0 || sheet.years.length === table.values.length;
  if (table.labels.length === 0 || table.values.length < 2 || !areYears(table.values) || !fits) return false;
  const rows = table.body.flatMap((row) => indicatorRow(sheet, table, row));
  if (sheet.years.length === 0) sheet.years = yearSlots(table.values);
  const corner = table.labels[0]?.text ? { text: table.labels[0].text } : null;
  sheet.add("indicators", side, (key, title) => ({ kind: "indicators", key, title, corner, rows, columns: [] }));
  return true;
}

const OPTION_COLUMNS: readonly (readonly [RegExp, string])[] = [
  [/方案名称|^名称$/u, "name"],
  [/投资|投入/u, "investment"],
  [/经济效益|^效益/u, "benefit"],
];

/** Key of a column of repeated rows: that of the ledger where it is one of an option's. */
export function columnKey(name: string, keys: Keys): string {
  const known = OPTION_COLUMNS.find(([pattern]) => pattern.test(name))?.[1];
  return known !== undefined && !keys.has(known) ? keys.take(known) : keys.of("", "c");
}

/** Which options the rows of a table are; nothing where its title does not say. */
export function optionsOf(columns: readonly RowColumn[], title: string | null): Pick<RowsBlock, "options"> {
  const keys = columns.map(({ cell }) => cell.key);
  const known = ["name", "investment", "benefit"].every((key) => keys.includes(key));
  const [kind, status] = [kindIn(title ?? ""), statusIn(title ?? "")];
  return known && kind && status ? { options: { kind, status } } : {};
}

function rowColumns(sheet: FormSheet, values: readonly Leaf[]): RowColumn[] {
  const keys = new Keys();
  return values.flatMap(({ text, group, slot }) => {
    const cells = sheet.maker.beside(text, "", slot.place, (name) => columnKey(name, keys));
    return cells.map((cell) => ({ header: text || null, group, cell }));
  });
}

/** How many rows a block prints, and which markers. */
export function printedRows(sheet: FormSheet, body: readonly FormRow[], markers: readonly string[]) {
  const beyond = body[MAX_ROWS];
  if (beyond) sheet.notes.doubt("too-much", placeOf(beyond), String(MAX_ROWS), [String(body.length)]);
  const printed = Math.min(body.length, MAX_ROWS);
  const all = markers.length === body.length && markers.every((text) => text !== "");
  return { printed, ...(all ? { markers: markers.slice(0, printed).map((text): Wording => ({ text })) } : {}) };
}

/** Rows that repeat: their labels, where they have some, become markers. */
function repeated(sheet: FormSheet, table: FormTable, side: string | null): void {
  const markers = table.body.map((row) =>
    labelsOf(row, table)
      .map(({ text }) => text)
      .join(" "),
  );
  const numbers = markers.every((marker) => MARKER.test(squeeze(marker)));
  const columns = rowColumns(sheet, table.values);
  const printed = printedRows(sheet, table.body, markers);
  for (const row of table.body) sheet.made(row.slots);
  // Labels in front of the rows may be indicators whose units the columns do not show.
  if (table.labels.length > 0 && !numbers)
    for (const row of table.body)
      sheet.notes.doubt(
        "row-unread",
        labelsOf(row, table).at(-1)?.place ?? placeOf(row),
        labelsOf(row, table).at(-1)?.text ?? "",
      );
  sheet.add("rows", side, (key, title) => ({
    kind: "rows",
    key,
    title,
    columns,
    ...printed,
    ...optionsOf(columns, title?.text ?? null),
  }));
}

/** Adds what a table of the form is: indicators by year, the summary of options, or rows that repeat. */
export function addTable(sheet: FormSheet, table: FormTable, head: readonly FormRow[], side: string | null): void {
  for (const row of head) for (const { place } of row.slots) sheet.notes.make("header", place);
  if (indicators(sheet, table, side)) return;
  const options = optionsBlock(sheet, table);
  if (options) sheet.add("options", side, options);
  else repeated(sheet, table, side);
}
