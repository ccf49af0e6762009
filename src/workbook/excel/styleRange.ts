import { LOOKS } from "../plan/looks";
import type { StyleName } from "../plan/types";

const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const;

/** Gives cells the number format of a style; Excel sets it range by range. */
export function formatNumbers(sheet: Excel.Worksheet, addresses: readonly string[], style: StyleName): void {
  const { numberFormat } = LOOKS[style];
  if (numberFormat === undefined) return;
  for (const address of addresses) sheet.getRange(address).numberFormat = [[numberFormat]];
}

/** Gives cells the looks of a style. */
export function styleAreasOf(areas: Excel.RangeAreas, style: StyleName): void {
  const look = LOOKS[style];
  const { format } = areas;
  format.font.name = look.font;
  format.font.size = look.size;
  if (look.bold) format.font.bold = true;
  if (look.colour) format.font.color = `#${look.colour}`;
  if (look.fill) format.fill.color = `#${look.fill}`;
  format.wrapText = style !== "hidden";
  format.horizontalAlignment = look.horizontal;
  format.verticalAlignment = look.vertical;
  if (look.boxed) for (const edge of EDGES) format.borders.getItem(edge).style = "Continuous";
  if (look.unlocked) format.protection.locked = false;
}
