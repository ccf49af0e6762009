import { checkOption } from "./access";
import type { Book } from "./book";
import type { Edge } from "./cellFormat";
import { type CellGroup } from "./hostRange";
import type { HostSheet } from "./hostSheet";
import { cellsOf, LAST_COLUMN, LAST_ROW, type Rect } from "./rect";

/** Sides of the borders of a range that are modelled; diagonals are not. */
export const SIDES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const;

type CellSide = "top" | "bottom" | "left" | "right";
type Drawn = readonly { readonly row: number; readonly column: number; readonly side: CellSide }[];

/** Whether something names a side that is modelled. */
export function isBorderSide(side: unknown): side is (typeof SIDES)[number] {
  return SIDES.some((known) => known === side);
}

/** Which edges of which cells a side of a range is made of. */
function edgesOf(rect: Rect, side: string): Drawn {
  const { top, left, bottom, right } = rect;
  const parts: Readonly<Record<string, readonly [Rect, CellSide]>> = {
    EdgeTop: [{ ...rect, bottom: top }, "top"],
    EdgeBottom: [{ ...rect, top: bottom }, "bottom"],
    EdgeLeft: [{ ...rect, right: left }, "left"],
    EdgeRight: [{ ...rect, left: right }, "right"],
    InsideHorizontal: [{ ...rect, bottom: bottom - 1 }, "bottom"],
    InsideVertical: [{ ...rect, right: right - 1 }, "right"],
  };
  const part = parts[side];
  return part ? Array.from(cellsOf(part[0]), (place) => ({ ...place, side: part[1] })) : [];
}

const OPPOSITE = { top: "bottom", bottom: "top", left: "right", right: "left" } as const;
const STEP = { top: [-1, 0], bottom: [1, 0], left: [0, -1], right: [0, 1] } as const;

function draw(sheet: HostSheet, row: number, column: number, side: CellSide, change: Partial<Edge>): void {
  if (row < 0 || column < 0 || row > LAST_ROW || column > LAST_COLUMN) return;
  const before = sheet.format(row, column)[side];
  // A colour or a weight draws a line where there was none.
  const style = change.style ?? (before.style === "None" ? "Continuous" : before.style);
  sheet.change(row, column, {
    format: { ...sheet.cell(row, column).format, [side]: { ...before, style, ...change } },
  });
}

/** Draws a side of the borders; the neighbours share their edges. */
export function setEdge(book: Book, { sheet, rects }: CellGroup, side: string, change: Partial<Edge>): void {
  checkOption(book, sheet, "allowFormatCells");
  for (const edge of rects.flatMap((rect) => edgesOf(rect, side))) {
    const [down, right] = STEP[edge.side];
    draw(sheet, edge.row, edge.column, edge.side, change);
    const isEdge = sheet.format(edge.row, edge.column)[edge.side].style !== "None" || change.style === "None";
    if (isEdge) draw(sheet, edge.row + down, edge.column + right, OPPOSITE[edge.side], change);
  }
}

/** What all edges of a side have in common; null when they differ. */
export function commonEdge({ sheet, rects }: CellGroup, side: string, key: keyof Edge): string | null {
  const edges = rects.flatMap((rect) => edgesOf(rect, side));
  const values = edges.map((edge) => sheet.format(edge.row, edge.column)[edge.side][key]);
  const [first] = values;
  if (first === undefined) return key === "style" ? "None" : null;
  return values.every((value) => value === first) ? first : null;
}
