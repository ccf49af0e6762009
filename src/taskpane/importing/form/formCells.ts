import type { Cell, NumberCell } from "../../../core/performance/cell";
import { figureCell, nameOf } from "../../../importing/performance/cells";
import { askedBy, pollutantIn } from "../../../importing/performance/label";
import { plain } from "../../../importing/wording/text";
import { knownUnit } from "../../../templates/performance/units";
import type { DraftCell, DraftEntry, Takes } from "./formDraft";

/** Numbers of the lines of a list that nobody printed. */
const MARKERS = ["1、", "2、", "3、"];

/** A cell of the template, to be changed. */
export function draftCell(cell: Cell): DraftCell {
  const { key, name, kind } = cell;
  return { key, name: name.zh, takes: kind, unit: kind === "number" ? cell.unit.zh : "", printed: cell };
}

/** A place for words that a person added. */
export function newCell(key: string, name: string): DraftCell {
  return { key, name, takes: "text", unit: "", printed: null };
}

/** What a label asks for, without its unit. */
export function nameIn(label: string): string {
  const [only, ...others] = askedBy(label);
  return only && others.length === 0 ? only.name : label;
}

/** The unit that a label asks for in brackets; null where it asks for none, or for several figures. */
export function unitIn(label: string): string | null {
  const [only, ...others] = askedBy(label);
  const unit = only?.unit ?? "";
  return others.length === 0 && ["（", "("].some((bracket) => label.includes(`${bracket}${unit}`))
    ? unit || null
    : null;
}

/** The only cell of a label that was typed anew: it is called so, and a figure is in the unit that the label now says. */
export function renamed(cell: DraftCell, before: string, label: string): DraftCell {
  const unit = unitIn(label);
  const isOther =
    cell.takes === "number" && unit !== null && unit !== unitIn(before) && knownUnit(unit, false) !== null;
  return { ...cell, name: nameIn(label), ...(isOther ? { unit } : {}) };
}

/** A label that says the unit: what is printed and what is computed with must not differ. */
function labelWith(label: string, unit: string): string {
  const [only, ...others] = askedBy(label);
  const printed = others.length > 0 ? undefined : [`（${only?.unit ?? ""}）`, `(${only?.unit ?? ""})`];
  const found = printed?.find((words) => label.includes(words));
  if (found) return label.replace(found, `（${unit}）`);
  const colon = /[：:]\s*$/u.exec(label)?.[0] ?? "";
  return `${label.slice(0, label.length - colon.length)}（${unit}）${colon}`;
}

/** Whether a unit stands in the printed words around a cell, or needs no words, as a count does. */
function isPrinted(unit: string, { label, cells }: DraftEntry, { printed }: DraftCell): boolean {
  const said = cells.length > 1 ? null : unitIn(label);
  // "吨" stands in "万吨" too.
  if (said !== null) return plain(said) === plain(unit);
  const before = printed?.kind === "number" ? printed.unit.zh : "";
  const after = printed?.after?.replace(before, unit) ?? "";
  const words = [label, ...(before === "" ? [] : [after])].map(plain).join(" ");
  return words.includes(plain(unit)) || cells.length > 1 || /^[人次个项]{1,2}$/u.test(unit);
}

/** Lets a cell take something else; the label says the unit. @param unit "" for what is no figure. */
export function withTakes(entry: DraftEntry, key: string, takes: Takes, unit: string): DraftEntry {
  const changed = entry.cells.find((cell) => cell.key === key);
  if (!changed) return entry;
  const cells = entry.cells.map((cell) => (cell === changed ? { ...cell, takes, unit } : cell));
  const isSaid = takes !== "number" || isPrinted(unit, entry, changed);
  return { ...entry, cells, label: isSaid ? entry.label : labelWith(entry.label, unit) };
}

/** What a figure is of, by its name; one of something else loses what was known of the former. */
function known(cell: NumberCell, name: string): NumberCell {
  const pollutant = pollutantIn(name);
  if (pollutant === (cell.pollutant ?? null)) return { ...cell, name: nameOf(name) };
  const { key, kind, unit, min, max, before, after, by, whole } = cell;
  const kept = { key, kind, unit, min, max, name: nameOf(name) };
  return {
    ...kept,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    ...(by === undefined ? {} : { by }),
    ...(whole === undefined ? {} : { whole }),
    ...(pollutant !== null && /产生|排放/u.test(name) ? { pollutant, direction: "lower" } : { direction: "neutral" }),
  };
}

/** The printed figure in another unit, which the words behind it say as well. */
function inUnit(cell: NumberCell, { name, unit }: DraftCell): NumberCell {
  const figure = figureCell(cell.key, { name, unit });
  if (!figure || cell.unit.zh === unit) return cell;
  const { whole, ...rest } = cell;
  const after = cell.after?.replace(cell.unit.zh, unit);
  const counted = figure.whole === undefined ? {} : { whole: whole ?? true };
  return { ...rest, unit: figure.unit, min: figure.min, ...counted, ...(after === undefined ? {} : { after }) };
}

function freshCell({ key, name, takes, unit, printed }: DraftCell): Cell {
  const words = {
    ...(printed?.before === undefined ? {} : { before: printed.before }),
    ...(printed?.after === undefined ? {} : { after: printed.after }),
    ...(printed?.by === undefined ? {} : { by: printed.by }),
  };
  const cell = { key, name: nameOf(name.trim()), ...words };
  const figure = takes === "number" ? figureCell(key, { name, unit }) : null;
  if (figure) return known({ ...figure, ...words }, name);
  if (takes === "list") return { ...cell, kind: "list", markers: MARKERS };
  return { ...cell, kind: takes === "date" || takes === "year" ? takes : "text" };
}

/** The cell of the template; as it was understood where nothing was changed. */
export function cellOf(cell: DraftCell): Cell {
  const { printed, name, takes } = cell;
  if (printed?.kind !== takes) return freshCell(cell);
  const isSame = printed.name.zh === name;
  if (printed.kind !== "number") return isSame ? printed : { ...printed, name: nameOf(name.trim()) };
  return inUnit(isSame ? printed : known(printed, name.trim()), cell);
}
