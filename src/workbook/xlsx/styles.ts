import type { CellStyle } from "hucre/xlsx";
import { LOOKS, type Look } from "../plan/looks";
import type { StyleName } from "../plan/types";

const LINE = { style: "thin", color: { rgb: "FF000000" } } as const;
const BOX = { top: LINE, right: LINE, bottom: LINE, left: LINE };

function opaque(colour: string): { rgb: string } {
  return { rgb: `FF${colour}` };
}

function styleOf(look: Look, name: string): CellStyle {
  const { font, size, bold, colour, fill, boxed, unlocked, numberFormat } = look;
  return {
    font: { name: font, size, ...(bold ? { bold } : {}), ...(colour ? { color: opaque(colour) } : {}) },
    alignment: {
      horizontal: look.horizontal === "Left" ? "left" : "center",
      vertical: look.vertical === "Top" ? "top" : "center",
      wrapText: name !== "hidden",
    },
    ...(boxed ? { border: BOX } : {}),
    ...(fill ? { fill: { type: "pattern", pattern: "solid", fgColor: opaque(fill) } } : {}),
    ...(numberFormat ? { numFmt: numberFormat } : {}),
    ...(unlocked ? { protection: { locked: false } } : {}),
  };
}

/** The plan's looks in the file library's terms. */
export const STYLES = Object.fromEntries(
  Object.entries(LOOKS).map(([name, look]) => [name, styleOf(look, name)] as const),
) as Readonly<Record<StyleName, CellStyle>>;
