import { isMarkName, parseMark } from "../slots";
import type { ReadSheet } from "../workbook";
import { readBlock } from "./readRange";

/** A sheet that was read, with what a later write needs to know of it. */
export interface ReadState {
  readonly id: string;
  readonly sheet: ReadSheet;
  readonly isProtected: boolean;
  /** What each cell of the used block held, formulas as such, by "row,column". */
  readonly formulas: Map<string, string | number | boolean>;
}

/** Our sheets, and the ids of all sheets that were there when they were read. */
export interface Reading {
  readonly ours: readonly ReadState[];
  readonly allIds: readonly string[];
}

const BLOCK = "values,formulas,rowIndex,columnIndex";
/** Where a copied sheet of ours has its mark, unless someone pushed rows or columns in front of it. */
const CORNER = "A1:D4";

/** Queues the reading of a sheet; the answer is there after the next round trip, null when the sheet is gone. */
function queueSheet(context: Excel.RequestContext, id: string): () => ReadState | null {
  const sheet = context.workbook.worksheets.getItemOrNullObject(id);
  sheet.load("name");
  sheet.protection.load("protected");
  const block = sheet.getUsedRangeOrNullObject(true);
  block.load(BLOCK);
  return () => {
    if (sheet.isNullObject) return null;
    const empty = block.isNullObject;
    return {
      id,
      sheet: { name: sheet.name, cells: empty ? [] : readBlock(block) },
      isProtected: sheet.protection.protected,
      formulas: empty ? new Map<string, never>() : formulasOf(block),
    };
  };
}

function formulasOf(block: Excel.Range): Map<string, string | number | boolean> {
  const { rowIndex, columnIndex } = block;
  const formulas = block.formulas as (string | number | boolean)[][];
  return new Map(
    formulas.flatMap((row, r) =>
      row.map((formula, c): [string, string | number | boolean] => [`${rowIndex + r},${columnIndex + c}`, formula]),
    ),
  );
}

function present(states: readonly (ReadState | null)[]): ReadState[] {
  return states.filter((state) => state !== null);
}

/**
 * Reads the sheets of an earlier reading again, in one round trip.
 * @returns null when sheets have come or gone since.
 */
export async function readAgain(context: Excel.RequestContext, before: Reading): Promise<Reading | null> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id");
  const queued = before.ours.map(({ id }) => queueSheet(context, id));
  await context.sync();
  const allIds = worksheets.items.map(({ id }) => id);
  const same = allIds.length === before.allIds.length && allIds.every((id) => before.allIds.includes(id));
  return same ? { ours: present(queued.map((read) => read())), allIds } : null;
}

/**
 * Finds and reads our sheets in two round trips: by the hidden names of their marks. Every other sheet is looked at in
 * its corner alone, so that a large foreign sheet costs nothing; a copy of ours found there costs a third trip.
 */
export async function readAnew(context: Excel.RequestContext): Promise<Reading> {
  const { worksheets, names } = context.workbook;
  worksheets.load("items/id,items/name");
  names.load("items/name,items/formula");
  await context.sync();
  const marks = names.items.filter(({ name }) => isMarkName(name)).map((name) => String(name.formula));
  const isMarked = ({ name }: Excel.Worksheet) => marks.some((formula) => pointsTo(formula, name));
  const queued = worksheets.items.filter(isMarked).map(({ id }) => queueSheet(context, id));
  const corners = worksheets.items
    .filter((sheet) => !isMarked(sheet))
    .map((sheet) => {
      const range = sheet.getRange(CORNER);
      range.load("values");
      return { id: sheet.id, range };
    });
  await context.sync();
  const copies = corners.filter(({ range }) => range.values.flat().some((value) => parseMark(value) !== null));
  const late = copies.map(({ id }) => queueSheet(context, id));
  if (late.length > 0) await context.sync();
  const ours = present([...queued, ...late].map((read) => read()));
  return { ours, allIds: worksheets.items.map(({ id }) => id) };
}

function pointsTo(formula: string, sheet: string): boolean {
  const quoted = `'${sheet.replaceAll("'", "''")}'!`;
  return formula.startsWith(`=${quoted}`) || formula.startsWith(`=${sheet}!`);
}
