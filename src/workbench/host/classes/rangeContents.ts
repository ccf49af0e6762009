import { HostError } from "../hostError";
import type { HostContext, Scalar } from "../hostClass";
import { plainValue, type Result, valueTypeOf } from "../model/cell";
import type { HostRange } from "../model/hostRange";
import { readAssigned } from "../model/literals";
import { setLook } from "../model/looks";
import { shownText } from "../model/numberText";
import { cellsOf, gridOf, sizeOf } from "../model/rect";
import { writeBlock, type Writing } from "../model/write";

/** A range with more cells reads as null, as Excel answers for whole columns. */
const READ_LIMIT = 2_000_000;

function blockOf<Value>(range: HostRange, value: (row: number, column: number) => Value): Value[][] | null {
  return sizeOf(range.rect).cells > READ_LIMIT ? null : gridOf(range.rect, value);
}

function shownBlock<Value>(
  { sheet, rect }: HostRange,
  { book }: HostContext,
  value: (result: Result, row: number, column: number) => Value,
): Value[][] | null {
  const { cells, columns } = sizeOf(rect);
  if (cells > READ_LIMIT) return null;
  const results = book.resultsOf(sheet, [...cellsOf(rect)]);
  return gridOf(rect, (row, column) => {
    const result = results[(row - rect.top) * columns + column - rect.left];
    return value(result ?? { kind: "blank" }, row, column);
  });
}

function isBlock(value: unknown): value is unknown[][] {
  return Array.isArray(value) && value.every((line) => Array.isArray(line));
}

/**
 * The block that is assigned to a range: one of its own size, or one value for all cells.
 * @throws HostError for a block of another size.
 */
function assignedBlock({ rect }: HostRange, value: unknown): unknown[][] {
  const { rows, columns, cells } = sizeOf(rect);
  if (!Array.isArray(value)) {
    if (cells > READ_LIMIT) throw new HostError("RangeExceedsLimit");
    return gridOf(rect, () => value);
  }
  if (!isBlock(value) || value.length !== rows || value.some(({ length }) => length !== columns)) {
    throw new HostError("InvalidArgument");
  }
  return value;
}

function write(range: HostRange, value: unknown, { book, sabotage }: HostContext): void {
  const { sheet, rect } = range;
  const block = assignedBlock(range, value).map((line, r) =>
    line.map((item, c): Writing => {
      return readAssigned(item, sheet.format(rect.top + r, rect.left + c).numberFormat);
    }),
  );
  if (!sabotage.dropWrites) writeBlock(book, sheet, rect, block);
}

function formulaOf(range: HostRange, row: number, column: number): string | number | boolean {
  const content = range.sheet.content(row, column);
  return content.kind === "formula" ? content.formula : plainValue(content);
}

const formulas: Scalar<HostRange> = {
  get: (range) => blockOf(range, (row, column) => formulaOf(range, row, column)),
  set: write,
};

function writeFormats(range: HostRange, value: unknown, { book }: HostContext): void {
  const { sheet, rect } = range;
  const isOne = isBlock(value) && value.length === 1 && value[0]?.length === 1;
  const block = isOne || !Array.isArray(value) ? null : assignedBlock(range, value);
  const single: unknown = isOne ? value[0]?.[0] : value;
  const check = (format: unknown): string => {
    if (typeof format !== "string") throw new HostError("InvalidArgument");
    return format === "" ? "General" : format;
  };
  if (!block) {
    setLook(book, range, { numberFormat: check(single) });
    return;
  }
  for (const [r, line] of block.entries()) {
    for (const [c, format] of line.entries()) {
      const cell = { top: rect.top + r, bottom: rect.top + r, left: rect.left + c, right: rect.left + c };
      if (format !== null) setLook(book, { sheet, rects: [cell] }, { numberFormat: check(format) });
    }
  }
}

/** What cells hold and show. */
export const rangeContents: Readonly<Record<string, Scalar<HostRange>>> = {
  Values: {
    get: (range, context) =>
      shownBlock(range, context, (result) => (context.sabotage.readZeros ? 0 : plainValue(result))),
    set: write,
  },
  Formulas: formulas,
  FormulasLocal: formulas,
  ValueTypes: { get: (range, context) => shownBlock(range, context, valueTypeOf) },
  Text: {
    get: (range, context) =>
      shownBlock(range, context, (result, row, column) => {
        const { numberFormat } = range.sheet.format(row, column);
        const text = shownText(result, numberFormat);
        if (text === null) context.book.noteUnmodelled(`text of number format ${numberFormat}`);
        return text ?? String(plainValue(result));
      }),
  },
  NumberFormat: {
    get: (range) => blockOf(range, (row, column) => range.sheet.format(row, column).numberFormat),
    set: writeFormats,
  },
};
