import { isMarkName } from "../slots";
import type { ReadSheet } from "../workbook";
import { readBlock } from "./readRange";

/** A sheet that was read, with what a later write needs to know of it. */
export interface ReadState {
  readonly id: string;
  readonly sheet: ReadSheet;
  readonly isProtected: boolean;
  /** What each cell of the used block held, formulas as such, by "row,column". */
  readonly formulas: ReadonlyMap<string, string | number | boolean>;
}

const BLOCK = "values,formulas,rowIndex,columnIndex";

/**
 * Reads sheets by id in one round trip.
 * @returns null when one of them is gone.
 */
export async function readByIds(context: Excel.RequestContext, ids: readonly string[]): Promise<ReadState[] | null> {
  const asked = ids.map((id) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    sheet.load("name");
    sheet.protection.load("protected");
    const block = sheet.getUsedRangeOrNullObject(true);
    block.load(BLOCK);
    return { id, sheet, block };
  });
  await context.sync();
  if (asked.some(({ sheet }) => sheet.isNullObject)) return null;
  return asked.map(({ id, sheet, block }) => {
    const empty = block.isNullObject;
    return {
      id,
      sheet: { name: sheet.name, cells: empty ? [] : readBlock(block) },
      isProtected: sheet.protection.protected,
      formulas: empty ? new Map() : formulasOf(block),
    };
  });
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

/**
 * Finds the ids of our sheets in one round trip: by the hidden names of their marks, or, in a workbook that has lost
 * them, by looking at the corner of every sheet.
 */
export async function findIds(context: Excel.RequestContext): Promise<string[]> {
  const { worksheets, names } = context.workbook;
  worksheets.load("items/id,items/name");
  names.load("items/name,items/formula");
  await context.sync();
  const marked = names.items.filter(({ name }) => isMarkName(name)).map((name) => String(name.formula));
  if (marked.length === 0) return worksheets.items.map(({ id }) => id);
  return worksheets.items.filter(({ name }) => marked.some((formula) => pointsTo(formula, name))).map(({ id }) => id);
}

function pointsTo(formula: string, sheet: string): boolean {
  const quoted = `'${sheet.replaceAll("'", "''")}'!`;
  return formula.startsWith(`=${quoted}`) || formula.startsWith(`=${sheet}!`);
}
