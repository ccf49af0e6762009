import { FaultError } from "../../core/fault";
import type { MergedBlock, ShownSheet } from "../workbook";
import { readBlock } from "./readRange";
import { inExcel } from "./run";

/** More cells than any table of this field takes; a larger sheet is refused before its cells are asked for. */
const MAX_CELLS = 200_000;
const BLOCK = "values,formulas,rowIndex,columnIndex";
const AREA = "items/rowIndex,items/columnIndex,items/rowCount,items/columnCount";

/** The merged cells of a block; none where Excel refuses to count very many. */
async function mergesOf(context: Excel.RequestContext, block: Excel.Range): Promise<MergedBlock[]> {
  const merged = block.getMergedAreasOrNullObject();
  merged.areas.load(AREA);
  try {
    await context.sync();
  } catch {
    return [];
  }
  if (merged.isNullObject) return [];
  return merged.areas.items.map(({ rowIndex: top, columnIndex: left, rowCount, columnCount }) => {
    return { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 };
  });
}

/**
 * Reads the sheet that the person looks at, in at most three round trips. Nothing is written.
 * @param knowsMerged whether this Excel tells merged cells (ExcelApi 1.13); without them a merged cell is its first one.
 * @throws FaultError `nothing-to-import` for an empty sheet, `too-many-cells`, or what Excel refuses.
 */
export function readActiveSheet(knowsMerged: boolean): Promise<ShownSheet> {
  return inExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getActiveWorksheet();
    worksheet.load("name");
    const block = worksheet.getUsedRangeOrNullObject(true);
    block.load("cellCount");
    await context.sync();
    const { name } = worksheet;
    if (block.isNullObject) throw new FaultError({ code: "nothing-to-import" });
    if (block.cellCount < 0 || block.cellCount > MAX_CELLS)
      throw new FaultError({ code: "too-many-cells", sheet: name });
    block.load(BLOCK);
    await context.sync();
    const merges = knowsMerged ? await mergesOf(context, block) : [];
    return { sheet: { name, cells: readBlock(block) }, merges };
  });
}
