import type { Cell, NumberCell } from "../../core/performance/cell";
import type { ComputedColumn, Field, IndicatorRow, YearSlot } from "../../core/performance/template";
import { around } from "../source";
import { squeeze } from "../wording/text";
import { asksWords, figureCell, namedFigure, nameOf } from "./cells";
import { labelsOf, type FormTable, type Leaf } from "./header";
import { askedBy, pollutantIn } from "./label";
import { optionsBlock } from "./options";
import { isMarker, isNumberHeading, isYear, roleOf } from "./printed";
import { addHeaded } from "./repeats";
import { placeOf, type FormRow, type Slot } from "./rows";
import type { FormSheet } from "./sheet";

const REDUCED = /^(?:下降|降低|削减|减排|节约)(?:率|幅度|比例)?[（(][%％][）)]$/u;
const UNIT_HEADING = /单位|^units?$/iu;
const PRODUCT = /^(.*名称)\s*[及与和、]\s*(.*量)$/u;

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

/** The words in front of a row. */
interface RowWords {
  readonly number: string | null;
  readonly label: Slot;
  /** The label with a unit that stands beside it or above the table. */
  readonly text: string;
  readonly group: string | null;
}

function headingOf(slot: Slot, { labels }: FormTable): string {
  return squeeze(labels.find((leaf) => leaf.column <= slot.column && slot.column < leaf.end)?.text ?? "");
}

function inUnit(label: string, unit: string | null | undefined): string {
  const told = !unit || askedBy(label).some((one) => one.unit !== null);
  return told ? label : `${label}（${unit}）`;
}

function wordsOf(row: FormRow, table: FormTable, unitAbove: string | null): RowWords | null {
  const all = labelsOf(row, table);
  const number = all.find((slot) => isNumberHeading(headingOf(slot, table)) || isMarker(slot.text));
  const words = all.filter((slot) => slot !== number);
  const unit = words.length > 1 ? words.find((slot) => UNIT_HEADING.test(headingOf(slot, table))) : undefined;
  const named = words.filter((slot) => slot !== unit);
  const label = named.at(-1) ?? all[0];
  if (!label) return null;
  const text = inUnit(label.text, unit?.text ?? unitAbove);
  return { number: number?.text ?? null, label, text, group: named.length > 1 ? (named[0]?.text ?? null) : null };
}

/** The name of something and how much of it there was, in the unit that the enterprise names. */
function productRow({ label, text, group }: RowWords, sheet: FormSheet): IndicatorRow | null {
  const [, name, amount] = PRODUCT.exec(text) ?? [];
  if (name === undefined || amount === undefined) return null;
  const [unit, named, figure] = [`${name}单位`, name, amount].map((words) => sheet.keys.of(words, "i"));
  if (unit === undefined || named === undefined || figure === undefined) return null;
  sheet.notes.doubt("unit-named", label.place, amount);
  return {
    key: named,
    group,
    label: label.text,
    naming: [{ kind: "text", key: unit, name: nameOf(`${amount}单位`) }],
    cells: [{ kind: "text", key: named, name: nameOf(name) }, namedFigure(figure, amount, unit, "u/a")],
  };
}

function indicatorRow(sheet: FormSheet, words: RowWords): IndicatorRow {
  const { label, text, group } = words;
  const product = productRow(words, sheet);
  if (product) return product;
  const cells = bound(sheet.maker.beside(text, "", label.place, (name) => sheet.keys.of(name, "i")));
  return { key: cells[0]?.key ?? "", group, label: label.text, cells };
}

/** The column of the rates between the two years; null for any other column. */
function reductionColumn(years: readonly YearSlot[], { text }: Leaf): ComputedColumn | null {
  const [before, after] = ["before", "after"].map((role) => years.find((year) => year.role === role)?.cell.key);
  const rate = figureCell("reduction", { name: text, unit: "%" });
  if (before === undefined || after === undefined || !rate || !REDUCED.test(squeeze(text))) return null;
  return { key: "reduction", header: text, cell: { ...rate, formula: { op: "reduction", before, after } } };
}

function indicators(sheet: FormSheet, table: FormTable, rows: readonly RowWords[], side: string | null): boolean {
  const years = yearSlots(table.values.filter(({ text }) => isYear(text)));
  const others = table.values.slice(years.length);
  const columns = others.flatMap((leaf) => reductionColumn(years, leaf) ?? []);
  const fits = sheet.years.length === 0 || sheet.years.length === years.length;
  const computed = columns.length === others.length && columns.length < 2;
  if (rows.length === 0 || years.length < 2 || !computed || !fits) return false;
  if (sheet.years.length === 0) sheet.years = years;
  const read = rows.map((row) => indicatorRow(sheet, row));
  const corner = table.labels[0]?.text ? { text: table.labels[0].text } : null;
  sheet.add("indicators", side, (key, title) => ({ kind: "indicators", key, title, corner, rows: read, columns }));
  return true;
}

/** The place of a row in a column: in the column's unit, as words where it asks for words, else in the row's unit. */
function crossing(sheet: FormSheet, { text, label }: RowWords, leaf: Leaf): Field {
  const [own] = askedBy(leaf.text);
  const unit = own?.unit ?? (asksWords(leaf.text) ? null : (askedBy(text).at(-1)?.unit ?? null));
  const header = `${leaf.group ?? ""}${leaf.text}`;
  const name = `${label.text} ${own?.name ?? header}`;
  return { label: header, cells: sheet.maker.one({ name, unit }, label.place, () => sheet.keys.of("", "f")) };
}

/** A table whose rows and columns both have labels: each place is a field of its own. */
function crossed(sheet: FormSheet, table: FormTable, rows: readonly RowWords[], side: string | null): void {
  const read = rows.map((row) => ({
    number: row.number,
    heading: { text: `${row.group ?? ""}${row.label.text}` },
    fields: table.values.map((leaf) => crossing(sheet, row, leaf)),
  }));
  sheet.add("fields", side, (key, title) => ({ kind: "fields", key, title, rows: read }));
}

/** Adds what a table of the form is: indicators by year, the summary of options, rows with labels, or rows that repeat. */
export function addTable(sheet: FormSheet, table: FormTable, head: readonly FormRow[], side: string | null): void {
  const slots = head.flatMap((row) => row.slots);
  for (const { place } of slots) sheet.notes.make("header", place);
  if (slots.some(({ guessed }) => guessed)) {
    const whole = around([...head, ...table.body].map(placeOf));
    sheet.notes.doubt("blanks-joined", whole, slots.map(({ text }) => text).find((text) => text !== "") ?? "");
  }
  sheet.maker.unitFrom = null;
  const unitAbove = sheet.unitAbove(side);
  const labelled = table.body.some((row) => labelsOf(row, table).some((slot) => !isMarker(slot.text)));
  const rows = labelled ? table.body.flatMap((row) => wordsOf(row, table, unitAbove) ?? []) : [];
  const made = () => {
    for (const row of table.body) sheet.made(row.slots);
  };
  if (indicators(sheet, table, rows, side)) {
    made();
    return;
  }
  const options = optionsBlock(sheet, table);
  if (options) {
    sheet.add("options", side, options);
    return;
  }
  if (labelled) crossed(sheet, table, rows, side);
  else addHeaded(sheet, table, side);
  made();
}
